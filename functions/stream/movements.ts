import type { Contribution, Versions } from '../../domain/commissions/contribution.ts';
import { contributionsOf } from '../../domain/commissions/contribution.ts';
import type { Plan } from '../../domain/commissions/plan.ts';
import { targetMetric } from '../../domain/commissions/plan.ts';
import { windowOf } from '../../domain/kernel/day.ts';
import type { Movement } from '../../domain/ledger/book.ts';
import { saleCause, targetCause } from '../../domain/ledger/cause.ts';
import { keepSale } from '../../domain/ledger/keep-sale.ts';
import type { WindowName } from '../../domain/ledger/window-state.ts';
import { revenueMoved } from '../../domain/results/revenue.ts';
import type { Target } from '../../domain/results/target.ts';
import { type AcceptedSale, isSaleOf } from '../../domain/sales/sale.ts';

/** A movement of one partner's journal. */
export type Addressed = { readonly partnerId: string; readonly movement: Movement };

const partnersOf = (sale: AcceptedSale | undefined): readonly string[] =>
  sale === undefined
    ? []
    : [
        sale.partnerId,
        ...(sale.credits ?? []).map((one) => one.partnerId),
        ...sale.valuation.decisions.map((one) => one.partnerId),
      ];

/** The versions that both forms of a sale were decided by. */
export const versionsIn = (sale: AcceptedSale | undefined) =>
  (sale?.valuation.decisions ?? []).map(({ planId, version }) => ({ planId, version }));

/**
 * What a change of a sale moves, partner by partner: the contributions of its new form came, those of its old form
 * went. Every partner of the sale takes it in, also one that earns nothing: the journal is what its sales are listed from.
 */
export const movementsOfSale = (
  before: AcceptedSale | undefined,
  after: AcceptedSale,
  versions: Versions,
): readonly Addressed[] => {
  const went = before === undefined ? [] : contributionsOf(before, versions);
  const came = contributionsOf(after, versions);
  const of = (all: readonly Contribution[], partnerId: string) =>
    all.filter((one) => one.partnerId === partnerId);
  const cause = saleCause(after.id, after.version);
  return [...new Set([...partnersOf(before), ...partnersOf(after)])].map((partnerId) => {
    const sale = keepSale(before, after, partnerId, versions);
    // A parent that earns by it is not told what its child calls it.
    const isOwn = [before, after].some((form) => form !== undefined && isSaleOf(partnerId, form));
    return {
      partnerId,
      movement: {
        cause,
        came: of(came, partnerId),
        went: of(went, partnerId),
        remeasured: [],
        ...(sale === undefined ? {} : { sale }),
        ...(isOwn ? { saleExternalId: after.externalId } : {}),
        revenue: revenueMoved(before, after, partnerId),
      },
    };
  });
};

/** What a target moves: every window of its month, quarter and year that some component measures against it. */
export const movementOfTarget = (
  { partnerId, metric, month, revision }: Target,
  plans: readonly Plan[],
): Addressed => {
  const names = plans.flatMap(({ id, versions }) =>
    versions.flatMap(({ components }) =>
      components
        .filter((one) => targetMetric(one) === metric)
        .map(
          (one): WindowName => ({
            planId: id,
            component: one.id,
            window: windowOf(one.window, `${month}-01`, ''),
          }),
        ),
    ),
  );
  const remeasured = [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
  return {
    partnerId,
    movement: { cause: targetCause(metric, month, revision), came: [], went: [], remeasured },
  };
};
