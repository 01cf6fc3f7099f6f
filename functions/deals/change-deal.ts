import * as z from 'zod/mini';
import { changeDeal } from '../../domain/deals/change-deal.ts';
import { creditDeal } from '../../domain/deals/credit-deal.ts';
import { changeable, claimed, dealCredit } from '../../domain/deals/deal.ts';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { customers } from '../../storage/customers.ts';
import { partners } from '../../storage/partners.ts';
import { products } from '../../storage/stock.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';
import { coSellerWrites } from './co-sellers.ts';
import { changeOneDeal, stallDue } from './commit-deal.ts';
import { dealAnswer, dealExample, dealView, dealViewExample, openDealExample } from './deal-view.ts';
import { claimsOn, programOfDeal } from './find-deal.ts';
import { formFiles } from './form-files.ts';

const params = z.strictObject({ id: idText });
const body = z.strictObject({
  ...changeable,
  customerId: z.optional(claimed.customerId),
  productIds: z.optional(claimed.productIds),
  contested: claimed.contested,
});
type Body = z.output<typeof body>;

/** The change with our ids. Throws `reference-unknown` with everything that leads nowhere. */
const referring = async ({ store, given }: Context, tenant: string, wish: Body) => {
  const { customerId: customer, productIds: named, lines, ...rest } = wish;
  const refer = (prefix: string, reference: string) => idOf(given, tenant, prefix, reference);
  const customerId = customer === undefined ? undefined : refer('customer', customer);
  const productIds = named?.map((one) => refer('product', one));
  const known = await products.readMany(
    store,
    (productIds ?? []).map((productId) => ({ tenant, productId })),
  );
  const isThere =
    customerId === undefined || (await customers.read(store, { tenant, customerId })) !== undefined;
  const detail = 'names nothing that exists: create it first, or correct the id';
  const fields: readonly FieldError[] = [
    ...(isThere ? [] : [{ pointer: '/customerId', detail }]),
    ...(productIds ?? []).flatMap((id, at) => [
      ...(known.some((one) => one.id === id) ? [] : [{ pointer: `/productIds/${at}`, detail }]),
    ]),
  ];
  if (fields.length > 0)
    throw new DomainError('reference-unknown', 'The deal refers to something that does not exist.', fields);
  return {
    ...rest,
    ...(customerId === undefined ? {} : { customerId }),
    ...(productIds === undefined ? {} : { productIds: [...new Set(productIds)] }),
    ...(lines === undefined
      ? {}
      : { lines: lines.map((one) => ({ ...one, productId: refer('product', one.productId) })) }),
  };
};

const { title, value } = dealExample;
const changed = { title, value, expectedClose: '2027-04-30', nextStep: { text: 'Visit the schools' } };

export const changeDealRoute = route({
  method: 'PUT',
  path: '/v1/deals/{id}',
  id: 'changeDeal',
  summary: 'Change what is said of a deal',
  description:
    'States the whole of it: what is left out is removed, but for customerId and productIds, which then stay. These, and contested, change only while the registration waits for its approval. What the program’s form asks for in the deal’s stage must be there.',
  permission: 'deals:register',
  params,
  body,
  status: 200,
  answer: dealView,
  errors: [
    'not-found',
    'version-stale',
    'busy',
    'reference-unknown',
    'deal-invalid',
    'deal-closed',
    'claim-held',
  ],
  example: {
    params: { id: dealExample.externalId },
    body: changed,
    answer: { ...dealViewExample, ...changed, touchedAt: dealViewExample.updatedAt },
  },
  run: async ({ params: { id: dealId }, body: wish, principal, ifMatch }, context) => {
    const { tenant } = principal;
    const change = await referring(context, tenant, wish);
    const deal = await changeOneDeal(context, principal, {
      dealId,
      ifMatch,
      decide: async (before) => {
        const { rules } = await programOfDeal(context, tenant, before.programId);
        const claims = await claimsOn(context, tenant, { ...before, ...change });
        const files = await formFiles(context, tenant, rules, change.fields);
        const next = changeDeal(before, change, { claims, rules, files, now: context.given.now() });
        return { deal: next, claims: [], more: stallDue(tenant, before, next, rules) };
      },
    });
    return dealAnswer(deal, principal);
  },
});

const credits = z.array(dealCredit).check(z.maxLength(20));

export const creditDealRoute = route({
  method: 'PUT',
  path: '/v1/deals/{id}/credits',
  id: 'creditDeal',
  summary: 'Say which partners sell a deal together',
  description:
    'Each with its share in percent; the shares add up to 100. The sales that the deal reports when it is won are credited so. An empty list is one partner’s deal again. A partner named here reads another’s deal from then on (GET /v1/deals/{id}, its history, GET /v1/deals), as long as it is named: what the deal is and where it stands, and its own credit. It changes nothing, and its webhooks don’t hear of the deal. No partner sees another’s credit.',
  permission: 'deals:manage',
  params,
  body: z.strictObject({ credits }),
  status: 200,
  answer: dealView,
  errors: ['not-found', 'version-stale', 'busy', 'reference-unknown', 'deal-invalid', 'deal-closed'],
  example: {
    params: { id: dealExample.externalId },
    body: { credits: [{ partnerId: 'baltic-bikes', share: '100' }] },
    answer: { ...openDealExample, credits: [{ partnerId: dealViewExample.partnerId, share: '100' }] },
  },
  run: async ({ params: { id: dealId }, body: wish, principal, ifMatch }, context) => {
    const { tenant } = principal;
    const { store, given } = context;
    const named = wish.credits.map((one) => ({
      ...one,
      partnerId: idOf(given, tenant, 'partner', one.partnerId),
    }));
    const known = await partners.readMany(
      store,
      named.map(({ partnerId }) => ({ tenant, partnerId })),
    );
    const fields = named.flatMap(({ partnerId }, at) =>
      known.some(({ id }) => id === partnerId)
        ? []
        : [{ pointer: `/credits/${at}/partnerId`, detail: 'names no partner that exists' }],
    );
    if (fields.length > 0) throw new DomainError('reference-unknown', 'A partner does not exist.', fields);
    const deal = await changeOneDeal(context, principal, {
      dealId,
      ifMatch,
      decide: async (before) => {
        const credited = creditDeal(before, named, given.now());
        return { deal: credited, claims: [], more: coSellerWrites(tenant, before, credited) };
      },
    });
    return dealAnswer(deal, principal);
  },
});
