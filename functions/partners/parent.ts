import { DomainError } from '../../domain/errors.ts';
import type { Partner } from '../../domain/partners/partner.ts';
import { partners } from '../../storage/partners.ts';
import { idOf } from '../shell/refer.ts';
import type { Deed } from '../shell/resource-type.ts';

/** How many levels may lie above a partner. */
const mostLevels = 10;

const at = { pointer: '/parentId' };

/** All that stand above the given partners on any day. */
const above = (some: readonly Partner[]): readonly string[] => [
  ...new Set(some.flatMap(({ standing }) => standing.flatMap(({ parentId }) => parentId ?? []))),
];

/** The parent's id, where it exists and the partner is not above it on any day. Level by level: one read each. */
export const parentIdOf = async (
  { principal, context }: Deed,
  partnerId: string,
  reference: string | undefined,
): Promise<string | undefined> => {
  if (reference === undefined) return undefined;
  const { tenant } = principal;
  const parentId = idOf(context.given, tenant, 'partner', reference);
  let ids: readonly string[] = [parentId];
  for (let level = 0; ids.length > 0; level += 1) {
    if (ids.includes(partnerId) || level === mostLevels)
      throw new DomainError('parent-cycle', 'The partner would stand above itself.', [
        { ...at, detail: 'is below this partner, or more than ten levels deep' },
      ]);
    const found = await partners.readMany(
      context.store,
      ids.map((id) => ({ tenant, partnerId: id })),
    );
    if (level === 0 && found.length === 0)
      throw new DomainError('reference-unknown', 'The parent does not exist.', [
        { ...at, detail: 'names no partner that exists: create it first' },
      ]);
    ids = above(found);
  }
  return parentId;
};
