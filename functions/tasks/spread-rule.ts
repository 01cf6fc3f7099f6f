import { deals } from '../../storage/deals.ts';
import type { Item } from '../../storage/store.ts';
import { taskRules } from '../../storage/tasks.ts';
import { type DueWork, dueItem } from '../platform/due.ts';
import { inParallel } from '../shell/parallel.ts';
import { firstWatch } from './watch-untouched.ts';
import { isWatched } from './watched-deal.ts';

/** So many deals are passed over at a time; what follows is left to the next tick. */
const pageSize = 100;
const pages = 10;

/** By what a rule is brought to all deals that are there: those behind `after`, all where nothing is said. */
export const spreadItem = (tenant: string, ruleId: string, at: string, after?: string): Item =>
  dueItem(tenant, 'spread-task-rule', after === undefined ? ruleId : `${ruleId} ${after}`, at);

/** Has a rule look at the tenant's deals, page by page: of those made later the stream tells. */
export const spreadRule: DueWork = async ({ store, given }, { tenant, subject, at }) => {
  const [ruleId = '', begin] = subject.split(' ');
  const rule = await taskRules.read(store, { tenant, ruleId });
  if (rule?.status !== 'active') return undefined;
  let after = begin;
  for (let page = 0; page < pages; page += 1) {
    const { data, next } = await deals.list(store, { tenant }, { limit: pageSize, after });
    const now = given.now();
    const isOpen = data.filter(isWatched);
    await inParallel(isOpen, 8, (deal) => store.put(firstWatch(tenant, rule, deal, now)));
    after = next;
    if (after === undefined) return undefined;
  }
  await store.put(spreadItem(tenant, ruleId, at, after));
  return undefined;
};
