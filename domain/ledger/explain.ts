import type { Versions } from '../commissions/contribution.ts';
import { dec } from '../kernel/decimal.ts';
import { moneyText } from '../kernel/money.ts';
import { type Entry, type Line, windowKey } from './entry.ts';
import { explainSale } from './explain-sale.ts';
import { explainWindow } from './explain-window.ts';
import type { ExplainedSale, LineExplanation, Reader } from './explanation.ts';

const contributes = ({ recorded, before, after }: ExplainedSale): boolean =>
  !recorded || [before, after].some((form) => (form?.shares ?? []).length > 0);

/** What the window is compared with, as far as the line's causes changed that. */
const changedBy = (
  causes: readonly string[],
  sales: readonly ExplainedSale[],
  compared: LineExplanation['compared'],
): LineExplanation['changed'] => {
  const isGrowth = compared?.with === 'yearEarlier';
  return [
    ...(causes.some((cause) => cause.startsWith('target:')) ? (['target'] as const) : []),
    ...(causes.some((cause) => cause.startsWith('peers:')) ? (['peers'] as const) : []),
    ...(isGrowth && !sales.every(contributes) ? (['yearEarlier'] as const) : []),
  ];
};

/**
 * Explains a posted line: how `after` came about, and by which sales. All of it stands in the entry itself, which never
 * changes, so it stays right after every later correction. A partner is not told of its children's sales.
 */
export const explainLine = (
  entry: Entry,
  line: Line,
  versions: Versions,
  reader: Reader,
): LineExplanation => {
  const key = windowKey(line.planId, line.component, line.window);
  const state = line.sums === undefined ? entry.windows.find((one) => one.key === key) : { sums: line.sums };
  if (state === undefined)
    throw new Error(`entry ${entry.number} of ${entry.partnerId} lacks the window ${key} that it posts`);
  const explained = explainWindow(line, state, { versions, version: line.version, reader });
  const told = line.causes.map((cause) => explainSale(entry, cause, line, { versions, reader }));
  const sales = told.flatMap((one) => (one === undefined || one === 'hidden' ? [] : [one]));
  const inCurrency = (amount: string) => moneyText(dec(amount), line.currency);
  const { before, after, difference, account, until } = line;
  return {
    ...explained,
    posted: {
      day: entry.day,
      before: inCurrency(before),
      after: inCurrency(after),
      difference: inCurrency(difference),
      account,
      ...(until === undefined ? {} : { until }),
    },
    changed: changedBy(
      line.causes.flatMap((cause) => entry.causes[cause] ?? []),
      sales,
      explained.compared,
    ),
    sales: sales.filter(contributes),
    hidden: told.filter((one) => one === 'hidden').length,
  };
};
