import type { Day } from '../kernel/day.ts';
import { always, restate, same } from '../platform/restate.ts';
import type { Customer } from './customer.ts';

type CustomerChange = Pick<Customer, 'name' | 'country' | 'taxId'> &
  Pick<Customer['states'][number], 'attributes'>;

/**
 * The customer as changed, and the day from which sales are valued otherwise by it (none where they are not). A country
 * has no dates, so another one concerns every sale.
 */
export const changeCustomer = (
  customer: Customer,
  change: CustomerChange,
  from: Day,
): { customer: Customer; revalues: Day | undefined } => {
  const { name, country, taxId, attributes } = change;
  const states = restate(customer.states, { from, attributes });
  const { country: before, taxId: _, ...rest } = customer;
  const next = {
    ...rest,
    name,
    ...(country === undefined ? {} : { country }),
    ...(taxId === undefined ? {} : { taxId }),
    states: [...states],
  };
  if (before !== country) return { customer: next, revalues: always };
  return { customer: next, revalues: same(states, customer.states) ? undefined : from };
};
