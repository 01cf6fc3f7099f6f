import { DomainError } from '../errors.ts';
import { addDays, type Instant } from '../kernel/day.ts';
import type { RulesInForce } from '../programs/deal-rules.ts';
import { mustBe, touchedDeal } from './changed.ts';
import type { Claim, Deal, DecidedDeal } from './deal.ts';
import { fulfils } from './fulfils.ts';
import { claimsFor, protection } from './protection.ts';

const refused = (detail: string): DomainError => new DomainError('extension-refused', detail);

/**
 * The protection made longer by the program's rule: the end of the deal and of all its claims moves. `claims` are those
 * that stand for its products. Throws `deal-closed` and `extension-refused`.
 */
export const extendDeal = (
  deal: Deal,
  claims: readonly Claim[],
  { rules, timeZone }: { readonly rules: RulesInForce; readonly timeZone: string },
  now: Instant,
): DecidedDeal => {
  mustBe(deal, 'approved');
  const { extension } = rules;
  const { protectedUntil, extensions = 0, productIds } = deal;
  if (extension === undefined) throw refused('The program does not extend protections.');
  if (extensions >= extension.times)
    throw refused(`The protection was extended ${extensions} times: the program allows no more.`);
  const own = claims.filter(({ dealId, until }) => dealId === deal.id && until > now);
  if (protectedUntil === undefined || own.length < productIds.length)
    throw refused('The protection is over: register the deal again.');
  if (!fulfils(deal, extension.condition))
    throw refused(`The deal does not fulfil what the program asks for: ${extension.condition ?? ''}`);
  const end = protection(addDays(protectedUntil, extension.days), timeZone);
  const change = { protectedUntil: end.lastDay, endsAt: end.until, extensions: extensions + 1 };
  return { deal: touchedDeal(deal, now, change), claims: claimsFor(deal, own, end) };
};
