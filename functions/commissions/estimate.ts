import * as z from 'zod/mini';
import { type Principal, sees } from '../../domain/access/permissions.ts';
import type { Deal } from '../../domain/deals/deal.ts';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import { dayText, idText } from '../../domain/kernel/schema.ts';
import { type SaleContent, saleContent } from '../../domain/sales/sale.ts';
import { deals } from '../../storage/deals.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';
import { estimateExample, estimateView } from './estimate-view.ts';
import { estimateLines } from './estimating.ts';

const { programId, partnerId, customerId, productId, quantity, amount, cost, currency, credits } =
  saleContent.shape;
const mostLines = 50;

const body = z.strictObject({
  dealId: z.optional(idText),
  programId: z.optional(programId),
  partnerId: z.optional(partnerId),
  customerId,
  currency: z.optional(currency),
  closesOn: z.optional(dayText),
  credits,
  lines: z
    .array(z.strictObject({ productId, quantity, amount, cost, attributes: saleContent.shape.attributes }))
    .check(z.minLength(1), z.maxLength(mostLines)),
});
type Body = z.output<typeof body>;

/** What the lines have in common, as it was asked or as the deal has it. */
type Common = Pick<Body, 'programId' | 'partnerId' | 'customerId' | 'currency' | 'closesOn'>;

/** A deal that the principal may see. Throws `reference-unknown`. */
const dealOf = async ({ store, given }: Context, principal: Principal, reference: string): Promise<Deal> => {
  const { tenant } = principal;
  const deal = await deals.read(store, { tenant, dealId: idOf(given, tenant, 'deal', reference) });
  if (deal === undefined || !sees(principal, deal.partnerId))
    throw new DomainError('reference-unknown', 'The deal does not exist.', [
      { pointer: '/dealId', detail: 'names no deal of yours that exists' },
    ]);
  return deal;
};

const commonOf = async (context: Context, principal: Principal, wish: Body): Promise<Common> => {
  const { dealId, closesOn } = wish;
  if (dealId === undefined) return { ...wish, partnerId: wish.partnerId ?? principal.partnerId };
  const { programId, partnerId, customerId, value, expectedClose } = await dealOf(context, principal, dealId);
  return { programId, partnerId, customerId, currency: value.currency, closesOn: closesOn ?? expectedClose };
};

const faultsOf = ({ partnerId: own }: Principal, wish: Body, common: Common): readonly FieldError[] => {
  const needed = ['programId', 'partnerId', 'currency', 'closesOn'] as const;
  const fromDeal = ['programId', 'partnerId', 'customerId', 'currency'] as const;
  return [
    ...needed
      .filter((name) => common[name] === undefined)
      .map((name) => ({ pointer: `/${name}`, detail: 'is missing' })),
    ...fromDeal
      .filter((name) => wish.dealId !== undefined && wish[name] !== undefined)
      .map((name) => ({ pointer: `/${name}`, detail: "is the deal's: leave it out" })),
    ...(own === undefined ? [] : vendorsOnly(wish)),
  ];
};

/** As where a sale is reported: costs and shares are the vendor's. */
const vendorsOnly = ({ credits: shares, lines }: Body): readonly FieldError[] => [
  ...(shares === undefined ? [] : [{ pointer: '/credits', detail: 'are set by the vendor: leave them out' }]),
  ...lines.flatMap((line, index) =>
    line.cost === undefined
      ? []
      : [{ pointer: `/lines/${index}/cost`, detail: 'is known to the vendor only: leave it out' }],
  ),
];

/** The lines as sales, their references brought to ids. */
const contentsOf = ({ given }: Context, principal: Principal, wish: Body, common: Common) => {
  const { tenant, partnerId: own } = principal;
  const refer = (prefix: string, reference = '') => idOf(given, tenant, prefix, reference);
  const { closesOn = '', currency: inCurrency = '', customerId: customer } = common;
  const partner = refer('partner', common.partnerId);
  const faults = [
    ...faultsOf(principal, wish, common),
    ...(own !== undefined && partner !== own
      ? [{ pointer: '/partnerId', detail: 'must be your own partner' }]
      : []),
  ];
  if (faults.length > 0) throw new DomainError('malformed', 'Some fields are not as they should be.', faults);
  const shared = {
    programId: refer('program', common.programId),
    partnerId: partner,
    currency: inCurrency,
    occurredAt: closesOn,
    ...(wish.dealId === undefined ? {} : { dealId: refer('deal', wish.dealId) }),
    ...(customer === undefined ? {} : { customerId: refer('customer', customer) }),
    ...(wish.credits === undefined
      ? {}
      : { credits: wish.credits.map((one) => ({ ...one, partnerId: refer('partner', one.partnerId) })) }),
  };
  const contents = wish.lines.map(
    (line): SaleContent => ({ ...shared, ...line, productId: refer('product', line.productId) }),
  );
  return { programId: shared.programId, closesOn, contents };
};

export const estimateRoute = route({
  method: 'POST',
  path: '/v1/estimates',
  id: 'estimate',
  summary: 'Estimate what a deal, an offer or a sale would earn',
  description:
    'Each line is taken for a sale that closes on the day: valued by the terms in force on it and added to the windows as they stand now. Answers, per partner and component, the amount before and after, how it comes about, and what the next tier or step would still need; and why parts earn nothing or wait. With dealId, program, partner, customer and currency are the deal’s. A partner sees what it would earn itself. Nothing is written.',
  permission: 'ledger:read',
  body,
  status: 200,
  answer: estimateView,
  errors: ['sale-invalid', 'reference-unknown'],
  example: {
    body: {
      programId: 'resellers-2026',
      partnerId: 'baltic-bikes',
      currency: 'EUR',
      closesOn: '2026-11-24',
      lines: [{ productId: 'TP-12', quantity: '12', amount: '3800.00' }],
    },
    answer: estimateExample,
  },
  run: async ({ body: wish, principal }, context) => {
    const common = await commonOf(context, principal, wish);
    const lines = contentsOf(context, principal, wish, common);
    return { status: 200, body: await estimateLines(context, principal, lines) };
  },
});
