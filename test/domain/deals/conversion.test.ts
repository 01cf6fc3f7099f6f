import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversion } from '../../../domain/deals/conversion.ts';
import type { DealStep } from '../../../domain/deals/step.ts';

const order = ['a', 'b', 'c'];
const day = 86_400_000;
const at = (days: number): string =>
  new Date(Date.parse('2026-01-01T00:00:00.000Z') + days * day).toISOString();

type Place = DealStep['to'];
const open = (stage: string): Place => ({ state: 'approved', stage });

/** The steps of a deal that is registered on a day and comes to places, each after so many days. */
const deal = (id: number, begin: number, way: readonly (readonly [number, Place])[]): readonly DealStep[] => {
  const shared = {
    dealId: `deal_${id}`,
    partnerId: `partner_${id % 3}`,
    programId: 'p',
    registeredAt: at(begin),
    value: { amount: String(100 * id), currency: id % 2 === 0 ? 'EUR' : 'PLN' },
  };
  const steps: DealStep[] = [{ ...shared, number: 1, to: { state: 'waiting' }, at: at(begin) }];
  let now = begin;
  for (const [index, [days, to]] of way.entries()) {
    const last = steps.at(-1);
    now += days;
    if (last !== undefined)
      steps.push({ ...shared, number: index + 2, from: last.to, to, at: at(now), since: last.at });
  }
  return steps;
};

const all = () => '';

/** Four deals: one won, one lost after a way back, one refused, one that lies in its first stage. */
const four = [
  ...deal(1, 0, [
    [1, open('a')],
    [10, open('b')],
    [4, { state: 'won' }],
  ]),
  ...deal(2, 5, [
    [2, open('a')],
    [3, open('b')],
    [1, open('a')],
    [5, { state: 'lost' }],
  ]),
  ...deal(3, 5, [[2, { state: 'refused' }]]),
  ...deal(4, 6, [[0, open('a')]]),
];

describe('conversion', () => {
  it('counts who entered a stage, who went on, and how long it took', () => {
    const [row, ...others] = conversion(four, all, () => order);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      registered: 4,
      value: [
        { amount: '600.00', currency: 'EUR' },
        { amount: '400.00', currency: 'PLN' },
      ],
      approved: 3,
      approvalRate: { percent: '75', part: 3, whole: 4 },
      won: 1,
      lost: 1,
      winRate: { percent: '50', part: 1, whole: 2 },
      refused: 1,
      timeToWin: { count: 1, mean: '15', median: '15' },
    });
    expect(row?.stages).toEqual([
      {
        stage: 'a',
        entered: 3,
        value: [
          { amount: '600.00', currency: 'EUR' },
          { amount: '100.00', currency: 'PLN' },
        ],
        advanced: { percent: '66.67', part: 2, whole: 3 },
        timeInStage: { count: 3, mean: '6', median: '5' },
      },
      {
        stage: 'b',
        entered: 2,
        value: [
          { amount: '200.00', currency: 'EUR' },
          { amount: '100.00', currency: 'PLN' },
        ],
        advanced: { percent: '50', part: 1, whole: 2 },
        timeInStage: { count: 2, mean: '2.5', median: '2.5' },
      },
      { stage: 'c', entered: 0, value: [], advanced: { part: 0, whole: 0 }, timeInStage: { count: 0 } },
    ]);
  });

  it('tells lines apart by what is asked, and keeps a stage that the program has no more', () => {
    const steps = [...deal(1, 0, [[1, open('gone')]]), ...deal(2, 40, [[1, open('a')]])];
    const rows = conversion(
      steps,
      ({ at: when }) => when.slice(0, 7),
      () => order,
    );
    expect(rows.map(({ key, registered }) => [key, registered])).toEqual([
      ['2026-01', 1],
      ['2026-02', 1],
    ]);
    expect(rows[0]?.stages.map(({ stage }) => stage)).toEqual(['a', 'b', 'c', 'gone']);
  });
});

/** A second calculation, deal by deal and in plain loops. */
const again = (steps: readonly DealStep[], stage: string) => {
  const ids = [...new Set(steps.map(({ dealId }) => dealId))];
  let [entered, advanced, won, lost] = [0, 0, 0, 0];
  const days: number[] = [];
  for (const id of ids) {
    const way = steps.filter(({ dealId }) => dealId === id).toSorted((a, b) => a.number - b.number);
    const first = way.findIndex((one) => one.to.stage === stage);
    if (first >= 0) {
      entered += 1;
      const rest = way.slice(first + 1);
      if (rest.some(({ to }) => to.state === 'won' || order.indexOf(to.stage ?? '') > order.indexOf(stage)))
        advanced += 1;
    }
    if (way.some(({ to }) => to.state === 'won')) won += 1;
    if (way.some(({ to }) => to.state === 'lost')) lost += 1;
    for (const [index, one] of way.entries())
      if (one.to.stage === stage && way[index + 1] !== undefined)
        days.push((Date.parse(way[index + 1]?.at ?? '') - Date.parse(one.at)) / day);
  }
  return { entered, advanced, won, lost, count: days.length, sum: days.reduce((a, b) => a + b, 0) };
};

const place = fc.oneof(
  fc.constantFrom(...order).map(open),
  fc.constantFrom('won' as const, 'lost' as const, 'withdrawn' as const).map((state): Place => ({ state })),
);
const way = fc.array(fc.tuple(fc.nat({ max: 30 }), place), { maxLength: 6 });

it('is what a second calculation finds, whatever deals do and in whatever order their steps are read', () => {
  fc.assert(
    fc.property(fc.array(way, { maxLength: 8 }), fc.integer(), (ways, seed) => {
      // A deal moves no more once it has ended, and never to where it is.
      const steps = ways.flatMap((one, id) => {
        const end = one.findIndex(([, { state }]) => state !== 'approved');
        const live = end < 0 ? one : one.slice(0, end + 1);
        return deal(
          id,
          id,
          live.filter(([, { stage }], index) => index === 0 || stage !== live[index - 1]?.[1].stage),
        );
      });
      const mixed = steps.toSorted((a, b) => ((a.number * 7 + seed) % 5) - ((b.number * 7 + seed) % 5));
      const [row] = conversion(mixed, all, () => order);
      for (const [index, stage] of order.entries()) {
        const expected = again(steps, stage);
        const own = row?.stages[index];
        expect([own?.entered ?? 0, own?.advanced.part ?? 0, row?.won ?? 0, row?.lost ?? 0]).toEqual([
          expected.entered,
          expected.advanced,
          expected.won,
          expected.lost,
        ]);
        expect(own?.timeInStage.count ?? 0).toBe(expected.count);
        if (expected.count > 0)
          expect(Number(own?.timeInStage.mean)).toBeCloseTo(expected.sum / expected.count, 1);
      }
    }),
    { numRuns: 200 },
  );
});
