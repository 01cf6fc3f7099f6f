import type { BankReason } from '../../../domain/payouts/payment/payment.ts';
import { all, type Element, textAt } from './read-xml.ts';

/** What a bank writes is kept, but for what no line of a list has room for. */
const mostText = 500;

/** The reason in an element of status or return information: the first code, and all that is written beside it. */
export const reasonIn = (from: Element, path: string): BankReason => {
  const parts = all(from, path);
  const codes = parts.flatMap((one) => textAt(one, 'Rsn/Cd', 'Rsn/Prtry') ?? []);
  const written = parts
    .flatMap((one) => all(one, 'AddtlInf').map(({ text }) => text))
    .filter((one) => one !== '');
  const text = written.join(' ').slice(0, mostText);
  return {
    ...(codes[0] === undefined ? {} : { code: codes[0].slice(0, 40) }),
    ...(text === '' ? {} : { text }),
  };
};
