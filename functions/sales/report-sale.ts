import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { saleContent } from '../../domain/sales/sale.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import { valuingFor } from '../commissions/valuing.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';
import { checkDealOf } from './deal-of-sale.ts';
import { saleExample, saleViewExample } from './examples.ts';
import { report, saleIdOf } from './report.ts';
import { reportReturn } from './returns.ts';
import { type SaleView, saleView, viewSale } from './sale-view.ts';

const { quantity, amount, occurredAt, ...originalsOnly } = saleContent.shape;

/** A sale, or, with `returnOf`, a return: of that, only quantity, amount, cost and occurredAt are its own. */
export const reportedSale = z.strictObject({
  ...z.partial(z.strictObject(originalsOnly)).shape,
  externalId: idText,
  quantity,
  amount,
  occurredAt,
  returnOf: z.optional(idText),
});
type ReportedSale = z.infer<typeof reportedSale>;

const costUnknown = { pointer: '/cost', detail: 'is known to the vendor only: leave it out' };

type Reported = { readonly view: SaleView; readonly version: number };

const asReturn = async (
  context: Context,
  principal: Principal,
  body: ReportedSale,
  returnOf: string,
): Promise<Reported> => {
  const { tenant } = principal;
  const original = idOf(context.given, tenant, 'sale', returnOf);
  if (principal.partnerId !== undefined) await ownOriginal(context, principal, original);
  const { externalId } = body;
  const back = returnContent(principal, body);
  const { sale } = await reportReturn(context, tenant, {
    ...back,
    externalId,
    returnOf: original,
    revision: 0,
  });
  const now = await sales.read(context.store, saleKey(tenant, original));
  return {
    view: viewSale(sale, principal, now === undefined || now.status === 'return' ? undefined : now),
    version: sale.version,
  };
};

/** What a return says itself. A partner does not know costs: they are taken back in proportion. */
export const returnContent = (
  { partnerId }: Principal,
  { quantity, amount, cost, occurredAt }: Omit<ReportedSale, 'externalId'>,
) => {
  if (partnerId !== undefined && cost !== undefined)
    throw new DomainError('malformed', 'The return has faults.', [costUnknown]);
  const known =
    partnerId === undefined ? (cost === undefined ? {} : { cost }) : { costByShare: true as const };
  return { quantity, amount, occurredAt, ...known };
};

/** A partner returns only what it sold: what is not its own does not exist for it. */
const ownOriginal = async (
  { store }: Context,
  { tenant, partnerId }: Principal,
  id: string,
): Promise<void> => {
  const original = await sales.read(store, saleKey(tenant, id));
  const own =
    original !== undefined &&
    original.status !== 'awaited' &&
    original.status !== 'return' &&
    original.partnerId === partnerId;
  if (!own)
    throw new DomainError('reference-unknown', 'The sale that is returned does not exist.', [
      { pointer: '/returnOf', detail: 'names no sale of yours' },
    ]);
};

/** The content with its references brought to ids; what a sale needs and a return doesn't is asked for here. */
export const contentOf = (context: Context, { tenant, partnerId: own }: Principal, body: ReportedSale) => {
  const { externalId: _, returnOf: __, ...fields } = body;
  const needed = ['programId', 'partnerId', 'productId', 'currency'] as const;
  const errors: FieldError[] = needed
    .filter((name) => fields[name] === undefined)
    .map((name) => ({ pointer: `/${name}`, detail: 'is missing' }));
  if (own !== undefined && fields.cost !== undefined) errors.push(costUnknown);
  const refer = (prefix: string, reference: string) => idOf(context.given, tenant, prefix, reference);
  const {
    programId = '',
    partnerId = '',
    productId = '',
    customerId,
    dealId,
    credits,
    currency = '',
    ...rest
  } = fields;
  if (own !== undefined && partnerId !== '' && refer('partner', partnerId) !== own)
    errors.push({ pointer: '/partnerId', detail: 'must be your own partner' });
  if (own !== undefined && credits !== undefined)
    errors.push({ pointer: '/credits', detail: 'are set by the vendor: leave them out' });
  if (errors.length > 0) throw new DomainError('malformed', 'The sale has faults.', errors);
  return {
    ...rest,
    currency,
    programId: refer('program', programId),
    partnerId: refer('partner', partnerId),
    productId: refer('product', productId),
    ...(customerId === undefined ? {} : { customerId: refer('customer', customerId) }),
    ...(dealId === undefined ? {} : { dealId: refer('deal', dealId) }),
    ...(credits === undefined
      ? {}
      : { credits: credits.map((one) => ({ ...one, partnerId: refer('partner', one.partnerId) })) }),
  };
};

export const reportSale = route({
  method: 'POST',
  path: '/v1/sales',
  id: 'reportSale',
  summary: 'Report a sale or a return',
  description:
    'The externalId is the natural key: the same report again answers the same sale, other content under it is refused. With returnOf it is a return: only quantity and amount (0 or below), cost and occurredAt count, everything else is the original’s. A return that comes before its original is held until that arrives.',
  permission: 'sales:report',
  body: reportedSale,
  status: 201,
  answer: saleView,
  errors: [
    'sale-conflict',
    'sale-invalid',
    'reference-unknown',
    'over-return',
    'return-of-return',
    'sale-cancelled',
    'busy',
  ],
  example: { body: saleExample, answer: saleViewExample },
  run: async ({ body, principal }, context) => {
    const { tenant } = principal;
    const { view, version } =
      body.returnOf === undefined
        ? await asSale(context, principal, body)
        : await asReturn(context, principal, body, body.returnOf);
    return {
      status: 201,
      body: view,
      version,
      location: `/v1/sales/${saleIdOf(context, tenant, body.externalId)}`,
    };
  },
});

const asSale = async (context: Context, principal: Principal, body: ReportedSale): Promise<Reported> => {
  const content = contentOf(context, principal, body);
  await checkDealOf(context, principal.tenant, content);
  const valuing = await valuingFor(context.store, principal.tenant, [content]);
  const { sale } = await report(
    context,
    principal.tenant,
    { externalId: body.externalId, content, revision: 0 },
    valuing,
  );
  return { view: viewSale(sale, principal), version: sale.version };
};
