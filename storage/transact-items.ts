import { condition, type Guard } from './expressions.ts';
import type { Key } from './key.ts';

type Fields = Readonly<Record<string, unknown>>;
type Part =
  | { readonly put: Fields; readonly guard?: Guard }
  | { readonly check: Key; readonly guard: Guard }
  | { readonly remove: Key };

/** Writes as parts of a transaction in DynamoDB's words: what stood in the way of a put comes back with its refusal. */
export const transactItems = (TableName: string, writes: readonly Part[]) =>
  writes.map((write) => {
    if ('put' in write)
      return {
        Put: {
          TableName,
          Item: write.put,
          ...condition(write.guard),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
        },
      };
    if ('remove' in write) return { Delete: { TableName, Key: write.remove } };
    return {
      ConditionCheck: { TableName, Key: write.check, ConditionExpression: '', ...condition(write.guard) },
    };
  });

const expected: ReadonlySet<string> = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);

/** Whether a write of a cancelled transaction failed by something else than its guard or another's write. */
export const isUnexpected = ({ Code = 'None' }: { readonly Code?: string | undefined }): boolean =>
  !expected.has(Code);
