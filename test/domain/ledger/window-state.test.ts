import { describe, expect, it } from 'vitest';
import { addTo, negate, nothing } from '../../../domain/commissions/contribution.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { nameOfKey, priceStored, readSums, writeSums } from '../../../domain/ledger/window-state.ts';
import { sums, versionsIn } from '../commissions/cases.ts';
import { plan } from './booking.ts';

const one = { base: dec('10.50'), driver: dec('2'), sales: dec('1'), units: 1 };
const name = { planId: 'plan', component: 'c', window: '2024-01' };

it('the name of a window is read back from its key, whatever slashes the window has', () => {
  expect(nameOfKey('plan/c/customer/1/2024')).toStrictEqual({
    ...{ planId: 'plan', component: 'c', window: 'customer/1/2024' },
  });
});

describe('the sums of a window', () => {
  it('are the same after they were kept and read', () => {
    expect(readSums(writeSums(new Map([[1, one]])))).toStrictEqual(
      new Map([[1, { ...one, base: dec('10.5') }]]),
    );
  });
  it('are kept in the order of versions, without those that came to nothing', () => {
    const gone = { ...nothing };
    expect(
      writeSums(
        new Map([
          [3, one],
          [2, gone],
          [1, one],
        ]),
      ).map(({ version }) => version),
    ).toStrictEqual([1, 3]);
  });
  it('are kept while anything stands there: also when more went than came so far', () => {
    expect(writeSums(new Map([[1, negate(one)]]))).toStrictEqual([
      { version: 1, base: '-10.5', driver: '-2', sales: '-1', units: -1 },
    ]);
    for (const left of [{ units: 1 }, { base: dec('1') }, { driver: dec('1') }, { sales: dec('1') }])
      expect(writeSums(new Map([[1, { ...nothing, ...left }]]))).toHaveLength(1);
  });
  it('take in more, and cancel exactly', () => {
    const all = new Map([[1, one]]);
    addTo(all, 1, one);
    addTo(all, 2, one);
    expect(writeSums(all).map(({ base }) => base)).toStrictEqual(['21', '10.5']);
    addTo(all, 1, negate(one));
    addTo(all, 1, negate(one));
    expect(writeSums(all).map(({ version }) => version)).toStrictEqual([2]);
  });
  it('are priced again as they were', () => {
    const priced = priceStored(name, { sums: writeSums(sums(1, { base: '100' })) }, versionsIn(plan));
    expect(priced === undefined ? undefined : text(priced.amount)).toBe('10');
  });
});
