import type { Day } from '../kernel/day.ts';
import { restate, same } from '../platform/restate.ts';
import type { Product, ProductState } from './product.ts';

type ProductChange = Pick<Product, 'name' | 'cost'> & ProductState;

/** The product as changed, and whether sales from the day on are valued otherwise by it. */
export const changeProduct = (
  product: Product,
  change: ProductChange,
  from: Day,
): { product: Product; revalues: boolean } => {
  const { name, cost, category, attributes } = change;
  const states = restate(product.states, {
    from,
    attributes,
    ...(category === undefined ? {} : { category }),
  });
  const { cost: _, ...rest } = product;
  const next = { ...rest, name, ...(cost === undefined ? {} : { cost }), states: [...states] };
  return { product: next, revalues: !same(states, product.states) };
};
