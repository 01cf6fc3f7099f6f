import * as z from 'zod/mini';
import { DomainError } from '../../../domain/errors.ts';
import { businessDay } from '../../../domain/kernel/day.ts';
import { dayText, idText, money } from '../../../domain/kernel/schema.ts';
import {
  foldedNumber,
  invoiceNumber,
  type PartnerInvoice,
} from '../../../domain/payouts/tax/partner-invoice.ts';
import { mostOpenInvoices, sendInvoice } from '../../../domain/payouts/tax/send-invoice.ts';
import { taxingOf } from '../../../domain/payouts/tax/tax.ts';
import {
  invoiceNumbers,
  invoicePlaces,
  partnerInvoices,
  payoutSettingsOf,
  taxProfiles,
} from '../../../storage/payouts.ts';
import { ownPartner } from '../../ledger/own-partner.ts';
import type { Context } from '../../shell/context.ts';
import { createdId, repeats } from '../../shell/idempotency.ts';
import { type Request, route } from '../../shell/route.ts';
import { untilDone } from '../../shell/until-done.ts';
import { invoiceExample, invoiceSent, invoiceView, viewInvoice } from './invoice-view.ts';
import { placing, waitingList } from './places.ts';

const params = z.strictObject({ partnerId: idText });
const body = z.strictObject({ number: invoiceNumber, issuedOn: dayText, net: money, vat: money });
type Asked = Request<z.output<typeof params>, undefined, z.output<typeof body>>;
type Owner = { readonly tenant: string; readonly partnerId: string };

/** How a month's payments to the partner are taxed now, by the clocks of the settings, and how many invoices wait. */
const sendGiven = async ({ store, given }: Context, owner: Owner) => {
  const { tenant, partnerId } = owner;
  const settings = await payoutSettingsOf.read(store, { tenant });
  const today = businessDay(given.now(), settings?.timeZone ?? 'UTC');
  const profile = settings?.taxes === undefined ? undefined : await taxProfiles.read(store, owner);
  const waiting = { tenant, list: waitingList(partnerId) };
  const { data } = await invoicePlaces.list(store, waiting, { limit: mostOpenInvoices });
  const taxing = taxingOf({ terms: settings?.taxes, profile, period: today.slice(0, 7) });
  return { taxing, today, open: data.length };
};

const refuseTaken = async (
  { store }: Context,
  key: Owner & { readonly number: string },
  number: string,
): Promise<void> => {
  const taken = await invoiceNumbers.read(store, key);
  if (taken === undefined) return;
  throw new DomainError('invoice-number-taken', `An invoice ${number} was sent before.`, [
    { pointer: '/number', detail: `is that of ${taken.invoiceId}, which was not withdrawn` },
  ]);
};

const send = async (request: Asked, context: Context): Promise<PartnerInvoice> => {
  const { params: wanted, body: wish, principal } = request;
  const { store, given } = context;
  const { tenant, subject: sentBy } = principal;
  const partnerId = await ownPartner(context, principal, wanted.partnerId);
  const owner = { tenant, partnerId };
  const id = createdId(given, 'invoice', { ...request, body: {} });
  const bodyHash = given.digest({ wish, partnerId });
  const number = { ...owner, number: given.digest(foldedNumber(wish.number)) };
  return untilDone('The invoice', async () => {
    const standing = await partnerInvoices.read(store, { tenant, invoiceId: id });
    if (standing !== undefined) {
      repeats(standing.bodyHash === bodyHash, undefined);
      return standing;
    }
    await refuseTaken(context, number, wish.number);
    const sent = { id, partnerId, bodyHash, sentBy, at: given.now() };
    const invoice = sendInvoice(wish, sent, await sendGiven(context, owner));
    const { done } = await store.transact([
      partnerInvoices.creating({ tenant, invoiceId: id }, invoice),
      invoiceNumbers.creating(number, { invoiceId: id }),
      ...placing(tenant, invoice),
    ]);
    return done ? invoice : undefined;
  });
};

export const sendInvoiceRoute = route({
  method: 'POST',
  path: '/v1/partners/{partnerId}/invoices',
  id: 'sendInvoice',
  summary: 'Send an invoice of a partner',
  description:
    'For a business that has not agreed to be billed by the vendor: it is paid what it has invoiced. The next run pays invoices in the order in which they were sent, each whole: one for more than is payable waits. The payout overview says for what an invoice is awaited (awaited). VAT is checked by the tax rule that holds this month. The amounts never change: an invoice that says something wrong is withdrawn, and sent anew.',
  permission: 'invoices:manage',
  params,
  body,
  status: 201,
  answer: invoiceView,
  errors: [
    ...(['not-found', 'invoice-not-awaited', 'invoice-invalid', 'invoice-number-taken'] as const),
    ...(['invoices-too-many', 'idempotency-key-missing', 'idempotency-key-reused', 'busy'] as const),
  ],
  example: { params: { partnerId: 'baltic-bikes' }, body: invoiceSent, answer: invoiceExample },
  run: async (request: Asked, context) => {
    const invoice = await send(request, context);
    const location = `/v1/invoices/${encodeURIComponent(invoice.id)}`;
    return { status: 201, body: viewInvoice(invoice), version: invoice.version, location };
  },
});
