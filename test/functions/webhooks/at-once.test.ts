import { describe, expect, it } from 'vitest';
import { deliverDue } from '../../../functions/webhooks/due-deliveries.ts';
import { dueItems } from '../../../storage/platform.ts';
import { openHooks } from '../../kit/hooks.ts';
import { useReceivers } from '../../kit/receivers.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const receiver = useReceivers();

/** Does what is due for webhooks up to the hooks' moment, without queue and stream. */
const doDue = async (hooks: Awaited<ReturnType<typeof openHooks>>): Promise<number> => {
  const { at, tenant, now } = hooks;
  const { data } = await dueItems.list(at.store, {}, { limit: 100, to: `${now}$` });
  let done = 0;
  for (const due of data) {
    if (due.tenant !== tenant || !(due.what === 'deliver-webhook' || due.what === 'wake-webhooks')) continue;
    const again = await deliverDue[due.what](at, due);
    if (again !== due.at) await at.store.remove(dueItems.key(due));
    done += 1;
  }
  return done;
};

describe('what is due for webhooks, done by who moves a clock', () => {
  it('has been sent when it answers', async () => {
    const hooks = await openHooks(context());
    const one = await receiver();
    const { id } = await hooks.endpoint('one', one.url);
    one.reply(500);
    for (const name of ['2', '3']) await hooks.road.must('PUT /v1/customers/velo', { name, country: 'PL' });
    await hooks.flow();
    expect(one.heard).toHaveLength(1);
    hooks.now = new Date(Date.parse(hooks.now) + 5_000).toISOString();
    one.reply(200);
    expect(await doDue(hooks)).toBe(1);
    expect(one.taken.map(({ body }) => body.data.version)).toEqual([2, 3]);
    expect((await hooks.log(id)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    expect(await doDue(hooks)).toBe(0);
  });

  it('wakes every lane of an endpoint that is enabled again, also more than one go takes', async () => {
    const hooks = await openHooks(context());
    const one = await receiver();
    await hooks.endpoint('one', one.url, { events: ['sale.*'] });
    one.reply(410);
    for (let at = 0; at < 230; at += 1) await hooks.road.report(`s${at}`);
    await hooks.flow();
    expect(one.heard).toHaveLength(1);
    one.reply(200);
    await hooks.road.must('POST /v1/webhook-endpoints/one/activation');
    hooks.now = new Date(Date.parse(hooks.now) + 3_600_000).toISOString();
    await doDue(hooks);
    expect(one.taken.length).toBeLessThan(230);
    await doDue(hooks);
    expect(one.taken).toHaveLength(230);
    expect(new Set(one.taken.map(({ id }) => id)).size).toBe(230);
  });
});
