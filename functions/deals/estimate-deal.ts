import * as z from 'zod/mini';
import type { Deal } from '../../domain/deals/deal.ts';
import { DomainError } from '../../domain/errors.ts';
import { dayText, idText, positiveOrZero } from '../../domain/kernel/schema.ts';
import type { SaleContent } from '../../domain/sales/sale.ts';
import { estimateExample, estimateView } from '../commissions/estimate-view.ts';
import { estimateLines } from '../commissions/estimating.ts';
import { route } from '../shell/route.ts';
import { dealExample } from './deal-view.ts';
import { findDeal } from './find-deal.ts';

/** The deal as the sales that it would be: its lines, or its one product at its value. */
const contentsOf = (deal: Deal, occurredAt: string, quantity: string): readonly SaleContent[] => {
  const { id: dealId, programId, partnerId, customerId, productIds, value, lines, credits } = deal;
  const shares =
    credits === undefined
      ? {}
      : { credits: credits.map(({ partnerId: one, share }) => ({ partnerId: one, share })) };
  const shared = {
    programId,
    partnerId,
    customerId,
    dealId,
    currency: value.currency,
    occurredAt,
    ...shares,
  };
  if (lines !== undefined) return lines.map((line) => ({ ...shared, ...line }));
  const [productId, ...others] = productIds;
  if (productId !== undefined && others.length === 0)
    return [{ ...shared, productId, quantity, amount: value.amount }];
  throw new DomainError(
    'estimate-needs-lines',
    `The deal names ${productIds.length} products and one value.`,
  );
};

export const estimateDeal = route({
  method: 'GET',
  path: '/v1/deals/{id}/estimate',
  id: 'estimateDeal',
  summary: 'Estimate what a deal would earn',
  description:
    'As if it closed on closesOn (its expected close, where that is left out): a sale for each of its lines, or, where it has none, one sale of its product at its value. Then it does not say how many: without quantity, components that count units count none. A deal of several products and without lines does not say what each of them brings: send them to POST /v1/estimates with its dealId. Nothing is written.',
  permission: 'ledger:read',
  params: z.strictObject({ id: idText }),
  query: z.strictObject({ closesOn: z.optional(dayText), quantity: z.optional(positiveOrZero) }),
  status: 200,
  answer: estimateView,
  errors: ['not-found', 'estimate-needs-lines', 'sale-invalid', 'reference-unknown'],
  example: {
    params: { id: dealExample.externalId },
    query: { closesOn: '2026-11-24', quantity: '12' },
    answer: estimateExample,
  },
  run: async ({ params, query, principal }, context) => {
    const deal = await findDeal(context, principal, params.id);
    const closesOn = query.closesOn ?? deal.expectedClose;
    const contents = contentsOf(deal, closesOn, query.quantity ?? '0');
    const body = await estimateLines(context, principal, { programId: deal.programId, closesOn, contents });
    return { status: 200, body };
  },
});
