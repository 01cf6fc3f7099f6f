import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../../domain/errors.ts';
import { type Draw, drawIn, partnerDraws, setDraws } from '../../../../domain/payouts/settlement/draw.ts';

const now = '2024-01-10T10:00:00.000Z';
const one = (over: Partial<Draw> = {}): Draw => ({
  currency: 'EUR',
  amount: '100.00',
  kind: 'recoverable',
  from: '2024-01',
  ...over,
});
const faults = (...draws: readonly Draw[]): readonly string[] => {
  try {
    setDraws('ann', undefined, draws, now);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'draw-invalid') throw error;
    return error.fields.map(({ pointer }) => pointer);
  }
};

describe('the draws of a partner', () => {
  it('are stated as a whole, version by version', () => {
    const first = setDraws('ann', undefined, [one()], now);
    expect(partnerDraws.parse(first)).toEqual({
      partnerId: 'ann',
      draws: [one()],
      version: 1,
      updatedAt: now,
    });
    expect(setDraws('ann', first, [], now)).toMatchObject({ draws: [], version: 2 });
  });
  it('may follow each other, and stand in several currencies at once', () => {
    const next = one({ from: '2024-07', kind: 'guaranteed' });
    expect(faults(one({ to: '2024-06' }), next, one({ currency: 'PLN' }))).toEqual([]);
    expect(faults(next, one({ to: '2024-06' }))).toEqual([]);
  });
  it.each([
    [['/draws/0/amount'], [one({ amount: '0.00' })]],
    [['/draws/0/amount'], [one({ amount: '1.001' })]],
    [['/draws/0/amount'], [one({ amount: '0.5', currency: 'JPY' })]],
    [['/draws/0/to'], [one({ to: '2023-12' })]],
    [['/draws/1/from'], [one({ to: '2024-06' }), one({ from: '2024-06' })]],
    [['/draws/1/from'], [one({ from: '2024-06' }), one()]],
    [
      ['/draws/1/from', '/draws/2/from'],
      [one(), one(), one({ from: '2030-01', to: '2030-01' })],
    ],
  ])('are refused with %j', (pointers, draws) => {
    expect(faults(...draws)).toEqual(pointers);
  });
});

it.each([
  ['2023-12', undefined],
  ['2024-01', '100.00'],
  ['2024-06', '100.00'],
  ['2024-07', '50'],
  ['2031-01', '50'],
])('the draw of %s is %s', (month, amount) => {
  const draws = [
    one({ to: '2024-06' }),
    one({ from: '2024-07', amount: '50' }),
    one({ currency: 'PLN', amount: '7' }),
  ];
  expect(drawIn(draws, month, 'EUR')?.amount).toBe(amount);
  expect(drawIn(draws, month, 'USD')).toBeUndefined();
});
