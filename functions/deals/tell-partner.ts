import type { Deal } from '../../domain/deals/deal.ts';
import { dealLetter } from '../../domain/deals/deal-letter.ts';
import { customers } from '../../storage/customers.ts';
import { partners } from '../../storage/partners.ts';
import { queueNotices } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';

/** The customer's name where the partner may know it: a customer of another partner's is called by the deal's own words. */
export const customerNameFor = async ({ store }: Context, tenant: string, deal: Deal): Promise<string> => {
  const customer = await customers.read(store, { tenant, customerId: deal.customerId });
  const isKnown =
    customer !== undefined && (customer.partnerId === undefined || customer.partnerId === deal.partnerId);
  return isKnown ? customer.name : deal.customerId;
};

/** Writes to the partner what became of its registration, once per outcome; a partner without an address is not written to. */
export const tellPartner = async (context: Context, tenant: string, deal: Deal): Promise<void> => {
  const { state, id, partnerId, title, protectedUntil, refusal } = deal;
  if (state === 'waiting' || state === 'withdrawn' || state === 'lost' || state === 'won') return;
  const partner = await partners.read(context.store, { tenant, partnerId });
  if (partner?.email === undefined) return;
  const { email, language } = partner;
  const customerName = await customerNameFor(context, tenant, deal);
  const letter = dealLetter(
    { outcome: state, dealTitle: title, customerName, protectedUntil, refusal },
    language,
  );
  await queueNotices(context, tenant, [{ cause: `${id} ${state}`, to: { email, language }, letter }]);
};
