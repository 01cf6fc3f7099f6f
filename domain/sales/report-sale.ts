import { DomainError, type FieldError } from '../errors.ts';
import { businessDay } from '../kernel/day.ts';
import { dec, hundred, text, zero } from '../kernel/decimal.ts';
import type { AcceptedSale, SaleContent, TakenBack } from './sale.ts';

/** What the shell gives to a new sale. */
type SaleIdentity = {
  readonly id: string;
  readonly externalId: string;
  readonly reported: string;
  readonly recordedAt: string;
  readonly importedBy?: string | undefined;
};

const creditErrors = ({ credits = [] }: SaleContent): readonly FieldError[] => {
  const found: FieldError[] = [];
  const seen = new Set<string>();
  for (const [index, { partnerId, share }] of credits.entries()) {
    const at = `/credits/${index}`;
    if (!dec(share).greaterThan(zero)) found.push({ pointer: `${at}/share`, detail: 'must be above 0' });
    if (seen.has(partnerId))
      found.push({ pointer: `${at}/partnerId`, detail: 'is named twice: give each partner one share' });
    seen.add(partnerId);
  }
  const total = credits.reduce((sum, { share }) => sum.plus(dec(share)), zero);
  if (total.greaterThan(hundred))
    found.push({ pointer: '/credits', detail: `shares add up to ${text(total)}: at most 100` });
  return found;
};

/** All that is wrong with a sale's content, at once. */
export const saleErrors = (content: SaleContent): readonly FieldError[] => {
  const found: FieldError[] = [...creditErrors(content)];
  for (const field of ['quantity', 'amount'] as const)
    if (dec(content[field]).lessThan(zero))
      found.push({
        pointer: `/${field}`,
        detail: 'must not be negative: report a return with returnOf instead',
      });
  if (dec(content.quantity).isZero() && dec(content.amount).isZero())
    found.push({ pointer: '/amount', detail: 'must not be 0 where the quantity is 0' });
  return found;
};

/** Refuses content that breaks a rule, naming every field. */
export const checkSale = (content: SaleContent): void => {
  const fields = saleErrors(content);
  if (fields.length > 0) throw new DomainError('sale-invalid', 'The sale breaks a rule.', fields);
};

/**
 * A sale as it is accepted, not yet valued. The business day is that of the program's time zone and stays with it.
 * Throws `sale-invalid`.
 */
export const reportSale = (content: SaleContent, identity: SaleIdentity, timeZone: string): AcceptedSale => {
  checkSale(content);
  return {
    ...content,
    id: identity.id,
    externalId: identity.externalId,
    reported: identity.reported,
    recordedAt: identity.recordedAt,
    ...(identity.importedBy === undefined ? {} : { importedBy: identity.importedBy }),
    status: 'accepted',
    day: businessDay(content.occurredAt, timeZone),
    revision: 0,
    version: 1,
    valuation: { decisions: [] },
    terms: 0,
  };
};

/**
 * Takes up returns that wait: each that fits what is left of the sale, in the order of their ids; the others go on
 * waiting. A return without cost waits where the sale has one: what it takes back of the margin is not known.
 */
export const takeUpReturns = (
  sale: AcceptedSale,
  waiting: Readonly<Record<string, TakenBack>> = {},
): AcceptedSale => {
  const all = Object.entries({ ...sale.returned, ...waiting }).sort(([a], [b]) => (a < b ? -1 : 1));
  const stands = ([id, back]: readonly [string, TakenBack]) =>
    back.waits !== true && waiting[id] === undefined;
  const returned: Record<string, TakenBack> = Object.fromEntries(all.filter(stands));
  for (const [id, { waits: _, ...back }] of all.filter((one) => !stands(one))) {
    const known = sale.cost === undefined || back.cost !== undefined;
    returned[id] = known && fits(sale, { ...returned, [id]: back }) ? back : { ...back, waits: true };
  }
  return all.length === 0 ? sale : { ...sale, returned };
};

/** Whether no more is returned than the sale has, in quantity and in amount. */
export const fits = (
  sale: Pick<AcceptedSale, 'quantity' | 'amount'>,
  returned: Readonly<Record<string, TakenBack>>,
): boolean => {
  const back = Object.values(returned).filter((one) => one.waits !== true);
  const left = (own: string, parts: readonly string[]) =>
    parts.reduce((sum, part) => sum.plus(dec(part)), dec(own));
  return (
    !left(
      sale.quantity,
      back.map((one) => one.quantity),
    ).lessThan(zero) &&
    !left(
      sale.amount,
      back.map((one) => one.amount),
    ).lessThan(zero)
  );
};
