import type { Instant } from '../../domain/kernel/day.ts';
import { webhookLanes } from '../../storage/webhooks.ts';
import { type DueWork, dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { deliverLane } from './deliver-lane.ts';
import type { Lane } from './delivery-items.ts';
import { headOf, wakeLane } from './lane.ts';

/** What is done with a lane whose moment has come. */
type Work = (context: Context, lane: Lane) => Promise<Instant | undefined>;

/** So many lanes are woken in one go. */
const mostLanes = 200;

/** What is due: an endpoint, and a lane of it, or the one behind which it goes on. */
const partsOf = (subject: string): readonly [string, string] => {
  const cut = subject.indexOf('#');
  return cut < 0 ? [subject, ''] : [subject.slice(0, cut), subject.slice(cut + 1)];
};

/** Wakes a lane whose pause is over. One that was tried meanwhile, and waits for longer, has a due item of its own. */
const wakeRested: Work = async (context, lane) => {
  const head = await headOf(context, lane);
  const until = head?.delivery?.nextTryAt;
  return until !== undefined && until > context.given.now() ? undefined : wakeLane(context, lane);
};

/** All lanes of an endpoint, one after the other; what is left over has a due item of its own. */
const eachLane =
  (work: Work): DueWork =>
  async (context, { tenant, subject, what }) => {
    const { store, given } = context;
    const [endpointId, begin] = partsOf(subject);
    let after = begin;
    for (let count = 0; count < mostLanes; count += 1) {
      // A lane and '#…': the character behind '#' is behind all that waits in it.
      const from = after === '' ? {} : { from: `${after}$` };
      const { data } = await webhookLanes.list(store, { tenant, endpointId }, { limit: 1, ...from });
      const [next] = data;
      if (next === undefined) return undefined;
      const { lane } = next;
      await work(context, { tenant, endpointId, lane });
      after = lane;
    }
    await store.put(dueItem(tenant, what, `${endpointId}#${after}`, given.now()));
    return undefined;
  };

const oneLane =
  (work: Work): DueWork =>
  (context, { tenant, subject }) => {
    const [endpointId, lane] = partsOf(subject);
    return work(context, { tenant, endpointId, lane });
  };

/** By the minute tick: senders are told, and the tick goes on. */
export const wakeDue = { 'deliver-webhook': oneLane(wakeRested), 'wake-webhooks': eachLane(wakeLane) };

/** By who moves a clock and waits for what follows: deliveries are sent before it answers. */
export const deliverDue = { 'deliver-webhook': oneLane(deliverLane), 'wake-webhooks': eachLane(deliverLane) };
