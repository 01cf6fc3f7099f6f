import * as z from 'zod/mini';
import { isNip } from '../kernel/nip.ts';

/** A tax number as it is written: kept as it came. */
export const taxIdText = z.string().check(
  z.regex(/^[A-Z0-9][A-Z0-9 .-]{1,29}$/, {
    error: 'must have 2–30 capital letters, digits, spaces, dots or hyphens',
  }),
);

/** What VAT numbers of the European Union begin with: the country, but for Greece and Northern Ireland. */
const prefixes: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI GB CH'.split(' '),
);
const countryOfPrefix: Readonly<Record<string, string>> = { EL: 'GR', XI: 'GB' };

/** A tax number for comparison: its country, where that is known, and what stands behind. */
export type TaxId = { readonly country: string | undefined; readonly bare: string };

/** Reads a tax number of a customer of a country, however it is written. */
export const readTaxId = (text: string, country: string | undefined): TaxId => {
  const bare = text.replace(/[ .-]/g, '');
  const prefix = bare.slice(0, 2);
  const rest = bare.slice(2);
  if (prefixes.has(prefix) && /\d/.test(rest) && rest.length > 3)
    return { country: countryOfPrefix[prefix] ?? prefix, bare: rest };
  // Ten digits that are a NIP are one: no other country's numbers are checked in that way.
  return { country: country ?? (isNip(bare) ? 'PL' : undefined), bare };
};

/** What is wrong with a tax number of a customer of a country; nothing where it is right, or can't be checked. */
export const taxIdFault = (text: string, country: string | undefined): string | undefined => {
  const isPolish = readTaxId(text, country).country === 'PL';
  if (!isPolish || isNip(text)) return undefined;
  return 'must be a Polish NIP of ten digits whose check digit is right, such as "PL 526-000-12-46": correct it, or set the country that the number is of';
};
