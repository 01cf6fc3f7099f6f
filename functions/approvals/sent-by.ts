import type { SentBy } from '../../domain/approvals/approval.ts';
import type { Given } from '../shell/given.ts';

type Sent = {
  readonly idempotencyKey: string | undefined;
  readonly by: string;
  /** The id of the approval that it is sent to. */
  readonly of: string;
  readonly content: unknown;
};

/** By what a request is known when it comes again; nothing where it has no Idempotency-Key. */
export const sentBy = ({ digest }: Given, { idempotencyKey, by, of, content }: Sent): SentBy | undefined =>
  idempotencyKey === undefined
    ? undefined
    : {
        key: digest({ idempotencyKey, by, approval: of }),
        hash: digest({ idempotencyKey, by, answer: content }),
      };
