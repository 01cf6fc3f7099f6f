import { DomainError, type FieldError } from '../errors.ts';
import type { EndpointContent } from './endpoint.ts';
import { emptyPlaces } from './event-types.ts';

/** Where the endpoint stands: whose it is, and which hosts must not be called. */
type Surroundings = {
  readonly forPartner: boolean;
  /** Whether this machine itself may be called, without encryption. */
  readonly loopback: boolean;
  readonly isRefusedHost: (host: string) => boolean;
};

const onThisMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const urlFault = (url: string, { loopback, isRefusedHost }: Surroundings): string | undefined => {
  if (!URL.canParse(url)) return 'must be an address such as "https://example.com/partnerwise"';
  const { protocol, hostname, username, password, hash } = new URL(url);
  const open = protocol === 'http:' && loopback && onThisMachine.test(hostname);
  if (protocol !== 'https:' && !open) return 'must begin with https://';
  if (username !== '' || password !== '') return 'must not hold a name or password: deliveries are signed';
  if (hash !== '') return 'must not have a part behind #';
  if (isRefusedHost(hostname)) return 'must be an address of the public net';
  return undefined;
};

/** Refuses an address that is not sent to, and filters that let nothing through; all that is wrong at once. */
export const checkEndpoint = (
  { url, events }: Pick<EndpointContent, 'url' | 'events'>,
  surroundings: Surroundings,
): void => {
  const fault = urlFault(url, surroundings);
  const fields: FieldError[] = [
    ...(fault === undefined ? [] : [{ pointer: '/url', detail: fault }]),
    ...emptyPlaces(events, surroundings.forPartner).map((place) => ({
      pointer: `/events/${place}`,
      detail: 'names no event that you may hear',
    })),
  ];
  if (fields.length > 0)
    throw new DomainError('webhook-endpoint-invalid', 'The endpoint breaks a rule.', fields);
};
