import * as z from 'zod/mini';
import type { Given } from '../../../domain/commissions/simulation/compare.ts';
import { reasonGiven } from '../../../domain/commissions/simulation/side.ts';
import {
  type Amounts,
  type Compared,
  type ComponentAmounts,
  totals,
} from '../../../domain/commissions/simulation/totals.ts';
import type { Decimal } from '../../../domain/kernel/decimal.ts';
import { moneyText } from '../../../domain/kernel/money.ts';
import { idText, money } from '../../../domain/kernel/schema.ts';
import type { Context } from '../../shell/context.ts';
import { readAll, sha256Of, write } from '../../shell/files.ts';
import { objectOf } from './draft-file.ts';

const sides = { now: money, draft: money, difference: money };
const component = z.strictObject({ planId: z.string(), component: z.string(), ...sides });

/** A partner with what it earns now, what it would earn with the draft, and the difference, component by component. */
export const comparedView = z.strictObject({ partnerId: idText, ...sides, components: z.array(component) });

const total = z.strictObject({
  ...sides,
  winners: z.int(),
  losers: z.int(),
  unchanged: z.int(),
  components: z.array(component),
});

const reason = z.strictObject({ ...reasonGiven.shape, now: z.int(), draft: z.int() });

/** What a simulation came to. The numbers of the terms differ where they were changed while it ran. */
export const summary = z.strictObject({
  terms: z.strictObject({ atStart: z.int(), atEnd: z.int(), changed: z.boolean() }),
  totals: z.array(total),
  winners: z.array(comparedView),
  losers: z.array(comparedView),
  reasons: z.array(reason),
  partners: z.int(),
});
type Summary = z.infer<typeof summary>;

/** The summary as it is kept, with where the rows stand. */
const file = z.strictObject({
  summary,
  rows: z.strictObject({ object: z.string(), bytes: z.int() }),
  csv: z.strictObject({ object: z.string(), sha256: z.string() }),
});

/** Winners and losers named in the summary, of each currency. */
const most = 10;

type Row = z.infer<typeof comparedView>;

const inCurrency = ({ now, draft, difference }: Amounts, currency: string) => {
  const of = (value: Decimal) => ({ amount: moneyText(value, currency), currency });
  return { now: of(now), draft: of(draft), difference: of(difference) };
};
const viewComponents = (all: readonly ComponentAmounts[], currency: string) =>
  all.map((one) => ({ planId: one.planId, component: one.component, ...inCurrency(one, currency) }));
const viewRow = (one: Compared): Row => ({
  partnerId: one.partnerId,
  ...inCurrency(one, one.currency),
  components: viewComponents(one.components, one.currency),
});

/** The most of each currency. */
const mostOf = (rows: readonly Compared[]): Row[] => {
  const counts = new Map<string, number>();
  return rows
    .filter(({ currency }) => {
      const count = (counts.get(currency) ?? 0) + 1;
      counts.set(currency, count);
      return count <= most;
    })
    .map(viewRow);
};

const summaryOf = (
  rows: readonly Compared[],
  reasons: readonly Given[],
  terms: Summary['terms'],
): Summary => ({
  terms,
  totals: totals(rows).map(({ currency, winners, losers, unchanged, components, ...all }) => ({
    ...inCurrency(all, currency),
    winners,
    losers,
    unchanged,
    components: viewComponents(components, currency),
  })),
  winners: mostOf(rows.filter(({ difference }) => difference.isPositive())),
  losers: mostOf(rows.filter(({ difference }) => difference.isNegative()).toReversed()),
  reasons: reasons.map(({ component: id, ...one }) => ({
    ...one,
    ...(id === undefined ? {} : { component: id }),
  })),
  partners: rows.length,
});

/** One line for each partner's component: sums are made where it is read. */
const csvOf = (rows: readonly Row[]): string =>
  [
    'partnerId,currency,planId,component,now,draft,difference',
    ...rows.flatMap(({ partnerId, components }) =>
      components.map(({ planId, component: id, now, draft, difference }) =>
        [partnerId, now.currency, planId, id, now.amount, draft.amount, difference.amount].join(','),
      ),
    ),
    '',
  ].join('\r\n');

/** Writes the result under a name made of it, and answers the name: a result written twice never mixes with another. */
export const writeResult = async (
  { given }: Context,
  { tenant, jobId }: { readonly tenant: string; readonly jobId: string },
  { rows, reasons }: { readonly rows: readonly Compared[]; readonly reasons: readonly Given[] },
  terms: Summary['terms'],
): Promise<string> => {
  const views = rows.map(viewRow);
  const lines = new TextEncoder().encode(views.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const csv = new TextEncoder().encode(csvOf(views));
  const sha256 = sha256Of(csv);
  const shown = summaryOf(rows, reasons, terms);
  const name = given.digest({ shown, sha256, rows: sha256Of(lines) });
  const at = (ending: string) => objectOf('results', tenant, jobId, `${name}${ending}`);
  const content: z.infer<typeof file> = {
    summary: shown,
    rows: { object: at('.jsonl'), bytes: lines.length },
    csv: { object: at('.csv'), sha256 },
  };
  await write(at('.jsonl'), lines, 'application/jsonl');
  await write(at('.csv'), csv, 'text/csv; charset=utf-8');
  await write(at('.json'), new TextEncoder().encode(JSON.stringify(content)), 'application/json');
  return at('.json');
};

/** What was written. */
export const readResult = async (object: string): Promise<z.infer<typeof file>> =>
  file.parse(JSON.parse(new TextDecoder().decode(await readAll(object))));
