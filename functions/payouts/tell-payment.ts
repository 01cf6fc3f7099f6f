import type { Payment } from '../../domain/payouts/payment/payment.ts';
import { reasonOf } from '../../domain/payouts/payment/payment.ts';
import { paymentLetter } from '../../domain/payouts/payment/payment-letter.ts';
import { maskedIban } from '../../domain/payouts/statement/statement-words.ts';
import { partners } from '../../storage/partners.ts';
import type { NoticeWish } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { settingsOf } from './begin-run.ts';

/** The bank's own day of the state that a payment has come to; none of an order, of which it has said nothing. */
const dayOf = ({ state, bank }: Payment): string | undefined => {
  if (state === 'ordered') return undefined;
  if (state === 'paid') return bank.booked;
  return (bank.returned ?? bank.refused)?.day;
};

/** What was refused and came back was told before; of a first order the statement tells. */
const isNews = (before: Payment | undefined, { state, order }: Payment): boolean => {
  if (before === undefined) return order > 1;
  return state !== before.state && !(before.state === 'refused' && state === 'returned');
};

/**
 * The e-mail that tells a partner where its payment has come to, or that it was ordered again (there was none before).
 * None where it is no news, or the partner has no address.
 */
export const paymentNotices = async (
  context: Context,
  tenant: string,
  before: Payment | undefined,
  after: Payment,
): Promise<readonly NoticeWish[]> => {
  const { id, state, partnerId, amount, currency, payee, remittance, version } = after;
  if (!isNews(before, after)) return [];
  const partner = await partners.read(context.store, { tenant, partnerId });
  if (partner?.email === undefined) return [];
  const { email, language, name: partnerName } = partner;
  const { vendorName } = await settingsOf(context, tenant);
  const letter = paymentLetter(
    {
      ...{ vendorName, partnerName, state, amount, currency, remittance },
      ibanMasked: maskedIban(payee.iban),
      day: dayOf(after),
      code: reasonOf(after)?.code,
    },
    language,
  );
  return [{ cause: `payment ${id} at version ${version}: ${state}`, to: { email, language }, letter }];
};
