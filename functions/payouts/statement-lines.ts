import { addDays, businessDay, type Day } from '../../domain/kernel/day.ts';
import { dec, text } from '../../domain/kernel/decimal.ts';
import { isOwn } from '../../domain/ledger/book.ts';
import type { Entry, Line } from '../../domain/ledger/entry.ts';
import type { Statement } from '../../domain/payouts/statement/statement.ts';
import { counted, isSaleOf } from '../../domain/sales/sale.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import type { Context } from '../shell/context.ts';
import type { StatementLine } from './pdf/document.ts';

/** What of an entry stands on a statement: lines that were payable at once, and amounts whose wait has ended. */
const linesIn = ({ at, lines, transfers = [] }: Entry, zone: string): readonly StatementLine[] => {
  const day = businessDay(at, zone);
  const posted = lines
    .filter(({ account }) => account === 'payable')
    .map(({ planId, component, window, before, after, difference, currency, causes }) => ({
      ...{ day, planId, component, window, difference, currency },
      measured: { before, after, causes: causes.length },
    }));
  const matured = transfers.flatMap(({ from, to, amount, currency, of }) => {
    const isMore = from === 'accrued' && to === 'payable';
    if (of === undefined || !(isMore || (from === 'payable' && to === 'accrued'))) return [];
    const { planId, component, window } = of;
    const difference = isMore ? amount : text(dec(amount).negated());
    return [{ day, planId, component, window, difference, currency }];
  });
  return [...posted, ...matured];
};

/** What single sales are called, by their windows: as the lines of the journal keep it. */
const keptNames = (all: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(
    all
      .flatMap(({ lines }) => lines)
      .flatMap(({ window, saleExternalId: name }) => (name === undefined ? [] : [[window, name] as const])),
  );

/** Whether a line is of a sale of a child of the partner, which is not told what that is called. */
const isChilds = ({ sales: kept = [] }: Entry, { planId, causes }: Line): boolean =>
  kept
    .filter(({ cause }) => causes.includes(cause))
    .flatMap(({ came, went }) => [...(came?.decisions ?? []), ...(went?.decisions ?? [])])
    .some((one) => one.planId === planId && one.child !== undefined);

const childsWindows = (all: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    all.flatMap((entry) => entry.lines.filter((line) => isChilds(entry, line)).map(({ window }) => window)),
  );

type Owner = { readonly tenant: string; readonly partnerId: string };

/** The same of lines that were posted before they kept it: as the sales themselves say, where they are the partner's. */
const readNames = async (
  { store }: Context,
  { tenant, partnerId }: Owner,
  windows: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> => {
  const keys = [...windows].map((window) => saleKey(tenant, window.slice('sale:'.length)));
  const found = (await sales.readMany(store, keys)).flatMap((sale) => counted(sale) ?? []);
  const own = found.filter((sale) => isSaleOf(partnerId, sale));
  return new Map(own.map(({ id, externalId }) => [`sale:${id}`, externalId]));
};

/** The lines with single sales called as the partner calls them: by the externalId they were reported under. */
const named = async (
  context: Context,
  owner: Owner,
  all: readonly Entry[],
  lines: readonly StatementLine[],
): Promise<readonly StatementLine[]> => {
  const kept = keptNames(all);
  const childs = childsWindows(all);
  const isNameless = (one: string): boolean => isOwn(one) && !kept.has(one) && !childs.has(one);
  const nameless = lines.map(({ window }) => window).filter(isNameless);
  const read = await readNames(context, owner, new Set(nameless));
  return lines.map((line) => {
    const name = kept.get(line.window) ?? read.get(line.window);
    return name === undefined ? line : { ...line, window: `sale:${name}` };
  });
};

type Closed = NonNullable<Statement['closed']>[number];

/** An amount that the close of a period made payable, as a line of the period's last day. */
const closedLine = (day: Day, { planId, component, window, currency, amount }: Closed): StatementLine => ({
  ...{ day, planId, component, window, currency },
  difference: amount,
});

/** The lines without those that stood on the statement before by its close. What was taken back meanwhile stays, as what it is. */
const withoutThose = (
  lines: readonly StatementLine[],
  before: readonly Closed[],
  lastDay: Day,
): readonly StatementLine[] => {
  const left = [...lines];
  for (const one of before) {
    const of = ({ planId, component, window, currency }: Closed | StatementLine): string =>
      [planId, component, window, currency].join('\n');
    const at = left.findIndex((line) => of(line) === of(one) && line.measured === undefined);
    const found = at === -1 ? left.findIndex((line) => of(line) === of(one)) : at;
    const [line] = found === -1 ? [] : left.splice(found, 1);
    const rest = dec(line?.difference ?? '0').minus(dec(one.amount));
    if (!rest.isZero()) left.push({ ...closedLine(line?.day ?? lastDay, one), difference: text(rest) });
  }
  return left;
};

/** All that a statement's rows sum, in the order of the ledger. Like all else on it, its days are by the program's clocks. */
export const linesBehind = async (
  context: Context,
  tenant: string,
  zone: string,
  { partnerId, from, through, cutOff, closed = [], closedBefore = [] }: Statement,
): Promise<readonly StatementLine[]> => {
  const range = { from: entryNumber(from + 1), to: entryNumber(through) };
  const all = through <= from ? [] : await entries.all(context.store, { tenant, partnerId }, range);
  const posted = all.flatMap((entry) => linesIn(entry, zone));
  const lastDay = addDays(businessDay(cutOff, zone), -1);
  const lines = [
    ...withoutThose(posted, closedBefore, lastDay),
    ...closed.map((one) => closedLine(lastDay, one)),
  ];
  return named(context, { tenant, partnerId }, all, lines);
};
