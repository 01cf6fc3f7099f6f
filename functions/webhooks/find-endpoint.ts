import { type Principal, sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Endpoint } from '../../domain/webhooks/endpoint.ts';
import { webhookEndpoints } from '../../storage/webhooks.ts';
import type { Context } from '../shell/context.ts';
import { neededKey } from '../shell/idempotency.ts';
import { idOf } from '../shell/refer.ts';

/** An endpoint that the principal sees, also one that was removed: its log can be read for a while. */
export const findForLog = async (
  { store, given }: Context,
  principal: Principal,
  reference: string,
): Promise<Endpoint> => {
  const { tenant } = principal;
  const endpointId = idOf(given, tenant, 'hook', reference);
  const found = await webhookEndpoints.read(store, { tenant, endpointId });
  if (found === undefined || !sees(principal, found.partnerId))
    throw new DomainError('not-found', 'There is no such webhook endpoint.');
  return found;
};

/** An endpoint that the principal sees and that was not removed. */
export const findEndpoint = async (
  context: Context,
  principal: Principal,
  reference: string,
): Promise<Endpoint> => {
  const found = await findForLog(context, principal, reference);
  if (found.state === 'removed') throw new DomainError('not-found', 'The webhook endpoint was removed.');
  return found;
};

/** The same, that takes events. */
export const findActive = async (
  context: Context,
  principal: Principal,
  reference: string,
): Promise<Endpoint> => {
  const found = await findEndpoint(context, principal, reference);
  if (found.state !== 'active')
    throw new DomainError('webhook-endpoint-disabled', 'Nothing is sent to a disabled endpoint.');
  return found;
};

/** What tells a deed from another one of the same kind: the Idempotency-Key that it came with, and what it is about. */
export const deedOf = ({ given }: Context, idempotencyKey: string | undefined, about: unknown): string => {
  const key = neededKey(idempotencyKey, 'Nothing tells this request from another one.');
  return given.digest({ idempotencyKey: key, about });
};
