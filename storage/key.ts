import { table } from './table.ts';

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
