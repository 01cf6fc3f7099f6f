import { describe, expect, it } from 'vitest';
import { entries, entryNumber } from '../../../storage/ledger.ts';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();

const foreign = { currency: 'PLN', quantity: '4' };
const rate = (road: Road, date: string, value: string) =>
  road.must('PUT /v1/exchange-rates', { rates: [{ from: 'PLN', to: 'EUR', date, rate: value }] });

type Told = {
  readonly line: { readonly component: string };
  readonly explanation: {
    readonly sales: readonly { readonly rate?: { readonly value: string }; readonly absent?: string }[];
  };
};

/** Every line, as it was explained when it was new, and is explained for ever. */
const check = async (road: Road, posted: Map<string, Told>): Promise<void> => {
  await road.settle();
  for (const { id } of await road.lines()) {
    const { body } = await road.must(`GET /v1/partners/solo/ledger-lines/${id}`);
    if (posted.has(id)) expect(body).toEqual(posted.get(id));
    posted.set(id, body);
  }
};

describe('a line is explained', () => {
  it('as it did when it was posted, whatever came later', async () => {
    const road = await openRoad(context(), 'stays');
    const never = percent('1', { id: 'never', when: "product.category == 'Accessories'" });
    await rate(road, '2026-02-08', '0.2');
    await road.plan('p', [percent('10'), percent('5', { id: 'each', window: 'sale' }), never]);
    await road.report('s', foreign);
    const terms = { effectiveFrom: '2026-02-01', currency: 'EUR', rounding: 'half-up' };
    const changes: readonly (() => Promise<unknown>)[] = [
      () => Promise.all([road.report('more'), road.correct('s', 1, { ...foreign, amount: '777.77' })]),
      () => road.giveBack('r', 's', { amount: '-77.77' }),
      () => road.must('POST /v1/plans/p/versions', { ...terms, components: [percent('20'), never] }),
      () => rate(road, '2026-02-10', '0.25'),
      () => road.correct('s', 2, { ...foreign, amount: '777.77', partnerId: 'kid-a' }),
      () => road.send('POST /v1/sales/more/cancellation'),
      () => road.send('POST /v1/sales/s/cancellation'),
    ];
    const posted = new Map<string, Told>();
    await check(road, posted);
    for (const change of changes) {
      await change();
      await check(road, posted);
    }
    const told = [...posted.values()];
    const [first] = told.filter(({ line }) => line.component === 'share');
    expect(first?.explanation.sales[0]).toMatchObject({
      rate: { value: '0.2', date: '2026-02-08' },
      refused: { never: 'condition-false' },
      after: { amount: '100', quantity: '4' },
    });
    const sales = told.flatMap(({ explanation }) => explanation.sales);
    expect(sales.map(({ absent }) => absent)).toEqual(expect.arrayContaining(['elsewhere', 'cancelled']));
    expect(sales.map(({ rate: one }) => one?.value)).toEqual(expect.arrayContaining(['0.2', '0.25']));
    await audit(road);
  });

  it('of a sale that was counted nowhere else, to nobody else', async () => {
    const road = await openRoad(context(), 'mine');
    await road.plan('p', [percent('10')]);
    await road.report('s');
    await road.settle();
    const [line] = await road.lines();
    const path = `GET /v1/partners/solo/ledger-lines/${line?.id}`;
    const own = await road.must(path, undefined, { as: 'partner-seller', partner: 'solo' });
    expect(own.body).toEqual((await road.must(path)).body);
    expect((await road.send(path, undefined, { as: 'partner-admin', partner: 'kid-a' })).status).toBe(404);
    const other = await openRoad(context(), 'not-mine');
    const id = road.id('partner', 'solo');
    expect((await other.send(`GET /v1/partners/${id}/ledger-lines/${line?.id}`)).status).toBe(404);
  });

  it('of an entry that kept no sales yet, by what it knows', async () => {
    const road = await openRoad(context(), 'older');
    await road.plan('p', [percent('10'), percent('5', { id: 'down', credit: 'downline' })]);
    await road.report('s', { partnerId: 'kid-a' });
    await road.settle();
    for (const name of ['kid-a', 'top']) {
      const key = { tenant: road.tenant, partnerId: road.id('partner', name), number: entryNumber(1) };
      const entry = await entries.read(road.context.store, key);
      if (entry === undefined) throw new Error('no entry');
      const { sales: _, ...rest } = entry;
      const rates = [{ cause: 0, planId: 'p', value: '0.2', date: '2026-02-08' }];
      await road.context.store.put(entries.item(key, { ...rest, rates }));
    }
    const read = async (name: string, sent = {}) =>
      (await road.must(`GET /v1/partners/${name}/ledger-lines/1-0`, undefined, sent)).body;
    const told = await read('kid-a', { as: 'partner-admin', partner: 'kid-a' });
    expect(told.explanation.sales).toEqual([
      {
        ...{ saleId: road.id('sale', 's'), externalId: 's', cause: `${road.id('sale', 's')}@1` },
        ...{ recorded: false, rate: { value: '0.2', date: '2026-02-08' } },
      },
    ]);
    expect(told.sentences.en).toContain('What sale s contributed then is not recorded.');
    expect((await read('top', { as: 'partner-admin', partner: 'top' })).explanation).toMatchObject({
      sales: [],
      hidden: 1,
    });
    expect((await read('top')).explanation).toMatchObject({ sales: [{ externalId: 's' }], hidden: 0 });
  });
});
