import { watchDeal } from '../../domain/deals/watch-deal.ts';
import { approvals } from '../../storage/approvals.ts';
import { deals } from '../../storage/deals.ts';
import type { DueWork } from '../platform/due.ts';

/** Looks after a registration that waits, and has its approval's workflow started once more where it broke off. */
export const lookAfterDeal: DueWork = async ({ store, given }, { tenant, subject: dealId, at }) => {
  const deal = await deals.read(store, { tenant, dealId });
  if (deal === undefined) return undefined;
  const approval = await approvals.read(store, { tenant, approvalId: deal.approvalId });
  const { deal: next, lookAgainAt } = watchDeal(deal, approval, given.now());
  // Where the deal changed meanwhile it lives, and is looked at again by the next tick.
  if (next !== undefined && !(await deals.replace(store, { tenant, dealId }, next)).done) return at;
  return lookAgainAt;
};
