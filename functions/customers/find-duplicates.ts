import { type Principal, sees } from '../../domain/access/permissions.ts';
import type { Customer, CustomerFacts } from '../../domain/customers/customer.ts';
import { factsOf } from '../../domain/customers/duplicates/facts.ts';
import { indexKeys } from '../../domain/customers/duplicates/index-keys.ts';
import { type Candidate, judgeCandidates } from '../../domain/customers/duplicates/judge-candidates.ts';
import { rankCandidates } from '../../domain/customers/duplicates/rank-candidates.ts';
import { customerKeys, customers } from '../../storage/customers.ts';
import type { Context } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { ownerOf } from './key-writes.ts';

/** As many are read of those who have a key in common: what all of them have finds none of them. */
const mostOfKey = 40;

/** Whether a customer went into one that the principal sees: it is then that one. */
export const isGone = (one: Customer, principal: Principal): boolean =>
  one.mergedInto !== undefined && sees(principal, one.mergedPartnerId);

const readThem = async (
  { store }: Context,
  principal: Principal,
  ids: readonly string[],
): Promise<readonly Customer[]> => {
  const { tenant } = principal;
  const stand = new Map<string, Customer>();
  for (let wanted = ids; wanted.length > 0; ) {
    const found = await customers.readMany(
      store,
      wanted.map((customerId) => ({ tenant, customerId })),
    );
    for (const one of found) if (!isGone(one, principal)) stand.set(one.id, one);
    wanted = found.flatMap((one) => (isGone(one, principal) ? (one.mergedInto ?? []) : []));
  }
  return [...stand.values()].filter((one) => sees(principal, one.partnerId));
};

/**
 * The customers that may be the one with these facts, as far as the principal sees them: a query for each of its keys,
 * bounded however many share it, and one read of those that share most. `besides` is not told.
 */
export const findDuplicates = async (
  context: Context,
  principal: Principal,
  facts: CustomerFacts,
  besides?: string,
): Promise<readonly Candidate[]> => {
  const { tenant, partnerId } = principal;
  const own = partnerId === undefined ? {} : { prefix: `${ownerOf(partnerId)}#` };
  const found = await inParallel(indexKeys(factsOf(facts)), 12, async (key) => {
    const page = await customerKeys.list(context.store, { tenant, key }, { limit: mostOfKey, ...own });
    const customerIds = page.data.map(({ customerId }) => customerId);
    return { key, customerIds, isCutOff: page.next !== undefined };
  });
  const candidates = await readThem(context, principal, rankCandidates(found));
  return judgeCandidates(
    facts,
    candidates.filter(({ id }) => id !== besides),
  );
};
