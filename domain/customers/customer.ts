import * as z from 'zod/mini';
import { attributes, dayText, idText, instantText, nameText } from '../kernel/schema.ts';
import { countryCode } from '../partners/country.ts';
import { record } from '../platform/record.ts';
import { mostStates } from '../platform/restate.ts';
import { hostOf, isHost, isPublicHost } from './domain-name.ts';
import { taxIdFault, taxIdText } from './tax-id.ts';

const hostName = z.string().check(
  z.maxLength(300),
  z.overwrite(hostOf),
  z.refine(isHost, { error: 'must be a host name such as "velo-city.example"', abort: true }),
  z.refine((host) => !isPublicHost(host), {
    error: 'is shared by many: name a host that is the customer’s own, or leave it out',
  }),
);

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const address = z
  .strictObject({
    street: z.optional(line),
    city: z.optional(line),
    postalCode: z.optional(line.check(z.maxLength(20))),
    country: z.optional(countryCode),
  })
  .check(z.refine((one) => Object.keys(one).length > 0, { error: 'must say something: a city, for one' }));

/** As many other names, tax numbers, domains and addresses a customer has at most, of each. */
export const mostOfEach = 50;
const several = <S extends z.ZodMiniType>(one: S) => z.optional(z.array(one).check(z.maxLength(mostOfEach)));

/** Who a customer is: what holds whatever the day. */
export const customerFacts = z.strictObject({
  name: nameText,
  otherNames: several(nameText),
  country: z.optional(countryCode),
  taxId: z.optional(taxIdText),
  otherTaxIds: several(taxIdText),
  domains: several(hostName),
  addresses: several(address),
});
export type CustomerFacts = z.infer<typeof customerFacts>;

/** That the tax numbers of what was sent are right, as far as that can be told. */
export const taxIdsRight = z.check<Pick<CustomerFacts, 'country' | 'taxId' | 'otherTaxIds'>>(
  ({ value, issues }) => {
    const { country, taxId, otherTaxIds = [] } = value;
    const check = (text: string, path: (string | number)[]) => {
      const message = taxIdFault(text, country);
      if (message !== undefined) issues.push({ code: 'custom', input: text, path, message });
    };
    if (taxId !== undefined) check(taxId, ['taxId']);
    for (const [at, text] of otherTaxIds.entries()) check(text, ['otherTaxIds', at]);
  },
);

/**
 * A customer with its attributes, each set from a day on. `partnerId` is the partner that created it. One that went into
 * another keeps its record and says which: what it is called is then among the names of the one that stays.
 */
export const customer = z.strictObject({
  ...record,
  ...customerFacts.shape,
  partnerId: z.optional(idText),
  mergedInto: z.optional(idText),
  mergedAt: z.optional(instantText),
  /** The partner of the one that it went into: that partner and the vendor see it there. */
  mergedPartnerId: z.optional(idText),
  states: z
    .array(z.strictObject({ from: dayText, attributes }))
    .check(z.minLength(1), z.maxLength(mostStates)),
});
export type Customer = z.infer<typeof customer>;
