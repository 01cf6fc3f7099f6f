import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { firstLook } from '../../domain/approvals/watch-waiting.ts';
import { type Deal, type DealFacts, dealFacts } from '../../domain/deals/deal.ts';
import { registerDeal } from '../../domain/deals/register-deal.ts';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import { businessDay } from '../../domain/kernel/day.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { rulesOf } from '../../domain/programs/deal-rules.ts';
import type { Program } from '../../domain/programs/program.ts';
import { customers } from '../../storage/customers.ts';
import { deals, partnerDeals } from '../../storage/deals.ts';
import { partners } from '../../storage/partners.ts';
import { programs } from '../../storage/programs.ts';
import { products } from '../../storage/stock.ts';
import { standingCustomer } from '../customers/standing.ts';
import { dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { createdId, repeats } from '../shell/idempotency.ts';
import { externalIdFor, idOf } from '../shell/refer.ts';
import { type Request, route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { dealWrites } from './commit-deal.ts';
import { dealExample, dealView, dealViewExample, viewDeal } from './deal-view.ts';
import { claimsOn } from './find-deal.ts';
import { formFiles } from './form-files.ts';

const { partnerId, ...facts } = dealFacts.shape;
const body = z.strictObject({
  externalId: z.optional(externalIdFor('deal')),
  ...facts,
  partnerId: z.optional(idText),
});
type Body = z.output<typeof body>;

/** What is wrong with the facts once our ids stand in them: an id of ours and an externalId may name the same thing. */
const faultsOf = (own: string | undefined, partner: string | undefined, productIds: readonly string[]) => [
  ...(partner === undefined ? [{ pointer: '/partnerId', detail: 'is missing' }] : []),
  ...(own !== undefined && partner !== own
    ? [{ pointer: '/partnerId', detail: 'must be your own partner' }]
    : []),
  ...productIds.flatMap((id, at) =>
    productIds.indexOf(id) === at
      ? []
      : [{ pointer: `/productIds/${at}`, detail: 'must name each product once' }],
  ),
];

/** The facts with our ids. A partner registers for itself; the vendor says for whom. */
const factsOf = ({ given }: Context, { tenant, partnerId: own }: Principal, wish: Body): DealFacts => {
  const { externalId: _, partnerId: named, programId, customerId, productIds: asked, lines, ...rest } = wish;
  const refer = (prefix: string, reference: string) => idOf(given, tenant, prefix, reference);
  const partner = named === undefined ? own : refer('partner', named);
  const productIds = asked.map((one) => refer('product', one));
  const faults = faultsOf(own, partner, productIds);
  if (partner === undefined || faults.length > 0)
    throw new DomainError('malformed', 'Some fields are not as they should be.', faults);
  return {
    ...rest,
    partnerId: partner,
    programId: refer('program', programId),
    customerId: refer('customer', customerId),
    productIds,
    ...(lines === undefined
      ? {}
      : { lines: lines.map((one) => ({ ...one, productId: refer('product', one.productId) })) }),
  };
};

const programOf = async ({ store }: Context, tenant: string, wanted: DealFacts): Promise<Program> => {
  const { programId, customerId, productIds } = wanted;
  const [program, partner, customer, found] = await Promise.all([
    programs.read(store, { tenant, programId }),
    partners.read(store, { tenant, partnerId: wanted.partnerId }),
    customers.read(store, { tenant, customerId }),
    products.readMany(
      store,
      productIds.map((productId) => ({ tenant, productId })),
    ),
  ]);
  const known = new Set(found.map(({ id }) => id));
  const missing = (pointer: string, what: string): FieldError => ({
    pointer,
    detail: `names no ${what} that exists: create it first, or correct the id`,
  });
  const fields = [
    ...(program === undefined ? [missing('/programId', 'program')] : []),
    ...(partner === undefined ? [missing('/partnerId', 'partner')] : []),
    ...(customer === undefined ? [missing('/customerId', 'customer')] : []),
    ...productIds.flatMap((id, at) => (known.has(id) ? [] : [missing(`/productIds/${at}`, 'product')])),
  ];
  if (program === undefined || fields.length > 0)
    throw new DomainError('reference-unknown', 'The deal refers to something that does not exist.', fields);
  return program;
};

type Asked = Request<undefined, undefined, Body>;

const register = async (request: Asked, context: Context): Promise<Deal> => {
  const { store, given } = context;
  const { principal, body: wish } = request;
  const { tenant, subject } = principal;
  const id = createdId(given, 'deal', request);
  const bodyHash = given.digest({ body: wish, by: principal.partnerId });
  return untilDone('The deal', async () => {
    const standing = await deals.read(store, { tenant, dealId: id });
    if (standing !== undefined) {
      repeats(standing.bodyHash === bodyHash, wish.externalId);
      return standing;
    }
    const asked = factsOf(context, principal, wish);
    const customer = await standingCustomer(store, tenant, asked.customerId);
    const wanted = { ...asked, customerId: customer?.id ?? asked.customerId };
    const program = await programOf(context, tenant, wanted);
    const standingClaims = await claimsOn(context, tenant, wanted);
    const rules = rulesOf(program);
    const files = await formFiles(context, tenant, rules, wanted.fields);
    const now = given.now();
    const { externalId } = wish;
    const kept = { id, ...(externalId === undefined ? {} : { externalId }), bodyHash, version: 1 };
    const deal = registerDeal(
      wanted,
      { ...kept, createdAt: now, updatedAt: now },
      {
        by: subject,
        approvalId: given.naturalId('approval', tenant, id),
        claims: standingClaims,
        rules,
        files,
        now,
        today: businessDay(now, program.timeZone),
      },
    );
    const { done } = await store.transact([
      ...dealWrites(context, tenant, { after: deal }, { by: subject }),
      { put: partnerDeals.item({ tenant, partnerId: deal.partnerId, dealId: id }, { dealId: id }) },
      { put: dueItem(tenant, 'watch-deal', id, firstLook(now)) },
    ]);
    return done ? deal : undefined;
  });
};

export const registerDealRoute = route({
  method: 'POST',
  path: '/v1/deals',
  id: 'registerDeal',
  summary: 'Register a deal',
  description:
    'Claims a customer and products. The registration waits for an approval (approvalId); once approved, nobody else is approved for the same customer and product until the end of protectedUntil. What is protected for another deal is refused, with the day until when; with contested it is put to the vendor, and once approved takes the protection over. The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same deal. A partner registers for itself; the vendor names the partner.',
  permission: 'deals:register',
  body,
  status: 201,
  answer: dealView,
  errors: [
    'idempotency-key-missing',
    'idempotency-key-reused',
    'conflict',
    'reference-unknown',
    'deal-invalid',
    'claim-held',
    'busy',
  ],
  example: { body: dealExample, answer: dealViewExample },
  run: async (request, context) => {
    const { principal } = request;
    const deal = await register(request, context);
    return {
      status: 201,
      body: viewDeal(deal, principal),
      version: deal.version,
      location: `/v1/deals/${deal.id}`,
    };
  },
});
