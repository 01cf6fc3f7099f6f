/**
 * The one table. Every key stands here and nowhere else: the CDK table, the entity chart and the access-pattern chart
 * are made from this literal. Keys begin with the tenant (a membership and a due item, which are looked up before the
 * tenant is known, are the exceptions). `reads` names the access patterns that the key serves.
 */
export const table = {
  partition: 'pk',
  sort: 'sk',
  expires: 'expiresAt',
  entities: {
    tenant: { area: 'access', pk: 'T#{tenant}', sk: 'TENANT', reads: ['the tenant of a credential'] },
    membership: {
      area: 'access',
      pk: 'U#{sub}',
      sk: 'M#{tenant}',
      reads: ['the tenants and roles of a signed-in person'],
    },
    apiKey: {
      area: 'access',
      pk: 'T#{tenant}#KEY',
      sk: '{keyId}',
      reads: ['the key behind a credential', 'the keys of a tenant'],
    },
    program: {
      area: 'programs',
      pk: 'T#{tenant}#PROGRAM',
      sk: '{programId}',
      reads: ['a program', 'the programs of a tenant'],
    },
    partner: {
      area: 'partners',
      pk: 'T#{tenant}#PARTNER',
      sk: '{partnerId}',
      reads: ['a partner', 'the partners of a tenant'],
    },
    customer: {
      area: 'customers',
      pk: 'T#{tenant}#CUSTOMER',
      sk: '{customerId}',
      reads: ['a customer', 'the customers of a tenant'],
    },
    product: {
      area: 'stock',
      pk: 'T#{tenant}#PRODUCT',
      sk: '{productId}',
      reads: ['a product', 'the products of a tenant'],
    },
    target: {
      area: 'results',
      pk: 'T#{tenant}#TARGET#{partnerId}',
      sk: '{metric}#{month}',
      reads: ["a partner's target of a month", "a partner's targets of a metric, by month"],
    },
    terms: {
      area: 'commissions',
      pk: 'T#{tenant}',
      sk: 'TERMS',
      reads: ['the number of the terms in force'],
    },
    rate: {
      area: 'commissions',
      pk: 'T#{tenant}#RATE#{from}#{to}',
      sk: '{date}',
      reads: ['the rates of a currency pair, by day'],
    },
    plan: {
      area: 'commissions',
      pk: 'T#{tenant}#PLAN',
      sk: '{planId}',
      reads: ['a plan', 'the plans of a tenant'],
    },
    planVersion: {
      area: 'commissions',
      pk: 'T#{tenant}#PLANVERSION#{planId}',
      sk: '{number}',
      reads: ['a version of a plan', 'the versions of a plan'],
    },
    assignment: {
      area: 'commissions',
      pk: 'T#{tenant}#ASSIGN#{planId}',
      sk: '{partnerId}#{from}',
      reads: ["a partner's assignments to a plan", 'the assignments of a plan'],
    },
    foreignSale: {
      area: 'commissions',
      pk: 'T#{tenant}#FX#{currency}',
      sk: '{day}#{saleId}',
      reads: ['the sales that a rate of a day concerns'],
    },
    sale: {
      area: 'sales',
      pk: 'T#{tenant}#SALE#{shard}',
      sk: '{saleId}',
      reads: ['a sale', 'all sales of a tenant, shard by shard'],
    },
    job: { area: 'platform', pk: 'T#{tenant}#JOB', sk: '{jobId}', reads: ['a job', 'the jobs of a tenant'] },
    jobError: {
      area: 'platform',
      pk: 'T#{tenant}#JOB#{jobId}',
      sk: '{line}',
      reads: ['the refused lines of a job'],
    },
    entry: {
      area: 'ledger',
      pk: 'T#{tenant}#JOURNAL#{partnerId}',
      sk: '{number}',
      reads: ["a partner's journal from its tail", "a partner's journal entry"],
    },
    window: {
      area: 'ledger',
      pk: 'T#{tenant}#WINDOW#{partnerId}',
      sk: '{key}',
      reads: ['the sums of a window that is no longer open'],
    },
    due: { area: 'platform', pk: 'DUE', sk: '{at}#{tenant}#{id}', reads: ['what is due by now'] },
  },
} as const;

export type Entity = keyof typeof table.entities;
type Holes<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type Entities = typeof table.entities;
/** The values an entity's keys are made of. */
export type KeyOf<E extends Entity> = Record<Holes<Entities[E]['pk']> | Holes<Entities[E]['sk']>, string>;
export type PartitionOf<E extends Entity> = Record<Holes<Entities[E]['pk']>, string>;
export type Key = { readonly pk: string; readonly sk: string };

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') throw new Error(`key part ${name} of ${pattern} is missing`);
    return value;
  });

/** The key of one item. */
export const keyOf = <E extends Entity>(entity: E, values: KeyOf<E>): Key => ({
  pk: fill(table.entities[entity].pk, values),
  sk: fill(table.entities[entity].sk, values),
});

/** The partition that holds the entity's items. */
export const partitionOf = <E extends Entity>(entity: E, values: PartitionOf<E>): string =>
  fill(table.entities[entity].pk, values);
