import { type Day, dayAfter, windowOf } from '../kernel/day.ts';
import { nextMonth } from '../kernel/zoned.ts';
import { comparison, type Plan } from './plan.ts';

/** A window of a component that compares peers: at its close their mean is frozen. */
type Closing = { readonly component: string; readonly window: string };

/**
 * The windows that are closed by `today` and whose peers have to be compared: of every component that does so, from the
 * day on which the plan first ruled. They are in the order of their close.
 */
export const closingWindows = ({ versions }: Pick<Plan, 'versions'>, today: Day): readonly Closing[] => {
  const found = new Map<string, Closing & { readonly closes: Day }>();
  // A month and a day compare as text.
  for (const { effectiveFrom, components } of versions)
    for (const one of components.filter((component) => comparison(component) === 'peerIndex'))
      for (let month = effectiveFrom.slice(0, 7); month < today; month = nextMonth(month)) {
        const window = windowOf(one.window, `${month}-01`, '');
        const closes = dayAfter(window);
        if (closes !== undefined && closes <= today)
          found.set(`${one.id}#${window}`, { component: one.id, window, closes });
      }
  return [...found.values()]
    .sort((a, b) => (a.closes < b.closes ? -1 : 1))
    .map(({ component, window }) => ({ component, window }));
};

/** Whether the plan has to be looked at when windows close. */
export const comparesPeers = ({ versions }: Pick<Plan, 'versions'>): boolean =>
  versions.some(({ components }) => components.some((one) => comparison(one) === 'peerIndex'));
