import * as z from 'zod/mini';
import { sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { dayText, idText, positiveOrZero } from '../../domain/kernel/schema.ts';
import { deals } from '../../storage/deals.ts';
import { estimateExample, estimateView } from '../commissions/estimate-view.ts';
import { estimateLines } from '../commissions/estimating.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';
import { dealExample } from './deal-view.ts';

export const estimateDeal = route({
  method: 'GET',
  path: '/v1/deals/{id}/estimate',
  id: 'estimateDeal',
  summary: 'Estimate what a deal would earn',
  description:
    'As if it closed on closesOn (its expected close, where that is left out) as one sale of its product at its value. A deal does not say how many: without quantity, components that count units count none. A deal of several products does not say what each of them brings: send its lines to POST /v1/estimates with its dealId. Nothing is written.',
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
    const { tenant } = principal;
    const { store, given } = context;
    const deal = await deals.read(store, { tenant, dealId: idOf(given, tenant, 'deal', params.id) });
    if (deal === undefined || !sees(principal, deal.partnerId))
      throw new DomainError('not-found', 'There is no such deal.');
    const { programId, partnerId, customerId, productIds, value, expectedClose } = deal;
    const [productId, ...others] = productIds;
    if (productId === undefined || others.length > 0)
      throw new DomainError(
        'estimate-needs-lines',
        `The deal names ${productIds.length} products and one value.`,
      );
    const closesOn = query.closesOn ?? expectedClose;
    const { quantity = '0' } = query;
    const content = { programId, partnerId, customerId, productId, quantity, ...value, occurredAt: closesOn };
    const body = await estimateLines(context, principal, { programId, closesOn, contents: [content] });
    return { status: 200, body };
  },
});
