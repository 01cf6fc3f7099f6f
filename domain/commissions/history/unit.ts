import { type Exact, exact, nought, single } from '../../kernel/exact.ts';
import type { AcceptedSale } from '../../sales/sale.ts';
import type { Measure } from '../plan.ts';
import type { Decision } from '../valuation.ts';

/** What a sale and its returns come to as one unit, in the sale's own currency. `sales` is its count. */
export type Unit = {
  readonly quantity: Exact;
  readonly amount: Exact;
  readonly cost: Exact | undefined;
  readonly sales: 0 | 1;
};

/** The unit of a sale (commission-model, Contributions): returns that wait take nothing back. */
export const exactUnit = (sale: AcceptedSale): Unit => {
  const reported = exact(sale.quantity);
  let quantity = reported;
  let amount = exact(sale.amount);
  let cost = sale.cost === undefined ? undefined : exact(sale.cost);
  for (const back of sale.returned === undefined ? [] : Object.values(sale.returned)) {
    if (back.waits === true) continue;
    quantity = quantity.plus(exact(back.quantity));
    amount = amount.plus(exact(back.amount));
    cost = cost?.plus(exact(back.cost ?? '0'));
  }
  const left = reported.isZero() ? amount : quantity;
  return { quantity, amount, cost, sales: left.isAboveZero() ? 1 : 0 };
};

/** What scales a unit for one earner: the exchange rate into the plan's currency, where there is one, and its share. */
export type Factors = { readonly rate: Exact | undefined; readonly share: Exact | undefined };

const unscaled: Factors = { rate: undefined, share: undefined };

type Scaling = { readonly rate?: Decision['rate'] | undefined; readonly share?: string | undefined };

export const factorsOf = ({ rate, share }: Scaling): Factors =>
  rate === undefined && share === undefined
    ? unscaled
    : {
        rate: rate === undefined ? undefined : exact(rate.value),
        share: share === undefined ? undefined : exact(share).percent(),
      };

const scaled = (value: Exact, factor: Exact | undefined): Exact =>
  factor === undefined ? value : value.times(factor);

/** A measure of the unit for one earner, exactly. A margin without cost is 0: no component that needs one counts then. */
export const measured = (measure: Measure, unit: Unit, { rate, share }: Factors): Exact => {
  if (measure === 'sales') return unit.sales === 1 ? single : nought;
  if (measure === 'quantity') return scaled(unit.quantity, share);
  if (measure === 'revenue') return scaled(scaled(unit.amount, rate), share);
  return unit.cost === undefined ? nought : scaled(scaled(unit.amount.minus(unit.cost), rate), share);
};
