import { readFileSync } from 'node:fs';
import type { CustomerFacts } from '../../../../domain/customers/customer.ts';

export type Pair = {
  readonly same: boolean;
  readonly kind: string;
  readonly a: CustomerFacts;
  readonly b: CustomerFacts;
  readonly line: string;
  /** Kept aside: not looked at while the rules were made. */
  readonly aside: boolean;
};

/** `Name {city=…, postal=…, country=…, domain=…, nip=…, vat=…}`, as a line of the lists has it. */
const factsIn = (text: string): CustomerFacts => {
  const [, name = '', more = ''] = /^(.*?)(?:\s*\{(.*)\})?$/.exec(text.trim()) ?? [];
  const said = new Map(more.split(',').map((one) => one.trim().split('=', 2) as [string, string]));
  const [city, postalCode, domain] = ['city', 'postal', 'domain'].map((one) => said.get(one));
  const nip = said.get('nip');
  const taxId = nip ?? said.get('vat');
  const country = said.get('country') ?? (nip === undefined ? undefined : 'PL');
  return {
    name,
    ...(country === undefined ? {} : { country }),
    ...(taxId === undefined ? {} : { taxId }),
    ...(domain === undefined ? {} : { domains: [domain.replace(/^www\./, '')] }),
    ...(city === undefined
      ? {}
      : { addresses: [{ city, ...(postalCode === undefined ? {} : { postalCode }) }] }),
  };
};

const read = (file: string, same: boolean): readonly Pair[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const [kind = '', a = '', b = ''] = line.split(' | ');
      return { same, kind, a: factsIn(a), b: factsIn(b), line, aside: index % 3 === 2 };
    });

/**
 * Two lists that were made up for this: pairs of what one customer is called, and of customers that are easily taken for
 * one. Every third of each is kept aside.
 */
export const pairs: readonly Pair[] = [
  ...read('./same-pairs.txt', true),
  ...read('./other-pairs.txt', false),
];
