import { Decimal as Library } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, dec, sumOf } from '../../../domain/kernel/decimal.ts';
import { greater, lesser } from '../../../domain/kernel/extremes.ts';
import { runs } from '../../kit/runs.ts';

const seed = 20_240_601;
const run = { seed, numRuns: runs(2_000) };

/** The same numbers in decimal.js, with more digits than any result here has. */
const Plain = Library.clone({ precision: 400, toExpNeg: -1e3, toExpPos: 1e3 });
const plain = (text: string) => new Plain(text);
const textOf = (value: Library): string => (value.isZero() ? '0' : value.toFixed());

const digits = (most: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength: 1, maxLength: most }).map((all) => all.join(''));

/** Decimal text of every length the product takes: 30 digits before the point and 20 after it. */
const anyText = fc
  .record({
    isNegative: fc.boolean(),
    whole: fc.oneof(digits(3), digits(15), digits(30)),
    fraction: fc.option(fc.oneof(digits(2), digits(20)), { nil: undefined }),
  })
  .map(({ isNegative, whole: before, fraction }) => {
    const bare = before.replace(/^0+(?=\d)/, '');
    return `${isNegative ? '-' : ''}${bare}${fraction === undefined ? '' : `.${fraction}`}`;
  });

/** Whole numbers around the largest safe integer, where a float begins to leave some out. */
const anyNear = fc
  .tuple(fc.integer({ min: -3, max: 3 }), fc.boolean(), fc.integer({ min: 0, max: 6 }))
  .map(([off, isNegative, point]) => {
    const all = String(BigInt(Number.MAX_SAFE_INTEGER) + BigInt(off));
    const shown = point === 0 ? all : `${all.slice(0, -point)}.${all.slice(-point)}`;
    return isNegative ? `-${shown}` : shown;
  });
const anyNumber = fc.oneof({ weight: 3, arbitrary: anyText }, { weight: 1, arbitrary: anyNear });

const sum = (all: readonly string[]): Decimal => sumOf(all.map(dec));

describe(`decimals and those of decimal.js (seed ${seed})`, () => {
  it('are read and written without loss', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        expect(dec(value).toText()).toBe(textOf(plain(value)));
        expect(dec(value).decimalPlaces()).toBe(plain(value).decimalPlaces());
        expect(dec(dec(value).toText()).equals(dec(value))).toBe(true);
      }),
      run,
    );
  });

  it('add, subtract, negate and multiply to the same', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(dec(a).plus(dec(b)).toText()).toBe(textOf(plain(a).plus(b)));
        expect(dec(a).minus(dec(b)).toText()).toBe(textOf(plain(a).minus(b)));
        expect(dec(a).times(dec(b)).toText()).toBe(textOf(plain(a).times(b)));
        expect(dec(a).negated().toText()).toBe(textOf(plain(a).negated()));
        expect(dec(a).abs().toText()).toBe(textOf(plain(a).abs()));
        expect(dec(a).percent().toText()).toBe(textOf(plain(a).dividedBy(100)));
      }),
      run,
    );
  });

  it('divide to the same', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        fc.pre(!dec(b).isZero());
        expect(dec(a).dividedBy(dec(b)).toText()).toBe(textOf(plain(a).dividedBy(b)));
      }),
      { seed, numRuns: runs(300) },
    );
  });

  it('compare in the same way', () => {
    const pairs = fc.oneof(
      fc.tuple(anyNumber, anyNumber),
      anyNumber.map((a) => [a, `${a}${a.includes('.') ? '0' : '.0'}`]),
    );
    fc.assert(
      fc.property(pairs, ([a = '', b = '']) => {
        const order = plain(a).comparedTo(b);
        const [ours, other] = [dec(a), dec(b)];
        expect(ours.comparedTo(other)).toBe(order);
        expect([ours.equals(other), ours.lessThan(other), ours.greaterThan(other)]).toEqual([
          order === 0,
          order < 0,
          order > 0,
        ]);
        expect([ours.atMost(other), ours.atLeast(other)]).toEqual([order <= 0, order >= 0]);
        expect([lesser(ours, other), greater(ours, other)].map((one) => one.toText())).toEqual([
          textOf(Plain.min(a, b)),
          textOf(Plain.max(a, b)),
        ]);
        expect([ours.isZero(), ours.isNegative(), ours.isPositive()]).toEqual([
          plain(a).isZero(),
          plain(a).lessThan(0),
          plain(a).greaterThan(0),
        ]);
      }),
      run,
    );
  });

  it('round to the same, ties among them', () => {
    const modes = { 'half-up': 4, 'half-even': 6, up: 0, floor: 3 } as const;
    const ties = fc
      .tuple(anyNumber, fc.constantFrom('5', '50', '49', '51', '0', '01'))
      .map(([a, end]): readonly [string, number] => [
        `${a.includes('.') ? a : `${a}.`}${end}`,
        a.split('.')[1]?.length ?? 0,
      ]);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyNumber, fc.nat(8)), ties), ([value, places]) => {
        for (const mode of ['half-up', 'half-even', 'up', 'floor'] as const)
          expect(dec(value).toDecimalPlaces(places, mode).toText()).toBe(
            textOf(plain(value).toDecimalPlaces(places, modes[mode])),
          );
        expect(
          dec(value)
            .toFixed(places)
            .replace(/^-(?=[0.]*$)/, ''),
        ).toBe(
          plain(value)
            .toFixed(places)
            .replace(/^-(?=[0.]*$)/, ''),
        );
      }),
      run,
    );
  });

  it('sum long lists exactly, in any order, also where the sum leaves the safe integers and comes back', () => {
    const lists = fc.array(anyNumber, { maxLength: 40 });
    fc.assert(
      fc.property(lists, fc.nat(40), (list, at) => {
        const expected = textOf(list.reduce((total, one) => total.plus(one), plain('0')));
        expect(sum(list).toText()).toBe(expected);
        expect(sum([...list].reverse()).toText()).toBe(expected);
        expect(
          sum(list.slice(0, at))
            .plus(sum(list.slice(at)))
            .toText(),
        ).toBe(expected);
        const back = list.map((one) => dec(one).negated().toText());
        expect(sum([...list, ...back]).isZero()).toBe(true);
      }),
      { seed, numRuns: runs(500) },
    );
  });

  it('multiply factors as long as an amount, a rate and a share can be', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (amount, rate, share) => {
        const product = dec(amount).times(dec(rate)).times(dec(share).percent());
        expect(product.toText()).toBe(textOf(plain(amount).times(rate).times(share).dividedBy(100)));
      }),
      run,
    );
  });
});
