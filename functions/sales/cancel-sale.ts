import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import { cancelSale as cancelled } from '../../domain/sales/cancel-sale.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import { route } from '../shell/route.ts';
import { saleExample, saleViewExample } from './examples.ts';
import { findSale, mustBeReporter } from './find-sale.ts';
import { rounds, tooBusy } from './report.ts';
import { cancelReturn } from './returns.ts';
import { saleView, viewSale } from './sale-view.ts';

export const cancelSale = route({
  method: 'POST',
  path: '/v1/sales/{saleId}/cancellation',
  id: 'cancelSale',
  summary: 'Cancel a sale or a return',
  description:
    'Removes a sale with its returns, or takes one return back. Repeating it changes nothing; the externalId stays taken.',
  permission: 'sales:report',
  params: z.strictObject({ saleId: idText }),
  status: 200,
  answer: saleView,
  errors: ['not-found', 'busy'],
  example: {
    params: { saleId: saleExample.externalId },
    answer: { ...saleViewExample, status: 'cancelled' },
  },
  run: async ({ params, principal }, context) => {
    const { tenant } = principal;
    for (let round = 0; round < rounds; round += 1) {
      const { sale, original } = await findSale(context, principal, params.saleId);
      mustBeReporter(principal, sale, original);
      if (sale.status === 'return') {
        const done = await cancelReturn(context, tenant, sale);
        if (done !== undefined)
          return { status: 200, body: viewSale(done, principal, original), version: done.version };
        continue;
      }
      const next = cancelled(sale);
      if (next === undefined) return { status: 200, body: viewSale(sale, principal), version: sale.version };
      if ((await sales.replace(context.store, saleKey(tenant, sale.id), next)).done)
        return { status: 200, body: viewSale(next, principal), version: next.version };
    }
    throw tooBusy();
  },
});
