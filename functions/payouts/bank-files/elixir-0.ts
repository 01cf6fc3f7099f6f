import { stringify } from 'csv-stringify/sync';
import { dec } from '../../../domain/kernel/decimal.ts';
import type { BankBatch, BankFile, BankPayment } from '../../../domain/payouts/bank/bank-file.ts';
import { bankText } from './bank-text.ts';
import { type BankFileFormat, mustOrderSomething, payable, sendableId } from './format.ts';

/** Names and titles have up to four lines of 35 signs. */
const width = 35;
const most = 4;

/**
 * Text in plain Latin letters: banks read these files in Windows-1250, ISO 8859-2 or UTF-8, as each customer has set it,
 * and only such letters are the same bytes in all of them. Some refuse a whole file for a colon.
 */
const plain = (text: string): string =>
  bankText(text, 'EUR', width * most)
    .replaceAll(':', ' ')
    .replace(/ +/g, ' ')
    .trim();

/** Text in lines, broken between words where a line has a space to break at. */
const linesOf = (text: string): readonly string[] => {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '') {
    const space = rest.length > width ? rest.lastIndexOf(' ', width) : -1;
    const end = space > 0 ? space : width;
    lines.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return lines;
};

const inLines = (lines: readonly string[]): string => lines.slice(0, most).join('|');
const nameOf = (holder: string): string => inLines(linesOf(plain(holder)));

/** The 26 digits of an account (NRB) and, of these, the eight that are its bank's own number. */
const accountOf = (iban: string): { readonly account: string; readonly bank: string } => {
  if (!/^PL\d{26}$/.test(iban)) throw new Error(`Elixir knows no account ${iban.slice(0, 4)} …`);
  return { account: iban.slice(2), bank: iban.slice(4, 12) };
};

/** In grosze. */
const groszeOf = (payment: BankPayment): string => {
  const grosze = payable(payment, 'PLN').times(dec('100')).toFixed(0);
  if (grosze.length > 15) throw new Error(`a bank file has no room for the amount ${payment.amount}`);
  return grosze;
};

/** Numbers stand bare, text in quotes. */
type Field = string | { readonly bare: string };
const bare = (text: string): Field => ({ bare: text });

/** Field by field: kind, day, amount, the payer's bank, accounts, names, the payee's bank, title, class of order. */
const record = (payment: BankPayment, { debtor, executionDay }: BankBatch): readonly Field[] => {
  const payer = accountOf(debtor.iban);
  const payee = accountOf(payment.payee.iban);
  return [
    bare('110'),
    bare(executionDay.replaceAll('-', '')),
    bare(groszeOf(payment)),
    bare(payer.bank),
    bare('0'),
    payer.account,
    payee.account,
    nameOf(debtor.holder),
    nameOf(payment.payee.holder),
    bare('0'),
    bare(payee.bank),
    // The id first and on a line of its own: it is all by which the bank's statement tells which payment it was.
    inLines([sendableId(payment.id), ...linesOf(plain(payment.remittance))]),
    // The number of a cheque, and what only payments to a tax office have.
    '',
    '',
    '51',
  ];
};

const textOf = (file: BankFile): string => {
  mustOrderSomething(file);
  const foreign = file.batches.find(({ currency }) => currency !== 'PLN');
  if (foreign !== undefined) throw new Error(`Elixir pays no ${foreign.currency}`);
  const records = file.batches.flatMap((batch) => batch.payments.map((one) => record(one, batch)));
  return stringify(records, {
    quoted_string: true,
    record_delimiter: 'windows',
    cast: { object: (field) => String(field['bare']) },
  });
};

/**
 * Elixir-0, in which Polish banks import transfers in złoty: a line of 15 comma-separated fields for each, as banks
 * describe it for their customers (so PKO BP's "Struktura pliku wejściowego iPKO biznes ELIXIR-0"). It has no place for
 * an end-to-end id, so the title begins with it. Spreadsheets would spoil account numbers, so it is no `text/csv`.
 */
export const elixir0: BankFileFormat = {
  mediaType: 'text/plain; charset=us-ascii',
  extension: 'txt',
  write: (file) => new TextEncoder().encode(textOf(file)),
};
