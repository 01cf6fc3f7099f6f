import type { Plan } from '../../../domain/commissions/plan.ts';
import { compare } from '../../../domain/commissions/simulation/compare.ts';
import type { Context } from '../../shell/context.ts';
import { readPlans } from '../plan-cache.ts';
import { currentTerms } from '../terms.ts';
import { peersWithDraft, readFrozen, readTargets } from './comparisons.ts';
import { readParts } from './parts.ts';
import { writeResult } from './result.ts';
import type { Simulated } from './sum.ts';
import { triedOf, versionsOf } from './tried.ts';

const currencyIn =
  (plans: readonly Plan[]) =>
  (planId: string): string => {
    const found = plans.find(({ id }) => id === planId)?.versions[0];
    if (found === undefined) throw new Error(`plan ${planId} has no version`);
    return found.currency;
  };

/** Prices what was summed on both sides, compares, and writes the result; answers where it stands. */
export const conclude = async (
  context: Context,
  simulated: Simulated & { readonly jobId: string },
  { part, terms }: { readonly part: string | undefined; readonly terms: number },
): Promise<string> => {
  const { store } = context;
  const { tenant, task, draft, jobId } = simulated;
  const tried = triedOf(task, draft, await readPlans(store, tenant));
  const sides = await readParts(part);
  const now = [sides.now.windows(), versionsOf(tried.now)] as const;
  const drafted = [sides.draft.windows(), versionsOf(tried.draft)] as const;
  const target = await readTargets(store, tenant, [now, drafted]);
  const peers = {
    now: await readFrozen(store, tenant, tried.now),
    draft: await peersWithDraft(context, simulated, tried, drafted),
  };
  const pricedOf = (side: 'now' | 'draft') => ({
    side: sides[side],
    versions: versionsOf(tried[side]),
    comparisons: { target, peers: peers[side] },
    currency: currencyIn(tried[side]),
  });
  const { from, to, partnerIds } = task;
  const partners = partnerIds === undefined ? {} : { partners: new Set(partnerIds) };
  const compared = compare(pricedOf('now'), pricedOf('draft'), { period: { from, to }, ...partners });
  const atEnd = await currentTerms(store, tenant);
  return writeResult(context, { tenant, jobId }, compared, {
    atStart: terms,
    atEnd,
    changed: atEnd !== terms,
  });
};
