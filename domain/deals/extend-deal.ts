import { condition, type Facts } from '../commissions/condition.ts';
import { DomainError } from '../errors.ts';
import { addDays, type Instant } from '../kernel/day.ts';
import { dec } from '../kernel/decimal.ts';
import type { RulesInForce } from '../programs/deal-rules.ts';
import { mustBe, touchedDeal } from './changed.ts';
import type { Claim, Deal, DecidedDeal } from './deal.ts';
import { claimsFor, protection } from './protection.ts';

/** What a condition sees of a deal: its id, stage, value, currency, and what its form says. */
const factsOf = ({ id, stage = '', value, fields = {}, extensions = 0 }: Deal): Facts => ({
  sale: {},
  product: {},
  partner: {},
  customer: {},
  deal: {
    ...fields,
    id,
    stage,
    value: dec(value.amount),
    currency: value.currency,
    extensions: dec(String(extensions)),
  },
});

const refused = (detail: string): DomainError => new DomainError('extension-refused', detail);

/** Whether the deal fulfils the condition; one that can't be decided does not. */
const fulfils = (deal: Deal, text: string | undefined): boolean => {
  const checked = text === undefined ? undefined : condition(text);
  if (checked === undefined) return true;
  if ('message' in checked) return false;
  try {
    return checked.holds(factsOf(deal));
  } catch {
    // A field that the deal does not have: the condition is not fulfilled.
    return false;
  }
};

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
