import { describe, expect, it } from 'vitest';
import { rememberedTerms } from '../../../domain/commissions/remembered-terms.ts';
import type { Terms } from '../../../domain/commissions/value-sale.ts';
import { component, planOf, terms, version } from './cases.ts';

const asking = () => {
  const asked: string[] = [];
  const given: Terms = terms(planOf(version([component()])), {
    partner: (id, day) => ({ parentId: `${id} on ${day}`, facts: { n: String(asked.push('partner')) } }),
    rate: (from, to, day) => {
      asked.push('rate');
      return day === '2024-01-02' ? undefined : { value: `${from}${to}`, date: day };
    },
    holdsGate: (partnerId, gate, day) => {
      asked.push('gate');
      return `${partnerId} ${gate} ${day}` === 'ann g 2024-01-01';
    },
  });
  return { asked, remembered: rememberedTerms(given) };
};

describe('terms that are remembered', () => {
  it('ask once for a partner as long as its day stays the same', () => {
    const { asked, remembered } = asking();
    const ask = (id: string, day: string) => remembered.partner(id, day).parentId;
    expect([ask('ann', '2024-01-01'), ask('bob', '2024-01-01'), ask('ann', '2024-01-01')]).toEqual([
      'ann on 2024-01-01',
      'bob on 2024-01-01',
      'ann on 2024-01-01',
    ]);
    expect(asked).toHaveLength(2);
    expect([ask('ann', '2024-01-02'), ask('ann', '2024-01-01')]).toEqual([
      'ann on 2024-01-02',
      'ann on 2024-01-01',
    ]);
    expect(asked).toHaveLength(4);
  });

  it('ask once for each gate of the partner’s day, also where it is closed', () => {
    const { asked, remembered } = asking();
    const ask = (id: string, gate: string, day: string) => remembered.holdsGate(id, gate, day);
    for (let times = 0; times < 2; times += 1) {
      expect(ask('ann', 'g', '2024-01-01')).toBe(true);
      expect(ask('ann', 'h', '2024-01-01')).toBe(false);
      expect(ask('bob', 'g', '2024-01-01')).toBe(false);
    }
    expect(asked).toHaveLength(3);
    expect(ask('ann', 'g', '2024-01-02')).toBe(false);
  });

  it('ask once for the rate of a pair and day, also where there is none', () => {
    const { asked, remembered } = asking();
    for (let times = 0; times < 2; times += 1) {
      expect(remembered.rate('USD', 'EUR', '2024-01-01')).toEqual({ value: 'USDEUR', date: '2024-01-01' });
      expect(remembered.rate('EUR', 'USD', '2024-01-01')?.value).toBe('EURUSD');
      expect(remembered.rate('USD', 'EUR', '2024-01-02')).toBeUndefined();
    }
    expect(asked).toHaveLength(3);
  });

  it('have the plans and everything else of those that are remembered', () => {
    const { remembered } = asking();
    expect(remembered.plans.map(({ id }) => id)).toEqual(['plan']);
    expect(remembered.product('saw', '2024-01-01')).toEqual({});
  });
});
