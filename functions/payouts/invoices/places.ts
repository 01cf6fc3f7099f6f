import type { PartnerInvoice } from '../../../domain/payouts/tax/partner-invoice.ts';
import { invoicePlaces } from '../../../storage/payouts.ts';
import type { Write } from '../../../storage/store.ts';

/** Names of lists: all of a partner, those of it that wait, all that wait. */
export const partnerList = (partnerId: string): string => `partner#${partnerId}`;
export const waitingList = (partnerId: string | undefined): string =>
  partnerId === undefined ? 'open' : `open#${partnerId}`;

/** By when they were sent. */
export const placeOf = ({ createdAt, id }: Pick<PartnerInvoice, 'createdAt' | 'id'>): string =>
  `${createdAt}#${id}`;

/** What puts a new invoice into all its lists. */
export const placing = (tenant: string, one: PartnerInvoice): readonly Write[] =>
  [partnerList(one.partnerId), waitingList(one.partnerId), waitingList(undefined)].map((list) => ({
    put: invoicePlaces.item({ tenant, list, place: placeOf(one) }, { invoiceId: one.id }),
  }));

/** What takes an invoice out of the lists of those that wait. */
export const unplacing = (tenant: string, one: PartnerInvoice): readonly Write[] =>
  [waitingList(one.partnerId), waitingList(undefined)].map((list) => ({
    remove: invoicePlaces.key({ tenant, list, place: placeOf(one) }),
  }));
