import type { Day } from '../kernel/day.ts';
import { always, restate, same } from '../platform/restate.ts';
import type { Partner, Standing } from './partner.ts';

type PartnerChange = Pick<Partner, 'name' | 'country' | 'language' | 'email'> & Standing;

/**
 * The partner as changed, and the day from which sales are valued otherwise by it (none where they are not). The new
 * standing holds from the day on; a country has no dates, so another one concerns every sale.
 */
export const changePartner = (
  partner: Partner,
  change: PartnerChange,
  from: Day,
): { partner: Partner; revalues: Day | undefined } => {
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
  if (before !== country) return { partner: next, revalues: always };
  return { partner: next, revalues: same(standing, partner.standing) ? undefined : from };
};
