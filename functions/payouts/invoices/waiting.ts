import type { Statement } from '../../../domain/payouts/statement/statement.ts';
import { type PartnerInvoice, payInvoice } from '../../../domain/payouts/tax/partner-invoice.ts';
import { mostOpenInvoices } from '../../../domain/payouts/tax/send-invoice.ts';
import { invoicePlaces, partnerInvoices } from '../../../storage/payouts.ts';
import type { Write } from '../../../storage/store.ts';
import type { Context } from '../../shell/context.ts';
import { unplacing, waitingList } from './places.ts';

type Owner = { readonly tenant: string; readonly partnerId: string };

/** The invoices of a partner that wait to be paid, in the order in which they were sent. */
export const openInvoices = async (
  { store }: Context,
  { tenant, partnerId }: Owner,
): Promise<readonly PartnerInvoice[]> => {
  const of = { tenant, list: waitingList(partnerId) };
  const { data } = await invoicePlaces.list(store, of, { limit: mostOpenInvoices });
  return partnerInvoices.readMany(
    store,
    data.map(({ invoiceId }) => ({ tenant, invoiceId })),
  );
};

/**
 * What says of the invoices of a statement that it pays them. Throws where one was withdrawn since it was drafted: it was
 * approved to the cent, so it stands over to the next run.
 */
export const payingWrites = async (
  { store, given }: Context,
  tenant: string,
  { accounts, runId }: Statement,
): Promise<readonly Write[]> => {
  const ids = accounts.flatMap(({ tax }) => tax?.invoices?.map(({ id }) => id) ?? []);
  const keys = ids.map((invoiceId) => ({ tenant, invoiceId }));
  const found = await partnerInvoices.readMany(store, keys);
  if (found.length < ids.length) throw new Error(`an invoice of the statement of ${runId} is not there`);
  return found.flatMap((one) => [
    partnerInvoices.replacing({ tenant, invoiceId: one.id }, payInvoice(one, runId, given.now())),
    ...unplacing(tenant, one),
  ]);
};
