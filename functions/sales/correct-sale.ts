import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { valuingFor } from '../commissions/valuing.ts';
import { route } from '../shell/route.ts';
import { checkDealOf } from './deal-of-sale.ts';
import { saleExample, saleViewExample } from './examples.ts';
import { findSale, mustBeReporter } from './find-sale.ts';
import { correction } from './report.ts';
import { contentOf, reportedSale, returnContent } from './report-sale.ts';
import { reportReturn } from './returns.ts';
import { saleView, viewSale } from './sale-view.ts';

const { externalId: _, returnOf: __, ...fields } = reportedSale.shape;

/** The whole content as it should have been reported, and the number of this correction. */
const correctedSale = z.strictObject({ ...fields, revision: z.int().check(z.gte(1), z.lte(999_999_999)) });

export const correctSale = route({
  method: 'PUT',
  path: '/v1/sales/{saleId}',
  id: 'correctSale',
  summary: 'Correct a sale or a return',
  description:
    'States the whole content. Corrections carry a revision number: the highest wins, an older one that comes late changes nothing and answers the sale as it stands. The sale is valued at the terms of its business day.',
  permission: 'sales:report',
  params: z.strictObject({ saleId: idText }),
  body: correctedSale,
  status: 200,
  answer: saleView,
  errors: [
    'not-found',
    'revision-conflict',
    'sale-invalid',
    'sale-cancelled',
    'over-return',
    'reference-unknown',
    'version-stale',
    'busy',
  ],
  example: {
    params: { saleId: saleExample.externalId },
    body: { ...withoutId(saleExample), amount: '60.00', revision: 1 },
    answer: { ...saleViewExample, amount: '60.00', revision: 1 },
  },
  run: async ({ params, body, principal, ifMatch }, context) => {
    const { tenant } = principal;
    const { revision, ...content } = body;
    const { sale, original } = await findSale(context, principal, params.saleId);
    mustBeReporter(principal, sale, original);
    if (ifMatch !== undefined && ifMatch !== sale.version)
      throw new DomainError('version-stale', 'The sale has changed since.');
    const reported = { ...content, externalId: sale.externalId };
    if (sale.status === 'return') {
      const done = await reportReturn(context, tenant, {
        ...returnContent(principal, content),
        externalId: sale.externalId,
        returnOf: sale.returnOf,
        revision,
      });
      return { status: 200, body: viewSale(done.sale, principal, original), version: done.sale.version };
    }
    const full = contentOf(context, principal, reported);
    await checkDealOf(context, tenant, full);
    const valuing = await valuingFor(context.store, tenant, [full]);
    // What the vendor alone may say of a sale stays as it is where the partner corrects it.
    const kept =
      principal.partnerId === undefined
        ? {}
        : {
            ...(sale.cost === undefined ? {} : { cost: sale.cost }),
            ...(sale.credits === undefined ? {} : { credits: sale.credits }),
          };
    const done = await correction(
      context,
      tenant,
      { externalId: sale.externalId, content: { ...full, ...kept }, revision },
      valuing,
    );
    return { status: 200, body: viewSale(done.sale, principal), version: done.sale.version };
  },
});

function withoutId({ externalId: _id, ...rest }: typeof saleExample) {
  return rest;
}
