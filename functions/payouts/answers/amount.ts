import { currencyCode, decimalText } from '../../../domain/kernel/schema.ts';
import type { BankFact } from '../../../domain/payouts/bank/bank-fact.ts';
import { all, type Element } from './read-xml.ts';
import { UnreadableAnswer } from './unreadable.ts';

/** An amount as it stands in an answer. */
type Stated = NonNullable<BankFact['sum']>;

/** Decimal text as the house writes it: banks may write `+5`, `05.00` or `.5`. */
const plain = (written: string): string => {
  const text = written
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
  if (!decimalText.safeParse(text).success)
    throw new UnreadableAnswer(`"${written.slice(0, 40)}" is no amount`);
  return text;
};

/** The amount at the first of some paths that leads to one with its currency. */
export const amountAt = (from: Element, ...paths: readonly string[]): Stated | undefined => {
  for (const path of paths) {
    const found = all(from, path)[0];
    const currency = found?.attribute('Ccy');
    if (found === undefined || currency === undefined) continue;
    if (!currencyCode.safeParse(currency).success)
      throw new UnreadableAnswer(`"${currency.slice(0, 10)}" is no currency`);
    return { amount: plain(found.text), currency };
  }
  return undefined;
};

/** The amount as a fact holds it. */
export const sumOf = (sum: Stated | undefined): Pick<BankFact, 'sum'> => (sum === undefined ? {} : { sum });
