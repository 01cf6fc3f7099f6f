import { describe, expect, it } from 'vitest';
import { append } from '../../../domain/ledger/append.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import type { Expected } from '../../../domain/ledger/proof/expected.ts';
import { Posted } from '../../../domain/ledger/proof/posted.ts';
import { rebuildEntry, rebuiltWindows } from '../../../domain/ledger/rebuild.ts';
import { component, planOf, version } from '../commissions/cases.ts';
import { book, contribution, movement } from './booking.ts';

const first = append([movement('sale_1@1', { came: [contribution('100')] })], book());
const key = 'plan/c/2024-01';
const sums = first.windows[0]?.sums ?? [];
const expected: Expected = {
  partnerId: 'ann',
  sales: ['sale_1@1'],
  windows: new Map([
    [
      key,
      { planId: 'plan', component: 'c', window: '2024-01', currency: 'EUR', amount: '10', sums, paid: sums },
    ],
  ]),
  figures: {},
  unpaid: {},
};
const raise = (): never => {
  throw new Error('it is there');
};
const read = (...entries: readonly Entry[]): Posted => {
  const posted = new Posted();
  for (const entry of entries) posted.read(entry);
  return posted;
};
const spoiled: Entry = { ...first, windows: [{ key, sums: [], amount: '99' }] };

describe('rebuilding the windows of a journal', () => {
  it('changes nothing that is right', () => {
    expect(rebuiltWindows({ expected, posted: read(first), aside: [] })).toStrictEqual([]);
  });

  it('takes the sums from the sales and the amount from what was posted', () => {
    expect(rebuiltWindows({ expected, posted: read(spoiled), aside: [] })).toStrictEqual([
      { key, place: 'open', was: spoiled.windows[0], next: first.windows[0] },
    ]);
  });

  it('finds windows that were put aside, and those that stand nowhere', () => {
    const posted = read({ ...first, windows: [] });
    expect(rebuiltWindows({ expected, posted, aside: [] })).toMatchObject([
      { key, place: 'aside', was: undefined },
    ]);
    const aside = [{ key, sums: [], amount: '10', entry: 1 }];
    expect(rebuiltWindows({ expected, posted, aside })).toMatchObject([
      { place: 'aside', was: { key, sums: [], amount: '10' }, next: { sums, amount: '10' } },
    ]);
  });

  it('leaves open windows that stand right alone where another is mended, and one that was put aside where it is open', () => {
    const other = { ...first.windows[0], key: 'plan/c/2024-02', sums: [], amount: '0' };
    const aside = [{ key, sums: [], amount: '77', entry: 1 }];
    const changes = rebuiltWindows({
      expected,
      posted: read({ ...spoiled, windows: [...spoiled.windows, other] }),
      aside,
    });
    expect(changes.map((one) => [one.place, one.key])).toStrictEqual([['open', key]]);
    const tail = { ...spoiled, windows: [...spoiled.windows, other] };
    expect(rebuildEntry(tail, changes, '2024-03-01T00:00:00.000Z').windows).toStrictEqual([
      first.windows[0],
      other,
    ]);
  });

  it('does not make up windows that nothing contributes to', () => {
    const due = { planId: 'plan', component: 'c', currency: 'EUR', amount: '0' };
    const none = { ...due, window: '2024-05', sums: [], paid: [] };
    const unknown = { ...due, window: '2024-06', paid: [] };
    const windows = new Map([
      ['plan/c/2024-05', none],
      ['plan/c/2024-06', unknown],
    ]);
    expect(
      rebuiltWindows({ expected: { ...expected, windows }, posted: new Posted(), aside: [] }),
    ).toStrictEqual([]);
  });

  it('keeps what a window was compared with, and which entry carried it before it was put aside', () => {
    const against = { sum: '400', count: 2 };
    const was = { key, sums: [], amount: '10', against, was: 1 };
    const posted = read({ ...first, windows: [was] });
    expect(rebuiltWindows({ expected, posted, aside: [] })).toStrictEqual([
      { key, place: 'open', was, next: { key, sums, against, amount: '10', was: 1 } },
    ]);
    const due = expected.windows.get(key);
    const newer = new Map([[key, { ...(due ?? raise()), against: { sum: '500', count: 3 } }]]);
    expect(rebuiltWindows({ expected: { ...expected, windows: newer }, posted, aside: [] })).toMatchObject([
      { next: { against: { sum: '500', count: 3 } } },
    ]);
  });

  it('takes a figure from what the entries moved it to', () => {
    const figure = '@revenue/EUR/2024-01';
    const moved = {
      ...first,
      windows: [{ key: figure, sums: [], amount: '99' }],
      figures: [{ currency: 'EUR', month: '2024-01', before: '0', after: '120' }],
    };
    const next = { key: figure, sums: [], amount: '120' };
    const none: Expected = { ...expected, windows: new Map() };
    expect(rebuiltWindows({ expected: none, posted: read(moved), aside: [] })).toStrictEqual([
      { key: figure, place: 'open', was: moved.windows[0], next },
    ]);
    const right = { ...moved, windows: [next] };
    expect(rebuiltWindows({ expected: none, posted: read(right), aside: [] })).toStrictEqual([]);
    const unmoved = { ...moved, figures: [] };
    expect(rebuiltWindows({ expected: none, posted: read(unmoved), aside: [] })).toMatchObject([
      { next: { amount: '0' } },
    ]);
  });

  it('says ripe what is posted of a window and waits neither for a customer nor for a day', () => {
    const paying = planOf(version([component({ payable: { when: 'customerPaid' } })]));
    const came = contribution('100');
    const waits = append([movement('sale_1@1', { came: [came] })], book(undefined, {}, paying));
    const paid = append(
      [movement('sale_1@2', { went: [came], came: [{ ...came, paidOn: '2024-01-20' }] })],
      book(waits, {}, paying),
    );
    const own = paid.windows.find((one) => one.key === key) ?? raise();
    expect([waits.windows[0]?.ripe, own.ripe]).toStrictEqual(['0', '10']);
    const due = { ...(expected.windows.get(key) ?? raise()), ripe: '10' };
    const windows = new Map([[key, due]]);
    const lost = { key, sums: [], amount: '3', ripe: '1' };
    const posted = read(waits, { ...paid, windows: [lost] });
    expect(rebuiltWindows({ expected: { ...expected, windows }, posted, aside: [] })).toStrictEqual([
      { key, place: 'open', was: lost, next: { key, sums, amount: '10', paid: sums, ripe: '10' } },
    ]);
  });

  it('makes an entry that posts nothing, after which the next movement posts the difference by itself', () => {
    const changes = rebuiltWindows({ expected, posted: read(spoiled), aside: [] });
    const next = rebuildEntry(spoiled, changes, '2024-03-01T00:00:00.000Z');
    expect(next).toMatchObject({
      number: 2,
      causes: ['rebuild:2024-03-01T00:00:00.000Z'],
      lines: [],
      postings: [],
      balances: first.balances,
      windows: first.windows,
    });
    const after = append([movement('sale_2@1', { came: [contribution('50')] })], book(next));
    expect(after.lines).toMatchObject([{ before: '10', after: '15', difference: '5' }]);
  });
});
