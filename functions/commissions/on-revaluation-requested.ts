import { revaluationTask } from '../../domain/platform/job.ts';
import type { AcceptedSale } from '../../domain/sales/sale.ts';
import { type Advance, jobWorker } from '../platform/job-worker.ts';
import { queueHandler } from '../shell/consumer.ts';
import { revalue } from './revalue.ts';
import { concerns, type Place, salesIn } from './scopes.ts';

const placeOf = (cursor: string | undefined): Place => {
  if (cursor === undefined) return { scope: 0, shard: 0 };
  const [scope, shard, after] = cursor.split(' ');
  return { scope: Number(scope), shard: Number(shard), ...(after === undefined ? {} : { after }) };
};

const cursorOf = ({ scope, shard, after }: Place): string =>
  [scope, shard, ...(after === undefined ? [] : [after])].join(' ');

/** Values again a page of the sales that changed terms concern. A page that is done twice changes nothing. */
const advance: Advance = async (context, tenant, job) => {
  const { scopes } = revaluationTask.parse(job.task);
  const place = placeOf(job.cursor);
  const scope = scopes[place.scope];
  if (scope === undefined) return { state: 'done' };
  const { ids, next } = await salesIn(context.store, tenant, scope, place);
  const concerned = (sale: AcceptedSale) => concerns(scope, sale);
  const looked = (job.counters['sales'] ?? 0) + (await revalue(context, tenant, { ids, concerned }));
  const onward: Place =
    next === undefined ? { scope: place.scope + 1, shard: 0 } : { scope: place.scope, ...next };
  return {
    state: onward.scope < scopes.length ? 'running' : 'done',
    cursor: cursorOf(onward),
    counters: { sales: looked },
  };
};

/** Works on the queue of these jobs. */
export const revaluate = jobWorker('revaluation', advance);
export const handler = queueHandler(revaluate);
