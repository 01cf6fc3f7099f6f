import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, decimalPattern, text } from '../../../domain/kernel/decimal.ts';
import { type Exact, exact, nought, single } from '../../../domain/kernel/exact.ts';
import { runs } from '../../kit/runs.ts';

const seed = 20_240_601;
const run = { seed, numRuns: runs(2_000) };

const digits = (most: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength: 1, maxLength: most }).map((all) => all.join(''));

/** Decimal text of every length the product takes: 30 digits before the point and 20 after it. */
const anyText = fc
  .record({
    isNegative: fc.boolean(),
    whole: fc.oneof(digits(3), digits(15), digits(30)),
    fraction: fc.option(fc.oneof(digits(2), digits(20)), { nil: undefined }),
  })
  .map(({ isNegative, whole, fraction }) => {
    const bare = whole.replace(/^0+(?=\d)/, '');
    return `${isNegative ? '-' : ''}${bare}${fraction === undefined ? '' : `.${fraction}`}`;
  });

/** Whole numbers around the largest safe integer, where a float begins to leave some out. */
const anyNear = fc
  .tuple(fc.integer({ min: -3, max: 3 }), fc.boolean(), fc.integer({ min: 0, max: 6 }))
  .map(([off, isNegative, point]) => {
    const whole = String(BigInt(Number.MAX_SAFE_INTEGER) + BigInt(off));
    const all = point === 0 ? whole : `${whole.slice(0, -point)}.${whole.slice(-point)}`;
    return isNegative ? `-${all}` : all;
  });
const anyNumber = fc.oneof({ weight: 3, arbitrary: anyText }, { weight: 1, arbitrary: anyNear });

const sumOf = (all: readonly string[]): Exact => all.reduce((sum, one) => sum.plus(exact(one)), nought);

describe(`exact numbers (seed ${seed})`, () => {
  it('are read and written without loss', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        expect(value).toMatch(decimalPattern);
        expect(exact(value).toText()).toBe(text(dec(value)));
        expect(exact(value).toDecimal().equals(dec(value))).toBe(true);
        expect(exact(exact(value).toText()).toText()).toBe(exact(value).toText());
      }),
      run,
    );
  });

  it('add, subtract, negate and multiply as decimals do', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(exact(a).plus(exact(b)).toText()).toBe(text(dec(a).plus(dec(b))));
        expect(exact(a).minus(exact(b)).toText()).toBe(text(dec(a).minus(dec(b))));
        expect(exact(a).times(exact(b)).toText()).toBe(text(dec(a).times(dec(b))));
        expect(exact(a).negated().toText()).toBe(text(dec(a).negated()));
        expect(exact(a).percent().toText()).toBe(text(dec(a).dividedBy(100)));
      }),
      run,
    );
  });

  it('sum long lists exactly, in any order, also where the sum leaves the safe integers and comes back', () => {
    const lists = fc.array(anyNumber, { maxLength: 40 });
    fc.assert(
      fc.property(lists, fc.nat(40), (list, at) => {
        const expected = text(list.reduce((sum, one) => sum.plus(dec(one)), dec('0')));
        expect(sumOf(list).toText()).toBe(expected);
        expect(sumOf([...list].reverse()).toText()).toBe(expected);
        expect(
          sumOf(list.slice(0, at))
            .plus(sumOf(list.slice(at)))
            .toText(),
        ).toBe(expected);
        const back = list.map((one) => exact(one).negated().toText());
        expect(sumOf([...list, ...back]).isZero()).toBe(true);
      }),
      { seed, numRuns: runs(500) },
    );
  });

  it('multiply factors as long as an amount, a rate and a share can be', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (amount, rate, share) => {
        const product = exact(amount).times(exact(rate)).times(exact(share).percent());
        expect(product.toText()).toBe(text(dec(amount).times(dec(rate)).times(dec(share)).dividedBy(100)));
      }),
      run,
    );
  });

  it('know on which side of zero they are', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        expect(exact(value).isZero()).toBe(dec(value).isZero());
        expect(exact(value).isAboveZero()).toBe(dec(value).greaterThan(0));
      }),
      run,
    );
  });
});

describe('an exact number', () => {
  it('has no negative zero', () => {
    expect(exact('-0').toText()).toBe('0');
    expect(exact('-0.00').toDecimal().isNegative()).toBe(false);
    expect(exact('0').times(exact('-5')).plus(nought.negated()).toDecimal().isNegative()).toBe(false);
    expect(exact('-1').plus(single).toText()).toBe('0');
  });

  it('does not lose the last digit that a float would', () => {
    expect(exact('9007199254740993').toText()).toBe('9007199254740993');
    expect(exact('9007199254740991').plus(exact('2')).toText()).toBe('9007199254740993');
    expect(exact('94906267').times(exact('94906267')).toText()).toBe('9007199515875289');
    expect(exact('900719925474099.1').plus(exact('0.01')).toText()).toBe('900719925474099.11');
  });

  it.each([
    '',
    '-',
    '.',
    '5.',
    '.5',
    '-.5',
    '+5',
    '1e5',
    '1,5',
    ' 5',
    '5 ',
    '1.2.3',
    '--5',
    'NaN',
    '0x10',
    '١',
  ])('is not read from %j, short or long', (wrong) => {
    expect(() => exact(wrong)).toThrow(/is not decimal text/);
    expect(() => exact(`${wrong}${wrong === '' ? '' : '0'.repeat(20)}x`)).toThrow(/is not decimal text/);
  });
});
