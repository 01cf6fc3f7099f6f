import * as z from 'zod/mini';
import type { Day } from '../../kernel/day.ts';
import { hundred } from '../../kernel/decimal.ts';
import { dayText, decimalThat, idText } from '../../kernel/schema.ts';
import { countryCode } from '../../partners/country.ts';
import { type TaxState, type TaxStatus, taxStatuses } from './tax-profile.ts';
import { isInUnion, isVatId } from './vat-id.ts';

const percent = decimalThat((value) => value.atMost(hundred), 'must be at most "100"').check(
  z.refine((value) => !value.startsWith('-'), { error: 'must not be negative' }),
);
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));

/** How payments are taxed from a day on to partners of a status in a country. Percents are of the net amount. */
const taxRule = z.strictObject({
  id: idText,
  from: dayText,
  country: countryCode,
  status: z.enum(taxStatuses),
  /** Paid on top of the net amount. */
  vatPercent: percent,
  /** Kept back of the net amount, for the tax office. */
  withholdingPercent: percent,
  /** What invoices and statements have to say of it. */
  words: z.strictObject({ pl: words, en: words }),
});
type TaxRule = z.infer<typeof taxRule>;

/** The rule that a payment was taxed by, as it was then: of the house (`standard`) or the vendor's own. */
export const appliedRule = z.strictObject({ ...taxRule.shape, kind: z.enum(['standard', 'own']) });
export type AppliedRule = z.infer<typeof appliedRule>;

/** At most so many rules are kept of one vendor. */
const mostRules = 200;

const oneEach = (nameOf: (rule: TaxRule) => string, error: string) =>
  z.refine<readonly TaxRule[]>((all) => new Set(all.map(nameOf)).size === all.length, { error });

/** What a vendor is to the tax office, and its own rules: they go before those of the house. */
export const taxTerms = z
  .strictObject({
    country: countryCode,
    /** As it stands on invoices. */
    vatId: z.string().check(z.maxLength(32)),
    rules: z.optional(
      z.array(taxRule).check(
        z.maxLength(mostRules),
        oneEach(({ id }) => id, 'must name each id once'),
        oneEach(
          ({ country, status, from }) => `${country} ${status} ${from}`,
          'must state one rule for a country, status and day',
        ),
      ),
    ),
  })
  .check(
    z.refine(({ country, vatId }) => isVatId(vatId, country), {
      error:
        'must be a VAT id of the country, without spaces, such as "PL5260001246" (its check digit counts)',
      path: ['vatId'],
    }),
  );
export type TaxTerms = z.infer<typeof taxTerms>;

type Standard = Omit<TaxRule, 'country'> & { readonly isFor: (country: string) => boolean };

/**
 * The rules of the house for vendors in Poland that buy services. The Act of 11 March 2004 on VAT: 23 % by art. 41 (1)
 * with art. 146a and what followed it, since 2011-01-01; the exemption of small businesses by art. 113 (1) and (9). Services
 * from other member states: the place of supply is the recipient's by art. 44 of Directive 2006/112/EC (art. 28b of the
 * Act), who accounts for the tax by art. 196 (art. 17 (1) point 4); the words are those of art. 226 point 11a (art. 106e
 * (1) point 18).
 */
const polish: readonly Standard[] = [
  {
    id: 'pl-vat-payer',
    from: '2011-01-01',
    isFor: (country) => country === 'PL',
    status: 'vat-payer',
    vatPercent: '23',
    withholdingPercent: '0',
    words: { pl: 'VAT według stawki podstawowej 23 %', en: 'VAT at the Polish standard rate of 23 %' },
  },
  {
    id: 'pl-vat-exempt',
    from: '2004-05-01',
    isFor: (country) => country === 'PL',
    status: 'vat-exempt',
    vatPercent: '0',
    withholdingPercent: '0',
    words: {
      pl: 'Zwolnienie z VAT: art. 113 ust. 1 i 9 ustawy o VAT',
      en: 'Exempt from VAT: art. 113 (1) and (9) of the Polish VAT Act',
    },
  },
  {
    id: 'eu-reverse-charge',
    from: '2013-01-01',
    isFor: (country) => country !== 'PL' && isInUnion(country),
    status: 'vat-payer',
    vatPercent: '0',
    withholdingPercent: '0',
    words: {
      pl: 'Odwrotne obciążenie (reverse charge): podatek rozlicza nabywca, art. 196 dyrektywy 2006/112/WE',
      en: 'Reverse charge: the recipient accounts for the VAT, art. 196 of Directive 2006/112/EC',
    },
  },
];

/** The rules of the house by the vendor's country. There are none for others: nothing is guessed. */
const standards: ReadonlyMap<string, readonly Standard[]> = new Map([['PL', polish]]);

type Matching = { readonly from: Day; readonly status: TaxStatus };

const latest = <T extends Matching>(rules: readonly T[], status: TaxStatus, day: Day): T | undefined =>
  rules
    .filter((one) => one.status === status && one.from <= day)
    .reduce<T | undefined>(
      (last, one) => (last === undefined || one.from > last.from ? one : last),
      undefined,
    );

/**
 * The rule that payments of a day to a partner in a state are taxed by. The vendor's own rule goes before the one of the
 * house: it was stated by who answers for it. None where neither fits.
 */
export const ruleFor = (
  terms: TaxTerms,
  { country, status }: TaxState,
  day: Day,
): AppliedRule | undefined => {
  const own = (terms.rules ?? []).filter((one) => one.country === country);
  const stated = latest(own, status, day);
  if (stated !== undefined) return { ...stated, kind: 'own' };
  const fitting = (standards.get(terms.country) ?? []).filter(({ isFor }) => isFor(country));
  const found = latest(fitting, status, day);
  if (found === undefined) return undefined;
  const { isFor: _, ...rule } = found;
  return { ...rule, country, kind: 'standard' };
};
