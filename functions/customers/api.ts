import * as z from 'zod/mini';
import { sees } from '../../domain/access/permissions.ts';
import { changeCustomer } from '../../domain/customers/change-customer.ts';
import { customerFacts, taxIdsRight } from '../../domain/customers/customer.ts';
import { attributes } from '../../domain/kernel/schema.ts';
import { always } from '../../domain/platform/restate.ts';
import { customers } from '../../storage/customers.ts';
import { effectiveFrom, today } from '../shell/effective.ts';
import { externalIdFor } from '../shell/refer.ts';
import { resourceRoutes } from '../shell/resource.ts';
import { httpHandler } from '../shell/router.ts';
import { customerExample, customerView, customerViewExample, viewCustomer } from './customer-view.ts';
import { listDuplicates, searchDuplicates } from './duplicates.ts';
import { isGone } from './find-duplicates.ts';
import { keyWrites } from './key-writes.ts';
import { mergeRoute } from './merge.ts';

const content = { ...customerFacts.shape, attributes: z._default(attributes, {}) };

const resource = resourceRoutes({
  prefix: 'customer',
  path: '/v1/customers',
  one: 'customer',
  many: 'customers',
  permissions: { read: 'customers:read', manage: 'customers:manage' },
  table: customers,
  key: (tenant, customerId) => ({ tenant, customerId }),
  body: z.strictObject({ externalId: z.optional(externalIdFor('customer')), ...content }).check(taxIdsRight),
  change: z.strictObject({ ...content, effectiveFrom }).check(taxIdsRight),
  view: customerView,
  show: viewCustomer,
  sees: (one, principal) => sees(principal, one.partnerId),
  lists: (one, principal) => sees(principal, one.partnerId) && !isGone(one, principal),
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
  beside: (one, before, { principal }) => keyWrites(principal.tenant, one, before),
  notes: {
    create:
      'A Polish tax id (NIP) is checked by its check digit. Ask POST /v1/customers/duplicate-search first whether the customer is there already.',
    change:
      'Attributes hold from effectiveFrom (today where it is left out); another country concerns all sales. Sales that are concerned are valued again.',
  },
  errors: { create: [], change: ['too-many-states', 'customer-merged'] },
  example: {
    body: { externalId: 'velo-city', ...customerExample },
    change: { ...customerExample, attributes: { segment: 'private' }, effectiveFrom: '2026-04-01' },
    view: customerViewExample,
  },
});

/** Customers: a partner sees those that it created itself. Their attributes are dated: sales are valued by them. */
export const routes = [...resource, searchDuplicates, listDuplicates, mergeRoute];

export const handler = httpHandler(routes);
