import { describe, expect, it } from 'vitest';
import type { Component } from '../../../domain/commissions/plan.ts';
import { writeSums } from '../../../domain/ledger/window-state.ts';
import { component, sums, version } from '../commissions/cases.ts';
import { contribution, movement } from './booking.ts';
import { came, paying, post, went } from './posting.ts';

const held = { holdDays: 30 };

describe('a window that is held', () => {
  it('waits for so many days after the latest sale that came, each entry by itself', () => {
    expect(post([paying(held)], came('100', { day: '2024-01-20' }))).toMatchObject({
      lines: ['2024-01 10 accrued 2024-02-19'],
      waits: ['2024-02-19 10'],
      moved: [],
    });
    const more = { state: { base: '100', amount: '10' }, maturing: { '2024-02-19': '10' } };
    expect(post([paying(held)], came('50', { day: '2024-01-25' }), more).waits).toStrictEqual([
      '2024-02-19 10',
      '2024-02-24 5',
    ]);
  });
  it('is payable where the days are over, and what waits stays where it is', () => {
    expect(post([paying(held)], came('100', { day: '2024-01-05' })).lines).toStrictEqual([
      '2024-01 10 payable -',
    ]);
    const more = { state: { base: '100', amount: '10' }, maturing: { '2024-02-19': '10' } };
    expect(post([paying(held)], came('50', { day: '2024-01-05' }), more)).toMatchObject({
      lines: ['2024-01 5 accrued 2024-02-04'],
      waits: ['2024-02-19 10'],
      moved: ['accrued payable 5'],
    });
  });
  it('gives back from what waits first, the latest first, then from what is payable', () => {
    const before = {
      state: { base: '300', amount: '30' },
      maturing: { '2024-02-15': '10', '2024-02-19': '10' },
    };
    expect(post([paying(held)], went('150', { day: '2024-01-05' }), before)).toMatchObject({
      lines: ['2024-01 -15 accrued 2024-02-04'],
      waits: ['2024-02-15 5'],
      moved: [],
    });
    expect(post([paying(held)], went('250', { day: '2024-01-05' }), before)).toMatchObject({
      lines: ['2024-01 -25 accrued 2024-02-04'],
      waits: [],
      moved: ['payable accrued 5'],
    });
    expect(
      post([paying(held)], went('100', { day: '2024-01-05' }), { state: { base: '300', amount: '30' } }),
    ).toMatchObject({
      lines: ['2024-01 -10 payable -'],
      moved: [],
    });
  });
  it('gives back from what an earlier version left waiting, also by a version that waits for nothing', () => {
    const versions = [paying(held), paying(undefined, { effectiveFrom: '2024-01-20' })];
    const before = { state: { base: '300', amount: '30' }, maturing: { '2024-02-19': '20' } };
    const mixed = movement('s@2', {
      went: [contribution('100')],
      came: [contribution('10', { version: 2, day: '2024-01-22' })],
    });
    expect(post(versions, mixed, before)).toMatchObject({
      lines: ['2024-01 -9 accrued 2024-02-10'],
      waits: ['2024-02-19 11'],
      moved: [],
    });
    const rising = came('10', { version: 2, day: '2024-01-22' });
    expect(post(versions, rising, before)).toMatchObject({
      lines: ['2024-01 1 payable -'],
      waits: ['2024-02-19 20'],
    });
  });
  it('counts from today where no sale moved it', () => {
    const steps = [{ from: '100', amount: '7' }];
    const rate: Component['rate'] = { type: 'steps', driver: 'attainment', target: 'revenue', steps };
    const again = movement('target', { remeasured: [{ planId: 'plan', component: 'c', window: '2024-01' }] });
    const before = { state: { base: '100', amount: '0' }, target: '100' };
    expect(post([version([component({ rate, payable: held })])], again, before).lines).toStrictEqual([
      '2024-01 7 accrued 2024-03-11',
    ]);
  });
});

describe('a window that is payable at its close', () => {
  const closing = [paying({ when: 'windowClose', holdDays: 14 })];
  it('waits for the close and some days more, whatever the day of the sale', () =>
    expect(post(closing, came('100', { day: '2024-01-01' }))).toMatchObject({
      lines: ['2024-01 10 accrued 2024-02-15'],
      waits: ['2024-02-15 10'],
    }));
  it('is payable at once where it has closed', () => {
    const late = came('100', { window: '2023-12', day: '2023-12-31' });
    expect(post(closing, late)).toMatchObject({ lines: ['2023-12 10 payable -'], waits: [] });
  });
});

describe('a window that the customers make payable', () => {
  const waiting = [paying({ when: 'customerPaid', holdDays: 7 })];
  const paid = writeSums(sums(1, { base: '60', units: 3 }));
  it('is accrued without a day, and payable by what it is worth by the sales that were paid for', () => {
    expect(post(waiting, came('100'))).toMatchObject({
      lines: ['2024-01 10 accrued -'],
      states: [{ amount: '10', paid: [], ripe: '0' }],
      waits: [],
      moved: [],
    });
    const payment = movement('s@2', {
      went: [contribution('40')],
      came: [contribution('40', { paidOn: '2024-02-08' })],
    });
    const before = { state: { base: '100', amount: '10', paid, ripe: '6' } };
    expect(post(waiting, payment, before)).toMatchObject({
      lines: [],
      states: [{ amount: '10', ripe: '10' }],
      waits: ['2024-02-15 4'],
    });
  });
  it('takes back what was paid for from what waits, then from what is payable; what was not, from neither', () => {
    const before = { state: { base: '100', amount: '10', paid, ripe: '6' }, maturing: { '2024-02-13': '1' } };
    expect(post(waiting, went('30', { paidOn: '2024-01-20' }), before)).toMatchObject({
      lines: ['2024-01 -3 accrued -'],
      states: [{ amount: '7', ripe: '3' }],
      waits: [],
      moved: ['payable accrued 2'],
    });
    expect(post(waiting, went('40'), before)).toMatchObject({
      lines: ['2024-01 -4 accrued -'],
      states: [{ amount: '6', ripe: '6' }],
      waits: ['2024-02-13 1'],
      moved: [],
    });
  });
  it('may be worth more by the sales that were paid for than by all: then less than nothing is accrued', () => {
    const tiers = [
      { from: '0', percent: '10' },
      { from: '100', percent: '1' },
    ];
    const falling = component({
      payable: { when: 'customerPaid' },
      rate: { type: 'tiers', mode: 'wholeVolume', tiers },
    });
    const before = {
      state: { base: '90', amount: '9', paid: writeSums(sums(1, { base: '90' })), ripe: '9' },
    };
    expect(post([version([falling])], came('10'), before)).toMatchObject({
      lines: ['2024-01 -8 accrued -'],
      states: [{ amount: '1', ripe: '9' }],
      moved: [],
    });
  });
  describe('whose payment came before what it pays for', () => {
    // The form of a sale that was paid for came, and the form before it went: that one has still to come.
    const early = { sums: [], amount: '0', paid: writeSums(sums(1, { base: '100' })), ripe: '10' };
    it('goes on from there by a version that waits for nobody', () => {
      const versions = [paying({ when: 'customerPaid' }), paying(undefined, { effectiveFrom: '2024-01-20' })];
      expect(post(versions, came('50', { version: 2 }), { state: early })).toMatchObject({
        lines: ['2024-01 5 accrued -'],
        states: [{ amount: '5', ripe: '15', paid: [{ base: '100' }, { base: '50' }] }],
        moved: ['accrued payable 5'],
      });
    });
    it('is measured again: what is payable by it moves with its target', () => {
      const rate: Component['rate'] = {
        type: 'steps',
        driver: 'attainment',
        target: 'revenue',
        steps: [{ from: '100', amount: '10' }],
      };
      const versions = [version([component({ rate, payable: { when: 'customerPaid' } })])];
      const again = movement('target', {
        remeasured: [{ planId: 'plan', component: 'c', window: '2024-01' }],
      });
      expect(post(versions, again, { state: early, target: '100' }).moved).toStrictEqual([]);
      expect(post(versions, again, { state: early, target: '101' })).toMatchObject({
        lines: [],
        states: [{ amount: '0', ripe: '0' }],
        moved: ['payable accrued 10'],
      });
    });
  });
  it('takes what was there before it waited for them as paid for', () => {
    const versions = [paying(undefined), paying({ when: 'customerPaid' }, { effectiveFrom: '2024-01-20' })];
    const second = came('50', { version: 2 });
    expect(post(versions, second, { state: { base: '100', amount: '10' } })).toMatchObject({
      lines: ['2024-01 5 accrued -'],
      states: [{ amount: '15', ripe: '10' }],
      moved: [],
    });
  });
});
