import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import type { Customer } from '../../domain/customers/customer.ts';
import { mergeCustomers } from '../../domain/customers/merge-customers.ts';
import type { Claim } from '../../domain/deals/deal.ts';
import { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/kernel/day.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { customers } from '../../storage/customers.ts';
import { claims } from '../../storage/deals.ts';
import type { Write } from '../../storage/store.ts';
import { commitTerms } from '../commissions/terms.ts';
import { dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { customerView, customerViewExample, viewCustomer } from './customer-view.ts';
import { keyWrites } from './key-writes.ts';
import { settle } from './settle-merge.ts';

/** When it is looked again whether all that belongs to a merge is done: it is done at once where nothing dies. */
const patience = 60_000;

type Pair = { readonly stays: string; readonly goes: string };

const readPair = async (
  { store }: Context,
  tenant: string,
  { stays, goes }: Pair,
): Promise<{ readonly stays: Customer; readonly goes: Customer }> => {
  // In this order: where the one that goes was merged just now, the other one is read as it is since then.
  const other = await customers.read(store, { tenant, customerId: goes });
  const one = await customers.read(store, { tenant, customerId: stays });
  if (one === undefined) throw new DomainError('not-found', 'There is no such customer.');
  if (other === undefined)
    throw new DomainError('reference-unknown', 'The customer that goes does not exist.', [
      { pointer: '/duplicateId', detail: 'names no customer that exists: correct the id' },
    ]);
  return { stays: one, goes: other };
};

const claimsOf = async ({ store }: Context, tenant: string, { stays, goes }: Pair) => {
  const going = await claims.all(store, { tenant, customerId: goes });
  const wanted = going.map(({ productId }) => ({ tenant, customerId: stays, productId }));
  return { goes: going, stays: await claims.readMany(store, wanted) };
};

const claimWrite = (tenant: string, claim: Claim): Write =>
  claims.saving({ tenant, customerId: claim.customerId, productId: claim.productId }, claim);

/** Both customers, what is claimed for them, and a new number of the terms, as sales refer to one where they did to the other. */
const merge = (context: Context, { tenant, subject }: Principal, pair: Pair): Promise<Customer> =>
  untilDone('The customer', async () => {
    const { stays, goes } = await readPair(context, tenant, pair);
    if (goes.mergedInto === stays.id) return stays;
    const now = context.given.now();
    const found = await claimsOf(context, tenant, pair);
    const merged = mergeCustomers({ stays, goes, claims: found, now });
    const { done } = await commitTerms(context, {
      tenant,
      subject,
      scopes: [],
      writes: [
        customers.replacing({ tenant, customerId: stays.id }, merged.stays),
        customers.replacing({ tenant, customerId: goes.id }, merged.goes),
        ...keyWrites(tenant, merged.stays, stays),
        ...merged.claims.map((claim) => claimWrite(tenant, claim)),
        { put: dueItem(tenant, 'settle-merge', goes.id, later(now, patience)) },
      ],
    });
    return done ? merged.stays : undefined;
  });

export const mergeRoute = route({
  method: 'POST',
  path: '/v1/customers/{id}/merge',
  id: 'mergeCustomers',
  summary: 'Merge a customer into this one',
  description:
    'The customer of the path stays; the one of duplicateId goes into it, for ever. It keeps its record, read by its id, with mergedInto; lists leave it out, and a new sale, estimate or deal that names it is taken for the one that stays. What it is called, its domains, tax ids and addresses become further ones of the one that stays, whose country and attributes stay as they are. Protections of its deals go with it; where both are protected for different deals of the same product, nothing is merged. Past sales, deals and ledger entries keep the id that they have. The same request again changes nothing.',
  permission: 'customers:merge',
  params: z.strictObject({ id: idText }),
  body: z.strictObject({ duplicateId: idText }),
  status: 200,
  answer: customerView,
  errors: [
    'not-found',
    'reference-unknown',
    'customer-merged',
    'customer-merge-invalid',
    'merge-claims-held',
    'busy',
  ],
  example: {
    params: { id: 'velo-city' },
    body: { duplicateId: 'velo-city-praha' },
    answer: customerViewExample,
  },
  run: async ({ params, body, principal }, context) => {
    const { tenant } = principal;
    const refer = (reference: string) => idOf(context.given, tenant, 'customer', reference);
    const pair = { stays: refer(params.id), goes: refer(body.duplicateId) };
    const one = await merge(context, principal, pair);
    await settle(context, tenant, pair.goes);
    return { status: 200, body: viewCustomer(one, { context }), version: one.version };
  },
});
