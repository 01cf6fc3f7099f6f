import { type Instant, later } from '../kernel/day.ts';
import type { Endpoint } from './endpoint.ts';

const hours = 3_600_000;
const warnAfter = 24 * hours;
const disableAfter = 72 * hours;

/** What becomes of an endpoint, and which letter its contact gets. */
type Watched = { readonly endpoint: Endpoint; readonly letter?: 'failing' | 'disabled' };

const changed = (endpoint: Endpoint, now: Instant, more: Partial<Endpoint>): Endpoint => ({
  ...endpoint,
  ...more,
  version: endpoint.version + 1,
  updatedAt: now,
});

const disabled = (endpoint: Endpoint, now: Instant, because: 'failing' | 'gone'): Watched => ({
  endpoint: changed(endpoint, now, {
    failingSince: endpoint.failingSince ?? now,
    state: 'disabled',
    disabledAt: now,
    disabledBecause: because,
  }),
  letter: 'disabled',
});

/**
 * The endpoint after a delivery that failed; nothing where that changes nothing. People are warned when it has taken
 * nothing for a day, after three days it is disabled; at once where it says that it is gone.
 */
export const afterFailure = (endpoint: Endpoint, now: Instant, isGone: boolean): Watched | undefined => {
  if (endpoint.state !== 'active') return undefined;
  if (isGone) return disabled(endpoint, now, 'gone');
  const { failingSince, warnedAt } = endpoint;
  if (failingSince === undefined) return { endpoint: changed(endpoint, now, { failingSince: now }) };
  if (later(failingSince, disableAfter) <= now) return disabled(endpoint, now, 'failing');
  if (warnedAt !== undefined || later(failingSince, warnAfter) > now) return undefined;
  return { endpoint: changed(endpoint, now, { warnedAt: now }), letter: 'failing' };
};

const well = ({
  failingSince: _,
  warnedAt: __,
  disabledAt: ___,
  disabledBecause: ____,
  ...endpoint
}: Endpoint): Endpoint => endpoint;

/** The endpoint after a delivery that it took; nothing where it took others before. */
export const afterSuccess = (endpoint: Endpoint, now: Instant): Endpoint | undefined =>
  endpoint.failingSince === undefined || endpoint.state !== 'active'
    ? undefined
    : changed(well(endpoint), now, {});

/** The endpoint enabled again, with nothing held against it; nothing where it is active. */
export const enableEndpoint = (endpoint: Endpoint, now: Instant): Endpoint | undefined =>
  endpoint.state === 'disabled' ? changed(well(endpoint), now, { state: 'active' }) : undefined;
