import { describe, expect, it } from 'vitest';
import { dec } from '../../../domain/kernel/decimal.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();

type Listed = {
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly amount: { readonly amount: string };
  readonly sales: string;
};

const windowsOf = async (road: Road, query = '', limit = 200): Promise<readonly Listed[]> => {
  const all: Listed[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await road.must(`GET /v1/partners/solo/windows?limit=${limit}${query}${cursor}`);
    all.push(...body.data);
    if (body.next === null) return all;
    cursor = `&cursor=${body.next}`;
  }
};
const nameOf = ({ component, window }: Listed) => `${component} ${window}`;

/** Flows at a time that is given, so that entries stand apart. */
const flowAt = async (road: Road, at: string): Promise<void> => {
  const { store, given } = road.context;
  await road.flow({ store, given: { ...given, now: () => at } });
};
const instant = (minute: number): string => `2027-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`;

/** A sale in each of 36 months, a minute for each, and then a correction of the first. */
const longRoad = async (tenant: string): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  await road.plan('p', [percent('10')], {
    terms: { effectiveFrom: '2022-01-01' },
    assignments: [{ partnerId: '*', from: '2022-01-01' }],
  });
  for (let month = 0; month < 36; month += 1) {
    const day = `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`;
    await road.report(`s${month}`, { occurredAt: day });
    await flowAt(road, instant(1 + month));
  }
  await road.correct('s0', 1, { amount: '300.00', occurredAt: '2022-01-10' });
  await flowAt(road, instant(50));
  return road;
};

describe('the windows of a partner', () => {
  it('are listed, those that are open and those put aside, each once and as it stands', async () => {
    const road = await openRoad(context(), 'listed');
    await road.plan('p', [percent('10'), percent('1', { id: 'year', window: 'year' })], {
      terms: { effectiveFrom: '2022-01-01' },
      assignments: [{ partnerId: '*', from: '2022-01-01' }],
    });
    await road.plan('q', [percent('2', { id: 'share' })]);
    for (let month = 0; month < 40; month += 1) {
      const day = `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`;
      await road.report(`s${month}`, { amount: `${month + 1}00.00`, occurredAt: day });
      await road.flow();
    }
    // The first window was put aside and is taken up again.
    await road.report('late', { amount: '50.00', occurredAt: '2022-01-31' });
    await road.report('here', { occurredAt: '2026-01-31' });
    await road.flow();
    const all = await windowsOf(road);
    const months = all.filter(({ planId, component }) => planId === 'p' && component === 'share');
    expect(months).toHaveLength(41);
    expect(months[0]).toMatchObject({
      window: '2022-01',
      amount: { amount: '15.00', currency: 'EUR' },
      sales: '2',
    });
    expect(months[1]).toMatchObject({ window: '2022-02', amount: { amount: '20.00' }, sales: '1' });
    expect(all.map((one) => `${one.planId}/${one.component}/${one.window}`)).toEqual(
      all.map((one) => `${one.planId}/${one.component}/${one.window}`).toSorted(),
    );
    expect(all.filter(({ component }) => component === 'year').map(({ window }) => window)).toEqual([
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    for (const limit of [1, 7]) expect(await windowsOf(road, '', limit)).toEqual(all);
    const total = all.reduce((sum, { amount }) => sum.plus(dec(amount.amount)), dec('0'));
    expect(total.toFixed(2)).toBe(await road.owed());
    expect(await windowsOf(road, '&planId=q')).toEqual(all.filter(({ planId }) => planId === 'q'));
    expect((await windowsOf(road, '&planId=p&component=year')).map(nameOf)).toContain('year 2024');
    expect((await windowsOf(road, '&planId=p&component=share&window=2023', 5)).map(nameOf)).toEqual(
      months.filter(({ window }) => window.startsWith('2023')).map(nameOf),
    );
    for (const query of ['component=share', 'planId=p&window=2023'])
      expect((await road.send(`GET /v1/partners/solo/windows?${query}`)).status).toBe(400);
  });

  it('are told as they were known at any instant, also where they were put aside meanwhile', async () => {
    const road = await longRoad('as-of');
    const read = async (asOf?: string, window = '2022-01') =>
      (
        await road.must(
          `GET /v1/partners/solo/windows/p/share/${window}${asOf === undefined ? '' : `?asOf=${asOf}`}`,
        )
      ).body;
    expect(await read()).toMatchObject({ amount: { amount: '30.00' }, entry: 37, asOf: instant(50) });
    expect(await read(instant(50))).toEqual(await read());
    expect(await read('2027-01-01T01:49:59.999%2B01:00')).toMatchObject({
      amount: { amount: '10.00' },
      entry: 36,
      explanation: { total: { base: '100', sales: '1' }, amount: '10.00' },
    });
    expect(await read(instant(1))).toMatchObject({ amount: { amount: '10.00' }, entry: 1 });
    const before = await read('2026-12-31T23:59:59.000Z');
    expect(before).toMatchObject({
      amount: { amount: '0.00', currency: 'EUR' },
      entry: 0,
      explanation: { reason: 'nothing-counts' },
    });
    expect(before.sentences.pl.at(-1)).toBe('Prowizja za styczeń 2022 wynosi 0,00\u00a0EUR.');
    // Known later only.
    expect(await read(instant(3), '2024-12')).toMatchObject({ amount: { amount: '0.00' }, entry: 3 });
  });

  it('that never were are not found, nor is a balance of them', async () => {
    const road = await longRoad('never');
    const status = async (path: string) => (await road.send(`GET /v1/partners/solo/windows/${path}`)).status;
    expect(await status('p/share/2031-01')).toBe(404);
    expect(await status('p/other/2022-01')).toBe(404);
    expect(await status('none/share/2022-01')).toBe(404);
    expect(await status('p/share/2022-1')).toBe(400);
    const balance = async (asOf: string) =>
      (await road.must(`GET /v1/partners/solo/balance?asOf=${asOf}`)).body;
    expect(await balance(instant(3))).toMatchObject({
      ...{ entry: 3, asOf: instant(3) },
      balances: [{ total: { amount: '30.00' } }],
    });
    expect(await balance('2026-12-31T00:00:00Z')).toMatchObject({ entry: 0, balances: [] });
    expect(await balance('2030-12-31T00:00:00Z')).toMatchObject({ entry: 37 });
  });

  it('of single sales are put together from the journal', async () => {
    const road = await openRoad(context(), 'own-window');
    const each = percent('10', { id: 'each', window: 'sale', payable: { when: 'customerPaid' } });
    await road.plan('p', [each, percent('5', { id: 'down', window: 'sale', credit: 'downline' })]);
    const start = Date.now();
    const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
    await road.report('s', { partnerId: 'kid-a', quantity: '2' });
    await flowAt(road, at(1));
    await road.report('t', { partnerId: 'kid-a' });
    await flowAt(road, at(2));
    await road.correct('s', 1, { partnerId: 'kid-a', quantity: '2', amount: '150.00' });
    await flowAt(road, at(3));
    await road.giveBack('r', 's', { amount: '-50.00' });
    await flowAt(road, at(4));
    await road.send('POST /v1/sales/s/cancellation');
    await flowAt(road, at(5));
    const window = `sale:${road.id('sale', 's')}`;
    const read = (asOf: string, partner = 'kid-a', component = 'each', sent = {}) =>
      road.send(`GET /v1/partners/${partner}/windows/p/${component}/${window}?asOf=${asOf}`, undefined, sent);
    const told = await Promise.all([1, 2, 3, 4, 5].map(async (minute) => (await read(at(minute))).body));
    expect(told.map(({ amount, entry }) => [entry, amount.amount])).toEqual([
      [1, '10.00'],
      [2, '10.00'],
      [3, '15.00'],
      [4, '10.00'],
      [5, '0.00'],
    ]);
    expect(told[3].explanation).toMatchObject({
      ...{ total: { base: '100', sales: '1' }, amount: '10.00' },
      customer: { paid: '0.00', unpaid: '10.00' },
    });
    expect((await read(at(0))).status).toBe(404);
    // A parent sees what it earns by it, and nobody else sees anything.
    expect(
      (await read(at(3), 'top', 'down', { as: 'partner-admin', partner: 'top' })).body.amount.amount,
    ).toBe('7.50');
    expect((await read(at(3), 'kid-b', 'each')).status).toBe(404);
    expect((await read(at(3), 'kid-a', 'each', { as: 'partner-admin', partner: 'kid-b' })).status).toBe(404);
  });
});
