import * as z from 'zod/mini';
import { DomainError, type FieldError } from '../../errors.ts';
import { dec } from '../../kernel/decimal.ts';
import { decimalsOf, fitsCurrency } from '../../kernel/money.ts';
import { currencyCode, idText, instantText, monthText, positiveOrZero } from '../../kernel/schema.ts';

/**
 * What a partner can count on each month, from a month on, up to and with another. What it earned less of is topped up:
 * `guaranteed` is the vendor's cost, `recoverable` an advance that later months pay back.
 */
export const draw = z.strictObject({
  currency: currencyCode,
  amount: positiveOrZero,
  kind: z.enum(['recoverable', 'guaranteed']),
  from: monthText,
  to: z.optional(monthText),
});
export type Draw = z.infer<typeof draw>;

/** At most so many draws are kept of one partner. */
export const mostDraws = 100;

/** All draws of a partner, as they were set last. */
export const partnerDraws = z.strictObject({
  partnerId: idText,
  draws: z.array(draw).check(z.maxLength(mostDraws)),
  version: z.int(),
  updatedAt: instantText,
});
type PartnerDraws = z.infer<typeof partnerDraws>;

const isIn = ({ from, to }: Draw, month: string): boolean =>
  from <= month && (to === undefined || to >= month);
const meet = (a: Draw, b: Draw): boolean => a.currency === b.currency && (isIn(a, b.from) || isIn(b, a.from));

const faultsOf = (one: Draw, index: number, all: readonly Draw[]): readonly FieldError[] => {
  const fault = (name: string, detail: string) => ({ pointer: `/draws/${index}/${name}`, detail });
  const { amount, currency, from, to } = one;
  return [
    ...(dec(amount).isZero() ? [fault('amount', 'must be above zero: leave the draw out')] : []),
    ...(fitsCurrency(dec(amount), currency)
      ? []
      : [fault('amount', `must have at most ${decimalsOf(currency)} decimals in ${currency}`)]),
    ...(to !== undefined && to < from ? [fault('to', 'must not be before from')] : []),
    ...(all.slice(0, index).some((other) => meet(other, one))
      ? [fault('from', 'there is another draw in this currency in the same months')]
      : []),
  ];
};

/** The draws of a partner as they are stated; each currency has one in a month. Throws `draw-invalid` with all that is wrong. */
export const setDraws = (
  partnerId: string,
  standing: PartnerDraws | undefined,
  draws: readonly Draw[],
  now: string,
): PartnerDraws => {
  const fields = draws.flatMap(faultsOf);
  if (fields.length > 0) throw new DomainError('draw-invalid', 'The draws break a rule.', fields);
  return { partnerId, draws: [...draws], version: (standing?.version ?? 0) + 1, updatedAt: now };
};

/** The draw of a month in a currency; none where none was agreed. */
export const drawIn = (draws: readonly Draw[], month: string, currency: string): Draw | undefined =>
  draws.find((one) => one.currency === currency && isIn(one, month));
