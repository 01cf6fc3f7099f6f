import { addDays, type Day, dayAfter, monthsOf, windowOf, yearEarlier, yearLater } from '../../kernel/day.ts';
import { type Component, comparison, type PlanVersion } from '../plan.ts';

/** The days of a simulation, both of them included. */
export type Period = { readonly from: Day; readonly to: Day };

/** Days from and up to which something lies; a side that is left out is open. */
type Span = { readonly from?: Day; readonly to?: Day };

/** The days of a window that sales share; all days where it is the whole programme. */
const spanOf = (window: string): Span => {
  const first = monthsOf(window)[0];
  const after = dayAfter(window);
  return first === undefined || after === undefined ? {} : { from: `${first}-01`, to: addDays(after, -1) };
};

/**
 * Whether a window counts in a simulation: some day of it lies in the period, so sales of the period form its amount. It
 * is taken whole, with its sales before and after the period: an amount of half a window would be nobody's.
 */
export const counts = (window: string, period: Period): boolean => {
  const { from, to } = spanOf(window);
  return (from === undefined || from <= period.to) && (to === undefined || to >= period.from);
};

/** Whether a window's sums are needed: it counts, or the window a year later does and is compared with it. */
export const isNeeded = (one: Component, window: string, period: Period): boolean =>
  counts(window, period) || (comparison(one) === 'growth' && counts(yearLater(window), period));

const both = (a: Span, b: Span): Span => ({
  ...(a.from === undefined || b.from === undefined ? {} : { from: a.from < b.from ? a.from : b.from }),
  ...(a.to === undefined || b.to === undefined ? {} : { to: a.to > b.to ? a.to : b.to }),
});

/** The days whose sales a component needs. */
const spanFor = (one: Component, period: Period): Span => {
  if (one.window === 'sale') return period;
  const first = windowOf(one.window, period.from, '');
  const { from } = spanOf(comparison(one) === 'growth' ? yearEarlier(first) : first);
  const { to } = spanOf(windowOf(one.window, period.to, ''));
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

/** Whether sales of the day can be needed. */
export const isIn = (day: Day, { from, to }: Span): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

/** The days whose sales have to be looked at so that every window that counts is whole. */
export const daysNeeded = (versions: readonly PlanVersion[], period: Period): Span =>
  versions
    .flatMap(({ components }) => components)
    .map((one) => spanFor(one, period))
    .reduce(both, period);
