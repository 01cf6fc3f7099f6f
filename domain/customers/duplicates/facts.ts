import type { CustomerFacts } from '../customer.ts';
import { registered } from '../domain-name.ts';
import { readTaxId, type TaxId } from '../tax-id.ts';
import { fold } from './fold.ts';
import { type Name, readName } from './read-name.ts';

/** A customer as it is compared. */
export type Facts = {
  readonly names: readonly { readonly text: string; readonly name: Name }[];
  readonly country: string | undefined;
  readonly taxIds: readonly (TaxId & { readonly text: string })[];
  readonly domains: readonly string[];
  readonly cities: readonly string[];
  readonly postalCodes: readonly string[];
};

/** A city as it is compared: by the name that it has among the places of names. */
const cityOf = (text: string): string =>
  readName(text)
    .words.map(({ text: word }) => word)
    .join(' ');

export const factsOf = (one: CustomerFacts): Facts => {
  const { name, otherNames = [], country, taxId, otherTaxIds = [], domains = [], addresses = [] } = one;
  const texts = taxId === undefined ? otherTaxIds : [taxId, ...otherTaxIds];
  return {
    names: [name, ...otherNames].map((text) => ({ text, name: readName(text) })),
    country: country ?? addresses.find((address) => address.country !== undefined)?.country,
    taxIds: texts.map((text) => ({ text, ...readTaxId(text, country) })),
    domains: [...new Set(domains.map(registered))],
    cities: [...new Set(addresses.flatMap(({ city }) => (city === undefined ? [] : [cityOf(city)])))],
    postalCodes: [
      ...new Set(
        addresses.flatMap(({ postalCode }) =>
          postalCode === undefined ? [] : [fold(postalCode).replace(/[^a-z0-9]/g, '')],
        ),
      ),
    ],
  };
};
