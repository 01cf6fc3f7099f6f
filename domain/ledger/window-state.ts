import { type Amount, amountOf, type WindowSums } from '../commissions/amount.ts';
import type { Sums, Versions } from '../commissions/contribution.ts';
import { dec, text } from '../kernel/decimal.ts';
import type { Line, WindowState } from './entry.ts';

type StoredSums = WindowState['sums'];

/** Sums as they are kept. Versions that came to nothing at all are left out. */
export const writeSums = (sums: WindowSums): StoredSums =>
  [...sums]
    .filter(([, one]) => one.units !== 0 || !one.base.isZero() || !one.driver.isZero() || !one.sales.isZero())
    .sort(([a], [b]) => a - b)
    .map(([version, one]) => ({
      version,
      base: text(one.base),
      driver: text(one.driver),
      sales: text(one.sales),
      units: one.units,
    }));

export const readSums = (stored: StoredSums): Map<number, Sums> =>
  new Map(
    stored.map((one) => [
      one.version,
      { base: dec(one.base), driver: dec(one.driver), sales: dec(one.sales), units: one.units },
    ]),
  );

/** Which window of which plan's component. */
export type WindowName = { readonly planId: string; readonly component: string; readonly window: string };

/** The name that a window's key was made of. Neither plans nor components have a slash in their ids. */
export const nameOfKey = (key: string): WindowName => {
  const [planId = '', component = '', ...window] = key.split('/');
  return { planId, component, window: window.join('/') };
};

/** Prices a stored or posted window again: the source of every explanation. */
export const priceStored = (
  name: WindowName,
  stored: Pick<WindowState, 'against'> & { sums: NonNullable<Line['sums']> },
  versions: Versions,
): Amount | undefined => {
  const { against } = stored;
  const compared = against === undefined ? undefined : { sum: dec(against.sum), count: against.count };
  return amountOf({ ...name, sums: readSums(stored.sums), against: compared }, versions);
};
