import { DomainError } from '../../domain/errors.ts';
import type { Given } from './given.ts';
import type { Request } from './route.ts';

type Asked = Pick<
  Request<unknown, unknown, { readonly externalId?: string | undefined }>,
  'body' | 'principal' | 'idempotencyKey'
>;

/** The Idempotency-Key of a request that can't do without. `why` is a sentence. */
export const neededKey = (idempotencyKey: string | undefined, why: string): string => {
  if (idempotencyKey === undefined) throw new DomainError('idempotency-key-missing', why);
  return idempotencyKey;
};

/**
 * The id of what a request creates: of its externalId, or else of its Idempotency-Key, so that the same request makes the
 * same id for ever. Keys of two partners never meet.
 */
export const createdId = (
  given: Given,
  prefix: string,
  { body, principal, idempotencyKey }: Asked,
): string => {
  const { tenant, partnerId = '' } = principal;
  if (body.externalId !== undefined) return given.naturalId(prefix, tenant, body.externalId);
  const key = neededKey(idempotencyKey, 'Nothing tells this request from another creation.');
  return given.naturalId(prefix, tenant, 'key', partnerId, key);
};

/** Refuses a creation whose id was made by another request. */
export const repeats = (sameRequest: boolean, externalId: string | undefined): void => {
  if (sameRequest) return;
  if (externalId === undefined)
    throw new DomainError('idempotency-key-reused', 'The Idempotency-Key stands for another request.');
  throw new DomainError('conflict', `The externalId ${externalId} is taken.`, [
    {
      pointer: '/externalId',
      detail: 'is taken by something with other content: choose another, or change what is there with PUT',
    },
  ]);
};
