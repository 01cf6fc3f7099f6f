import { expect, it } from 'vitest';
import { type Hooks, openHooks } from '../../kit/hooks.ts';
import { type Receiver, useReceivers, verifies } from '../../kit/receivers.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const receiver = useReceivers();
const minutes = 5 * 60_000;
const hour = 12 * minutes;

/** The versions of each thing in the order in which they were taken. */
const ordersOf = (one: Receiver) => {
  const orders = new Map<string, number[]>();
  for (const { body } of one.taken) {
    const thing = `${body.type.split('.')[0]}:${body.data.id}`;
    orders.set(thing, [...(orders.get(thing) ?? []), body.data.version]);
  }
  return orders;
};

/** Down in every way: it refuses, breaks, hangs up, points elsewhere. */
const breakDown = (down: Receiver, elsewhere: string) => {
  const faults = [503, 500, -1, 302, 404, 429];
  let asked = 0;
  down.answer = () => {
    asked += 1;
    return { status: faults[asked % faults.length] ?? 500, headers: { location: elsewhere }, text: 'down' };
  };
};

/** Many things change, interleaved, all along two days. */
const twoDays = async (hooks: Hooks) => {
  const { road } = hooks;
  for (let turn = 1; turn <= 8; turn += 1) {
    for (const partner of ['top', 'kid-a', 'solo'])
      await road.must(`PUT /v1/partners/${partner}`, {
        name: `${partner} ${turn}`,
        tier: 'gold',
        language: 'en',
      });
    if (turn === 1) for (let at = 0; at < 5; at += 1) await road.report(`sale-${at}`);
    else for (let at = 0; at < 5; at += 2) await road.correct(`sale-${at}`, turn, { amount: `${turn}.00` });
    // Each of these is tried by a rhythm of its own.
    await road.report(`late-${turn}`);
    await road.settle();
    await hooks.flow();
    await hooks.pass(6 * hour);
  }
};

it('a receiver that is down for two days gets each event once when it is back, in order per thing', async () => {
  const hooks = await openHooks(context());
  const [down, up] = [await receiver(), await receiver()];
  const { id, secret } = await hooks.endpoint('down', down.url);
  await hooks.endpoint('up', up.url);
  await hooks.flow();
  up.heard.length = 0;
  down.heard.length = 0;
  breakDown(down, up.url);
  await twoDays(hooks);
  expect(down.taken).toEqual([]);
  const tried = down.heard.length;
  expect(tried).toBeGreaterThan(50);
  const log = (await hooks.log(id)).filter(({ lane }) => !lane.startsWith('webhook-endpoint:'));
  expect(new Set(log.map(({ state }) => state))).toEqual(new Set(['pending']));
  // Back, and nothing new happens: the next try finds it, and wakes all others.
  down.reply(204);
  for (let waited = 0; down.taken.length === 0 && waited < 25 * hour; waited += minutes)
    await hooks.pass(minutes);
  await hooks.pass(minutes);
  // Telling that the endpoint failed, and works again, is the other's alone.
  const isOfHooks = ({ body }: { body: { type: string } }) => body.type.startsWith('webhook-endpoint.');
  expect(down.taken.filter(isOfHooks)).toEqual([]);
  const ids = down.taken.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(log.length);
  expect([...ids].sort()).toEqual(
    up.taken
      .filter((one) => !isOfHooks(one))
      .map((one) => one.id)
      .sort(),
  );
  const own = down.taken.filter(({ body: { type } }) => /^(partner|sale)[.](?!revalued)/.test(type));
  expect(own).toHaveLength(3 * 8 + 5 + 7 * 3 + 8);
  for (const [thing, versions] of ordersOf(down))
    expect([thing, versions]).toEqual([thing, versions.toSorted((a, b) => a - b)]);
  for (const one of down.heard) expect(verifies(secret, one)).toBe(true);
  for (const one of await hooks.log(id)) expect(one.state).toBe('delivered');
  expect(await hooks.endpointNow(id)).not.toHaveProperty('failingSince');
});
