import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../../domain/commissions/contribution.ts';
import type { Component } from '../../../domain/commissions/plan.ts';
import type { Line } from '../../../domain/ledger/entry.ts';
import { postOwnWindows } from '../../../domain/ledger/own-windows.ts';
import { Waiting } from '../../../domain/ledger/waiting.ts';
import { component, planOf, version, versionsIn } from '../commissions/cases.ts';
import { contribution, movement, plan } from './booking.ts';

const today = '2024-02-10';
const own = (base: string, over: Partial<Contribution> = {}) =>
  contribution(base, { component: 'own', window: 'sale:s1', ...over });
const posted = (moved: ReturnType<typeof movement>, cause: number, of = plan): readonly Line[] =>
  postOwnWindows(moved, cause, versionsIn(of), new Waiting([], today));

describe('the window of one sale', () => {
  it('moves from what the old form earned to what the new one earns, each under its version', () => {
    const corrected = movement('s1@2', { went: [own('100')], came: [own('100', { version: 2 })] });
    const [line] = posted(corrected, 3);
    expect(line).toMatchObject({
      window: 'sale:s1',
      before: '1',
      after: '10',
      difference: '9',
      version: 2,
      account: 'payable',
      causes: [3],
    });
    expect(line?.sums).toStrictEqual([{ version: 2, base: '100', driver: '100', sales: '1', units: 1 }]);
  });
  it('that waits for nothing is payable at once, also where the sale is dated to come', () => {
    const [line] = posted(movement('s1@1', { came: [own('100', { day: '2024-02-20' })] }), 0);
    expect(line).toMatchObject({ after: '1', account: 'payable' });
    expect(line).not.toHaveProperty('until');
  });
  it('goes to nothing with its sale', () => {
    const [line] = posted(movement('s1@2', { went: [own('100')] }), 0);
    expect(line).toMatchObject({ before: '1', after: '0', difference: '-1', version: 1, sums: [] });
  });
  it('sums what a parent earns by two children', () => {
    const [line, ...more] = posted(movement('s1@1', { came: [own('60'), own('40')] }), 0);
    expect([line?.after, more]).toStrictEqual(['1', []]);
  });
  it('has no line where nothing differs, and leaves shared windows alone', () => {
    expect(posted(movement('s1@2', { went: [own('100')], came: [own('100.1')] }), 0)).toStrictEqual([]);
    expect(posted(movement('s1@1', { came: [contribution('100')] }), 0)).toStrictEqual([]);
  });
});

describe('the window of one sale that waits', () => {
  const waitingPlan = (payable: Component['payable']) =>
    planOf(
      version([component({ id: 'own', window: 'sale', ...(payable === undefined ? {} : { payable }) })]),
    );
  const row = {
    planId: 'plan',
    component: 'own',
    kind: 'commission',
    window: 'sale',
    currency: 'EUR',
  } as const;
  const post = (
    payable: Component['payable'],
    moved: ReturnType<typeof movement>,
    waiting = new Waiting([], today),
  ) => {
    const lines = postOwnWindows(moved, 0, versionsIn(waitingPlan(payable)), waiting);
    return { lines, waiting };
  };
  const brief = ({ lines, waiting }: ReturnType<typeof post>) => ({
    lines: lines.map(({ account, until, difference }) => ({ account, until, difference })),
    maturing: waiting.maturing.map(({ until, amount }) => `${until} ${amount}`),
    moved: waiting.transfers.map(({ from, to, amount }) => `${from} ${to} ${amount}`),
  });

  it('is accrued until so many days after the business day', () => {
    const sold = post({ holdDays: 30 }, movement('s1@1', { came: [own('100', { day: '2024-01-20' })] }));
    expect(brief(sold)).toStrictEqual({
      lines: [{ account: 'accrued', until: '2024-02-19', difference: '10' }],
      maturing: ['2024-02-19 10'],
      moved: [],
    });
    expect(sold.waiting.maturing).toStrictEqual([{ ...row, until: '2024-02-19', amount: '10' }]);
  });
  it('is payable at once where the days are over on the entry’s day', () => {
    const sold = post({ holdDays: 30 }, movement('s1@1', { came: [own('100', { day: '2024-01-11' })] }));
    expect(brief(sold)).toStrictEqual({
      lines: [{ account: 'payable', until: undefined, difference: '10' }],
      maturing: [],
      moved: [],
    });
  });
  it('moves with its sale to another day: what waited there goes, what it is worth now comes', () => {
    const waiting = new Waiting([{ ...row, until: '2024-02-19', amount: '10' }], today);
    const went = own('100', { day: '2024-01-20' });
    const later = post(
      { holdDays: 30 },
      movement('s1@2', { went: [went], came: [own('100', { day: '2024-02-01' })] }),
      waiting,
    );
    expect(brief(later)).toStrictEqual({ lines: [], maturing: ['2024-03-02 10'], moved: [] });
  });
  it('is moved back to what waits where a corrected day makes it wait again', () => {
    const went = own('100', { day: '2023-12-01' });
    const came = own('150', { day: '2024-02-01' });
    expect(brief(post({ holdDays: 30 }, movement('s1@2', { went: [went], came: [came] })))).toStrictEqual({
      lines: [{ account: 'accrued', until: '2024-03-02', difference: '5' }],
      maturing: ['2024-03-02 15'],
      moved: ['payable accrued 10'],
    });
  });
  it('waits for the customer without a day, and from the payment on for so many days', () => {
    const terms = { when: 'customerPaid', holdDays: 7 } as const;
    const sold = post(terms, movement('s1@1', { came: [own('100')] }));
    expect(brief(sold)).toStrictEqual({
      lines: [{ account: 'accrued', until: undefined, difference: '10' }],
      maturing: [],
      moved: [],
    });
    const paid = movement('s1@2', { went: [own('100')], came: [own('100', { paidOn: '2024-02-09' })] });
    expect(brief(post(terms, paid))).toStrictEqual({ lines: [], maturing: ['2024-02-16 10'], moved: [] });
    const early = movement('s1@2', { went: [own('100')], came: [own('100', { paidOn: '2024-02-03' })] });
    expect(brief(post(terms, early))).toStrictEqual({
      lines: [],
      maturing: [],
      moved: ['accrued payable 10'],
    });
  });
  it('is taken back from where it is: from what is payable where the hold is over', () => {
    const terms = { when: 'customerPaid' } as const;
    const gone = movement('s1@3', { went: [own('100', { paidOn: '2024-01-20' })], came: [own('100')] });
    expect(brief(post(terms, gone))).toStrictEqual({
      lines: [],
      maturing: [],
      moved: ['payable accrued 10'],
    });
    const cancelled = movement('s1@3', { went: [own('100', { day: '2024-01-01' })] });
    expect(brief(post({ holdDays: 5 }, cancelled)).lines).toStrictEqual([
      { account: 'payable', until: undefined, difference: '-10' },
    ]);
  });
});
