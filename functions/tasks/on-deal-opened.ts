import { dealOpened } from '../../events/tasks.ts';
import { deals } from '../../storage/deals.ts';
import { taskRules } from '../../storage/tasks.ts';
import { consuming, queueHandler } from '../shell/consumer.ts';
import { inParallel } from '../shell/parallel.ts';
import { firstWatch } from './watch-untouched.ts';
import { isWatched } from './watched-deal.ts';

/** Has every rule look at a deal that is new, or open again, when its time has come. */
const watchDeal = consuming('deal.opened', dealOpened, async ({ store, given }, { tenant, dealId }) => {
  const deal = await deals.read(store, { tenant, dealId });
  if (deal === undefined || !isWatched(deal)) return 'done';
  const rules = (await taskRules.all(store, { tenant })).filter(({ status }) => status === 'active');
  await inParallel(rules, 8, (rule) => store.put(firstWatch(tenant, rule, deal, given.now())));
  return 'done';
});
export const handler = queueHandler(watchDeal);
