import { describe, expect, it } from 'vitest';
import { RunningSums } from '../../../../domain/commissions/history/running-sums.ts';
import { text } from '../../../../domain/kernel/decimal.ts';
import { exact, nought } from '../../../../domain/kernel/exact.ts';

describe('running sums', () => {
  it('grow, the driver with the base where it is the same', () => {
    const sums = new RunningSums();
    const both = exact('1.5');
    sums.add(both, both, 1, 1);
    sums.add(exact('2'), exact('0.25'), 0, 1);
    sums.add(both, both, 1, 1);
    const { base, driver, sales, units } = sums.toSums();
    expect([text(base), text(driver), text(sales), units]).toEqual(['5', '3.25', '2', 3]);
  });

  it('take nothing for nothing', () => {
    const sums = new RunningSums();
    sums.add(nought, exact('3'), 1, 1);
    sums.add(nought, nought, 1, 1);
    expect([sums.base.toText(), sums.driver.toText()]).toEqual(['0', '3']);
  });

  it('differ in their text where they differ in anything', () => {
    const of = (base: string, driver: string, sales: number, units: number): string => {
      const sums = new RunningSums();
      sums.add(exact(base), exact(driver), sales, units);
      return sums.toText();
    };
    const texts = [of('1', '1', 1, 1), of('1', '0', 1, 1), of('1', '1', 0, 1), of('1', '1', 1, 2)];
    expect(new Set([...texts, of('11', '1', 1, 1), of('1', '11', 1, 1)]).size).toBe(6);
    expect(of('1.50', '1.5', 1, 1)).toBe(of('1.5', '1.5', 1, 1));
  });
});
