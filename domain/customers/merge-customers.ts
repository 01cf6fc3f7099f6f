import type { Claim } from '../deals/deal.ts';
import { DomainError, type FieldError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import { same } from '../platform/restate.ts';
import { type Customer, mostOfEach } from './customer.ts';
import { readTaxId, taxIdFault } from './tax-id.ts';

/** Two customers that are one: which stays, which goes, and what is claimed for them. */
type Merging = {
  readonly stays: Customer;
  readonly goes: Customer;
  readonly claims: { readonly stays: readonly Claim[]; readonly goes: readonly Claim[] };
  readonly now: Instant;
};
type Merged = {
  readonly stays: Customer;
  readonly goes: Customer;
  /** The claims that are written: those that the one that stays has now, and those that end. */
  readonly claims: readonly Claim[];
};

/** As many protections are moved at once: all stands in one transaction. */
const mostClaims = 20;

const invalid = (detail: string): DomainError =>
  new DomainError('customer-merge-invalid', detail, [{ pointer: '/duplicateId', detail }]);

const joined = <T>(own: readonly T[] = [], more: readonly T[] = []): { readonly all: T[] } => {
  const all = [...own];
  for (const one of more) if (!all.some((known) => same(known, one))) all.push(one);
  if (all.length > mostOfEach)
    throw invalid(`the customers have more than ${mostOfEach} names, numbers, domains or addresses together`);
  return { all };
};

/** The tax numbers of the one that goes, each so written that its country is the same beside the one that stays. */
const numbersOf = (goes: Customer, country: string | undefined): readonly string[] =>
  [...(goes.taxId === undefined ? [] : [goes.taxId]), ...(goes.otherTaxIds ?? [])].map((text) => {
    const { country: own, bare } = readTaxId(text, goes.country);
    if (own === undefined || own === country) return text;
    return `${own === 'GR' ? 'EL' : own}${bare}`;
  });

const withAll = (stays: Customer, goes: Customer): Customer => {
  const bare = (text: string): string => readTaxId(text, stays.country).bare;
  const known = [...(stays.taxId === undefined ? [] : [stays.taxId]), ...(stays.otherTaxIds ?? [])].map(bare);
  const numbers = numbersOf(goes, stays.country).filter(
    (text) => !known.includes(bare(text)) && taxIdFault(text, stays.country) === undefined,
  );
  const names = [goes.name, ...(goes.otherNames ?? [])].filter((name) => name !== stays.name);
  const field = <T>(name: string, { all }: { readonly all: T[] }) =>
    all.length === 0 ? {} : { [name]: all };
  return {
    ...stays,
    ...field('otherNames', joined(stays.otherNames, names)),
    ...field('otherTaxIds', joined(stays.otherTaxIds, numbers)),
    ...field('domains', joined(stays.domains, goes.domains)),
    ...field('addresses', joined(stays.addresses, goes.addresses)),
  };
};

/**
 * The claims in force of the one that goes, as those of the one that stays; where they were they end. Throws
 * `merge-claims-held` where both are protected for different deals: no deal loses what it has by a merge.
 */
export const moveClaims = (
  staysId: string,
  { stays, goes }: Merging['claims'],
  now: Instant,
): readonly Claim[] => {
  const moving = goes.filter(({ until }) => until > now);
  if (moving.length > mostClaims)
    throw invalid(`the customer that goes has more than ${mostClaims} products protected`);
  const standing = (productId: string) => stays.find((one) => one.productId === productId);
  const held = moving.flatMap((one): readonly FieldError[] => {
    const other = standing(one.productId);
    if (other === undefined || other.until <= now || other.dealId === one.dealId) return [];
    const detail = `${one.productId} is protected for ${one.dealId} until ${one.lastDay}, and with the customer that stays for ${other.dealId} until ${other.lastDay}`;
    return [{ pointer: '/duplicateId', detail }];
  });
  if (held.length > 0)
    throw new DomainError('merge-claims-held', 'Both customers are protected for different deals.', held);
  return moving.flatMap((one) => [
    { ...one, customerId: staysId, version: (standing(one.productId)?.version ?? 0) + 1 },
    { ...one, until: now, version: one.version + 1 },
  ]);
};

/**
 * Two customers as one: the one that stays has the names, numbers, domains and addresses of both, the one that goes keeps
 * its record and says where it went. Throws `customer-merged`, `customer-merge-invalid`, `merge-claims-held`.
 */
export const mergeCustomers = ({ stays, goes, claims, now }: Merging): Merged => {
  if (stays.id === goes.id) throw invalid('is the customer itself: name the other one');
  if (stays.mergedInto !== undefined || goes.mergedInto !== undefined)
    throw new DomainError('customer-merged', 'One of the customers went into another one before.');
  const { partnerId } = stays;
  return {
    stays: { ...withAll(stays, goes), version: stays.version + 1, updatedAt: now },
    goes: {
      ...goes,
      mergedInto: stays.id,
      mergedAt: now,
      ...(partnerId === undefined ? {} : { mergedPartnerId: partnerId }),
      version: goes.version + 1,
      updatedAt: now,
    },
    claims: moveClaims(stays.id, claims, now),
  };
};
