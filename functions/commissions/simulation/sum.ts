import type * as z from 'zod/mini';
import { daysNeeded } from '../../../domain/commissions/simulation/period.ts';
import { takeSales } from '../../../domain/commissions/simulation/take.ts';
import type { simulationTask } from '../../../domain/platform/job.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import type { Context } from '../../shell/context.ts';
import { readPlans } from '../plan-cache.ts';
import { valuingForAccepted } from '../valuing.ts';
import type { Draft } from './draft-file.ts';
import { noSides, type Sides } from './parts.ts';
import { triedOf, versionsOf } from './tried.ts';
import { areThrough, type walker, walkOn } from './walk.ts';

type Walkers = readonly z.infer<typeof walker>[];

/** What is simulated. */
export type Simulated = {
  readonly tenant: string;
  readonly task: z.infer<typeof simulationTask>;
  readonly draft: Draft;
};

/** How many sales are read at once from a shard, and summed in one step. */
export type Size = { readonly page: number; readonly step: number };

/** Takes the sales into both sides, valued by the terms in force: once by the saved plans, once with the draft. */
const takeIn = async (
  { store }: Context,
  { tenant, task, draft }: Simulated,
  sales: readonly AcceptedSale[],
  sides: Sides,
): Promise<void> => {
  if (sales.length === 0) return;
  const valuing = await valuingForAccepted(store, tenant, sales);
  const terms = valuing.terms(task.programId);
  const tried = triedOf(task, draft, terms.plans);
  const { from, to, partnerIds } = task;
  const about = {
    period: { from, to },
    ...(partnerIds === undefined ? {} : { partners: new Set(partnerIds) }),
  };
  for (const side of ['now', 'draft'] as const) {
    const plans = tried[side];
    takeSales(sides[side], sales, { ...terms, plans }, { ...about, versions: versionsOf(plans) });
  }
};

/** One step over the sales: sums the next of them, and tells where it has come to. */
export const sumOn = async (
  context: Context,
  simulated: Simulated,
  from: Walkers,
  size: Size,
): Promise<{ readonly sides: Sides; readonly read: number; readonly walkers: Walkers }> => {
  const { store } = context;
  const { tenant, task, draft } = simulated;
  const tried = triedOf(task, draft, await readPlans(store, tenant));
  const period = { from: task.from, to: task.to };
  const versions = [...tried.now, ...tried.draft].flatMap((plan) => plan.versions);
  const wanted = { days: daysNeeded(versions, period), page: size.page };
  const sides = noSides();
  let walkers = from;
  let read = 0;
  let found = await walkOn(store, tenant, walkers, wanted);
  for (;;) {
    walkers = found.next;
    read += found.read;
    const isEnd = areThrough(walkers) || read >= size.step;
    const own = found.sales.filter(({ programId }) => programId === task.programId);
    // The next pages are on their way while these are summed.
    const [next] = await Promise.all([
      isEnd ? undefined : walkOn(store, tenant, walkers, wanted),
      takeIn(context, simulated, own, sides),
    ]);
    if (next === undefined) return { sides, read, walkers };
    found = next;
  }
};
