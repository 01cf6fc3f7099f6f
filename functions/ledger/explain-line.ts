import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { type Entry, type Line, saleOf, versionSums } from '../../domain/ledger/entry.ts';
import { explainLine as explained } from '../../domain/ledger/explain.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import { versionsFor } from '../commissions/plan-cache.ts';
import { ownsSale } from '../sales/sale-view.ts';
import type { Context } from '../shell/context.ts';
import { route } from '../shell/route.ts';
import { lineExample, lineView, viewLine } from './line-view.ts';
import { ownPartner } from './own-partner.ts';

const explainedPart = z.strictObject({
  version: z.int(),
  of: z.string(),
  percent: z.optional(z.string()),
  amount: z.optional(z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  earns: z.string(),
});

const explanation = z.strictObject({
  sums: z.array(versionSums),
  target: z.optional(z.string()),
  parts: z.readonly(z.array(explainedPart)),
  exact: z.string(),
  rounding: z.optional(z.string()),
  rounded: z.string(),
  limit: z.optional(z.readonly(z.strictObject({ kind: z.enum(['max', 'min']), at: z.string() }))),
  reason: z.optional(z.string()),
  amount: z.string(),
});

/** A sale behind the line: what it was converted at then; and as it stands now, which components it does not count for. */
const behind = z.strictObject({
  saleId: z.string(),
  externalId: z.string(),
  rate: z.optional(z.strictObject({ value: z.string(), date: z.string() })),
  counts: z.boolean(),
  refused: z.optional(z.record(z.string(), z.string())),
});

const explainedLine = z.strictObject({ line: lineView, explanation, sales: z.array(behind) });

/** Sales shown with a line at most; the line itself names every cause. */
const shownSales = 100;

/** The exchange rate by which the entry took the sale in, for the line's plan. */
const rateOf = ({ causes, rates }: Entry, planId: string, saleId: string) => {
  const found = rates?.findLast(
    (rate) => rate.planId === planId && saleOf(causes[rate.cause] ?? '') === saleId,
  );
  return found === undefined ? {} : { rate: { value: found.value, date: found.date } };
};

const salesBehind = async (
  { store }: Context,
  principal: Principal,
  entry: Entry,
  line: Line,
): Promise<z.infer<typeof behind>[]> => {
  const ids = line.causes.flatMap((cause) => saleOf(entry.causes[cause] ?? '') ?? []);
  const shown = [...new Set(ids)].slice(0, shownSales);
  const read = await sales.readMany(
    store,
    shown.map((id) => saleKey(principal.tenant, id)),
  );
  return read.flatMap((sale) => {
    if (sale.status === 'awaited' || sale.status === 'return') return [];
    // A parent earns by its children's sales, but sees only its own.
    if (!ownsSale(principal, sale)) return [];
    // A partner can earn by a sale in two ways, by its own and by a child's part of it.
    const decisions = sale.valuation.decisions.filter(
      ({ partnerId, planId }) => partnerId === entry.partnerId && planId === line.planId,
    );
    const refused = Object.assign({}, ...decisions.map(({ off }) => off ?? {})) as Record<string, string>;
    return {
      saleId: sale.id,
      externalId: sale.externalId,
      ...rateOf(entry, line.planId, sale.id),
      counts: decisions.some(({ on }) => on.includes(line.component)),
      ...(Object.keys(refused).length === 0 ? {} : { refused }),
    };
  });
};

export const explainLine = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/ledger-lines/{lineId}',
  id: 'explainLedgerLine',
  summary: 'Explain a ledger line',
  description:
    'How the amount after the line came about: the sums by plan version, the target, what each band or step earned, rounding and limit; and the sales behind it with their exchange rates and the components they did not count for.',
  permission: 'ledger:read',
  params: z.strictObject({ partnerId: idText, lineId: z.string().check(z.regex(/^[1-9]\d{0,9}-\d{1,6}$/)) }),
  status: 200,
  answer: explainedLine,
  errors: ['not-found'],
  example: {
    params: { partnerId: 'baltic-bikes', lineId: '17-0' },
    answer: {
      line: lineExample,
      explanation: {
        sums: [{ version: 1, base: '2816.6667', driver: '2816.6667', sales: '31', units: 31 }],
        parts: [{ version: 1, of: '2816.6667', percent: '3', from: '0', to: '5000', earns: '84.500001' }],
        exact: '84.500001',
        rounding: 'half-up',
        rounded: '84.50',
        amount: '84.50',
      },
      sales: [
        {
          saleId: 'sale_5c0q8m2t7yw1r3k9x4n6b0d2fh',
          externalId: 'SO43897-235',
          rate: { value: '0.2347', date: '2026-02-24' },
          counts: true,
          refused: { bikes: 'condition-false' },
        },
      ],
    },
  },
  run: async ({ params, principal }, context) => {
    const { tenant } = principal;
    const partnerId = await ownPartner(context, principal, params.partnerId);
    const [number, index] = params.lineId.split('-').map(Number);
    const entry = await entries.read(context.store, { tenant, partnerId, number: entryNumber(number ?? 0) });
    const line = entry?.lines[index ?? 0];
    if (entry === undefined || line === undefined)
      throw new DomainError('not-found', 'There is no such line.');
    const stood = entry.windows.flatMap(({ sums }) => sums).concat(line.sums ?? []);
    const versions = await versionsFor(
      context.store,
      tenant,
      stood.map(({ version }) => ({ planId: line.planId, version })),
    );
    const view = viewLine(entry, line, index ?? 0);
    return {
      status: 200,
      body: {
        line: view,
        explanation: explained(entry, line, versions),
        sales: await salesBehind(context, principal, entry, line),
      },
    };
  },
});
