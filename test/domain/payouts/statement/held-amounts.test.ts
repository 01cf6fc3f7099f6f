import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Component } from '../../../../domain/commissions/plan.ts';
import { dec, sumText, text } from '../../../../domain/kernel/decimal.ts';
import type { Maturing } from '../../../../domain/ledger/entry.ts';
import { type HeldGiven, heldAmounts } from '../../../../domain/payouts/statement/held-amounts.ts';

/** Also below zero. */
const cents = fc.integer({ min: -99_999, max: 99_999 }).map((value) => String(value));
const row = { planId: 'resellers', component: 'share', kind: 'commission', window: 'sale', currency: 'EUR' };
const waits = (until: string, amount: string, over: Partial<Maturing> = {}): Maturing => ({
  ...{ ...row, kind: 'commission' as const },
  ...{ until, amount },
  ...over,
});
const line = {
  ...{ id: '17-0', day: '2024-02-01', planId: 'resellers', component: 'share', kind: 'commission' as const },
  ...{ window: '2024-02', currency: 'EUR', difference: '5' },
};
const given = (accrued: string, over: Partial<HeldGiven> & { disputed?: string } = {}): HeldGiven => {
  const { disputed = '0', ...rest } = over;
  const balance = { currency: 'EUR', accrued, payable: '0', stated: '0', disputed, advanced: '0' };
  return { balance, maturing: [], payablesOf: () => [], disputes: [], moreDisputes: false, ...rest };
};
const byVersion =
  (...all: readonly Component['payable'][]): HeldGiven['payablesOf'] =>
  () =>
    all;

describe('what is held', () => {
  it('is told day by day, the earliest first, in its own currency', () => {
    const maturing = [
      waits('2024-03-02', '5'),
      waits('2024-02-20', '3'),
      waits('2024-03-02', '2', { component: 'other' }),
      waits('2024-02-20', '9', { currency: 'PLN' }),
    ];
    expect(heldAmounts(given('10', { maturing }), 9)).toEqual({
      parts: [
        { reason: 'hold-days', amount: '3', until: '2024-02-20' },
        { reason: 'hold-days', amount: '7', until: '2024-03-02' },
      ],
    });
  });

  it('names the window that has to close, whichever version of the plan said so', () => {
    const maturing = [
      waits('2024-04-11', '5', { window: '2024-Q1' }),
      waits('2024-04-11', '6', { window: '2024-03' }),
      waits('2024-04-12', '7', { window: '2024-03' }),
    ];
    const payablesOf = byVersion(undefined, { holdDays: 10 }, { when: 'windowClose', holdDays: 10 });
    expect(heldAmounts(given('18', { maturing, payablesOf }), 9).parts).toEqual([
      { reason: 'window-close', amount: '6', until: '2024-04-11', window: '2024-03' },
      { reason: 'window-close', amount: '5', until: '2024-04-11', window: '2024-Q1' },
      { reason: 'hold-days', amount: '7', until: '2024-04-12' },
    ]);
  });

  it('waits for customers as far as no day is known', () =>
    expect(heldAmounts(given('10', { maturing: [waits('2024-03-02', '4')] }), 9).parts).toEqual([
      { reason: 'hold-days', amount: '4', until: '2024-03-02' },
      { reason: 'customer-payment', amount: '6' },
    ]));

  it('names the dispute that holds a line, and none that holds nothing', () => {
    const disputes = [
      { id: 'dispute_1', line, held: [{ amount: '3', until: '2024-03-01' }, { amount: '2' }] },
      { id: 'dispute_2', line, held: [] },
      { id: 'dispute_3', line: { ...line, currency: 'PLN' }, held: [{ amount: '2' }] },
    ];
    expect(heldAmounts(given('0', { disputed: '5', disputes }), 9)).toEqual({
      parts: [{ reason: 'disputed', amount: '5', disputeId: 'dispute_1', line: '17-0' }],
    });
  });

  it('says in one sum what there are too many days of', () => {
    const maturing = ['2024-03-03', '2024-03-01', '2024-03-02'].map((day) => waits(day, '1'));
    const { parts, rest } = heldAmounts(given('3', { maturing }), 2);
    expect(parts.map(({ until }) => until)).toEqual(['2024-03-01', '2024-03-02']);
    expect(rest).toBe('1');
    // Also where the rest comes to nothing.
    expect(heldAmounts(given('0', { moreDisputes: true }), 2)).toEqual({ parts: [], rest: '0' });
  });

  it('is all that is accrued and disputed, to the cent', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((one) => `2024-03-${String(one).padStart(2, '0')}`);
    const waiting = fc.array(fc.tuple(day, cents).map(([until, amount]) => waits(until, amount)));
    fc.assert(
      fc.property(
        waiting,
        cents,
        cents,
        fc.integer({ min: 0, max: 5 }),
        (maturing, unpaid, disputed, most) => {
          const accrued = sumText(unpaid, ...maturing.map(({ amount }) => amount));
          const { parts, rest = '0' } = heldAmounts(given(accrued, { maturing, disputed }), most);
          const told = sumText(rest, ...parts.map(({ amount }) => amount));
          expect(told).toBe(text(dec(accrued).plus(dec(disputed))));
        },
      ),
    );
  });
});
