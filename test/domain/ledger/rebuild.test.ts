import { describe, expect, it } from 'vitest';
import { append } from '../../../domain/ledger/append.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import type { Expected } from '../../../domain/ledger/proof/expected.ts';
import { Posted } from '../../../domain/ledger/proof/posted.ts';
import { rebuildEntry, rebuiltWindows } from '../../../domain/ledger/rebuild.ts';
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
      { place: 'aside', next: { sums, amount: '10' } },
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
