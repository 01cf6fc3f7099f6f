import { unitOf } from '../commissions/contribution.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { dec, text, zero } from '../kernel/decimal.ts';
import { roundMoney } from '../kernel/money.ts';
import { fits, takeUpReturns } from './report-sale.ts';
import type { AcceptedSale, TakenBack } from './sale.ts';

/** Refuses numbers that are no return: quantity and amount are 0 or below, not both 0. */
export const checkReturn = (back: TakenBack): void => {
  const fields: FieldError[] = (['quantity', 'amount', 'cost'] as const)
    .filter((field) => dec(back[field] ?? '0').greaterThan(zero))
    .map((field) => ({ pointer: `/${field}`, detail: 'must be 0 or negative on a return' }));
  if (dec(back.quantity).isZero() && dec(back.amount).isZero())
    fields.push({ pointer: '/amount', detail: 'must not be 0 where the quantity is 0' });
  if (fields.length > 0) throw new DomainError('sale-invalid', 'The return breaks a rule.', fields);
};

/**
 * The original with a return taken back (or, for a corrected return, with its new numbers): the two are one unit.
 * Throws `sale-cancelled`, `over-return`, and `sale-invalid` where the original has a cost and the return says none.
 */
export const returnSale = (original: AcceptedSale, returnId: string, back: TakenBack): AcceptedSale => {
  checkReturn(back);
  if (original.status === 'cancelled')
    throw new DomainError('sale-cancelled', 'The sale that is returned was cancelled.');
  if (original.cost !== undefined && back.cost === undefined)
    throw new DomainError('sale-invalid', 'The return breaks a rule.', [
      { pointer: '/cost', detail: 'must be given, 0 or negative, because the original has a cost' },
    ]);
  const returned = { ...original.returned, [returnId]: back };
  if (!fits(original, returned))
    throw new DomainError('over-return', 'More would be returned than is left of the sale.');
  return { ...original, returned, version: original.version + 1 };
};

/** The original without a return that was cancelled; what waited for its room is taken up. */
export const withoutReturn = (original: AcceptedSale, returnId: string): AcceptedSale => {
  const { [returnId]: _, ...returned } = original.returned ?? {};
  return takeUpReturns({ ...original, returned, version: original.version + 1 });
};

/**
 * The cost that a return takes back where who reports it does not know it: the sale's cost in proportion to the
 * quantity, to the minor unit; the whole rest with the last of the quantity; none where only the price is lowered.
 */
export const costTakenBack = (
  original: AcceptedSale,
  returnId: string,
  quantity: string,
): string | undefined => {
  if (original.cost === undefined) return undefined;
  const { [returnId]: _, ...others } = original.returned ?? {};
  const left = unitOf({ ...original, returned: others });
  const back = dec(quantity).negated();
  if (back.isZero() || dec(original.quantity).isZero()) return '0';
  if (left.cost !== undefined && left.quantity.equals(back)) return text(left.cost.negated());
  const share = dec(original.cost).times(back).dividedBy(dec(original.quantity));
  return text(roundMoney(share, original.currency, 'half-up').negated());
};
