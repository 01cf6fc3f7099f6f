import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Component } from '../../../domain/commissions/plan.ts';
import { type Decimal, dec, text, zero } from '../../../domain/kernel/decimal.ts';
import type { Maturing } from '../../../domain/ledger/entry.ts';
import {
  payableFrom,
  type Waited,
  Waiting,
  waits,
  waitsForCustomer,
} from '../../../domain/ledger/waiting.ts';
import { units } from '../../kit/arbitraries.ts';
import { component } from '../commissions/cases.ts';

const of = (payable: Component['payable']): Component => component(payable === undefined ? {} : { payable });

describe('a component', () => {
  it('waits for the window, the customer or some days; else it is payable at once', () => {
    for (const payable of [
      undefined,
      {},
      { when: 'accrued' },
      { holdDays: 0 },
      { when: 'accrued', holdDays: 0 },
    ] as const)
      expect([payable, waits(of(payable))]).toStrictEqual([payable, false]);
    for (const payable of [{ when: 'windowClose' }, { when: 'customerPaid' }, { holdDays: 1 }] as const)
      expect([payable, waits(of(payable))]).toStrictEqual([payable, true]);
  });
  it('waits for the customer only where it says so', () => {
    expect(waitsForCustomer(of({ when: 'customerPaid' }))).toBe(true);
    for (const payable of [undefined, { holdDays: 9 }, { when: 'windowClose' }] as const)
      expect(waitsForCustomer(of(payable))).toBe(false);
  });
});

describe('the day from which an amount is payable', () => {
  const from = (payable: Component['payable'], window: string, day = '2024-01-30') =>
    payableFrom(of(payable), window, day);
  it('is the business day, and so many days more', () => {
    expect(from(undefined, '2024-01')).toBe('2024-01-30');
    expect(from({ holdDays: 0 }, '2024-01')).toBe('2024-01-30');
    expect(from({ holdDays: 2 }, '2024-01')).toBe('2024-02-01');
    expect(from({ when: 'customerPaid', holdDays: 30 }, 'sale:s1')).toBe('2024-02-29');
  });
  it('is the first day after the window, whatever the business day', () => {
    expect(from({ when: 'windowClose' }, '2024-01')).toBe('2024-02-01');
    expect(from({ when: 'windowClose' }, '2024-Q1')).toBe('2024-04-01');
    expect(from({ when: 'windowClose', holdDays: 14 }, '2024', '2024-12-31')).toBe('2025-01-15');
  });
  it('is, for the window of one sale, reckoned from its business day: it closes with the sale', () =>
    expect(from({ when: 'windowClose', holdDays: 3 }, 'sale:s1')).toBe('2024-02-02'));
});

const row: Waited = {
  planId: 'plan',
  component: 'c',
  kind: 'commission',
  window: '2024-01',
  currency: 'EUR',
};
const other: Waited = { ...row, window: '2024-02' };
const until = (day: string, amount: string, of = row): Maturing => ({ ...of, until: day, amount });
const brief = ({ maturing }: Waiting) =>
  maturing.map(({ window, until: day, amount }) => `${window} ${day} ${amount}`);
const moved = ({ transfers }: Waiting) => transfers.map(({ from, to, amount }) => `${from} ${to} ${amount}`);

describe('what is carried from the entry before', () => {
  const carried = [
    until('2024-02-01', '5'),
    until('2024-02-02', '7'),
    until('2024-02-03', '11'),
    until('2024-02-02', '-2', other),
  ];
  it('is released on its day, row by row, and waits until then', () => {
    const waiting = new Waiting(carried, '2024-02-02');
    expect(waiting.transfers).toStrictEqual([
      {
        from: 'accrued',
        to: 'payable',
        currency: 'EUR',
        amount: '12',
        of: { planId: 'plan', component: 'c', kind: 'commission', window: '2024-01' },
      },
      {
        from: 'payable',
        to: 'accrued',
        currency: 'EUR',
        amount: '2',
        of: { planId: 'plan', component: 'c', kind: 'commission', window: '2024-02' },
      },
    ]);
    expect(brief(waiting)).toStrictEqual(['2024-01 2024-02-03 11']);
  });
  it('stays as it is where no day has come', () => {
    const waiting = new Waiting(carried, '2024-01-31');
    expect([waiting.transfers, waiting.maturing.length]).toStrictEqual([[], 4]);
  });
});

describe('an amount', () => {
  it('is added to what waits until the same day; what comes to nothing is left out', () => {
    const waiting = new Waiting([until('2024-03-01', '5')], '2024-02-01');
    waiting.add(row, '2024-03-01', dec('2.5'));
    waiting.add(row, '2024-02-02', dec('1'));
    expect(brief(waiting)).toStrictEqual(['2024-01 2024-02-02 1', '2024-01 2024-03-01 7.5']);
    waiting.add(row, '2024-03-01', dec('-7.5'));
    waiting.add(row, '2024-04-01', zero);
    expect(brief(waiting)).toStrictEqual(['2024-01 2024-02-02 1']);
  });
  it('goes through to what is payable where its day has come, either way', () => {
    const waiting = new Waiting([], '2024-02-01');
    waiting.add(row, '2024-02-01', dec('3'));
    waiting.add(row, '2023-01-01', dec('-10'));
    expect([moved(waiting), waiting.maturing]).toStrictEqual([['payable accrued 7'], []]);
    waiting.add(row, '2024-02-01', dec('7'));
    expect(waiting.transfers).toStrictEqual([]);
  });
  it('below zero may wait: what it takes back was to come later', () => {
    const waiting = new Waiting([], '2024-02-01');
    waiting.add(row, '2024-02-20', dec('-4'));
    expect(brief(waiting)).toStrictEqual(['2024-01 2024-02-20 -4']);
  });
});

describe('what is taken back', () => {
  const standing = () =>
    new Waiting(
      [until('2024-02-10', '5'), until('2024-02-20', '7'), until('2024-02-15', '100', other)],
      '2024-02-01',
    );
  it('comes out of what waits of the same row, the latest first', () => {
    const waiting = standing();
    waiting.takeBack(row, '2024-02-10', dec('8'));
    expect(brief(waiting)).toStrictEqual(['2024-01 2024-02-10 4', '2024-02 2024-02-15 100']);
  });
  it('comes out of the latest day first also where an earlier one was put there after it', () => {
    const waiting = new Waiting([until('2024-02-10', '5')], '2024-02-01');
    waiting.add(row, '2024-03-01', dec('7'));
    waiting.add(row, '2024-02-20', dec('3'));
    waiting.takeBack(row, '2024-02-10', dec('8'));
    expect(brief(waiting)).toStrictEqual(['2024-01 2024-02-10 5', '2024-01 2024-02-20 2']);
  });
  it('comes, where that is not enough, out of its own day: the rest waits, or is taken from what is payable', () => {
    const later = standing();
    later.takeBack(row, '2024-02-25', dec('15'));
    expect(brief(later)).toStrictEqual(['2024-02 2024-02-15 100', '2024-01 2024-02-25 -3']);
    const past = standing();
    past.takeBack(row, '2024-01-25', dec('15'));
    expect([brief(past), moved(past)]).toStrictEqual([['2024-02 2024-02-15 100'], ['payable accrued 3']]);
  });
  it('answers how much there was to be taken', () => {
    const waiting = standing();
    expect(text(waiting.takeOut(row, dec('4')))).toBe('4');
    expect(text(waiting.takeOut(row, dec('40')))).toBe('8');
    expect(text(waiting.takeOut(row, dec('1')))).toBe('0');
    expect([waiting.holds(row), waiting.holds(other)]).toStrictEqual([false, true]);
  });
});

it('whatever is added and taken back, what waits and what was moved come to all of it', () => {
  const days = fc.integer({ min: 1, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, '0')}`);
  const anyStep = fc.record({ back: fc.boolean(), day: days, amount: units(900, 2) });
  const anyCarried = fc.uniqueArray(fc.record({ day: days, amount: units(900, 2, -300) }), {
    selector: ({ day }) => day,
    maxLength: 5,
  });
  fc.assert(
    fc.property(anyCarried, fc.array(anyStep, { maxLength: 12 }), days, (carried, steps, today) => {
      const before = carried
        .map(({ day, amount }) => until(day, amount))
        .filter(({ amount }) => !dec(amount).isZero());
      const waiting = new Waiting(before, today);
      let total = before.reduce<Decimal>((sum, { amount }) => sum.plus(dec(amount)), zero);
      for (const { back, day, amount } of steps) {
        if (back) waiting.takeBack(row, day, dec(amount));
        else waiting.add(row, day, dec(amount));
        total = back ? total.minus(dec(amount)) : total.plus(dec(amount));
      }
      const left = waiting.maturing.reduce<Decimal>((sum, { amount }) => sum.plus(dec(amount)), zero);
      const released = waiting.transfers.reduce<Decimal>(
        (sum, { from, amount }) => (from === 'accrued' ? sum.plus(dec(amount)) : sum.minus(dec(amount))),
        zero,
      );
      expect(text(left.plus(released))).toBe(text(total));
      for (const { until: day, amount } of waiting.maturing)
        expect([day > today, amount]).not.toStrictEqual([false, '0']);
      for (const { amount } of waiting.transfers) expect(dec(amount).greaterThan(zero)).toBe(true);
    }),
  );
});
