import { sandboxOf } from '../../../domain/access/sandbox.ts';
import { queueNotices } from '../../../functions/platform/queue-notice.ts';
import { payoutRuns } from '../../../storage/payouts.ts';
import { clockRuns } from '../../../storage/platform.ts';
import { run } from '../../domain/payouts/cases.ts';
import { openWorld } from './nouns.ts';
import { partnersOf, type World } from './world.ts';

/** The sandbox beside a live world: its own things, what became due in it, and what it would have written to people. */
export const openSandbox = async (live: World, word: string): Promise<World> => {
  const tenant = sandboxOf(live.tenant);
  const { context } = live;
  const world = await openWorld(context, { word, tenant, periods: [live.period, live.stopped] });
  const runId = `payout-run_${live.period}`;
  await payoutRuns.create(
    context.store,
    { tenant, runId },
    run({ id: runId, period: live.period, state: 'done' }),
  );
  world.ids.set('payout-runs', runId);
  for (const name of partnersOf) {
    const mark = world.mark(name);
    const letter = { subject: `About ${mark}`, paragraphs: [], facts: [], closing: [] };
    const to = { email: `${mark}@example.com`, language: 'en' } as const;
    await queueNotices(context, tenant, [{ cause: `walk ${mark}`, to, letter }]);
    const at = context.given.now();
    const due = { id: `expire-deal#${world.id('deals', name)}`, at, what: 'expire-deal' };
    const told = { ...due, subject: world.id('deals', name), outcome: 'done' as const };
    await context.store.put(clockRuns.item({ tenant, at, id: due.id }, told));
  }
  return world;
};
