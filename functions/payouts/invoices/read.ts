import * as z from 'zod/mini';
import { type Principal, sees } from '../../../domain/access/permissions.ts';
import { DomainError } from '../../../domain/errors.ts';
import { idText } from '../../../domain/kernel/schema.ts';
import { invoiceStates, type PartnerInvoice } from '../../../domain/payouts/tax/partner-invoice.ts';
import { invoicePlaces, partnerInvoices } from '../../../storage/payouts.ts';
import { ownPartner } from '../../ledger/own-partner.ts';
import type { Context } from '../../shell/context.ts';
import { filteredPage } from '../../shell/filtered-page.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../../shell/paging.ts';
import { route } from '../../shell/route.ts';
import { invoiceExample, invoiceView, viewInvoice } from './invoice-view.ts';
import { partnerList, placeOf, waitingList } from './places.ts';

const params = z.strictObject({ id: idText });
const at = { params: { id: invoiceExample.id } };

/** An invoice that the principal may see; anything else is not found. */
export const findInvoice = async (
  { store }: Context,
  principal: Principal,
  invoiceId: string,
): Promise<PartnerInvoice> => {
  const found = await partnerInvoices.read(store, { tenant: principal.tenant, invoiceId });
  if (found === undefined || !sees(principal, found.partnerId))
    throw new DomainError('not-found', 'There is no such invoice.');
  return found;
};

export const readInvoice = route({
  method: 'GET',
  path: '/v1/invoices/{id}',
  id: 'readInvoice',
  summary: 'Read an invoice of a partner',
  description:
    'state: open (it waits to be paid), withdrawn, paid: runId names the run whose statement pays it.',
  permission: 'invoices:read',
  params,
  status: 200,
  answer: invoiceView,
  errors: ['not-found'],
  example: { ...at, answer: invoiceExample },
  run: async ({ params: { id }, principal }, context) => {
    const found = await findInvoice(context, principal, id);
    return { status: 200, body: viewInvoice(found), version: found.version };
  },
});

type Page = { readonly limit: number; readonly after: string | undefined };

/** A page of a list, each invoice with its place as the id by which the page goes on. */
const listed = async ({ store }: Context, tenant: string, list: string, page: Page) => {
  const found = await invoicePlaces.list(store, { tenant, list }, { ...page, newestFirst: true });
  const keys = found.data.map(({ invoiceId }) => ({ tenant, invoiceId }));
  const known = await partnerInvoices.readMany(store, keys);
  return { data: known.map((invoice) => ({ id: placeOf(invoice), invoice })), next: found.next };
};

export const listInvoices = route({
  method: 'GET',
  path: '/v1/invoices',
  id: 'listInvoices',
  summary: 'List invoices of partners',
  description:
    'Of a partner, in a state or in any; without a partner, those that wait. The last one sent comes first. A partner sees its own. A page may be short where few of many are asked for.',
  permission: 'invoices:read',
  query: z.strictObject({
    ...pageQuery,
    partnerId: z.optional(idText),
    state: z.optional(z.enum(invoiceStates)),
  }),
  status: 200,
  answer: listOf(invoiceView),
  errors: ['cursor-invalid', 'not-found'],
  example: { query: { state: 'open' }, answer: { data: [invoiceExample], next: null } },
  run: async ({ query: { limit, cursor, ...asked }, principal }, context) => {
    const { tenant } = principal;
    const reference = asked.partnerId ?? principal.partnerId;
    const partnerId = reference === undefined ? undefined : await ownPartner(context, principal, reference);
    const state = partnerId === undefined ? (asked.state ?? 'open') : asked.state;
    const list =
      partnerId === undefined || state === 'open' ? waitingList(partnerId) : partnerList(partnerId);
    const scope = `invoices:${tenant}:${list}:${state ?? ''}`;
    const page = await filteredPage(
      (of) => listed(context, tenant, list, of),
      ({ invoice }) => (state ?? invoice.state) === invoice.state,
      { limit, after: decodeCursor(cursor, scope, sortKey()) },
    );
    const data = page.data.map(({ invoice }) => viewInvoice(invoice));
    return pageAnswer(scope, data, page.next);
  },
});
