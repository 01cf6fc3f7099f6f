import * as z from 'zod/mini';
import { isAssigned } from '../../domain/commissions/plan-in-force.ts';
import { driverOf } from '../../domain/commissions/price-windows.ts';
import { addDays, type Day, dayAfter, type Instant } from '../../domain/kernel/day.ts';
import { dec, text } from '../../domain/kernel/decimal.ts';
import { exactText } from '../../domain/kernel/schema.ts';
import { peersCause } from '../../domain/ledger/cause.ts';
import { windowKey } from '../../domain/ledger/entry.ts';
import { readSums, type WindowName } from '../../domain/ledger/window-state.ts';
import type { Partner } from '../../domain/partners/partner.ts';
import { type Job, windowCloseTask } from '../../domain/platform/job.ts';
import { assignments, peerMeans } from '../../storage/commissions.ts';
import { closedWindows } from '../../storage/ledger.ts';
import { partners } from '../../storage/partners.ts';
import type { Store } from '../../storage/store.ts';
import { takeIn } from '../ledger/journal.ts';
import { lastEntry } from '../ledger/tail.ts';
import { type Advance, jobWorker } from '../platform/job-worker.ts';
import { queueHandler } from '../shell/consumer.ts';
import type { Context } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';

/** Where the job stands: first it sums what the partners reached, then each of them is measured against their mean. */
const place = z.strictObject({
  phase: z.enum(['sum', 'measure']),
  after: z.optional(z.string()),
  sum: exactText,
  count: z.int(),
});
type Place = z.infer<typeof place>;

const placeOf = ({ cursor }: Job): Place =>
  cursor === undefined ? { phase: 'sum', sum: '0', count: 0 } : place.parse(JSON.parse(cursor));

const pageSize = 50;

/** What the partner reached in the window by now: in its last entry, or put aside. */
const reached = async (store: Store, tenant: string, partnerId: string, name: WindowName) => {
  const key = windowKey(name.planId, name.component, name.window);
  const account = { tenant, partnerId };
  const open = (await lastEntry(store, account))?.windows.find((one) => one.key === key);
  const state = open ?? (await closedWindows.read(store, { ...account, key }));
  return driverOf(readSums(state?.sums ?? []));
};

type Closing = { readonly tenant: string; readonly name: WindowName; readonly place: Place };

/** The partners of a page that were assigned to the plan on the window's last day: those that count as peers. */
const peersIn = async (
  store: Store,
  { tenant, name: { planId } }: Closing,
  page: readonly Partner[],
  day: Day,
) => {
  const assigned = await Promise.all(
    ['*', ...page.map(({ id }) => id)].map((partnerId) =>
      assignments.all(store, { tenant, planId }, { prefix: `${partnerId}#` }),
    ),
  );
  const plan = { id: planId, versions: [], assignments: assigned.flat() };
  return page.filter(({ id, status }) => status === 'active' && isAssigned(plan, id, day));
};

const sumPage = async (context: Context, closing: Closing): Promise<Place> => {
  const { tenant, name, place: at } = closing;
  const { store, given } = context;
  const closes = dayAfter(name.window);
  if (closes === undefined) throw new Error(`window ${name.window} never closes`);
  const page = await partners.list(store, { tenant }, { limit: pageSize, after: at.after });
  const peers = await peersIn(store, closing, page.data, addDays(closes, -1));
  const drivers = await inParallel(peers, 8, ({ id }) => reached(store, tenant, id, name));
  const sum = text(drivers.reduce((total, driver) => total.plus(driver), dec(at.sum)));
  const next = { sum, count: at.count + peers.length };
  if (page.next !== undefined) return { phase: 'sum', ...next, after: page.next };
  // Frozen for good: who summed a second time finds it, and what is sold late changes nobody's mean.
  await peerMeans.create(store, { tenant, ...name }, { ...name, ...next, frozenAt: given.now() });
  return { phase: 'measure', ...next };
};

const measurePage = async (
  context: Context,
  { tenant, name, place: at }: Closing,
  since: Instant,
): Promise<Place | undefined> => {
  const page = await partners.list(context.store, { tenant }, { limit: pageSize, after: at.after });
  const movement = {
    cause: peersCause(name.planId, name.component, name.window),
    came: [],
    went: [],
    remeasured: [name],
  };
  await inParallel(page.data, 8, ({ id: partnerId }) =>
    takeIn(context, { tenant, partnerId }, [movement], since),
  );
  return page.next === undefined ? undefined : { ...at, after: page.next };
};

/** One page of the close of a window. A page that is done twice changes nothing: the mean is frozen once, each partner measured once. */
const advance: Advance = async (context, tenant, job) => {
  const { kind: _, ...name } = windowCloseTask.parse(job.task);
  const closing = { tenant, name, place: placeOf(job) };
  const next =
    closing.place.phase === 'sum'
      ? await sumPage(context, closing)
      : await measurePage(context, closing, job.createdAt);
  if (next === undefined) return { state: 'done' };
  return { state: 'running', cursor: JSON.stringify(next), counters: { peers: next.count } };
};

/** Works on the queue of these jobs. */
export const closeWindow = jobWorker('window-close', advance);
export const handler = queueHandler(closeWindow);
