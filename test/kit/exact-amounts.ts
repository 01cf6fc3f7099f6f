import type { Component, PlanVersion, Tier } from '../../domain/commissions/plan.ts';

/**
 * What a window is worth, a second time: whole-number fractions, written from the text of the commission model
 * (Amounts) and slow on purpose, so that it shares nothing with the engine but the form of a plan.
 */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

export const fraction = (text: string): Fraction => {
  const [whole = '0', rest = ''] = text.replace('-', '').split('.');
  const top = BigInt(whole + rest);
  return { top: text.startsWith('-') ? -top : top, bottom: 10n ** BigInt(rest.length) };
};
export const nought: Fraction = { top: 0n, bottom: 1n };
/** Of one bottom where the one divides the other, so that long sums stay short. */
export const plus = (a: Fraction, b: Fraction): Fraction => {
  if (a.bottom % b.bottom === 0n) return { top: a.top + b.top * (a.bottom / b.bottom), bottom: a.bottom };
  if (b.bottom % a.bottom === 0n) return plus(b, a);
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
};
export const times = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.top,
  bottom: a.bottom * b.bottom,
});
const less = (a: Fraction): Fraction => ({ top: -a.top, bottom: a.bottom });
const isBelow = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;
const hundredth: Fraction = { top: 1n, bottom: 100n };
const smaller = (a: Fraction, b: Fraction): Fraction => (isBelow(a, b) ? a : b);

/** To a whole number of minor units: ties away from zero, or to the even neighbour. */
const toMinor = ({ top, bottom }: Fraction, decimals: number, rounding: PlanVersion['rounding']): bigint => {
  const size = (top < 0n ? -top : top) * 10n ** BigInt(decimals);
  const floor = size / bottom;
  const twice = (size % bottom) * 2n;
  const up = twice > bottom || (twice === bottom && (rounding === 'half-up' || floor % 2n === 1n));
  const whole = up ? floor + 1n : floor;
  return top < 0n ? -whole : whole;
};

const minorText = (minor: bigint, decimals: number): string => {
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${minor < 0n ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
};

/** A fraction of a power of ten as decimal text. */
export const text = ({ top, bottom }: Fraction): string => minorText(top, String(bottom).length - 1);

/** What a driver is compared with: a target, the window a year earlier (a count of one), or the sum of so many peers. */
export type Against = { readonly sum: string; readonly count: number };

type TextSums = { readonly base: string; readonly driver: string; readonly sales: string };
export type TextSegment = { readonly version: PlanVersion; readonly sums: TextSums };
type Part = { readonly one: Component; readonly base: Fraction; readonly driver: Fraction };

const tiersOf = ({ rate }: Component): readonly Tier[] => (rate.type === 'tiers' ? rate.tiers : []);
const rateOf = ({ percent, amount }: Tier): Fraction =>
  percent === undefined ? fraction(amount ?? '0') : times(fraction(percent), hundredth);
const isZero = (text: string): boolean => fraction(text).top === 0n;

/** What `from` is in units of the driver: itself, or that many percent of what it is compared with. */
const bound = (from: string, against: Against | undefined): Fraction => {
  if (against === undefined) return fraction(from);
  const mean: Fraction = times(fraction(against.sum), { top: 1n, bottom: BigInt(against.count) });
  return times(times(fraction(from), mean), hundredth);
};

/** F: what a driver from nothing up to `driver` is worth by the bands. */
const upTo = (driver: Fraction, tiers: readonly Tier[], against: Against | undefined): Fraction => {
  const first = tiers[0];
  if (first === undefined) return nought;
  if (isBelow(driver, nought)) return isZero(first.from) ? times(driver, rateOf(first)) : nought;
  return tiers.reduce((sum, tier, index) => {
    const from = bound(tier.from, against);
    const next = tiers[index + 1];
    const end = next === undefined ? driver : smaller(driver, bound(next.from, against));
    return isBelow(from, end) ? plus(sum, times(plus(end, less(from)), rateOf(tier))) : sum;
  }, nought);
};

const holding = (
  driver: Fraction,
  tiers: readonly Tier[],
  against: Against | undefined,
): Tier | undefined => {
  const first = tiers[0];
  if (isBelow(driver, nought)) return first !== undefined && isZero(first.from) ? first : undefined;
  return tiers.filter((tier) => !isBelow(driver, bound(tier.from, against))).at(-1);
};

const marginal = (parts: readonly Part[], against: Against | undefined): Fraction => {
  let before = nought;
  let earned = nought;
  for (const { one, driver } of parts) {
    const after = plus(before, driver);
    earned = plus(
      earned,
      plus(upTo(after, tiersOf(one), against), less(upTo(before, tiersOf(one), against))),
    );
    before = after;
  }
  return earned;
};

const exactly = (parts: readonly Part[], newest: Component, against: Against | undefined): Fraction => {
  const driver = parts.reduce((sum, part) => plus(sum, part.driver), nought);
  const { rate } = newest;
  if (rate.type === 'steps') {
    const reached = rate.steps.filter((step) => !isBelow(driver, bound(step.from, against)));
    const counted = rate.cumulative === true ? reached : reached.slice(-1);
    return counted.reduce((sum, step) => plus(sum, fraction(step.amount)), nought);
  }
  if (rate.type === 'tiers' && rate.mode === 'marginal') return marginal(parts, against);
  return parts.reduce((sum, { one, base }) => {
    if (one.rate.type === 'percent')
      return plus(sum, times(times(base, fraction(one.rate.percent)), hundredth));
    if (one.rate.type === 'amountPerUnit') return plus(sum, times(base, fraction(one.rate.amount)));
    const tier = holding(driver, tiersOf(one), against);
    return tier === undefined ? sum : plus(sum, times(base, rateOf(tier)));
  }, nought);
};

const limited = (minor: bigint, one: Component, decimals: number, sales: Fraction): bigint => {
  const bounds = one.window === 'sale' ? one.limits?.perSale : one.limits?.perWindow;
  const inMinor = (text: string) => toMinor(fraction(text), decimals, 'half-up');
  const max = bounds?.max === undefined ? undefined : inMinor(bounds.max);
  const min = bounds?.min === undefined ? undefined : inMinor(bounds.min);
  const capped = max !== undefined && minor > max ? max : minor;
  return min !== undefined && sales.top > 0n && capped < min ? min : capped;
};

/**
 * The amount of a window in the currency's decimals. Segments are what contributed under each version; the version
 * that begins later, or was saved later, rules later.
 */
export const exactAmount = (
  component: string,
  segments: readonly TextSegment[],
  against: Against | undefined,
  decimals: number,
): string => {
  const ordered = [...segments].sort(
    (a, b) =>
      a.version.effectiveFrom.localeCompare(b.version.effectiveFrom) || a.version.number - b.version.number,
  );
  const parts = ordered.flatMap(({ version, sums }) =>
    version.components
      .filter(({ id }) => id === component)
      .map((one) => ({ one, base: fraction(sums.base), driver: fraction(sums.driver) })),
  );
  const newest = parts.at(-1)?.one;
  const rounding = ordered.at(-1)?.version.rounding;
  if (newest === undefined || rounding === undefined) return minorText(0n, decimals);
  const driver = 'driver' in newest.rate ? newest.rate.driver : undefined;
  const compared = driver === 'attainment' || driver === 'growth' || driver === 'peerIndex';
  if (compared && against === undefined) return minorText(0n, decimals);
  // Nothing above zero a year earlier, or among the peers, is no baseline.
  if (compared && driver !== 'attainment' && fraction(against?.sum ?? '0').top <= 0n)
    return minorText(0n, decimals);
  const minor = toMinor(exactly(parts, newest, compared ? against : undefined), decimals, rounding);
  const sales = ordered.reduce((sum, one) => plus(sum, fraction(one.sums.sales)), nought);
  return minorText(limited(minor, newest, decimals, sales), decimals);
};
