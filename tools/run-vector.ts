import { nearestRate } from '../domain/commissions/exchange.ts';
import type { Plan, PlanVersion } from '../domain/commissions/plan.ts';
import type { Comparisons, Priced } from '../domain/commissions/price-windows.ts';
import { recompute } from '../domain/commissions/recompute.ts';
import { type Terms, valueSale } from '../domain/commissions/value-sale.ts';
import { addDays, monthsOf } from '../domain/kernel/day.ts';
import { dec, zero } from '../domain/kernel/decimal.ts';
import { moneyText } from '../domain/kernel/money.ts';
import { cancelSale } from '../domain/sales/cancel-sale.ts';
import { correctSale } from '../domain/sales/correct-sale.ts';
import { reportSale, takeUpReturns } from '../domain/sales/report-sale.ts';
import { returnSale } from '../domain/sales/return-sale.ts';
import type { AcceptedSale, SaleContent, TakenBack } from '../domain/sales/sale.ts';
import type { VectorFile, VectorSale } from './vector-file.ts';

export type VectorResult = {
  readonly expected: readonly Readonly<Record<string, string>>[];
  readonly expectedHeld: readonly { readonly sale: string; readonly reason: string }[];
};

const planOf = ({ plan }: VectorFile): Plan => ({
  id: plan.id,
  assignments: plan.assignments,
  versions: plan.versions.map(
    (terms, index): PlanVersion => ({
      ...terms,
      planId: plan.id,
      number: index + 1,
      hash: '',
      recordedAt: '',
    }),
  ),
});

const termsOf = (file: VectorFile): Terms => {
  const partners = new Map((file.partners ?? []).map((one) => [one.id, one]));
  const products = new Map(file.products.map((one) => [one.id, one as Record<string, string>]));
  return {
    plans: [planOf(file)],
    partner: (id) => {
      const { parentId, ...facts } = partners.get(id) ?? { id };
      return { parentId, facts: facts as Record<string, string> };
    },
    product: (id) => products.get(id) ?? {},
    customer: () => ({}),
    rate: (from, to, day) => {
      const pair = (file.fxRates ?? []).filter((one) => one.from === from && one.to === to);
      const found = nearestRate(pair, day, addDays(day, -7));
      return found === undefined ? undefined : { value: found.rate, date: found.date };
    },
    holdsGate: (partnerId, gate, day) =>
      (file.certificates ?? []).some(
        (one) =>
          one.partnerId === partnerId &&
          one.id === gate &&
          one.from <= day &&
          (one.to === undefined || day < one.to),
      ),
  };
};

const contentOf = ({ id: _, returnOf: __, ...sale }: VectorSale): SaleContent =>
  ({ programId: 'program', ...sale }) as SaleContent;
const backOf = ({ quantity, amount, cost }: VectorSale): TakenBack => ({
  quantity,
  amount,
  ...(cost === undefined ? {} : { cost }),
});

/** The accepted sales of a file in the order they stand there, returns taken back, changes applied. */
const salesOf = (file: VectorFile) => {
  const sales = new Map<string, AcceptedSale>();
  const waiting = new Map<string, Record<string, TakenBack>>();
  for (const sale of file.sales) {
    const original = sale.returnOf === undefined ? undefined : sales.get(sale.returnOf);
    if (sale.returnOf === undefined) {
      const accepted = reportSale(
        contentOf(sale),
        { id: sale.id, externalId: sale.id, reported: '', recordedAt: '' },
        file.timezone,
      );
      sales.set(sale.id, takeUpReturns(accepted, waiting.get(sale.id) ?? {}));
      waiting.delete(sale.id);
    } else if (original === undefined)
      waiting.set(sale.returnOf, { ...waiting.get(sale.returnOf), [sale.id]: backOf(sale) });
    else sales.set(original.id, returnSale(original, sale.id, backOf(sale)));
  }
  return { sales, waiting };
};

const applyChanges = (file: VectorFile, sales: Map<string, AcceptedSale>): void => {
  const reported = new Map(file.sales.map((sale) => [sale.id, sale]));
  for (const change of file.changes ?? []) {
    const id = 'cancel' in change ? change.cancel : change.correct;
    const sale = sales.get(id);
    const first = reported.get(id);
    if (sale === undefined || first === undefined)
      throw new Error(`${file.name}: ${id} is changed but is no sale of the file`);
    const content = 'cancel' in change ? undefined : contentOf({ ...first, ...change.set } as VectorSale);
    const changed =
      content === undefined ? cancelSale(sale) : correctSale(sale, content, sale.revision + 1, file.timezone);
    if (changed !== undefined) sales.set(id, changed);
  }
};

/** The order of a file's rows. */
export const byText = (a: object, b: object): number =>
  JSON.stringify(Object.values(a)) < JSON.stringify(Object.values(b)) ? -1 : 1;

/** How sales, as the terms value them, come to what their windows are worth. */
type Reckoning = (sales: readonly AcceptedSale[], terms: Terms, comparisons: Comparisons) => Iterable<Priced>;

const oneByOne: Reckoning = (sales, terms, comparisons) =>
  recompute(
    sales,
    (_, number) => {
      const found = terms.plans[0]?.versions.find((version) => version.number === number);
      if (found === undefined) throw new Error(`version ${number} is not in the file`);
      return found;
    },
    comparisons,
  );

/** What a vector file comes to through the pure engine, in the file's own form. */
export const runVector = (file: VectorFile, reckon = oneByOne): VectorResult => {
  const terms = termsOf(file);
  const { sales, waiting } = salesOf(file);
  applyChanges(file, sales);
  const valued = [...sales.values()].map((sale) => ({ ...sale, valuation: valueSale(sale, terms) }));
  const target = (partnerId: string, metric: string, window: string) => {
    const months = monthsOf(window).map((month) =>
      file.targets?.find(
        (one) => one.partnerId === partnerId && one.metric === metric && one.month === month,
      ),
    );
    const total = months.reduce((sum, one) => sum.plus(dec(one?.value ?? '0')), zero);
    return months.includes(undefined) || total.isZero() ? undefined : total;
  };
  const results = reckon(valued, terms, { target, peers: () => undefined });
  const expected = [...results]
    .filter((one) => !one.amount.amount.isZero())
    .map((one) => ({
      plan: one.planId,
      partnerId: one.partnerId,
      component: one.component,
      window: one.window,
      amount: moneyText(one.amount.amount, one.amount.currency),
    }))
    .sort(byText);
  const heldSales = valued.flatMap((sale) =>
    (sale.valuation.held ?? []).map(({ reason }) => ({ sale: sale.id, reason: String(reason) })),
  );
  const heldReturns = [...waiting.values()].flatMap((returns) =>
    Object.keys(returns).map((sale) => ({ sale, reason: 'missing-original' })),
  );
  return { expected, expectedHeld: [...heldSales, ...heldReturns].sort(byText) };
};
