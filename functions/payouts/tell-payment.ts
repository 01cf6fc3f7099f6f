import type { Payment } from '../../domain/payouts/payment.ts';
import { reasonOf } from '../../domain/payouts/payment.ts';
import { paymentLetter } from '../../domain/payouts/payment-letter.ts';
import { maskedIban } from '../../domain/payouts/statement-words.ts';
import { partners } from '../../storage/partners.ts';
import type { NoticeWish } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { settingsOf } from './begin-run.ts';

/** The bank's own day of the state that a payment has come to. */
const dayOf = ({ state, bank }: Payment): string | undefined => {
  if (state === 'paid') return bank.booked;
  return (bank.returned ?? bank.refused)?.day;
};

/**
 * The e-mail that tells a partner where its payment has come to. None where it is no news: what was refused came back, or
 * the partner has no address.
 */
export const paymentNotices = async (
  context: Context,
  tenant: string,
  before: Payment,
  after: Payment,
): Promise<readonly NoticeWish[]> => {
  const { id, state, partnerId, amount, currency, payee, remittance, version } = after;
  const isNews = state !== before.state && !(before.state === 'refused' && state === 'returned');
  if (!isNews || state === 'ordered') return [];
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
