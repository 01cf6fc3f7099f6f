import { DomainError } from '../errors.ts';
import type { Day } from '../kernel/day.ts';
import { always, restate, same } from '../platform/restate.ts';
import type { Customer, CustomerFacts } from './customer.ts';

type CustomerChange = CustomerFacts & Pick<Customer['states'][number], 'attributes'>;

/** What a customer has beside what a change states anew. */
const besides = (customer: Customer): Omit<Customer, keyof CustomerFacts> => {
  const { name, otherNames, country, taxId, otherTaxIds, domains, addresses, ...rest } = customer;
  return rest;
};

/**
 * The customer as changed, and the day from which sales are valued otherwise by it (none where they are not). A country
 * has no dates, so another one concerns every sale. Throws `customer-merged`.
 */
export const changeCustomer = (
  customer: Customer,
  change: CustomerChange,
  from: Day,
): { customer: Customer; revalues: Day | undefined } => {
  if (customer.mergedInto !== undefined)
    throw new DomainError('customer-merged', 'The customer went into another one and changes no more.');
  const { attributes, ...facts } = change;
  const states = restate(customer.states, { from, attributes });
  const next = { ...besides(customer), ...facts, states: [...states] };
  if (customer.country !== facts.country) return { customer: next, revalues: always };
  return { customer: next, revalues: same(states, customer.states) ? undefined : from };
};
