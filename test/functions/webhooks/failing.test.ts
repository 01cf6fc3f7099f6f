import { describe, expect, it } from 'vitest';
import { notices } from '../../../storage/platform.ts';
import { type Hooks, openHooks } from '../../kit/hooks.ts';
import { useReceivers } from '../../kit/receivers.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const receiver = useReceivers();
const hour = 3_600_000;
const contact = { email: 'it@example.com', language: 'en' };

const opened = async () => {
  const hooks = await openHooks(context());
  const [one, other] = [await receiver(), await receiver()];
  const { id } = await hooks.endpoint('one', one.url, { contact });
  await hooks.endpoint('other', other.url, { events: ['webhook-endpoint.*'] });
  await hooks.flow();
  one.heard.length = 0;
  other.heard.length = 0;
  const happen = async (name: string) => {
    await hooks.road.must('PUT /v1/customers/velo', { name, country: 'PL' });
    await hooks.flow();
  };
  return { hooks, one, other, id, happen };
};

const letters = async ({ tenant }: Hooks) =>
  (await notices.all(context().store, { tenant }))
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map(({ to, letter }) => `${to}: ${letter.subject}`);
const types = (one: Awaited<ReturnType<typeof opened>>['other']) => one.taken.map(({ body }) => body.type);

describe('an endpoint that takes nothing', () => {
  it('is warned of after a day, and disabled after three; its contact and other endpoints are told', async () => {
    const { hooks, one, other, id, happen } = await opened();
    one.reply(500);
    const since = hooks.now;
    // Something happens every six hours, as in a house that lives.
    for (let quarter = 0; quarter < 4; quarter += 1) {
      await hooks.road.must('PUT /v1/products/bike', { name: `Bike ${quarter}`, category: 'Bikes' });
      await happen(`before ${quarter}`);
      await hooks.pass(6 * hour - 60_000);
    }
    expect(await letters(hooks)).toEqual([]);
    expect(await hooks.endpointNow(id)).toMatchObject({ state: 'active', failingSince: since, version: 2 });
    await hooks.pass(8 * hour);
    const host = new URL(one.url).host;
    expect(await letters(hooks)).toEqual([`it@example.com: A webhook takes no events: ${host}`]);
    expect(types(other)).toEqual(['webhook-endpoint.failing']);
    await hooks.pass(48 * hour);
    expect(await hooks.endpointNow(id)).toMatchObject({ state: 'disabled', disabledBecause: 'failing' });
    expect((await letters(hooks))[1]).toBe(`it@example.com: A webhook was disabled: ${host}`);
    expect(await letters(hooks)).toHaveLength(2);
    expect(types(other)).toEqual(['webhook-endpoint.failing', 'webhook-endpoint.disabled']);
    // Nothing more is sent, and nothing new is kept for it.
    const heard = one.heard.length;
    const kept = (await hooks.log(id)).length;
    await happen('while it is disabled');
    await hooks.pass(100 * hour);
    expect(one.heard).toHaveLength(heard);
    expect(await hooks.log(id)).toHaveLength(kept);
    // Enabled again, it gets what waited, in order.
    one.reply(204);
    const enabled = await hooks.road.must('POST /v1/webhook-endpoints/one/activation');
    expect(enabled.body).toMatchObject({ state: 'active' });
    expect(enabled.body).not.toHaveProperty('failingSince');
    await hooks.pass(2 * 60_000);
    for (const { state } of await hooks.log(id)) expect(['delivered', 'given-up']).toContain(state);
    const customer = one.taken.filter(({ body }) => body.type === 'customer.changed');
    expect(customer.map(({ body }) => body.data.version)).toEqual([2, 3, 4, 5].slice(-customer.length));
    expect(types(other).at(-1)).toBe('webhook-endpoint.enabled');
  });

  it('and says that it is gone is disabled at once', async () => {
    const { hooks, one, other, id, happen } = await opened();
    one.reply(410);
    await happen('2');
    expect(await hooks.endpointNow(id)).toMatchObject({ state: 'disabled', disabledBecause: 'gone' });
    expect(await letters(hooks)).toEqual([
      `it@example.com: A webhook was disabled: ${new URL(one.url).host}`,
    ]);
    expect(types(other)).toEqual(['webhook-endpoint.disabled']);
    await hooks.pass(hour);
    expect(one.heard).toHaveLength(1);
    for (const line of ['test', 'replay', `deliveries/${(await hooks.log(id))[0]?.id}/replay`]) {
      const body =
        line === 'replay' ? { from: '2026-01-01T00:00:00Z', to: '2036-01-01T00:00:00Z' } : undefined;
      const sent = { headers: { 'idempotency-key': 'k' } };
      const got = await hooks.road.send(`POST /v1/webhook-endpoints/one/${line}`, body, sent);
      expect(got.body.type).toBe('/problems/webhook-endpoint-disabled');
    }
  });

  it('for a day, and then something, is warned of when it fails for another day', async () => {
    const { hooks, one, happen } = await opened();
    one.reply(503);
    await happen('2');
    await hooks.pass(32 * hour);
    expect(await letters(hooks)).toHaveLength(1);
    one.reply(200);
    await hooks.pass(24 * hour);
    one.reply(503);
    await happen('3');
    await hooks.pass(32 * hour);
    expect(await letters(hooks)).toHaveLength(2);
  });

  it('without a contact is disabled all the same', async () => {
    const hooks = await openHooks(context());
    const one = await receiver();
    const { id } = await hooks.endpoint('one', one.url);
    one.reply(410);
    await hooks.road.must('PUT /v1/customers/velo', { name: '2', country: 'PL' });
    await hooks.flow();
    expect(await hooks.endpointNow(id)).toMatchObject({ state: 'disabled' });
    expect(await letters(hooks)).toEqual([]);
  });
});
