import * as fc from 'fast-check';
import { dec, text, whole } from '../../../../domain/kernel/decimal.ts';
import { cancelSale } from '../../../../domain/sales/cancel-sale.ts';
import { reportSale } from '../../../../domain/sales/report-sale.ts';
import { returnSale } from '../../../../domain/sales/return-sale.ts';
import type { AcceptedSale, SaleContent } from '../../../../domain/sales/sale.ts';
import { anyContent } from '../../ledger/programme.ts';

/** Sums of very long numbers are exact too. */
const anyAmount = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant('987654321098765432109876543210.12345678901234567891') },
  { weight: 1, arbitrary: fc.constant('0.00000000000000000007') },
);

const anySale = fc
  .record({
    content: anyContent,
    amount: anyAmount,
    productId: fc.constantFrom('a', 'b', 'c'),
    customerId: fc.constantFrom(undefined, 'kim', 'lee'),
    currency: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, 'PLN'),
    occurredAt: fc.oneof(
      fc.constant(undefined),
      fc.integer({ min: 1, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, '0')}`),
    ),
    attributes: fc.constantFrom<SaleContent['attributes']>(
      undefined,
      { vip: true },
      { vip: false, size: '3' },
      { vip: 'true', size: 'x' },
    ),
    returned: fc.array(fc.constantFrom(20, 50, 100), { maxLength: 2 }),
    waits: fc.boolean(),
    isCancelled: fc.constantFrom(false, false, false, false, false, false, false, true),
  })
  .map(({ content, amount, productId, customerId, currency, occurredAt, attributes, ...rest }) => {
    const sold: SaleContent = {
      ...content,
      productId,
      amount: amount ?? content.amount,
      currency: currency ?? content.currency,
      occurredAt: occurredAt ?? content.occurredAt,
      ...(customerId === undefined ? {} : { customerId }),
      ...(attributes === undefined ? {} : { attributes }),
    };
    return { sold, ...rest };
  });
type Drawn = typeof anySale extends fc.Arbitrary<infer T> ? T : never;

const part = (value: string, percent: number): string => text(dec(value).times(whole(-percent)).percent());

const saleOf = ({ sold, returned, waits, isCancelled }: Drawn, index: number): AcceptedSale => {
  const id = `s${index}`;
  let sale = reportSale(sold, { id, externalId: id, reported: '', recordedAt: '' }, 'UTC');
  const { quantity, amount, cost } = sale;
  // Two halves fit, two wholes do not: the second of them waits.
  for (const [place, percent] of returned.entries()) {
    const back = {
      quantity: part(quantity, percent),
      amount: part(amount, percent),
      ...(cost === undefined ? {} : { cost: part(cost, percent) }),
    };
    const isFull = returned.slice(0, place).reduce<number>((sum, one) => sum + one, percent) > 100;
    sale =
      isFull || waits
        ? { ...sale, returned: { ...sale.returned, [`r${place}`]: { ...back, waits: true } } }
        : returnSale(sale, `r${place}`, back);
  }
  return isCancelled ? (cancelSale(sale) ?? sale) : sale;
};

/** Up to 18 sales, many of them in one month, with returns that were taken back or wait, some cancelled. */
export const anySales: fc.Arbitrary<readonly AcceptedSale[]> = fc
  .array(anySale, { minLength: 1, maxLength: 18 })
  .map((drawn) => drawn.map(saleOf));
