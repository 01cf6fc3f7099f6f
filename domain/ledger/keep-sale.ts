import {
  addTo,
  type Contribution,
  contributionsBy,
  countedUnit,
  type Sums,
  type Versions,
} from '../commissions/contribution.ts';
import { driverMeasure, type PlanVersion } from '../commissions/plan.ts';
import type { Decision, Refusal } from '../commissions/valuation.ts';
import { dec, single, text, zero } from '../kernel/decimal.ts';
import type { AcceptedSale } from '../sales/sale.ts';
import type { KeptDecision, KeptForm, KeptSale } from './kept-sale.ts';
import type { WindowName } from './window-state.ts';

const placesOf = ({ components }: PlanVersion, ids: readonly string[]): number[] =>
  components.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []));

const keepDecision = (one: Decision, version: PlanVersion): KeptDecision => {
  const { partnerId: _, on, off = {}, ...rest } = one;
  const reasons: Partial<Record<Refusal, number[]>> = {};
  for (const reason of new Set(Object.values(off)))
    reasons[reason] = placesOf(
      version,
      Object.keys(off).filter((id) => off[id] === reason),
    );
  return {
    ...rest,
    on: placesOf(version, on),
    ...(Object.keys(off).length === 0 ? {} : { off: reasons }),
  };
};

const countsMargin = ({ planId, version, on }: Decision, versions: Versions): boolean =>
  versions(planId, version).components.some(
    (one) => on.includes(one.id) && (one.base === 'margin' || driverMeasure(one) === 'margin'),
  );

const keepForm = (
  sale: AcceptedSale | undefined,
  partnerId: string,
  versions: Versions,
): KeptForm | undefined => {
  if (sale === undefined) return undefined;
  const decisions = sale.valuation.decisions.filter((one) => one.partnerId === partnerId);
  if (decisions.length === 0) return undefined;
  const { day, paidOn, quantity, amount, cost, sales } = countedUnit(sale);
  const returned = { quantity: quantity.minus(dec(sale.quantity)), amount: amount.minus(dec(sale.amount)) };
  const isReturned = !returned.quantity.isZero() || !returned.amount.isZero();
  const needsCost = cost !== undefined && decisions.some((one) => countsMargin(one, versions));
  return {
    day,
    quantity: text(quantity),
    amount: text(amount),
    currency: sale.currency,
    ...(isReturned ? { returned: { quantity: text(returned.quantity), amount: text(returned.amount) } } : {}),
    ...(needsCost ? { cost: text(cost) } : {}),
    ...(paidOn === undefined ? {} : { paidOn }),
    ...(sales.isZero() ? { empty: true as const } : {}),
    decisions: decisions.map((one) => keepDecision(one, versions(one.planId, one.version))),
  };
};

const absentIn = (
  after: AcceptedSale,
  partnerId: string,
  { came, went }: KeptSale,
): NonNullable<KeptSale['absent']> => {
  const held = (after.valuation.held ?? []).map(({ planId, reason }) => ({ planId, reason }));
  const known = new Set([...(came?.decisions ?? []), ...held].map(({ planId }) => planId));
  const lost = new Set((went?.decisions ?? []).map(({ planId }) => planId).filter((id) => !known.has(id)));
  const excluded = (after.valuation.excluded ?? []).filter(
    (one) => one.partnerId === undefined || one.partnerId === partnerId,
  );
  const absent = [...lost].map((planId) => {
    const reason = excluded.find((one) => one.planId === planId)?.reason;
    return {
      planId,
      reason: after.status === 'cancelled' ? ('cancelled' as const) : (reason ?? ('elsewhere' as const)),
    };
  });
  return [...held, ...absent];
};

/** What the entry of a partner keeps of a sale that changed; nothing where it concerns no plan of the partner. */
export const keepSale = (
  before: AcceptedSale | undefined,
  after: AcceptedSale,
  partnerId: string,
  versions: Versions,
): KeptSale | undefined => {
  const came = keepForm(after, partnerId, versions);
  const went = keepForm(before, partnerId, versions);
  const forms = { ...(came === undefined ? {} : { came }), ...(went === undefined ? {} : { went }) };
  const absent = absentIn(after, partnerId, forms);
  // A plan that counted the old form only is absent.
  if (came === undefined && absent.length === 0) return undefined;
  return { ...forms, ...(absent.length === 0 ? {} : { absent }) };
};

/** Whose journal keeps a form, and of which sale. */
type KeptIn = { readonly saleId: string; readonly partnerId: string };

/** What a decision of a kept form contributed: to the digit what the entry took in. */
export const keptContributions = (
  { day, paidOn, quantity, amount, cost, empty }: KeptForm,
  decision: KeptDecision,
  sale: KeptIn,
  versions: Versions,
): readonly Contribution[] => {
  const { components } = versions(decision.planId, decision.version);
  const { off: _, on, share, ...rest } = decision;
  const unit = {
    id: sale.saleId,
    day,
    ...(paidOn === undefined ? {} : { paidOn }),
    quantity: dec(quantity),
    amount: dec(amount),
    cost: cost === undefined ? undefined : dec(cost),
    sales: empty === true ? zero : single,
  };
  const ids = components.flatMap(({ id }, place) => (on.includes(place) ? [id] : []));
  const decided = { ...rest, ...(share === undefined ? {} : { share }), partnerId: sale.partnerId, on: ids };
  return contributionsBy(unit, decided, versions);
};

/** What a kept form contributed to one window, by version. */
export const keptSums = (
  form: KeptForm,
  sale: KeptIn,
  { planId, component, window }: WindowName,
  versions: Versions,
): ReadonlyMap<number, Sums> => {
  const sums = new Map<number, Sums>();
  for (const decision of form.decisions.filter((one) => one.planId === planId))
    for (const one of keptContributions(form, decision, sale, versions))
      if (one.component === component && one.window === window) addTo(sums, one.version, one.sums);
  return sums;
};
