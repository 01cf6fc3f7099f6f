import type { Deal } from './deal.ts';

type Credited = Pick<Deal, 'partnerId' | 'credits'>;
type Credit = NonNullable<Deal['credits']>[number];

/** What a partner has of a deal that is another's; nothing where it sells none of it, or the deal is its own. */
export const creditIn = (
  { partnerId: owner, credits = [] }: Credited,
  partnerId: string,
): Credit | undefined =>
  partnerId === owner ? undefined : credits.find((one) => one.partnerId === partnerId);

/** The partners that sell a deal together with the one whose it is. */
export const coSellers = ({ partnerId: owner, credits = [] }: Credited): readonly string[] =>
  credits.map(({ partnerId }) => partnerId).filter((one) => one !== owner);
