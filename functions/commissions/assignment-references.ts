import type { Assignment } from '../../domain/commissions/plan.ts';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import { partners } from '../../storage/partners.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';

/** What is wrong with assignments in themselves: empty spans, and two of one partner that begin on one day. */
export const assignmentErrors = (list: readonly Assignment[], at: string): readonly FieldError[] => {
  const seen = new Set<string>();
  return list.flatMap(({ partnerId, from, to }, index) => {
    const key = `${partnerId}#${from}`;
    const twice = seen.has(key)
      ? [{ pointer: `${at}/${index}/partnerId`, detail: 'begins twice on one day: leave one' }]
      : [];
    seen.add(key);
    const empty =
      to !== undefined && to <= from
        ? [
            {
              pointer: `${at}/${index}/to`,
              detail: 'must be after from: it is the first day no longer assigned',
            },
          ]
        : [];
    return [...twice, ...empty];
  });
};

/** The assignments, which stand at `at`, with partners' ids; every partner that doesn't exist is named. */
export const resolveAssignments = async (
  { store, given }: Context,
  tenant: string,
  list: readonly Assignment[],
  at = '/assignments',
): Promise<readonly Assignment[]> => {
  const resolved = list.map((one) => ({
    ...one,
    partnerId: one.partnerId === '*' ? '*' : idOf(given, tenant, 'partner', one.partnerId),
  }));
  const ids = resolved.flatMap(({ partnerId }) => (partnerId === '*' ? [] : [partnerId]));
  const known = new Set(
    (
      await partners.readMany(
        store,
        ids.map((partnerId) => ({ tenant, partnerId })),
      )
    ).map(({ id }) => id),
  );
  const fields = resolved.flatMap(({ partnerId }, index) =>
    partnerId === '*' || known.has(partnerId)
      ? []
      : [{ pointer: `${at}/${index}/partnerId`, detail: 'names no partner that exists' }],
  );
  if (fields.length > 0)
    throw new DomainError('reference-unknown', 'Partners that are assigned do not exist.', fields);
  return resolved;
};
