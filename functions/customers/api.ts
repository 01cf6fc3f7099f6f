import * as z from 'zod/mini';
import { sees } from '../../domain/access/permissions.ts';
import { changeCustomer } from '../../domain/customers/change-customer.ts';
import { type Customer, customer, customerFacts } from '../../domain/customers/customer.ts';
import { inForce } from '../../domain/kernel/dated.ts';
import { attributes } from '../../domain/kernel/schema.ts';
import { always } from '../../domain/platform/restate.ts';
import { customers } from '../../storage/customers.ts';
import { effectiveFrom, today } from '../shell/effective.ts';
import { externalIdFor } from '../shell/refer.ts';
import { resourceRoutes } from '../shell/resource.ts';
import type { Deed } from '../shell/resource-type.ts';
import { httpHandler } from '../shell/router.ts';
import { exampleKept, shown } from '../shell/view.ts';

const content = { ...customerFacts.shape, attributes: z._default(attributes, {}) };

const show = (one: Customer, { context }: Deed) => ({
  ...shown(one),
  attributes: inForce(one.states, today(context))?.attributes ?? {},
});

const example = {
  name: 'Velo City s.r.o.',
  country: 'CZ',
  taxId: 'CZ12345678',
  attributes: { segment: 'public' },
};

/** Customers: a partner sees those that it created itself. Their attributes are dated: sales are valued by them. */
export const routes = resourceRoutes({
  prefix: 'customer',
  path: '/v1/customers',
  one: 'customer',
  many: 'customers',
  permissions: { read: 'customers:read', manage: 'customers:manage' },
  table: customers,
  key: (tenant, customerId) => ({ tenant, customerId }),
  body: z.strictObject({ externalId: z.optional(externalIdFor('customer')), ...content }),
  change: z.strictObject({ ...content, effectiveFrom }),
  view: z.strictObject({ ...z.omit(customer, { bodyHash: true }).shape, attributes }),
  show,
  sees: (one, principal) => sees(principal, one.partnerId),
  make: async ({ attributes: own, ...body }, kept, { principal: { partnerId } }) => ({
    ...body,
    ...kept,
    ...(partnerId === undefined ? {} : { partnerId }),
    states: [{ from: always, attributes: own }],
  }),
  remake: async (current, { effectiveFrom: day, ...change }, { context }) => {
    const { customer: next, revalues } = changeCustomer(current, change, day ?? today(context));
    return { next, scopes: revalues === undefined ? [] : [{ of: 'all', from: revalues }] };
  },
  notes: {
    change:
      'Attributes hold from effectiveFrom (today where it is left out); another country concerns all sales. Sales that are concerned are valued again.',
  },
  errors: { create: [], change: ['too-many-states'] },
  example: {
    body: { externalId: 'velo-city', ...example },
    change: { ...example, attributes: { segment: 'private' }, effectiveFrom: '2026-04-01' },
    view: {
      ...example,
      states: [{ from: always, attributes: example.attributes }],
      ...exampleKept('customer', 'velo-city'),
    },
  },
});

export const handler = httpHandler(routes);
