import dns from 'node:dns';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openHooks } from '../../kit/hooks.ts';
import { useReceivers, verifies } from '../../kit/receivers.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const receiver = useReceivers();
afterEach(() => void vi.restoreAllMocks());
const minute = 60_000;

/** A tenant with a receiver, and one event on its way to it. */
const opened = async (host = '127.0.0.1') => {
  const hooks = await openHooks(context());
  const one = await receiver();
  const { id, secret } = await hooks.endpoint('one', one.url.replace('127.0.0.1', host));
  const happen = async (name = 'Other') => {
    await hooks.road.must('PUT /v1/customers/velo', { name, country: 'PL' });
    await hooks.flow();
  };
  const last = async () => (await hooks.log(id)).at(-1);
  return { hooks, one, id, secret, happen, last };
};

describe('a delivery', () => {
  it('is what Standard Webhooks says: the official library verifies it, and nothing that was altered', async () => {
    const { hooks, one, secret, happen, last } = await opened();
    await happen();
    const [got] = one.heard;
    if (got === undefined) throw new Error('nothing was heard');
    expect(verifies(secret, got)).toBe(true);
    expect(
      verifies(secret, {
        ...got,
        text: got.text.replace('velo', 'solo').replace('"version":2', '"version":3'),
      }),
    ).toBe(false);
    expect(verifies('whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', got)).toBe(false);
    for (const name of ['webhook-id', 'webhook-timestamp'])
      expect(verifies(secret, { ...got, headers: { ...got.headers, [name]: '1' } })).toBe(false);
    expect(got.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': got.id });
    const customer = hooks.road.id('customer', 'velo');
    expect(got.body).toEqual({
      type: 'customer.changed',
      timestamp: expect.stringMatching(/Z$/),
      data: { id: customer, version: 2, href: `/v1/customers/${customer}` },
    });
    expect(await last()).toMatchObject({ eventId: got.id, state: 'delivered', attempts: [{ status: 204 }] });
  });

  it('is tried again after five seconds, five minutes, and so on; with the same id and body', async () => {
    const { hooks, one, secret, happen, last } = await opened();
    one.reply(500);
    await happen();
    expect(await last()).toMatchObject({ state: 'pending', tries: 1 });
    await hooks.pass(minute);
    expect(one.heard).toHaveLength(2);
    await hooks.pass(4 * minute);
    expect(one.heard).toHaveLength(2);
    one.reply(200);
    await hooks.pass(3 * minute);
    expect(one.heard.map(({ status }) => status)).toEqual([500, 500, 200]);
    expect(new Set(one.heard.map(({ id, text }) => `${id} ${text}`)).size).toBe(1);
    for (const got of one.heard) expect(verifies(secret, got)).toBe(true);
    await hooks.pass(80 * 60 * minute);
    expect(one.heard).toHaveLength(3);
  });

  it('that nobody takes is given up after three days, and what comes behind it goes on', async () => {
    const { hooks, one, id, happen } = await opened();
    one.answer = ({ body: { type, data } }) => ({
      status: type === 'customer.changed' && data.version === 2 ? 400 : 200,
    });
    await happen('2');
    await happen('3');
    expect(one.taken).toEqual([]);
    // Another thing is taken all the while: the endpoint is well.
    for (let day = 0; day < 4; day += 1) {
      await hooks.road.must('PUT /v1/products/bike', { name: `Bike ${day}`, category: 'Bikes' });
      await hooks.flow();
      await hooks.pass(24 * 60 * minute);
    }
    const customers = (await hooks.log(id)).filter(({ lane }) => lane.startsWith('customer:'));
    const log = customers.toSorted((a, b) => (a.place < b.place ? -1 : 1));
    expect(log.map(({ state }) => state)).toEqual(['given-up', 'delivered']);
    // Ten by the plan, and those for which the receiver seemed to be back.
    const [{ attempts = [] } = {}] = log;
    expect(attempts.length).toBeGreaterThanOrEqual(10);
    const [first = '', last = ''] = [attempts[0]?.at, attempts.at(-1)?.at];
    expect(Date.parse(last) - Date.parse(first)).toBeGreaterThan(72 * 60 * minute);
    expect(one.heard.filter(({ status }) => status === 400)).toHaveLength(attempts.length);
    expect(await hooks.endpointNow(id)).toMatchObject({ state: 'active' });
  });

  it('follows no redirect, and reads no more of an answer than its beginning', async () => {
    const { hooks, one, happen, last } = await opened();
    const elsewhere = await receiver();
    one.answer = () => ({ status: 307, headers: { location: elsewhere.url }, text: 'x'.repeat(100_000) });
    await happen();
    await hooks.pass(minute);
    expect(elsewhere.heard).toEqual([]);
    const found = await last();
    expect(found).toMatchObject({ state: 'pending', attempts: [{ status: 307 }, { status: 307 }] });
    expect(found?.attempts[0]?.error).toBe('redirects are not followed');
    expect(found?.response).toBe('x'.repeat(300));
  });

  it('waits ten seconds for an answer and no longer; what else there is for the receiver waits a minute then', async () => {
    const { hooks, one, id, happen } = await opened();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const abort = new AbortController();
      setTimeout(() => abort.abort(), 100);
      return abort.signal;
    });
    let asked = 0;
    one.answer = () => {
      asked += 1;
      return new Promise(() => undefined);
    };
    await happen();
    expect(timeout).toHaveBeenCalledWith(10_000);
    const errors = async () =>
      (await hooks.log(id)).flatMap(({ attempts }) => attempts.map(({ error }) => error)).sort();
    expect(await errors()).toEqual(['no answer within 10 seconds']);
    await hooks.road.must('PUT /v1/products/bike', { name: 'Bike 2', category: 'Bikes' });
    await hooks.flow();
    expect([asked, (await errors()).at(-1)]).toEqual([
      1,
      'not sent: the receiver did not answer others in time a moment ago',
    ]);
    one.reply(204);
    await hooks.pass(10 * minute);
    expect(one.taken).toHaveLength(2);
  });

  it('is not sent where nobody listens, and the log says so', async () => {
    const { one, happen, last } = await opened();
    one.close();
    await happen();
    expect(await last()).toMatchObject({ attempts: [{ error: 'the request failed: ECONNREFUSED' }] });
  });
});

describe('an address', () => {
  /** What a name resolves to, one answer after the other. */
  const resolving = (...answers: readonly (readonly string[])[]) => {
    let asked = 0;
    return vi.spyOn(dns, 'lookup').mockImplementation(((
      _: string,
      __: object,
      found: (...all: unknown[]) => void,
    ) => {
      const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
      asked += 1;
      found(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    }) as unknown as typeof dns.lookup);
  };

  it('that resolves to this machine is called where that is allowed, at the address that was checked', async () => {
    const { one, happen } = await opened('localhost');
    // Whatever the name resolves to a moment later: it is asked once.
    const lookup = resolving(['127.0.0.1'], ['10.0.0.1']);
    await happen();
    expect(one.taken).toHaveLength(1);
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['10.1.2.3'],
    ['169.254.169.254'],
    ['100.64.0.1'],
    ['fd00:ec2::254'],
    ['::ffff:10.0.0.1'],
    ['127.0.0.1', '192.168.0.1'],
  ])('that resolves to %s is refused, also where it was public when it was set up', async (...addresses) => {
    const { one, happen, last } = await opened('localhost');
    resolving(addresses);
    await happen();
    expect(one.heard).toEqual([]);
    const error = 'the name does not resolve to addresses of the public net only';
    expect(await last()).toMatchObject({ state: 'pending', attempts: [{ error }] });
  });

  it('of this machine is refused everywhere else, as a name and as a number', async () => {
    for (const host of ['localhost', '127.0.0.1']) {
      const { one, happen, last } = await opened(host);
      vi.stubEnv('LOOPBACK_WEBHOOKS', '');
      await happen();
      vi.stubEnv('LOOPBACK_WEBHOOKS', 'allowed');
      expect(one.heard).toEqual([]);
      const error = expect.stringContaining('of the public net');
      expect(await last()).toMatchObject({ attempts: [{ error }] });
    }
  });
});
