import { addDays, type Day, dayAfter, monthsOf, windowOf, yearEarlier, yearLater } from '../../kernel/day.ts';
import { type Component, comparison, type PlanVersion } from '../plan.ts';

/** The days of a simulation, both of them included. */
export type Period = { readonly from: Day; readonly to: Day };

/** Days from and up to which something lies; a side that is left out is open. */
type Span = { readonly from?: Day | undefined; readonly to?: Day | undefined };

/** The days of a window that sales share; all days where it is the whole programme. */
const spanOf = (window: string): Span => {
  const first = monthsOf(window)[0];
  const after = dayAfter(window);
  return {
    from: first === undefined ? undefined : `${first}-01`,
    to: after === undefined ? undefined : addDays(after, -1),
  };
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

/** The days whose sales a component needs. */
const spanFor = (one: Component, period: Period): Span => {
  if (one.window === 'sale') return period;
  const first = windowOf(one.window, period.from, '');
  const { from } = spanOf(comparison(one) === 'growth' ? yearEarlier(first) : first);
  const { to } = spanOf(windowOf(one.window, period.to, ''));
  return { from, to };
};

/** Whether sales of the day can be needed. */
export const isIn = (day: Day, { from, to }: Span): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

/** The days in order; none where one of them is open. */
const inOrder = (days: readonly (Day | undefined)[]): readonly (Day | undefined)[] =>
  days.includes(undefined) ? [] : days.toSorted();

/** The days whose sales have to be looked at so that every window that counts is whole. */
export const daysNeeded = (versions: readonly PlanVersion[], period: Period): Span => {
  const components = versions.flatMap((one) => one.components);
  const spans = [period, ...components.map((one) => spanFor(one, period))];
  return { from: inOrder(spans.map(({ from }) => from))[0], to: inOrder(spans.map(({ to }) => to)).at(-1) };
};
