import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import type { Deal } from '../../domain/deals/deal.ts';
import { winDeal } from '../../domain/deals/win-deal.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText, positiveOrZero } from '../../domain/kernel/schema.ts';
import { type SaleContent, saleContent } from '../../domain/sales/sale.ts';
import { valuingFor } from '../commissions/valuing.ts';
import { report } from '../sales/report.ts';
import type { Context } from '../shell/context.ts';
import { mustMatch } from '../shell/must-match.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';
import { changeOneDeal } from './commit-deal.ts';
import { dealAnswer, dealExample, dealView, ranDealExample } from './deal-view.ts';
import { findDeal } from './find-deal.ts';

const line = z.strictObject({ productId: idText, quantity: positiveOrZero, amount: positiveOrZero });
const body = z.strictObject({
  sale: z.optional(
    z.strictObject({
      occurredAt: saleContent.shape.occurredAt,
      lines: z.array(line).check(z.minLength(1), z.maxLength(50)),
    }),
  ),
});
type Sold = NonNullable<z.output<typeof body>['sale']>;

/** The lines as sales of the deal, by names of their own: the same again reports the same sales. */
const contentsOf = ({ given }: Context, tenant: string, deal: Deal, { occurredAt, lines }: Sold) => {
  const { id: dealId, programId, partnerId, customerId, value, credits } = deal;
  const shared = { programId, partnerId, customerId, dealId, currency: value.currency, occurredAt };
  const shares =
    credits === undefined
      ? {}
      : { credits: credits.map(({ partnerId: one, share }) => ({ partnerId: one, share })) };
  return lines.map(({ productId, quantity, amount }, index) => ({
    externalId: `${dealId}/${index + 1}`,
    content: {
      ...shared,
      ...shares,
      productId: idOf(given, tenant, 'product', productId),
      quantity,
      amount,
    } satisfies SaleContent,
  }));
};

/** Refuses lines of products that the deal does not have. */
const checkLines = ({ productIds }: Deal, contents: readonly { readonly content: SaleContent }[]): void => {
  const fields = contents.flatMap(({ content }, index) =>
    productIds.includes(content.productId)
      ? []
      : [{ pointer: `/sale/lines/${index}/productId`, detail: 'must be a product of the deal' }],
  );
  if (fields.length > 0) throw new DomainError('deal-invalid', 'The sale is not one of the deal.', fields);
};

/** Reports the sales that close a deal, each once; answers their ids. */
const reportSales = async (context: Context, principal: Principal, deal: Deal, sold: Sold) => {
  const { tenant } = principal;
  const reports = contentsOf(context, tenant, deal, sold);
  checkLines(deal, reports);
  const valuing = await valuingFor(
    context.store,
    tenant,
    reports.map(({ content }) => content),
  );
  const ids: string[] = [];
  for (const one of reports)
    ids.push((await report(context, tenant, { ...one, revision: 0 }, valuing)).sale.id);
  return ids;
};

const mustBeOpen = (deal: Deal, now: string): void => {
  winDeal(deal, [], now);
};

export const winDealRoute = route({
  method: 'POST',
  path: '/v1/deals/{id}/won',
  id: 'winDeal',
  summary: 'Say that a deal is won',
  description:
    'With sale, its lines are reported as sales of the deal’s partner, customer and currency, with the deal’s credits. Without, the deal waits for the sale that closes it: one that names it (dealId) does so at once, one that fits is a match (GET /v1/deals/{id}/matches). Repeating it changes nothing.',
  permission: 'deals:register',
  body,
  params: z.strictObject({ id: idText }),
  status: 200,
  answer: dealView,
  errors: [
    'not-found',
    'deal-closed',
    'deal-invalid',
    'sale-invalid',
    'sale-conflict',
    'sale-cancelled',
    'idempotency-key-reused',
    'version-stale',
    'reference-unknown',
    'busy',
  ],
  example: {
    params: { id: dealExample.externalId },
    body: {
      sale: {
        occurredAt: '2027-03-30',
        lines: [{ productId: 'TP-12', quantity: '12', amount: '384000.00' }],
      },
    },
    answer: { ...ranDealExample, state: 'won', saleIds: ['sale_5c0q8m2t7yw1r3k9x4n6b0d2fh'] },
  },
  run: async ({ params: { id: dealId }, body: wish, principal, ifMatch, idempotencyKey }, context) => {
    const { sale } = wish;
    const now = context.given.now();
    const standing = await findDeal(context, principal, dealId);
    mustBeOpen(standing, now);
    // Before anything is reported: once the sales stand, the deal changes by them.
    if (standing.state !== 'won') mustMatch(ifMatch, standing.version, 'The deal is');
    const saleIds = sale === undefined ? [] : await reportSales(context, principal, standing, sale);
    const deal = await changeOneDeal(context, principal, {
      dealId,
      // The sales are reported: what happens to the deal from here on is theirs too.
      ifMatch: sale === undefined ? ifMatch : undefined,
      under: idempotencyKey === undefined ? undefined : { key: idempotencyKey, content: wish },
      decide: async (before) => ({ deal: winDeal(before, saleIds, now), claims: [] }),
    });
    return dealAnswer(deal, principal);
  },
});
