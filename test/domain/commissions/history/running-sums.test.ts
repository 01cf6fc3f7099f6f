import { describe, expect, it } from 'vitest';
import { RunningSums } from '../../../../domain/commissions/history/running-sums.ts';
import { dec, text, zero } from '../../../../domain/kernel/decimal.ts';

describe('running sums', () => {
  it('grow, the driver with the base where it is the same', () => {
    const sums = new RunningSums();
    const both = dec('1.5');
    sums.add(both, both, 1, 1);
    sums.add(dec('2'), dec('0.25'), 0, 1);
    sums.add(both, both, 1, 1);
    const { base, driver, sales, units } = sums.toSums();
    expect([text(base), text(driver), text(sales), units]).toEqual(['5', '3.25', '2', 3]);
  });

  it('take nothing for nothing', () => {
    const sums = new RunningSums();
    sums.add(zero, dec('3'), 1, 1);
    sums.add(zero, zero, 1, 1);
    expect([sums.base.toText(), sums.driver.toText()]).toEqual(['0', '3']);
  });

  it('differ in their text where they differ in anything', () => {
    const of = (base: string, driver: string, sales: number, units: number): string => {
      const sums = new RunningSums();
      sums.add(dec(base), dec(driver), sales, units);
      return sums.toText();
    };
    const texts = [of('1', '1', 1, 1), of('1', '0', 1, 1), of('1', '1', 0, 1), of('1', '1', 1, 2)];
    expect(new Set([...texts, of('11', '1', 1, 1), of('1', '11', 1, 1)]).size).toBe(6);
    expect(of('1.50', '1.5', 1, 1)).toBe(of('1.5', '1.5', 1, 1));
  });
});
