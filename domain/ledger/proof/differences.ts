import { dec, sumText, text, zero } from '../../kernel/decimal.ts';
import { isOwn } from '../book.ts';
import { saleOf } from '../cause.ts';
import { isFigure } from '../figures.ts';
import { nameOfKey } from '../window-state.ts';
import type { DueWindow } from './expected.ts';
import type { Found } from './finding.ts';
import { isWithin } from './period.ts';
import { type Compared, statesOf, windowFindings } from './window-findings.ts';

/** What each window must be worth: nothing where the journal has one that no sale is in. */
const dueWindows = ({ expected, posted }: Compared): readonly (readonly [string, DueWindow])[] => [
  ...expected.windows,
  ...[...posted.windows]
    .filter(([key]) => !expected.windows.has(key))
    .map(([key, { planId, component, window, currency }]) => {
      return [key, { planId, component, window, currency, amount: '0' }] as const;
    }),
];

const amountFindings = (compared: Compared): readonly Found[] =>
  dueWindows(compared).flatMap(([key, { planId, component, window, currency, amount, day }]) => {
    const stands = compared.posted.windows.get(key);
    const sum = stands?.sum ?? zero;
    if (dec(amount).equals(sum) || !isWithin(window, day, compared.period)) return [];
    return [
      {
        kind: 'amount' as const,
        ...{ planId, component, window, currency },
        expected: amount,
        posted: sum.toText(),
        ...(stands === undefined ? {} : { line: stands.line }),
        ...(isOwn(window) ? { sales: [window.slice('sale:'.length)] } : {}),
        detail: 'what was posted is not what the sales come to',
      },
    ];
  });

const figureFindings = (compared: Compared): readonly Found[] => {
  const { expected, period } = compared;
  const standing = new Map<string, string>(
    statesOf(compared).flatMap(({ key, amount }) => {
      const name = nameOfKey(key);
      return isFigure(name) ? [[`${name.component}/${name.window}`, amount] as const] : [];
    }),
  );
  return [...new Set([...standing.keys(), ...Object.keys(expected.figures)])].flatMap((name) => {
    const due = expected.figures[name] ?? '0';
    const posted = standing.get(name) ?? '0';
    const slash = name.indexOf('/');
    const currency = name.slice(0, slash);
    const window = name.slice(slash + 1);
    if (dec(due).equals(dec(posted)) || !isWithin(window, undefined, period)) return [];
    const detail = "the partner's own revenue is not that of its sales";
    return [{ kind: 'figure' as const, window, currency, expected: due, posted, detail }];
  });
};

/** What is accrued must be what matures on a day, and what waits for customers to pay. */
const accruedFindings = (compared: Compared): readonly Found[] => {
  const { expected, posted } = compared;
  const { tail } = posted;
  if (tail === undefined) return [];
  return tail.balances.flatMap(({ currency, accrued }) => {
    const matures = tail.maturing?.flatMap((one) => (one.currency === currency ? [one.amount] : [])) ?? [];
    const unripe = statesOf(compared).flatMap(({ key, amount, ripe }) =>
      ripe !== undefined &&
      (posted.windows.get(key)?.currency ?? expected.windows.get(key)?.currency) === currency
        ? [text(dec(amount).minus(dec(ripe)))]
        : [],
    );
    const due = sumText(...matures, ...unripe, expected.unpaid[currency] ?? '0');
    if (dec(due).equals(dec(accrued))) return [];
    const detail = 'what is accrued is neither to mature nor to be paid by customers';
    return [
      { kind: 'accrued' as const, entry: tail.number, currency, expected: due, posted: accrued, detail },
    ];
  });
};

/** The sales whose newest form the journal has not taken in. */
export const missingSales = ({
  expected,
  posted,
}: Pick<Compared, 'expected' | 'posted'>): readonly string[] =>
  expected.sales.filter((cause) => !posted.causes.has(cause)).flatMap((cause) => saleOf(cause) ?? []);

/** Everything by which a partner's journal is not what its sales come to, or not right in itself. */
export const differences = (compared: Compared): readonly Found[] => [
  ...compared.posted.found,
  ...amountFindings(compared),
  ...windowFindings(compared),
  ...figureFindings(compared),
  ...accruedFindings(compared),
];
