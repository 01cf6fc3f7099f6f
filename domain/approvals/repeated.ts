import { DomainError } from '../errors.ts';
import type { SentBy } from './approval.ts';

/**
 * Whether a request is one of those by which something was done before, sent once more. Throws
 * `idempotency-key-reused` where its key came with something else.
 */
export const isRepeated = (
  done: readonly { readonly request?: SentBy | undefined }[],
  request: SentBy | undefined,
): boolean => {
  const before = done.find((one) => request !== undefined && one.request?.key === request.key);
  if (before === undefined) return false;
  if (before.request?.hash === request?.hash) return true;
  throw new DomainError('idempotency-key-reused', 'This Idempotency-Key stands for another request.');
};
