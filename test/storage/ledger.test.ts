import { describe, expect, it } from 'vitest';
import { append } from '../../domain/ledger/append.ts';
import { changeOf } from '../../functions/stream/records.ts';
import { closedWindows, entries, entryNumber } from '../../storage/ledger.ts';
import { pack } from '../../storage/packing.ts';
import type { Item } from '../../storage/store.ts';
import { balance, book, contribution, movement } from '../domain/ledger/booking.ts';
import { toldSoFar } from '../kit/stream.ts';
import { useTable } from '../kit/table.ts';

const context = useTable();
const account = (partnerId: string) => ({ tenant: 'acme', partnerId });
const number = entryNumber(1);

const line = {
  planId: 'plan',
  component: 'c',
  kind: 'commission',
  window: '2024-01',
  version: 1,
  currency: 'EUR',
  before: '0',
  after: '10',
  difference: '10',
  account: 'payable',
  causes: [0],
} as const;
const sums = [{ version: 1, base: '100', driver: '100', sales: '1', units: 1 }];
const posted = [
  { account: 'commissions', currency: 'EUR', amount: '10' },
  { account: 'payable', currency: 'EUR', amount: '-10' },
];
/** An entry as the first two forms have it in common: attributes of the item, a target by its name. */
const older = (partnerId: string) => ({
  number: 1,
  partnerId,
  at: '2024-02-10T10:00:00.000Z',
  day: '2024-02-10',
  causes: ['sale_1@1'],
  lines: [line],
  postings: posted,
  windows: [
    { key: 'plan/c/2024-01', sums, target: '200', amount: '10' },
    { key: '@revenue/EUR/2024-01', sums: [], amount: '100' },
  ],
});
const readAgain = {
  windows: [
    { key: 'plan/c/2024-01', sums, against: { sum: '200', count: 1 }, amount: '10' },
    { key: '@revenue/EUR/2024-01', sums: [], amount: '100' },
  ],
  lines: [line],
  postings: posted,
};
/** Where an older window had stood before was not recorded. */
const withStanding = <T extends { readonly windows: readonly object[] }>(fields: T) => ({
  ...fields,
  windows: fields.windows.map((window) => ({ ...window, was: 0 })),
});
const itemOf = (partnerId: string, form: object, fields: object): Item => ({
  ...entries.key({ ...account(partnerId), number }),
  type: 'entry',
  ...form,
  ...fields,
});
const read = (partnerId: string) => entries.read(context().store, { ...account(partnerId), number });

describe('an entry', () => {
  const made = append(
    [
      movement('sale_1@1', {
        came: [contribution('100')],
        revenue: [{ currency: 'EUR', month: '2024-01', amount: '100' }],
      }),
    ],
    book(),
  );
  it('is read as it was written, from the table and from its stream', async () => {
    const key = { ...account('ann'), number };
    expect(await entries.create(context().store, key, made)).toEqual({ done: true });
    expect(await read('ann')).toEqual(made);
    const told = (await toldSoFar())
      .map(changeOf)
      .flatMap(({ after }) => (after?.type === 'entry' ? [after] : []));
    expect(told.map(entries.parse)).toEqual([made]);
  });
  it('is one packed field beside its key: nothing else of it can be named', () => {
    const item = entries.item({ ...account('ann'), number }, made);
    expect(Object.keys(item).sort()).toEqual(['form', 'packed', 'pk', 'sk', 'type']);
    expect([item['form'], item['packed'] instanceof Uint8Array]).toEqual([3, true]);
  });
  it('that does not unpack to an entry is an incident', async () => {
    const item = entries.item({ ...account('odd'), number }, made);
    await context().store.put({ ...item, type: 'window' });
    await expect(read('odd')).rejects.toThrow(/does not read as/);
  });
  it.each([
    ['whose bytes are spoiled', new Uint8Array([1, 2, 3])],
    ['without bytes', { packed: true }],
    ['that is packed, but no entry', pack({ number: 1 })],
  ])('%s is an incident, by the name of the item', (_, packed) => {
    const item = { ...entries.item({ ...account('odd'), number }, made), packed };
    expect(() => entries.parse(item)).toThrow(/^item .*odd.* does not read as entry$/);
  });
});

describe('an entry of an older form is read', () => {
  it('of form 2: nothing was disputed or advanced then, and what was compared was a target', async () => {
    const balances = [{ currency: 'EUR', accrued: '0', payable: '8', stated: '2' }];
    await context().store.put(itemOf('two', { form: 2 }, { ...older('two'), balances }));
    expect(await read('two')).toEqual({
      ...older('two'),
      ...withStanding(readAgain),
      balances: [balance({ payable: '8', stated: '2' })],
    });
  });
  it('of form 1, also where it does not say its form: nothing was on a statement then either', async () => {
    const balances = [{ currency: 'EUR', accrued: '1', payable: '9' }];
    for (const [partnerId, form] of [
      ['one', { form: 1 }],
      ['none', {}],
    ] as const) {
      await context().store.put(itemOf(partnerId, form, { ...older(partnerId), balances }));
      expect(await read(partnerId)).toEqual({
        ...older(partnerId),
        ...withStanding(readAgain),
        balances: [balance({ accrued: '1', payable: '9' })],
      });
    }
  });
  it('and is gone on from by the next one', async () => {
    const tail = await read('two');
    const next = append([movement('sale_2@1', { came: [contribution('50')] })], book(tail));
    expect(next.lines.map(({ before, after }) => [before, after])).toEqual([['10', '15']]);
    expect(next.balances).toEqual([balance({ payable: '13', stated: '2' })]);
  });
});

describe('a window that was put aside', () => {
  const key = { ...account('ann'), key: 'plan/c/2024-01' };
  it('is read as it was written', async () => {
    const window = {
      key: key.key,
      sums,
      against: { sum: '7.5', count: 3 },
      amount: '10',
      paid: [],
      ripe: '0',
      entry: 4,
    };
    await context().store.put(closedWindows.item(key, window));
    expect(await closedWindows.read(context().store, key)).toEqual(window);
  });
  it('of form 1 is read with its target as what it was compared with', async () => {
    for (const [more, against] of [
      [{ target: '200' }, { against: { sum: '200', count: 1 } }],
      [{}, {}],
    ] as const) {
      const fields = { key: key.key, sums, amount: '10', entry: 4 };
      await context().store.put({ ...closedWindows.key(key), type: 'window', form: 1, ...fields, ...more });
      const [window] = withStanding({ windows: [{ ...fields, ...against }] }).windows;
      expect(await closedWindows.read(context().store, key)).toEqual(window);
    }
  });
});
