import { describe, expect, it } from 'vitest';
import type { Movement } from '../../../domain/ledger/book.ts';
import type { WindowState } from '../../../domain/ledger/entry.ts';
import { writeSums } from '../../../domain/ledger/window-state.ts';
import { component, sums, version } from '../commissions/cases.ts';
import { movement } from './booking.ts';
import { type Before, came, paying, post, stateOf, went } from './posting.ts';

describe('a window of many sales', () => {
  it('is payable at once where its component waits for nothing', () =>
    expect(post([paying(undefined)], came('100'))).toMatchObject({
      lines: ['2024-01 10 payable -'],
      states: [{ key: 'plan/c/2024-01', amount: '10' }],
      waits: [],
      moved: [],
    }));
  it('goes on by what customers paid for where nothing is left of the version that waits for them', () => {
    const versions = [paying({ when: 'customerPaid' }), paying(undefined, { effectiveFrom: '2024-01-20' })];
    const [out] = went('100').went;
    const [back] = came('50', { version: 2 }).came;
    if (out === undefined || back === undefined) throw new Error('nothing moves');
    const moved = movement('s@2', { went: [out], came: [back] });
    const stood = writeSums(sums(1, { base: '100' }));
    expect(
      post(versions, moved, { state: { sums: stood, amount: '10', paid: [], ripe: '0' } }),
    ).toMatchObject({
      lines: ['2024-01 -5 accrued -'],
      states: [{ amount: '5', ripe: '5', paid: [{ version: 2, base: '50' }] }],
      moved: ['accrued payable 5'],
    });
    const left = writeSums(sums(2, { base: '50' }));
    expect(
      post(versions, came('30', { version: 2 }), {
        state: { sums: left, amount: '5', paid: left, ripe: '5' },
      }),
    ).toMatchObject({ states: [{ amount: '8', ripe: '8' }], moved: ['accrued payable 3'] });
  });
  it('says still which entry carried it before it was put aside', () => {
    const taken = post([paying(undefined)], came('100'), { state: { was: 7 } });
    expect(taken.states).toMatchObject([{ was: 7 }]);
    expect(post([paying(undefined)], came('100')).states[0]).not.toHaveProperty('was');
  });
  it('says what its driver was compared with', () => {
    const by = (driver: 'attainment' | 'growth' | 'peerIndex') => [
      version([
        component({
          payable: { when: 'windowClose' },
          rate: { type: 'steps', driver, target: 'revenue', steps: [{ from: '100', amount: '7' }] },
        }),
      ]),
    ];
    const of = (driver: 'attainment' | 'growth' | 'peerIndex', before: Before) => {
      const { states, lines } = post(by(driver), came('100'), before);
      return [states[0]?.against, lines];
    };
    const posted = ['2024-01 7 payable -'];
    expect(of('attainment', { target: '100' })).toStrictEqual([{ sum: '100', count: 1 }, posted]);
    expect(of('attainment', {})).toStrictEqual([undefined, []]);
    expect(of('peerIndex', { mean: { sum: '300', count: 3 } })).toStrictEqual([
      { sum: '300', count: 3 },
      posted,
    ]);
    expect(of('peerIndex', {})).toStrictEqual([undefined, []]);
    const earlier = [stateOf('plan/c/2023-01', '100')];
    expect(of('growth', { others: earlier })).toStrictEqual([{ sum: '100', count: 1 }, posted]);
    expect(of('growth', {})).toStrictEqual([undefined, []]);
  });
});

describe('growth', () => {
  const tiers = [
    { from: '0', percent: '1' },
    { from: '110', percent: '10' },
  ];
  const growing = [
    version([
      component({ rate: { type: 'tiers', mode: 'wholeVolume', driver: 'growth', target: 'revenue', tiers } }),
    ]),
  ];
  const year = (number: number, base: string, amount: string) =>
    stateOf(`plan/c/${number}-01`, base, { amount });
  const lines = (moved: Movement, others: readonly WindowState[]) => post(growing, moved, { others }).lines;

  it('of the next year falls where the baseline rises, and rises where it falls', () => {
    const years = [year(2024, '100', '0'), year(2025, '110', '11')];
    expect(lines(came('1'), years)).toStrictEqual(['2025-01 -9.9 payable -']);
    const later = [year(2024, '101', '0'), year(2025, '110', '1.1')];
    expect(lines(went('1'), later)).toStrictEqual(['2025-01 9.9 payable -']);
  });
  it('goes from year to year: one is measured against the year before and measures the year after', () => {
    const chain = [
      year(2023, '100', '0'),
      year(2024, '110', '11'),
      year(2025, '121', '12.1'),
      year(2026, '140', '14'),
    ];
    expect(lines(came('10'), chain)).toStrictEqual(['2024-01 1 payable -', '2025-01 -10.89 payable -']);
  });
  it('is nothing without a baseline, and gone where the baseline goes', () => {
    expect(lines(came('100'), [])).toStrictEqual([]);
    expect(lines(went('100'), [year(2024, '100', '0'), year(2025, '110', '11')])).toStrictEqual([
      '2025-01 -11 payable -',
    ]);
  });
});
