import * as z from 'zod/mini';
import { inForce } from '../../kernel/dated.ts';
import type { Day } from '../../kernel/day.ts';
import { dayText, idText, instantText, nameText } from '../../kernel/schema.ts';
import { countryCode } from '../../partners/country.ts';
import { isVatId } from './vat-id.ts';

/**
 * What a partner is to the tax office: registered for VAT, a business that is exempt from it, or a person who does no
 * business.
 */
export const taxStatuses = ['vat-payer', 'vat-exempt', 'private-person'] as const;
export type TaxStatus = (typeof taxStatuses)[number];

/** That the vendor makes out the partner's invoices, and what says so: since which day, by which agreement. */
const selfBilling = z.strictObject({ since: dayText, reference: nameText });

/** Where a partner stands in taxes from a day on. */
export const taxState = z
  .strictObject({
    from: dayText,
    country: countryCode,
    status: z.enum(taxStatuses),
    /** As it stands on invoices, without which a VAT payer is not paid: in the European Union with its prefix, without spaces. */
    vatId: z.optional(z.string().check(z.maxLength(32))),
    selfBilling: z.optional(selfBilling),
  })
  .check(
    z.refine(({ country, vatId }) => vatId === undefined || isVatId(vatId, country), {
      error:
        'must be a VAT id of the country, without spaces, such as "PL5260001246" (its check digit counts) or "DE136695976"',
      path: ['vatId'],
    }),
  );
export type TaxState = z.infer<typeof taxState>;

/** At most so many states are kept of one partner. */
const mostTaxStates = 50;

export const taxStates = z.array(taxState).check(
  z.minLength(1),
  z.maxLength(mostTaxStates),
  z.refine((all) => new Set(all.map(({ from }) => from)).size === all.length, {
    error: 'must name each day once',
  }),
);

/** Where a partner stands in taxes, as it was set last. */
export const taxProfile = z.strictObject({
  partnerId: idText,
  states: taxStates,
  version: z.int(),
  updatedAt: instantText,
});
export type TaxProfile = z.infer<typeof taxProfile>;

/** The state that holds on a day; none before the first one. */
export const taxStateOn = (profile: TaxProfile | undefined, day: Day): TaxState | undefined =>
  inForce(profile?.states ?? [], day);
