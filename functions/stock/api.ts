import * as z from 'zod/mini';
import { inForce } from '../../domain/kernel/dated.ts';
import { always } from '../../domain/platform/restate.ts';
import { changeProduct } from '../../domain/stock/change-product.ts';
import { type Product, product, productFacts, productState } from '../../domain/stock/product.ts';
import { products } from '../../storage/stock.ts';
import { effectiveFrom, today } from '../shell/effective.ts';
import { externalIdFor } from '../shell/refer.ts';
import { resourceRoutes } from '../shell/resource.ts';
import type { Deed } from '../shell/resource-type.ts';
import { httpHandler } from '../shell/router.ts';
import { exampleKept, shown } from '../shell/view.ts';

const content = {
  ...productFacts.shape,
  ...productState.shape,
  attributes: z._default(productState.shape.attributes, {}),
};

/** A product as the principal may see it: what it costs the vendor is no partner's business. */
const show = (one: Product, { principal, context }: Deed) => {
  const { from: _, ...state } = inForce(one.states, today(context)) ?? { from: always, attributes: {} };
  const { cost, ...rest } = shown(one);
  return { ...rest, ...state, ...(cost === undefined || principal.partnerId !== undefined ? {} : { cost }) };
};

const example = {
  name: 'Frame 58 cm',
  category: 'frames',
  cost: { amount: '40.10', currency: 'EUR' },
  attributes: { material: 'steel' },
};

/** Products: category and attributes are dated, because sales are valued by them. */
export const routes = resourceRoutes({
  prefix: 'product',
  path: '/v1/products',
  one: 'product',
  many: 'products',
  permissions: { read: 'products:read', manage: 'products:manage' },
  table: products,
  key: (tenant, productId) => ({ tenant, productId }),
  body: z.strictObject({ externalId: z.optional(externalIdFor('product')), ...content }),
  change: z.strictObject({ ...content, effectiveFrom }),
  view: z.strictObject({ ...z.omit(product, { bodyHash: true }).shape, ...productState.shape }),
  show,
  sees: () => true,
  make: async ({ category, attributes, ...body }, kept) => ({
    ...body,
    ...kept,
    states: [{ from: always, attributes, ...(category === undefined ? {} : { category }) }],
  }),
  remake: async (current, { effectiveFrom: day, ...change }, { context }) => {
    const from = day ?? today(context);
    const { product: next, revalues } = changeProduct(current, change, from);
    return { next, scopes: revalues ? [{ of: 'all', from }] : [] };
  },
  notes: {
    create: 'The cost is shown to the vendor only.',
    change:
      'Category and attributes hold from effectiveFrom (today where it is left out); sales since are valued again.',
  },
  errors: { create: [], change: ['too-many-states'] },
  example: {
    body: { externalId: 'FRAME-58', ...example },
    change: { ...example, category: 'steel-frames', effectiveFrom: '2026-04-01' },
    view: {
      ...example,
      states: [{ from: always, category: 'frames', attributes: { material: 'steel' } }],
      ...exampleKept('product', 'FRAME-58'),
    },
  },
});

export const handler = httpHandler(routes);
