import { sumText } from '../kernel/decimal.ts';
import type { Revenue } from '../results/revenue.ts';
import type { Book, Movement } from './book.ts';
import { type MovedFigure, type WindowState, windowKey } from './entry.ts';
import type { WindowName } from './window-state.ts';

/**
 * A partner's revenue of a month is carried in its journal as a window of no plan: so it is exact, taken in once per
 * cause, and costs no write of its own. No plan can have this id.
 */
const revenuePlan = '@revenue';

/** The window in which a partner's revenue of a month and currency stands. */
export const figureName = ({ currency, month }: Pick<Revenue, 'currency' | 'month'>): WindowName => ({
  planId: revenuePlan,
  component: currency,
  window: month,
});

/** Whether the window is one of these: no version of a plan knows it. */
export const isFigure = ({ planId }: WindowName): boolean => planId === revenuePlan;

const keyOf = (revenue: Pick<Revenue, 'currency' | 'month'>): string => {
  const { planId, component, window } = figureName(revenue);
  return windowKey(planId, component, window);
};

type Figures = { readonly moved: readonly MovedFigure[]; readonly states: readonly WindowState[] };

/** The figures after the movements, and how each of them moved. */
export const moveFigures = (movements: readonly Movement[], book: Pick<Book, 'state'>): Figures => {
  const figures = new Map<string, MovedFigure>();
  for (const revenue of movements.flatMap((movement) => movement.revenue ?? [])) {
    const key = keyOf(revenue);
    const before = book.state(key)?.amount ?? '0';
    const { currency, month } = revenue;
    const known = figures.get(key) ?? { currency, month, before, after: before };
    figures.set(key, { ...known, after: sumText(known.after, revenue.amount) });
  }
  return {
    moved: [...figures.values()].filter(({ before, after }) => before !== after),
    states: [...figures].map(([key, { after }]) => ({ key, sums: [], amount: after })),
  };
};
