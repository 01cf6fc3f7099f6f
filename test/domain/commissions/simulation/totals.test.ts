import { describe, expect, it } from 'vitest';
import { amounts, type Compared, sumOf, totals } from '../../../../domain/commissions/simulation/totals.ts';
import { dec, text } from '../../../../domain/kernel/decimal.ts';

const of = (now: string, draft: string) => amounts(dec(now), dec(draft));
const row = (partnerId: string, currency: string, now: string, draft: string): Compared => ({
  partnerId,
  currency,
  ...of(now, draft),
  components: [{ planId: 'p', component: partnerId === 'bob' ? 'd' : 'c', ...of(now, draft) }],
});

describe('the totals', () => {
  it('are made currency by currency, with who wins and loses', () => {
    const rows = [
      row('ann', 'EUR', '1', '2.5'),
      row('bob', 'EUR', '3', '2'),
      row('col', 'EUR', '4', '4'),
      row('ann', 'PLN', '0', '-1'),
    ];
    const shown = totals(rows).map(({ currency, now, draft, difference, components, ...counts }) => ({
      currency,
      sums: [now, draft, difference].map(text),
      ...counts,
      components: components.map((one) => `${one.component} ${text(one.difference)}`),
    }));
    expect(shown).toEqual([
      {
        currency: 'EUR',
        sums: ['8', '8.5', '0.5'],
        winners: 1,
        losers: 1,
        unchanged: 1,
        components: ['c 1.5', 'd -1'],
      },
      { currency: 'PLN', sums: ['0', '-1', '-1'], winners: 0, losers: 1, unchanged: 0, components: ['c -1'] },
    ]);
    expect(totals([])).toEqual([]);
    expect(text(sumOf([of('1', '4'), of('2', '1')]).difference)).toBe('2');
  });
});
