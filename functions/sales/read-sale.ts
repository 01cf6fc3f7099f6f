import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import { route } from '../shell/route.ts';
import { saleExample, saleViewExample } from './examples.ts';
import { findSale } from './find-sale.ts';
import { saleView, viewSale } from './sale-view.ts';

export const readSale = route({
  method: 'GET',
  path: '/v1/sales/{saleId}',
  id: 'readSale',
  summary: 'Read a sale or a return',
  permission: 'sales:read',
  params: z.strictObject({ saleId: idText }),
  status: 200,
  answer: saleView,
  errors: ['not-found'],
  example: { params: { saleId: saleExample.externalId }, answer: saleViewExample },
  run: async ({ params, principal }, context) => {
    const found = await findSale(context, principal, params.saleId);
    return {
      status: 200,
      body: viewSale(found.sale, principal, found.original),
      version: found.sale.version,
    };
  },
});
