import type { AcceptedSale } from '../../sales/sale.ts';
import { amountOf } from '../amount.ts';
import type { Versions } from '../contribution.ts';
import { History } from '../history/history.ts';
import { type Component, comparison } from '../plan.ts';
import { componentIn, type Summed } from '../price-windows.ts';
import type { Decision, Valuation } from '../valuation.ts';
import { type Terms, valueSale } from '../value-sale.ts';
import { isIn, isNeeded, type Period } from './period.ts';
import type { Side } from './side.ts';

/** What a side is about: which days, which partners (all, where none is named), and its versions. */
export type Scope = {
  readonly period: Period;
  readonly partners?: ReadonlySet<string> | undefined;
  readonly versions: Versions;
};

/** Whether the partner is one of those that were asked for. */
export const isAbout = ({ partners }: Pick<Scope, 'partners'>, partnerId: string): boolean =>
  partners === undefined || partners.has(partnerId);

const comparesPeers = (one: Component): boolean => comparison(one) === 'peerIndex';

/** Of those that nobody asked for, what others are compared with. */
const asPeer = (decision: Decision, { versions }: Scope): Decision => {
  const { off: _, ...rest } = decision;
  const peers = versions(decision.planId, decision.version).components.filter(comparesPeers);
  return { ...rest, on: decision.on.filter((id) => peers.some((one) => one.id === id)) };
};

/** What was decided, as far as it concerns those that were asked for. What names no earner concerns those of the sale. */
const narrowed = (sale: AcceptedSale, valuation: Valuation, scope: Scope): Valuation => {
  const { decisions, excluded = [], held = [] } = valuation;
  const concerned = (sale.credits ?? [sale]).some(({ partnerId }) => isAbout(scope, partnerId));
  return {
    decisions: decisions.map((one) => (isAbout(scope, one.partnerId) ? one : asPeer(one, scope))),
    excluded: excluded.filter(({ partnerId }) =>
      partnerId === undefined ? concerned : isAbout(scope, partnerId),
    ),
    held: concerned ? held : [],
  };
};

const addWindow = (side: Side, one: Summed, scope: Scope): void => {
  const component = componentIn(one, scope.versions);
  if (component !== undefined && isNeeded(component, one.window, scope.period)) side.count(one);
};

/** Nothing else can come to a window of one sale, so it is priced at once. */
const addSingle = (side: Side, one: Summed, { versions }: Scope): void => {
  const amount = amountOf(one, versions);
  if (amount === undefined) return;
  const { planId, component } = one;
  side.earn(one, amount.amount);
  if (amount.reason !== undefined) side.tell({ of: 'windows', planId, component, reason: amount.reason });
};

/**
 * Takes sales into a side, each once, by terms that hold for all of them. Sales around the period count for the windows
 * that reach out of it; what gave nothing is told of sales of the period only.
 */
export const takeSales = (side: Side, sales: Iterable<AcceptedSale>, terms: Terms, scope: Scope): void => {
  const inside = new History(terms);
  const around = new History(terms);
  for (const sale of sales) {
    const history = isIn(sale.day, scope.period) ? inside : around;
    if (scope.partners === undefined) history.take(sale);
    else history.takeDecided({ ...sale, valuation: narrowed(sale, valueSale(sale, terms), scope) });
  }
  for (const history of [inside, around])
    for (const one of history.windows())
      if (!one.window.startsWith('sale:')) addWindow(side, one, scope);
      else if (history === inside) addSingle(side, one, scope);
  for (const { planId, component, outcome, times } of inside.counts().outcomes)
    if (outcome !== 'counted') side.tell({ of: 'sales', planId, component, reason: outcome }, times);
};
