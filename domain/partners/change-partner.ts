import type { Day } from '../kernel/day.ts';
import { restate, same } from '../platform/restate.ts';
import type { Partner, Standing } from './partner.ts';

type PartnerChange = Pick<Partner, 'name' | 'country' | 'language' | 'email'> & Standing;

/** The partner as changed, and whether sales are valued otherwise by it. The new standing holds from the day on. */
export const changePartner = (
  partner: Partner,
  change: PartnerChange,
  from: Day,
): { partner: Partner; revalues: boolean } => {
  const { name, language, country, email, tier, parentId, attributes } = change;
  const standing = restate(partner.standing, {
    from,
    attributes,
    ...(tier === undefined ? {} : { tier }),
    ...(parentId === undefined ? {} : { parentId }),
  });
  const { country: before, email: _, ...rest } = partner;
  const next = {
    ...rest,
    name,
    language,
    ...(country === undefined ? {} : { country }),
    ...(email === undefined ? {} : { email }),
    standing: [...standing],
  };
  return { partner: next, revalues: before !== country || !same(standing, partner.standing) };
};
