import { condition, type Facts } from '../commissions/condition.ts';
import { dec } from '../kernel/decimal.ts';
import type { Deal } from './deal.ts';

/** What a condition sees of a deal: its id, state, stage, value, currency, extensions, and what its form says. */
const factsOf = ({ id, state, stage = '', value, fields = {}, extensions = 0 }: Deal): Facts => ({
  sale: {},
  product: {},
  partner: {},
  customer: {},
  deal: {
    ...fields,
    id,
    state,
    stage,
    value: dec(value.amount),
    currency: value.currency,
    extensions: dec(String(extensions)),
  },
});

/**
 * Whether the deal fulfils a condition (CEL over `deal`), where there is one. One that can't be decided, since the deal
 * does not have what it speaks of, is not fulfilled.
 */
export const fulfils = (deal: Deal, text: string | undefined): boolean => {
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
