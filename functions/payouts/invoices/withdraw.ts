import * as z from 'zod/mini';
import { idText } from '../../../domain/kernel/schema.ts';
import { foldedNumber, withdrawInvoice } from '../../../domain/payouts/tax/partner-invoice.ts';
import { invoiceNumbers, partnerInvoices } from '../../../storage/payouts.ts';
import { route } from '../../shell/route.ts';
import { untilDone } from '../../shell/until-done.ts';
import { invoiceExample, invoiceView, viewInvoice } from './invoice-view.ts';
import { unplacing } from './places.ts';
import { findInvoice } from './read.ts';

export const withdrawInvoiceRoute = route({
  method: 'POST',
  path: '/v1/invoices/{id}/withdrawal',
  id: 'withdrawInvoice',
  summary: 'Withdraw an invoice of a partner',
  description:
    'It is not paid, and its number can be sent again, with other amounts too. Where a run has drafted a statement that pays it, that one stands over to the next run. Withdrawn again, it stays as it is.',
  permission: 'invoices:manage',
  params: z.strictObject({ id: idText }),
  status: 200,
  answer: invoiceView,
  errors: ['not-found', 'invoice-paid', 'busy'],
  example: {
    params: { id: invoiceExample.id },
    answer: { ...invoiceExample, state: 'withdrawn', version: 2 },
  },
  run: async ({ params: { id }, principal }, context) => {
    const { store, given } = context;
    const { tenant } = principal;
    const withdrawn = await untilDone('The invoice', async () => {
      const standing = await findInvoice(context, principal, id);
      const next = withdrawInvoice(standing, given.now());
      if (next === standing) return standing;
      const { partnerId } = next;
      const number = given.digest(foldedNumber(next.number));
      const { done } = await store.transact([
        partnerInvoices.replacing({ tenant, invoiceId: id }, next),
        { remove: invoiceNumbers.key({ tenant, partnerId, number }) },
        ...unplacing(tenant, next),
      ]);
      return done ? next : undefined;
    });
    return { status: 200, body: viewInvoice(withdrawn), version: withdrawn.version };
  },
});
