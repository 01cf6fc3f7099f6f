import { describe, expect, it } from 'vitest';
import { joinParts, type Part } from '../../../../domain/ledger/proof/part.ts';

const sums = (version: number, base: string) => ({ version, base, driver: base, sales: '1', units: 1 });
const part = (over: Partial<Part> = {}): Part => ({
  partnerId: 'ann',
  sales: ['sale_1@1'],
  own: [],
  shared: [{ planId: 'plan', component: 'c', window: '2024-01', sums: [sums(1, '10.5')], paid: [] }],
  figures: { 'EUR/2024-01': '10.5' },
  ...over,
});

describe('parts of one partner', () => {
  it('add up window by window and version by version', () => {
    const other = part({
      sales: ['sale_2@3'],
      shared: [
        {
          planId: 'plan',
          component: 'c',
          window: '2024-01',
          sums: [sums(1, '0.5'), sums(2, '7')],
          paid: [sums(1, '0.5')],
        },
        { planId: 'plan', component: 'c', window: '2024-02', sums: [sums(1, '3')], paid: [] },
      ],
      figures: { 'EUR/2024-01': '0.5', 'USD/2024-01': '1' },
    });
    expect(joinParts('ann', [part(), other])).toEqual({
      partnerId: 'ann',
      sales: ['sale_1@1', 'sale_2@3'],
      own: [],
      shared: [
        {
          planId: 'plan',
          component: 'c',
          window: '2024-01',
          sums: [{ version: 1, base: '11', driver: '11', sales: '2', units: 2 }, sums(2, '7')],
          paid: [sums(1, '0.5')],
        },
        { planId: 'plan', component: 'c', window: '2024-02', sums: [sums(1, '3')], paid: [] },
      ],
      figures: { 'EUR/2024-01': '11', 'USD/2024-01': '1' },
    });
  });

  it('are nothing where there is none, and one as it is', () => {
    expect(joinParts('ann', [])).toEqual({ partnerId: 'ann', sales: [], own: [], shared: [], figures: {} });
    const only = part();
    expect(joinParts('ann', [only])).toBe(only);
  });
});
