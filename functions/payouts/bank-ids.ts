import type { IdOf } from '../../domain/payouts/payment/payment-ids.ts';
import type { Context } from '../shell/context.ts';

/** Ids that banks take: letters, digits and a hyphen, at most 35 signs, of which six are left for what is added. */
export const bankId =
  ({ given }: Context, tenant: string): IdOf =>
  (...parts) =>
    given.naturalId('pw', tenant, ...parts).replace('_', '-');

/** What these look like, with the number of the order behind it. Case is not the bank's to keep in a title. */
const form = /pw-[0-9a-hjkmnp-tv-z]{26}(?:-[1-9]\d{0,2})?/g;

const distinct = (text: string): readonly string[] => [...new Set(text.match(form) ?? [])];

/**
 * The one id in a text that a bank shows; nothing where it has none, or several. Where a bank broke the text into lines
 * of its own, the id is put together again.
 */
export const idInText = (text: string): string | undefined => {
  const said = text.toLowerCase();
  const whole = distinct(said);
  const found = whole.length > 0 ? whole : distinct(said.replace(/\s+/g, ''));
  return found.length === 1 ? found[0] : undefined;
};
