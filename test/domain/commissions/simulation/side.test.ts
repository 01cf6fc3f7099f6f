import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dump, Side } from '../../../../domain/commissions/simulation/side.ts';
import { dec, text } from '../../../../domain/kernel/decimal.ts';
import { sums } from '../cases.ts';

const summed = (base: string, { partnerId = 'ann', window = '2024-01', version = 1 } = {}) => ({
  partnerId,
  planId: 'plan',
  component: 'c',
  window,
  sums: sums(version, { base }),
});
type Act = (side: Side) => void;
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc
    .record({
      base: fc.integer({ min: -999, max: 999 }).map((cents) => (cents / 100).toFixed(2)),
      partnerId: fc.constantFrom('ann', 'bob'),
      window: fc.constantFrom('2024-01', '2024-02'),
      version: fc.constantFrom(1, 2),
    })
    .map(
      ({ base, ...over }): Act =>
        (side) =>
          side.count(summed(base, over)),
    ),
  fc.integer({ min: -500, max: 500 }).map(
    (cents): Act =>
      (side) =>
        side.earn({ partnerId: 'ann', planId: 'p', component: 'own' }, dec((cents / 100).toFixed(2))),
  ),
  fc.constantFrom('no-cost', 'condition-false').map(
    (reason): Act =>
      (side) =>
        side.tell({ of: 'sales', planId: 'p', component: 'c', reason }),
  ),
);
const seen = (side: Side) => ({
  windows: side
    .windows()
    .map(({ sums, ...name }) => [
      name,
      [...sums]
        .map(([number, one]) => [number, text(one.base), text(one.driver), text(one.sales), one.units])
        .sort(),
    ])
    .map((one) => JSON.stringify(one))
    .sort(),
  singles: side.singles().map(({ amount, ...row }) => ({ ...row, amount: text(amount) })),
  told: side.told().toSorted((a, b) => (a.reason < b.reason ? -1 : 1)),
});
const filled = (all: readonly Act[]): Side => {
  const side = new Side();
  for (const act of all) act(side);
  return side;
};

describe('a side', () => {
  it('says what it was told', () => {
    const side = new Side();
    side.count(summed('1.5'));
    side.count(summed('2'));
    side.count(summed('4', { version: 2 }));
    side.earn({ partnerId: 'ann', planId: 'plan', component: 'own' }, dec('7'));
    side.tell({ of: 'sales', planId: 'plan', reason: 'missing-fx-rate' });
    side.tell({ of: 'sales', planId: 'plan', reason: 'missing-fx-rate' });
    side.tell({ of: 'windows', planId: 'plan', component: 'c', reason: 'capped' });
    const [window, ...others] = side.windows();
    expect(others).toEqual([]);
    expect(window).toMatchObject({ partnerId: 'ann', planId: 'plan', component: 'c', window: '2024-01' });
    expect([...(window?.sums ?? [])].map(([number, { base, units }]) => [number, text(base), units])).toEqual(
      [
        [1, '3.5', 2],
        [2, '4', 1],
      ],
    );
    expect(side.singles().map(({ amount }) => text(amount))).toEqual(['7']);
    expect(side.told()).toEqual([
      { of: 'sales', planId: 'plan', reason: 'missing-fx-rate', times: 2 },
      { of: 'windows', planId: 'plan', component: 'c', reason: 'capped', times: 1 },
    ]);
  });

  it('is the same whether it saw everything, or parts of it were dumped and added', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 20 }), fc.nat(20), (all, cut) => {
        const whole = filled(all);
        const parts = new Side();
        for (const part of [all.slice(cut), all.slice(0, cut)])
          parts.add(dump.parse(JSON.parse(JSON.stringify(filled(part).dump()))));
        expect(seen(parts)).toEqual(seen(whole));
      }),
    );
  });
});
