import { isNip } from '../../kernel/nip.ts';

/**
 * What VAT numbers of the European Union's member states are like, prefix and all: the structures that the Commission's
 * VIES lists. Greece's begin with EL. The country is that of ISO 3166-1.
 */
const forms: Readonly<Record<string, RegExp>> = {
  AT: /^ATU\d{8}$/,
  BE: /^BE[01]\d{9}$/,
  BG: /^BG\d{9,10}$/,
  CY: /^CY\d{8}[A-Z]$/,
  CZ: /^CZ\d{8,10}$/,
  DE: /^DE\d{9}$/,
  DK: /^DK\d{8}$/,
  EE: /^EE\d{9}$/,
  ES: /^ES[A-Z\d]\d{7}[A-Z\d]$/,
  FI: /^FI\d{8}$/,
  FR: /^FR[A-Z\d]{2}\d{9}$/,
  GR: /^EL\d{9}$/,
  HR: /^HR\d{11}$/,
  HU: /^HU\d{8}$/,
  IE: /^IE(\d{7}[A-Z]{1,2}|\d[A-Z+*]\d{5}[A-Z])$/,
  IT: /^IT\d{11}$/,
  LT: /^LT(\d{9}|\d{12})$/,
  LU: /^LU\d{8}$/,
  LV: /^LV\d{11}$/,
  MT: /^MT\d{8}$/,
  NL: /^NL[A-Z\d+*]{10}\d{2}$/,
  PL: /^PL\d{10}$/,
  PT: /^PT\d{9}$/,
  RO: /^RO\d{2,10}$/,
  SE: /^SE\d{12}$/,
  SI: /^SI\d{8}$/,
  SK: /^SK\d{10}$/,
};

/** What tax numbers elsewhere may be like: of those nothing is known, so nothing is checked. */
const elsewhere = /^[A-Z0-9][A-Z0-9 .-]{1,29}$/;

/** Whether a country of ISO 3166-1 is a member state of the European Union. */
export const isInUnion = (country: string): boolean => Object.hasOwn(forms, country);

/**
 * Whether a text is a VAT number of a country by its form, written without spaces and with its prefix where the country is
 * in the European Union; a Polish one (NIP) by its check digit too. It says nothing of whether the number is registered.
 */
export const isVatId = (text: string, country: string): boolean =>
  (forms[country] ?? elsewhere).test(text) && (country !== 'PL' || isNip(text));
