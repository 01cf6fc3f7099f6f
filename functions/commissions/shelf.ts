import type { ExchangeRate } from '../../domain/commissions/exchange-rate.ts';
import type { Assignment, Plan, PlanVersion } from '../../domain/commissions/plan.ts';
import type { Customer } from '../../domain/customers/customer.ts';
import { addDays, type Day } from '../../domain/kernel/day.ts';
import type { Partner } from '../../domain/partners/partner.ts';
import type { Program } from '../../domain/programs/program.ts';
import type { SaleContent } from '../../domain/sales/sale.ts';
import type { Product } from '../../domain/stock/product.ts';
import { assignments, plans } from '../../storage/commissions.ts';
import { customers } from '../../storage/customers.ts';
import { partners } from '../../storage/partners.ts';
import { programs } from '../../storage/programs.ts';
import { rates } from '../../storage/rates.ts';
import { products } from '../../storage/stock.ts';
import type { Store } from '../../storage/store.ts';
import { inParallel } from '../shell/parallel.ts';
import { keepRecent } from '../shell/recent.ts';
import { readVersions } from './plan-cache.ts';

type PlanHead = {
  readonly id: string;
  readonly programId: string;
  readonly versions: readonly PlanVersion[];
};

/**
 * What was read of a tenant's terms under one number. Nothing that is kept here changes without the number changing;
 * what is missing is not kept, because it may be created at any moment.
 */
export class Shelf {
  readonly number: number;
  readonly programs = new Map<string, Program>();
  readonly partners = new Map<string, Partner>();
  readonly products = new Map<string, Product>();
  readonly customers = new Map<string, Customer>();
  readonly assignments = new Map<string, readonly Assignment[]>();
  readonly rates = new Map<string, readonly ExchangeRate[]>();
  readonly made = new Map<string, { readonly assignments: number; readonly plans: readonly Plan[] }>();
  plans: readonly PlanHead[] | undefined;
  constructor(number: number) {
    this.number = number;
  }
}

const shelves = new Map<string, Shelf>();
const shelfCount = 50;
/** Things kept under one number at most: what is beyond begins a new shelf. */
const shelfSize = 50_000;

/** The shelf of a tenant's terms; those least used are forgotten. */
export const shelfOf = (tenant: string, number: number): Shelf => {
  const known = shelves.get(tenant);
  const kept = known?.number === number && known.partners.size + known.customers.size < shelfSize;
  const shelf = kept ? known : new Shelf(number);
  keepRecent(shelves, tenant, shelf, shelfCount);
  return shelf;
};

const fill = async <V extends { readonly id: string }>(
  kept: Map<string, V>,
  ids: Iterable<string>,
  read: (ids: readonly string[]) => Promise<readonly V[]>,
): Promise<void> => {
  const missing = [...new Set(ids)].filter((id) => !kept.has(id));
  if (missing.length === 0) return;
  for (const value of await read(missing)) kept.set(value.id, value);
};

/** The references of a sale: what must be read to value it. */
export type Wants = Pick<SaleContent, 'programId' | 'partnerId' | 'productId' | 'customerId' | 'credits'>;
const earners = (sale: Wants): readonly string[] => [
  sale.partnerId,
  ...(sale.credits ?? []).map((one) => one.partnerId),
];

/** Everybody who is or was above one of these. */
const parentsOf = (shelf: Shelf, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => (shelf.partners.get(id)?.standing ?? []).flatMap((one) => one.parentId ?? []));

const fillPartners = async (
  store: Store,
  tenant: string,
  shelf: Shelf,
  ids: readonly string[],
): Promise<void> => {
  const read = (wanted: readonly string[]) =>
    partners.readMany(
      store,
      wanted.map((partnerId) => ({ tenant, partnerId })),
    );
  await fill(shelf.partners, ids, read);
  await fill(shelf.partners, parentsOf(shelf, ids), read);
};

/** The customers, and those that they went into. */
const fillCustomers = async (
  store: Store,
  tenant: string,
  shelf: Shelf,
  ids: readonly string[],
): Promise<void> => {
  for (let wanted = ids; wanted.length > 0; ) {
    await fill(shelf.customers, wanted, (missing) =>
      customers.readMany(
        store,
        missing.map((customerId) => ({ tenant, customerId })),
      ),
    );
    wanted = wanted.flatMap((id) => shelf.customers.get(id)?.mergedInto ?? []);
  }
};

const fillPlans = async (store: Store, tenant: string, shelf: Shelf): Promise<void> => {
  shelf.plans ??= await Promise.all(
    (await plans.all(store, { tenant })).map(async ({ id, programId }) => ({
      id,
      programId,
      versions: await readVersions(store, tenant, id),
    })),
  );
};

/** Those of everybody, of these partners and of their parents: no more is looked for, however many the shelf holds. */
const fillAssignments = async (
  store: Store,
  tenant: string,
  shelf: Shelf,
  ids: readonly string[],
): Promise<void> => {
  const concerned = new Set(['*', ...ids, ...parentsOf(shelf, ids)]);
  const wanted = (shelf.plans ?? []).flatMap(({ id }) =>
    [...concerned].map((partnerId) => ({ planId: id, partnerId })),
  );
  const missing = wanted.filter(({ planId, partnerId }) => !shelf.assignments.has(`${planId}#${partnerId}`));
  await inParallel(missing, 16, async ({ planId, partnerId }) => {
    const found = await assignments.all(store, { tenant, planId }, { prefix: `${partnerId}#` });
    shelf.assignments.set(`${planId}#${partnerId}`, found);
  });
};

/** Rates are kept by pair and month, with the seven days before it, so that the days of a month need one read. */
const monthOf = (day: Day): { readonly from: Day; readonly to: Day } => ({
  from: addDays(`${day.slice(0, 7)}-01`, -7),
  to: `${day.slice(0, 7)}-31`,
});
export const rateKey = (from: string, to: string, day: Day): string => `${from}#${to}#${day.slice(0, 7)}`;

/** What an exchange rate is chosen by. */
export type Dated = { readonly currency: string; readonly day: Day };
/** Reads the rates that sales of these currencies and days can need. */
export const fillRates = async (
  store: Store,
  tenant: string,
  shelf: Shelf,
  sales: readonly Dated[],
): Promise<void> => {
  const currencies = new Set(
    (shelf.plans ?? []).flatMap(({ versions }) => versions.map((version) => version.currency)),
  );
  const wanted = new Map<string, { from: string; to: string; day: Day }>();
  for (const { currency, day } of sales)
    for (const to of currencies)
      if (to !== currency && !shelf.rates.has(rateKey(currency, to, day)))
        wanted.set(rateKey(currency, to, day), { from: currency, to, day });
  await inParallel([...wanted], 8, async ([key, { from, to, day }]) => {
    shelf.rates.set(key, await rates.all(store, { tenant, from, to }, monthOf(day)));
  });
};

/** Reads everything that these sales refer to, each thing once per shelf. What isn't there is looked for again. */
export const fillShelf = async (
  store: Store,
  tenant: string,
  shelf: Shelf,
  sales: readonly Wants[],
): Promise<void> => {
  const programIds = sales.map((sale) => sale.programId);
  const productIds = sales.map((sale) => sale.productId);
  const customerIds = sales.flatMap((sale) => sale.customerId ?? []);
  await Promise.all([
    fillPlans(store, tenant, shelf),
    fillPartners(store, tenant, shelf, sales.flatMap(earners)),
    fill(shelf.programs, programIds, (ids) =>
      programs.readMany(
        store,
        ids.map((programId) => ({ tenant, programId })),
      ),
    ),
    fill(shelf.products, productIds, (ids) =>
      products.readMany(
        store,
        ids.map((productId) => ({ tenant, productId })),
      ),
    ),
    fillCustomers(store, tenant, shelf, customerIds),
  ]);
  await fillAssignments(store, tenant, shelf, sales.flatMap(earners));
};
