import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { refusal } from '../../domain/commissions/valuation.ts';
import { sumText } from '../../domain/kernel/decimal.ts';
import { dayText, decimalText, idText, instantText } from '../../domain/kernel/schema.ts';
import {
  type AcceptedSale,
  type AwaitedSale,
  credit,
  isSaleOf,
  type ReturnedSale,
  type Sale,
  saleContent,
} from '../../domain/sales/sale.ts';

const content = z.partial(saleContent).shape;

/** A sale or return as the API answers it. Cost is shown to the vendor only. */
export const saleView = z.strictObject({
  id: idText,
  externalId: idText,
  status: z.enum(['accepted', 'cancelled', 'held']),
  ...content,
  quantity: decimalText,
  amount: decimalText,
  occurredAt: z.string(),
  credits: z.optional(z.array(credit)),
  day: z.optional(dayText),
  /** The day on which the customer paid, where that was told. */
  paidOn: z.optional(dayText),
  revision: z.int(),
  recordedAt: instantText,
  returnOf: z.optional(idText),
  returned: z.optional(
    z.strictObject({ quantity: decimalText, amount: decimalText, returns: z.array(idText) }),
  ),
  held: z.optional(
    z.array(
      z.strictObject({
        planId: z.optional(z.string()),
        reason: z.union([refusal, z.literal('missing-original')]),
      }),
    ),
  ),
});
export type SaleView = z.infer<typeof saleView>;

const returnedOf = ({ returned }: AcceptedSale) => {
  const taken = Object.entries(returned ?? {}).filter(([, one]) => one.waits !== true);
  if (taken.length === 0) return {};
  const total = (texts: readonly string[]) => sumText(...texts);
  return {
    returned: {
      quantity: total(taken.map(([, one]) => one.quantity)),
      amount: total(taken.map(([, one]) => one.amount)),
      returns: taken.map(([id]) => id),
    },
  };
};

const viewAccepted = (sale: AcceptedSale, vendor: boolean): SaleView => {
  const {
    version: _v,
    reported: _r,
    returned: _b,
    valuation,
    terms: _t,
    importedBy: _i,
    cost,
    credits,
    ...shown
  } = sale;
  const held = valuation.held ?? [];
  return {
    ...shown,
    ...(vendor && cost !== undefined ? { cost } : {}),
    ...(vendor && credits !== undefined ? { credits } : {}),
    ...returnedOf(sale),
    ...(held.length === 0 ? {} : { held }),
  };
};

const viewReturn = (
  sale: ReturnedSale,
  vendor: boolean,
  original: AcceptedSale | AwaitedSale | undefined,
): SaleView => {
  const { version: _v, reported: _r, importedBy: _i, cancelled, cost, ...shown } = sale;
  const waits =
    original === undefined || original.status === 'awaited' || original.returned?.[sale.id]?.waits === true;
  const gone = cancelled === true || original?.status === 'cancelled';
  return {
    ...shown,
    ...(vendor && cost !== undefined ? { cost } : {}),
    status: gone ? 'cancelled' : waits ? 'held' : 'accepted',
    ...(waits && !gone ? { held: [{ reason: 'missing-original' }] } : {}),
  };
};

/** How the principal sees a sale; a return is seen with its original, which decides its status. */
export const viewSale = (
  sale: Exclude<Sale, AwaitedSale>,
  principal: Principal,
  original?: AcceptedSale | AwaitedSale,
): SaleView => {
  const vendor = principal.partnerId === undefined;
  return sale.status === 'return' ? viewReturn(sale, vendor, original) : viewAccepted(sale, vendor);
};

/** Whether the sale is the principal's to see. */
export const ownsSale = ({ partnerId }: Principal, sale: AcceptedSale): boolean =>
  partnerId === undefined || isSaleOf(partnerId, sale);
