import { describe, expect, it } from 'vitest';
import { contributionsOf } from '../../../domain/commissions/contribution.ts';
import type { Component } from '../../../domain/commissions/plan.ts';
import { dec } from '../../../domain/kernel/decimal.ts';
import { append, openWindows, putAside } from '../../../domain/ledger/append.ts';
import { type Entry, entry } from '../../../domain/ledger/entry.ts';
import { component, planOf, sale, terms, valued, version, versionsIn } from '../commissions/cases.ts';
import { balance, book, contribution, movement } from './booking.ts';

const came = (cause: string, base: string, over = {}) =>
  movement(cause, { came: [contribution(base, over)] });
const brief = ({ lines }: Entry) =>
  lines.map(({ window, before, after, difference }) => [window, before, after, difference]);

describe('an entry', () => {
  const first = append([came('s1@1', '100')], book());

  it('posts what a window is worth more than before', () => {
    expect(brief(first)).toStrictEqual([['2024-01', '0', '10', '10']]);
    expect(brief(append([came('s2@1', '50')], book(first)))).toStrictEqual([['2024-01', '10', '15', '5']]);
  });

  it('posts what went as well: a correction is one line with the difference', () => {
    const corrected = movement('s1@2', { went: [contribution('100')], came: [contribution('70')] });
    expect(brief(append([corrected], book(first)))).toStrictEqual([['2024-01', '10', '7', '-3']]);
  });

  it('moves a sale to another window by two lines', () => {
    const moved = movement('s1@2', {
      went: [contribution('100')],
      came: [contribution('100', { window: '2024-02' })],
    });
    expect(brief(append([moved], book(first)))).toStrictEqual([
      ['2024-02', '0', '10', '10'],
      ['2024-01', '10', '0', '-10'],
    ]);
  });

  it('posts one line for many movements of a window, naming them all', () => {
    const both = append([came('s1@1', '100'), came('s2@1', '50')], book());
    expect(brief(both)).toStrictEqual([['2024-01', '0', '15', '15']]);
    expect(both.lines[0]?.causes).toStrictEqual([0, 1]);
    expect(both.causes).toStrictEqual(['s1@1', 's2@1']);
  });

  it('posts nothing where nothing differs, but keeps the cause and the sums', () => {
    const next = append([came('s2@1', '0.01')], book(first));
    expect(next.lines).toStrictEqual([]);
    expect(next.causes).toStrictEqual(['s2@1']);
    expect(next.windows[0]?.sums[0]).toMatchObject({ base: '100.01', units: 2 });
  });

  it('takes in movements that do not belong together in time: the old form may go after the new one came', () => {
    const late = append(
      [movement('s1@3', { went: [contribution('70')], came: [contribution('60')] })],
      book(first),
    );
    const done = append(
      [movement('s1@2', { went: [contribution('100')], came: [contribution('70')] })],
      book(late),
    );
    expect(done.windows[0]?.amount).toBe('6');
  });

  it('keeps of sales what its movements bring, and nothing where they bring none', () => {
    expect(append([movement('sale_1@1', { came: [contribution('5')] })], book())).not.toHaveProperty('sales');
    const absent = [{ planId: 'plan', reason: 'cancelled' as const }];
    const next = append(
      [movement('target:revenue:2024-01@1'), movement('s@2', { sale: { absent } })],
      book(),
    );
    expect(next.sales).toStrictEqual([{ cause: 1, absent }]);
  });

  it('has the next number, and a time that never runs back', () => {
    const earlier = append([came('s2@1', '1')], book(first, { at: '2024-02-09T00:00:00.000Z' }));
    expect([first.number, earlier.number]).toStrictEqual([1, 2]);
    expect(earlier.at).toBe(first.at);
  });

  it('carries the balance on', () => {
    const next = append([came('s2@1', '-300')], book(first));
    expect(next.balances).toStrictEqual([balance({ payable: '-20' })]);
    expect(next.postings).toStrictEqual([
      { account: 'commissions', currency: 'EUR', amount: '-30' },
      { account: 'payable', currency: 'EUR', amount: '30' },
    ]);
  });
});

describe('a target that comes or changes', () => {
  const rate: Component['rate'] = {
    type: 'steps',
    driver: 'attainment',
    target: 'revenue',
    steps: [{ from: '100', amount: '5' }],
  };
  const plan = planOf(version([component({ rate })]));
  const of = (tail: Entry | undefined, value?: string) =>
    book(tail, { target: () => (value === undefined ? undefined : dec(value)) }, plan);
  const remeasured = movement('target', {
    remeasured: [{ planId: 'plan', component: 'c', window: '2024-01' }],
  });
  const without = append([came('s1@1', '100')], of(undefined));

  it('measures an open window again', () => {
    expect(without.lines).toStrictEqual([]);
    const set = append([remeasured], of(without, '100'));
    expect(brief(set)).toStrictEqual([['2024-01', '0', '5', '5']]);
    expect(set.windows[0]?.against).toStrictEqual({ sum: '100', count: 1 });
    expect(brief(append([remeasured], of(set, '101')))).toStrictEqual([['2024-01', '5', '0', '-5']]);
    expect(brief(append([remeasured], of(set)))).toStrictEqual([['2024-01', '5', '0', '-5']]);
  });

  it('makes no window where there was none', () =>
    expect(append([remeasured], of(undefined, '100')).windows).toStrictEqual([]));
});

describe('windows that are carried', () => {
  const month = (index: number) => `20${String(10 + index)}-01`;
  const grown = () => {
    let tail: Entry | undefined;
    for (let index = 0; index < openWindows; index += 1)
      tail = append([came(`s${index}@1`, '10', { window: month(index) })], book(tail));
    return tail;
  };

  it('are the last touched; the one that leaves is put aside with the number of its entry', () => {
    const full = grown();
    const next = append([came('more@1', '10', { window: '2024-05' })], book(full));
    expect(next.windows).toHaveLength(openWindows);
    expect(next.windows[0]?.key).toBe('plan/c/2024-05');
    expect(putAside(full, next)).toStrictEqual([{ ...full?.windows.at(-1), entry: full?.number }]);
    expect(putAside(full, next)[0]?.key).toBe(`plan/c/${month(0)}`);
  });

  it('are all kept where more are touched at once than are carried', () => {
    const many = Array.from({ length: openWindows + 3 }, (_, index) =>
      came(`m${index}@1`, '10', { window: month(index) }),
    );
    const next = append(many, book());
    expect(next.windows).toHaveLength(openWindows + 3);
    expect(putAside(undefined, next)).toStrictEqual([]);
  });

  it('go on from where they were put aside', () => {
    const full = grown();
    const aside = full?.windows.find(({ key }) => key === `plan/c/${month(0)}`);
    const next = append([came('late@1', '10', { window: month(0) })], book(full, { state: () => aside }));
    expect(brief(next)).toStrictEqual([[month(0), '1', '2', '1']]);
  });
});

describe('an entry in the table', () => {
  it('can be read again, however many digits rate, share and amount have', () => {
    const dollars = { value: '0.21739130434783', date: '2024-01-12' };
    const plan = planOf(version([component()]));
    const one = sale({
      currency: 'USD',
      amount: '1234.56',
      credits: [{ partnerId: 'ann', share: '33.333333' }],
    });
    const counted = valued(one, terms(plan, { rate: () => dollars }));
    const made = append(
      [movement('s1@1', { came: contributionsOf(counted, versionsIn(plan)) })],
      book(undefined, {}, plan),
    );
    expect(entry.safeParse(JSON.parse(JSON.stringify(made))).error?.issues ?? []).toStrictEqual([]);
  });
});
