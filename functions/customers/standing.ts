import type { Customer } from '../../domain/customers/customer.ts';
import { customers } from '../../storage/customers.ts';
import type { Store } from '../../storage/store.ts';

/**
 * The customer that an id stands for: itself, or the one that it went into. Customers only go into ones that stand, so
 * the way always ends. Nothing where there is none.
 */
export const standingCustomer = async (
  store: Store,
  tenant: string,
  customerId: string,
): Promise<Customer | undefined> => {
  let found = await customers.read(store, { tenant, customerId });
  while (found?.mergedInto !== undefined)
    found = await customers.read(store, { tenant, customerId: found.mergedInto });
  return found;
};
