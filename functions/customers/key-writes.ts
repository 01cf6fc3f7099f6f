import type { Customer } from '../../domain/customers/customer.ts';
import { factsOf } from '../../domain/customers/duplicates/facts.ts';
import { indexKeys } from '../../domain/customers/duplicates/index-keys.ts';
import { customerKeys } from '../../storage/customers.ts';
import type { Write } from '../../storage/store.ts';

/** Under whom a customer's keys stand: a partner finds by its own, the vendor by all. */
export const ownerOf = (partnerId: string | undefined): string => partnerId ?? 'vendor';

const keyOf = (tenant: string, { id: customerId, partnerId }: Customer, key: string) => ({
  tenant,
  key,
  owner: ownerOf(partnerId),
  customerId,
});

const keysOf = (customer: Customer | undefined): readonly string[] =>
  customer === undefined ? [] : indexKeys(factsOf(customer));

/** The writes by which a customer is found as it is now, and no more as it was before. */
export const keyWrites = (
  tenant: string,
  customer: Customer,
  before: Customer | undefined,
): readonly Write[] => {
  const { id: customerId } = customer;
  const [now, then] = [keysOf(customer), keysOf(before)];
  return [
    ...now
      .filter((key) => !then.includes(key))
      .map((key) => ({ put: customerKeys.item(keyOf(tenant, customer, key), { customerId }) })),
    ...then
      .filter((key) => !now.includes(key))
      .map((key) => ({ remove: customerKeys.key(keyOf(tenant, customer, key)) })),
  ];
};

/** The writes by which a customer is found no more. */
export const keyRemovals = (tenant: string, customer: Customer): readonly Write[] =>
  keysOf(customer).map((key) => ({ remove: customerKeys.key(keyOf(tenant, customer, key)) }));
