import { dec, sumText, text, zero } from '../../kernel/decimal.ts';
import { saleOf } from '../cause.ts';
import { isFigure } from '../figures.ts';
import { nameOfKey } from '../window-state.ts';
import type { DueWindow } from './expected.ts';
import type { Found } from './finding.ts';
import { isWithin } from './period.ts';
import { type Compared, statesOf, windowFindings } from './window-findings.ts';

const amountFindings = ({ expected, posted, period }: Compared): readonly Found[] => {
  const found: Found[] = [];
  const look = (key: string, due: DueWindow | undefined): void => {
    const stands = posted.windows.get(key);
    const name = due ?? stands;
    if (name === undefined || !isWithin(name.window, due?.day, period)) return;
    const sum = stands?.sum ?? zero;
    if (
      dec(due?.amount ?? '0')
        .minus(sum)
        .isZero()
    )
      return;
    const { planId, component, window, currency } = name;
    found.push({
      kind: 'amount',
      ...{ planId, component, window, currency },
      expected: due?.amount ?? '0',
      posted: sum.toText(),
      ...(stands === undefined ? {} : { line: stands.line }),
      ...(window.startsWith('sale:') ? { sales: [window.slice('sale:'.length)] } : {}),
      detail: 'what was posted is not what the sales come to',
    });
  };
  for (const [key, due] of expected.windows) look(key, due);
  for (const key of posted.windows.keys()) if (!expected.windows.has(key)) look(key, undefined);
  return found;
};

const figureFindings = (compared: Compared): readonly Found[] => {
  const { expected, period } = compared;
  const standing = new Map<string, string>(
    statesOf(compared).flatMap(({ key, amount }) => {
      const { component, window, ...name } = nameOfKey(key);
      return isFigure({ ...name, component, window }) ? [[`${component}/${window}`, amount] as const] : [];
    }),
  );
  return [...new Set([...standing.keys(), ...Object.keys(expected.figures)])].flatMap((name) => {
    const due = expected.figures[name] ?? '0';
    const [currency = '', window = ''] = name.split('/');
    const posted = standing.get(name) ?? '0';
    if (dec(due).equals(dec(posted)) || !isWithin(window, undefined, period)) return [];
    const detail = "the partner's own revenue is not that of its sales";
    return [{ kind: 'figure' as const, window, currency, expected: due, posted, detail }];
  });
};

/** What is accrued must be what matures on a day, and what waits for customers to pay. */
const accruedFindings = (compared: Compared): readonly Found[] => {
  const { expected, posted } = compared;
  const { tail } = posted;
  return (tail?.balances ?? []).flatMap(({ currency, accrued }) => {
    const matures = (tail?.maturing ?? []).filter((one) => one.currency === currency);
    const unripe = statesOf(compared).flatMap(({ key, amount, ripe }) =>
      ripe !== undefined &&
      (posted.windows.get(key)?.currency ?? expected.windows.get(key)?.currency) === currency
        ? [text(dec(amount).minus(dec(ripe)))]
        : [],
    );
    const due = sumText(...matures.map(({ amount }) => amount), ...unripe, expected.unpaid[currency] ?? '0');
    if (dec(due).equals(dec(accrued))) return [];
    const detail = 'what is accrued is neither to mature nor to be paid by customers';
    return [
      { kind: 'accrued' as const, entry: tail?.number, currency, expected: due, posted: accrued, detail },
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
