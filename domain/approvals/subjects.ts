import * as z from 'zod/mini';
import type { Nouns, Values } from '../kernel/cel/expression.ts';
import { dec } from '../kernel/decimal.ts';
import { decimalText } from '../kernel/schema.ts';

/** What is approved. */
export const approvalSubjects = [
  'deal',
  'payout-run',
  'partner',
  'offer',
  'discount',
  'sale',
  'fund-request',
  'claim',
  'plan-version',
] as const;
export type ApprovalSubject = (typeof approvalSubjects)[number];

const money = { amount: 'Decimal', currency: 'string' } as const;

/** What rules can say of each kind of subject: the noun's name, and its fields. */
const own = {
  deal: {
    deal: {
      ...money,
      programId: 'string',
      customerId: 'string',
      products: 'Decimal',
      expectedClose: 'string',
      contested: 'bool',
    },
  },
  'payout-run': {
    run: {
      ...money,
      period: 'string',
      statements: 'Decimal',
      payments: 'Decimal',
      troubles: 'Decimal',
      unusual: 'Decimal',
    },
  },
  partner: { application: { programId: 'string', duplicate: 'bool' } },
  offer: {
    offer: { ...money, programId: 'string', discount: 'Decimal', margin: 'Decimal', days: 'Decimal' },
  },
  discount: { discount: { ...money, percent: 'Decimal', productId: 'string', category: 'string' } },
  sale: {
    sale: { ...money, programId: 'string', quantity: 'Decimal', productId: 'string', dealId: 'string' },
  },
  'fund-request': { request: { ...money, fundId: 'string', purpose: 'string' } },
  claim: { claim: { ...money, requestId: 'string', hasProof: 'bool' } },
  'plan-version': {
    version: { planId: 'string', programId: 'string', effectiveFrom: 'string', components: 'Decimal' },
  },
} as const satisfies Readonly<Record<ApprovalSubject, Nouns>>;

/** Whom or what the subject concerns; each of these has attributes of the vendor's own beside its fields. */
const concerned = {
  partner: { id: 'string', tier: 'string', country: 'string' },
  customer: { id: 'string', country: 'string' },
} as const satisfies Nouns;
export const openNouns = ['partner', 'customer'] as const;

/** All nouns that a rule over subjects of a kind can speak of. */
export const nounsOf = (kind: ApprovalSubject): Nouns => ({ ...own[kind], ...concerned });

/**
 * What is known of a subject when it is submitted, by noun and field (`deal.amount`). Numbers are decimal texts. Rules
 * are evaluated over them, approvers test them, and they are kept with the round in which they were seen.
 */
export const subjectValues = z
  .record(
    z
      .string()
      .check(
        z.maxLength(60),
        z.regex(/^[a-z]+\.[A-Za-z][A-Za-z0-9]{0,39}$/, { error: 'must be noun.field' }),
      ),
    z.union([z.string().check(z.maxLength(1000)), z.boolean()]),
  )
  .check(z.refine((all) => Object.keys(all).length <= 60, { error: 'must have at most 60 values' }));
export type SubjectValues = z.infer<typeof subjectValues>;

/** The type of a value by its name; `attribute` for one of the vendor's own, undefined where there is no such value. */
export const typeOf = (
  kind: ApprovalSubject,
  name: string,
): 'Decimal' | 'string' | 'bool' | 'attribute' | undefined => {
  const [noun = '', field = ''] = name.split('.');
  const fields = nounsOf(kind)[noun];
  return fields?.[field] ?? (openNouns.some((one) => one === noun) ? 'attribute' : undefined);
};

const fits = (kind: ApprovalSubject, name: string, value: string | boolean): string | undefined => {
  const type = typeOf(kind, name);
  if (type === undefined) return 'is no value of this kind of subject';
  if (type === 'bool') return typeof value === 'boolean' ? undefined : 'must be true or false';
  if (type === 'attribute') return undefined;
  if (typeof value !== 'string') return 'must be a text';
  return type === 'string' || decimalText.safeParse(value).success
    ? undefined
    : 'must be a decimal number as text';
};

/** What is wrong with values that somebody states of a subject, by the name of each. */
export const faultsOfValues = (
  kind: ApprovalSubject,
  values: SubjectValues,
): readonly { readonly name: string; readonly detail: string }[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const detail = fits(kind, name, value);
    return detail === undefined ? [] : [{ name, detail }];
  });

/** The values as rules see them: by noun, numbers as decimals. A noun of which nothing is known is there, and empty. */
export const nested = (kind: ApprovalSubject, values: SubjectValues): Values =>
  Object.fromEntries(
    Object.keys(nounsOf(kind)).map((noun) => [
      noun,
      Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) => {
          const [of, field = ''] = name.split('.');
          if (of !== noun) return [];
          const isNumber = typeof value === 'string' && typeOf(kind, name) === 'Decimal';
          return [[field, isNumber ? dec(value) : value]];
        }),
      ),
    ]),
  );

/** The amount that the subject is about, where it has one: what somebody's right to decide is measured by. */
export const amountOf = (
  kind: ApprovalSubject,
  values: SubjectValues,
): { readonly amount: string; readonly currency: string } | undefined => {
  const [noun = ''] = Object.keys(own[kind]);
  const amount = values[`${noun}.amount`];
  const currency = values[`${noun}.currency`];
  return typeof amount === 'string' && typeof currency === 'string' ? { amount, currency } : undefined;
};
