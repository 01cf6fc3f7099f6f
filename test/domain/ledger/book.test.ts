import { describe, expect, it } from 'vitest';
import { dec, zero } from '../../../domain/kernel/decimal.ts';
import { componentOf, isOwn, lineOf } from '../../../domain/ledger/book.ts';
import { versionsIn } from '../commissions/cases.ts';
import { plan } from './booking.ts';

const versions = versionsIn(plan);
const name = { planId: 'plan', component: 'c', window: '2024-01' };

describe('a line', () => {
  it('posts a change with its version, kind, account and causes', () => {
    const change = { before: dec('3'), after: dec('2.5'), version: 2, causes: [0, 4] };
    const posted = {
      ...name,
      kind: 'commission',
      version: 2,
      currency: 'EUR',
      before: '3',
      after: '2.5',
      difference: '-0.5',
      causes: [0, 4],
    };
    expect(lineOf(name, { ...change, account: 'payable' }, versions)).toStrictEqual({
      ...posted,
      account: 'payable',
    });
    expect(lineOf(name, { ...change, account: 'accrued', until: '2024-03-01' }, versions)).toStrictEqual({
      ...posted,
      account: 'accrued',
      until: '2024-03-01',
    });
  });
  it('is not made where nothing changed', () => {
    const change = { version: 1, causes: [0], account: 'payable' as const };
    expect(lineOf(name, { before: dec('3'), after: dec('3.00'), ...change }, versions)).toBeUndefined();
    expect(lineOf(name, { before: zero, after: dec('-0'), ...change }, versions)).toBeUndefined();
  });
});

describe('names', () => {
  it('tell the window of one sale from shared ones', () => {
    expect(isOwn('sale:s1')).toBe(true);
    for (const window of ['2024-01', '2024', 'programme']) expect(isOwn(window)).toBe(false);
  });
  it('find the component of a version, and fail where there is none', () => {
    expect(componentOf(versions, 'plan', 2, 'c').rate).toStrictEqual({ type: 'percent', percent: '20' });
    expect(() => componentOf(versions, 'plan', 2, 'x')).toThrow(/no component x/);
  });
});
