import { describe, expect, it } from 'vitest';
import { dec, zero } from '../../../domain/kernel/decimal.ts';
import { componentOf, isOwn, lineOf } from '../../../domain/ledger/book.ts';
import { versionsIn } from '../commissions/cases.ts';
import { book, plan } from './booking.ts';

const name = { planId: 'plan', component: 'c', window: '2024-01' };

describe('a line', () => {
  it('posts a change with its version, kind, account and causes', () => {
    expect(lineOf(name, { before: dec('3'), after: dec('2.5'), version: 2, causes: [0, 4] }, book())).toEqual(
      {
        ...name,
        kind: 'commission',
        version: 2,
        currency: 'EUR',
        before: '3',
        after: '2.5',
        difference: '-0.5',
        account: 'payable',
        causes: [0, 4],
      },
    );
  });
  it('is not made where nothing changed', () => {
    expect(
      lineOf(name, { before: dec('3'), after: dec('3.00'), version: 1, causes: [0] }, book()),
    ).toBeUndefined();
    expect(lineOf(name, { before: zero, after: dec('-0'), version: 1, causes: [0] }, book())).toBeUndefined();
  });
});

describe('names', () => {
  it('tell the window of one sale from shared ones', () => {
    expect(isOwn('sale:s1')).toBe(true);
    for (const window of ['2024-01', '2024', 'programme']) expect(isOwn(window)).toBe(false);
  });
  it('find the component of a version, and fail where there is none', () => {
    expect(componentOf(versionsIn(plan), 'plan', 2, 'c').rate).toEqual({ type: 'percent', percent: '20' });
    expect(() => componentOf(versionsIn(plan), 'plan', 2, 'x')).toThrow(/no component x/);
  });
});
