import { describe, expect, it } from 'vitest';
import { append } from '../../../domain/ledger/append.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { component, planOf, version } from '../commissions/cases.ts';
import { balance, book, contribution, movement } from './booking.ts';

describe('what waits', () => {
  const held = planOf(
    version([
      component({ payable: { holdDays: 30 } }),
      component({ id: 'own', window: 'sale', payable: { holdDays: 10 } }),
    ]),
  );
  const own = contribution('50', { component: 'own', window: 'sale:s1', day: '2024-02-05' });
  const both = movement('s1@1', { came: [contribution('100', { day: '2024-02-05' }), own] });
  const at = (moment: string, tail?: Entry) => book(tail, { at: moment }, held);
  const first = append([both], at('2024-02-10T10:00:00.000Z'));
  const brief = ({ day, causes, transfers = [], maturing = [], balances }: Entry) => ({
    day,
    causes,
    moved: transfers.map(
      ({ from, to, amount, of }) => `${from} ${to} ${amount} ${of?.component} ${of?.window}`,
    ),
    waits: maturing.map(({ until, component: id, window, amount }) => `${until} ${id} ${window} ${amount}`),
    accrued: balances[0]?.accrued,
    payable: balances[0]?.payable,
  });

  it('is accrued, and carried by its day', () =>
    expect(brief(first)).toStrictEqual({
      day: '2024-02-10',
      causes: ['s1@1'],
      moved: [],
      waits: ['2024-02-15 own sale 5', '2024-03-06 c 2024-01 10'],
      accrued: '15',
      payable: '0',
    }));
  it('is carried on by an entry that has nothing to do with it', () => {
    const next = append([movement('s2@1')], at('2024-02-14T23:59:59.999Z', first));
    expect(brief(next)).toStrictEqual({ ...brief(first), day: '2024-02-14', causes: ['s2@1'] });
  });
  it('is released by the first entry of its day, whatever that takes in', () => {
    const next = append([movement('s2@1')], at('2024-02-15T00:00:00.000Z', first));
    expect(brief(next)).toStrictEqual({
      day: '2024-02-15',
      causes: ['s2@1'],
      moved: ['accrued payable 5 own sale'],
      waits: ['2024-03-06 c 2024-01 10'],
      accrued: '10',
      payable: '5',
    });
    const last = append([movement('s3@1')], at('2024-09-01T00:00:00.000Z', next));
    expect(last).not.toHaveProperty('maturing');
    expect(last.balances).toStrictEqual([balance({ payable: '15' })]);
  });
  it('is released also by an entry of a clock that is behind, where the journal has come to its day', () => {
    const next = append([movement('s2@1')], at('2024-02-15T00:00:00.000Z', first));
    const behind = append([movement('s3@1')], at('2024-02-14T23:59:59.990Z', next));
    expect([behind.day, behind.at]).toStrictEqual(['2024-02-15', next.at]);
    const late = contribution('50', { component: 'own', window: 'sale:s4', day: '2024-02-05' });
    const sold = append([movement('s4@1', { came: [late] })], at('2024-02-14T23:59:59.990Z', next));
    expect(sold.lines.map(({ account }) => account)).toStrictEqual(['payable']);
  });
  it('goes with its sale: before its day from what waits, after it from what is payable', () => {
    const back = movement('s1@2', { went: both.came });
    const early = append([back], at('2024-02-14T10:00:00.000Z', first));
    expect([brief(early).waits, early.balances]).toStrictEqual([[], [balance()]]);
    const between = append([back], at('2024-02-20T10:00:00.000Z', first));
    expect(between.lines.map(({ account, difference }) => `${account} ${difference}`)).toStrictEqual([
      'accrued -10',
      'payable -5',
    ]);
    expect([brief(between).moved, between.balances]).toStrictEqual([
      ['accrued payable 5 own sale'],
      [balance()],
    ]);
    expect(append([back], at('2024-09-01T00:00:00.000Z', first)).balances).toStrictEqual([balance()]);
  });
  it('comes to nothing, too, where the sale went before it came', () => {
    const back = movement('s1@2', { went: both.came });
    for (const [one, two] of [
      ['2024-02-10', '2024-02-11'],
      ['2024-02-10', '2024-04-01'],
      ['2024-04-01', '2024-04-02'],
    ] as const) {
      const odd = append([back], at(`${one}T10:00:00.000Z`));
      const even = append([both], at(`${two}T10:00:00.000Z`, odd));
      const end = append([movement('end')], at('2024-12-01T00:00:00.000Z', even));
      expect([end.balances, end.maturing]).toStrictEqual([[balance()], undefined]);
    }
  });
});
