import { type Decimal, dec, single, zero } from '../../kernel/decimal.ts';
import type { AcceptedSale } from '../../sales/sale.ts';
import type { Measure } from '../plan.ts';
import type { Decision } from '../valuation.ts';

/** What a sale and its returns come to as one unit, in the sale's own currency. `sales` is its count. */
export type Unit = {
  readonly quantity: Decimal;
  readonly amount: Decimal;
  readonly cost: Decimal | undefined;
  readonly sales: 0 | 1;
};

/**
 * The unit of a sale (commission-model, Contributions): returns that wait take nothing back. The ledger reckons the same in
 * `contribution.ts`; it stays reckoned twice, because the proof holds the one against the other (docs/adr/0015).
 */
export const exactUnit = (sale: AcceptedSale): Unit => {
  const reported = dec(sale.quantity);
  let quantity = reported;
  let amount = dec(sale.amount);
  let cost = sale.cost === undefined ? undefined : dec(sale.cost);
  for (const back of sale.returned === undefined ? [] : Object.values(sale.returned)) {
    if (back.waits === true) continue;
    quantity = quantity.plus(dec(back.quantity));
    amount = amount.plus(dec(back.amount));
    cost = cost?.plus(dec(back.cost ?? '0'));
  }
  const left = reported.isZero() ? amount : quantity;
  return { quantity, amount, cost, sales: left.isPositive() ? 1 : 0 };
};

/** What scales a unit for one earner: the exchange rate into the plan's currency, where there is one, and its share. */
export type Factors = { readonly rate: Decimal | undefined; readonly share: Decimal | undefined };

const unscaled: Factors = { rate: undefined, share: undefined };

type Scaling = { readonly rate?: Decision['rate'] | undefined; readonly share?: string | undefined };

export const factorsOf = ({ rate, share }: Scaling): Factors =>
  rate === undefined && share === undefined
    ? unscaled
    : {
        rate: rate === undefined ? undefined : dec(rate.value),
        share: share === undefined ? undefined : dec(share).percent(),
      };

const scaled = (value: Decimal, factor: Decimal | undefined): Decimal =>
  factor === undefined ? value : value.times(factor);

/** A measure of the unit for one earner, exactly. A margin without cost is 0: no component that needs one counts then. */
export const measured = (measure: Measure, unit: Unit, { rate, share }: Factors): Decimal => {
  if (measure === 'sales') return unit.sales === 1 ? single : zero;
  if (measure === 'quantity') return scaled(unit.quantity, share);
  if (measure === 'revenue') return scaled(scaled(unit.amount, rate), share);
  return unit.cost === undefined ? zero : scaled(scaled(unit.amount.minus(unit.cost), rate), share);
};
