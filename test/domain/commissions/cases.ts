import { type Amount, amountOf, type WindowSums } from '../../../domain/commissions/amount.ts';
import type { Versions } from '../../../domain/commissions/contribution.ts';
import type { Component, Plan, PlanVersion } from '../../../domain/commissions/plan.ts';
import { type Reference, reference } from '../../../domain/commissions/rates/segment.ts';
import { type Terms, valueSale } from '../../../domain/commissions/value-sale.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { reportSale } from '../../../domain/sales/report-sale.ts';
import type { AcceptedSale, SaleContent } from '../../../domain/sales/sale.ts';

/** The usual case, from which each test changes what it is about. */

export const component = (over: Partial<Component> = {}): Component => ({
  id: 'c',
  kind: 'commission',
  base: 'revenue',
  window: 'month',
  rate: { type: 'percent', percent: '10' },
  ...over,
});

export const version = (components: readonly Component[], over: Partial<PlanVersion> = {}): PlanVersion => ({
  planId: 'plan',
  number: 1,
  effectiveFrom: '2024-01-01',
  currency: 'EUR',
  rounding: 'half-up',
  components: [...components],
  hash: '',
  recordedAt: '2024-01-01T00:00:00.000Z',
  ...over,
});

export const planOf = (...versions: readonly PlanVersion[]): Plan => ({
  id: 'plan',
  versions: versions.map((one, index) => ({ ...one, number: index + 1 })),
  assignments: [{ partnerId: '*', from: '2000-01-01' }],
});

export const versionsIn =
  (...plans: readonly Plan[]): Versions =>
  (planId, number) => {
    const found = plans.find(({ id }) => id === planId)?.versions.find((one) => one.number === number);
    if (found === undefined) throw new Error(`no version ${number} of ${planId}`);
    return found;
  };

export type Given = {
  readonly base?: string;
  readonly driver?: string;
  readonly sales?: string;
  readonly units?: number;
};
/** Sums as text: the driver is the base and one sale contributes, unless something else is said. */
export const sums = (
  number: number,
  { base = '0', driver = base, sales = '1', units = 1 }: Given,
): WindowSums => new Map([[number, { base: dec(base), driver: dec(driver), sales: dec(sales), units }]]);

/**
 * What one component is worth for the sums, under one version each. Text is what its driver is compared with: a target,
 * or the sum of the window a year earlier.
 */
export const priced = (
  versions: readonly PlanVersion[],
  given: readonly Given[],
  against?: string | Reference,
): Amount => {
  const plan = planOf(...versions);
  const all = new Map(given.flatMap((one, index) => [...sums(index + 1, one)]));
  const id = versions[0]?.components[0]?.id ?? '';
  const compared = typeof against === 'string' ? reference(dec(against)) : against;
  const amount = amountOf(
    { planId: 'plan', component: id, window: '2024-01', sums: all, against: compared },
    versionsIn(plan),
  );
  if (amount === undefined) throw new Error('nothing contributes');
  return amount;
};

export const worth = (one: Component, given: Given, against?: string | Reference): string =>
  text(priced([version([one])], [given], against).amount);

export const content = (over: Partial<SaleContent> = {}): SaleContent => ({
  programId: 'program',
  partnerId: 'ann',
  productId: 'saw',
  quantity: '2',
  amount: '100',
  cost: '60',
  currency: 'EUR',
  occurredAt: '2024-01-15',
  ...over,
});

export const sale = (over: Partial<SaleContent> = {}, id = 'sale_1'): AcceptedSale =>
  reportSale(
    content(over),
    { id, externalId: id, reported: 'digest', recordedAt: '2024-01-15T10:00:00.000Z' },
    'UTC',
  );

export const terms = (plan: Plan, over: Partial<Terms> = {}): Terms => ({
  plans: [plan],
  partner: () => ({ facts: {} }),
  product: () => ({}),
  customer: () => ({}),
  rate: () => undefined,
  holdsGate: () => false,
  ...over,
});

export const valued = (one: AcceptedSale, given: Terms): AcceptedSale => ({
  ...one,
  valuation: valueSale(one, given),
});

/** A content without a cost: not one with an undefined cost. */
export const withoutCost = ({ cost: _, ...rest }: SaleContent = content()): SaleContent => rest;
