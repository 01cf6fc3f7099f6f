import { describe, expect, it } from 'vitest';
import { WindowTotals } from '../../../../domain/commissions/history/window-totals.ts';
import { dec, text } from '../../../../domain/kernel/decimal.ts';

const basesOf = (totals: WindowTotals): readonly string[] =>
  [...totals.toSums()].map(([number, { base }]) => `${number}: ${text(base)}`);

describe('a window’s totals', () => {
  it('are kept by version, each beginning with nothing', () => {
    const totals = new WindowTotals(2);
    for (const number of [2, 1, 3, 1]) totals.under(number).add(dec('5'), dec('5'), 1, 1);
    expect(basesOf(totals)).toEqual(['2: 5', '1: 10', '3: 5']);
    expect([...totals.versions()].map(({ version }) => version)).toEqual([2, 1, 3]);
  });

  it('differ in their text where a version or its sums do', () => {
    const of = (...parts: readonly [version: number, base: string][]): string => {
      const totals = new WindowTotals(parts[0]?.[0] ?? 0);
      for (const [version, base] of parts) totals.under(version).add(dec(base), dec(base), 1, 1);
      return totals.toText();
    };
    const texts = [of([1, '5']), of([2, '5']), of([1, '6']), of([1, '5'], [2, '5']), of([1, '5'], [2, '6'])];
    expect(new Set(texts).size).toBe(5);
    expect(of([1, '5'], [2, '6'])).toBe(of([1, '5'], [2, '6']));
  });
});
