import type * as z from 'zod/mini';
import type { Guard, Query } from './expressions.ts';
import { type Entity, type KeyOf, keyOf, type PartitionOf, partitionOf } from './key.ts';
import { pack, unpack } from './packing.ts';
import type { Item, Outcome, Store, Write } from './store.ts';
import { table } from './table.ts';

/** An item that can't be read: an incident to be looked into, never a default. */
class UnreadableItem extends Error {
  override readonly name = 'UnreadableItem';
  constructor(item: Item, cause: unknown) {
    super(`item ${item.pk} / ${item.sk} does not read as ${item.type}`, { cause });
  }
}

/** Turns an older form of an item into the next one. `form` counts from 1. */
type Upcaster = (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

export type PageRequest = { readonly limit: number; readonly after?: string | undefined };
type Versioned = { readonly version: number };

const bookkeeping: ReadonlySet<string> = new Set([
  table.partition,
  table.sort,
  'type',
  'form',
  table.expires,
  table.actor,
]);

/** What an item holds beside what the table needs to know of it. */
export const contentOf = (item: Item): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !bookkeeping.has(name)));

/** How items of an entity came to be what they are: older forms, and whether the content is packed into one field. */
type Shape = { readonly upcasters?: readonly Upcaster[]; readonly packed?: boolean };

/** A field of a name that the item has for itself would take its place, and nobody would see it. */
const refuseTaken = (type: Entity, schema: z.ZodMiniType): void => {
  const shape: unknown = Reflect.get(schema, 'shape');
  const names = typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
  const taken = names.filter((name) => bookkeeping.has(name));
  if (taken.length > 0)
    throw new Error(`${type} has a field ${taken.join(', ')}, which items have themselves`);
};

/** How an item of one entity is read and written: with type and form, through the noun's schema. */
const formOf = <E extends Entity, S extends z.ZodMiniType>(
  type: E,
  schema: S,
  { upcasters = [], packed = false }: Shape,
) => {
  type Value = z.output<S>;
  refuseTaken(type, schema);
  const form = upcasters.length + 1;
  /** What stands in an item, brought to the newest form. */
  const fieldsOf = (item: Item): Readonly<Record<string, unknown>> => {
    const { form: written = 1 } = item as { form?: number };
    let fields = contentOf(item);
    if (fields['packed'] !== undefined) fields = unpack(fields['packed']);
    for (const upcast of upcasters.slice(written - 1)) fields = upcast(fields);
    return fields;
  };
  return {
    parse: (item: Item): Value => {
      if (item.type !== type) throw new UnreadableItem(item, `it is no ${type}`);
      try {
        return schema.parse(fieldsOf(item));
      } catch (cause) {
        throw new UnreadableItem(item, cause);
      }
    },
    item: (key: KeyOf<E>, value: Value): Item => ({
      ...keyOf(type, key),
      type,
      form,
      ...(packed ? { packed: pack(value as object) } : (value as object)),
    }),
  };
};

type Form<E extends Entity, Value> = {
  readonly parse: (item: Item) => Value;
  readonly item: (key: KeyOf<E>, value: Value) => Item;
};

const reading = <E extends Entity, Value>(type: E, { parse }: Form<E, Value>) => ({
  /** The thing, or nothing where it isn't there. */
  read: async (store: Store, key: KeyOf<E>): Promise<Value | undefined> => {
    const found = await store.get(keyOf(type, key));
    return found === undefined ? undefined : parse(found);
  },

  /** Those of the things that are there, each once, in the order of the keys. */
  readMany: async (store: Store, keys: readonly KeyOf<E>[]): Promise<readonly Value[]> =>
    (await store.getMany(keys.map((key) => keyOf(type, key)))).map(parse),

  /** One page in the order of the sort key; `next` continues it. */
  list: async (
    store: Store,
    of: PartitionOf<E>,
    page: PageRequest & Omit<Query, 'pk' | 'limit' | 'after'>,
  ) => {
    const { limit, after, ...range } = page;
    const from = after === undefined ? {} : { after };
    const found = await store.query({ pk: partitionOf(type, of), limit, ...range, ...from });
    return { data: found.items.map(parse), next: found.last };
  },

  /** Everything of a partition (or a range of it), page after page. For partitions known to be small. */
  all: async (
    store: Store,
    of: PartitionOf<E>,
    range: Omit<Query, 'pk' | 'after'> = {},
  ): Promise<readonly Value[]> => {
    const values: Value[] = [];
    for (let after: string | undefined; ; ) {
      const from = after === undefined ? {} : { after };
      const found = await store.query({ pk: partitionOf(type, of), ...range, ...from });
      values.push(...found.items.map(parse));
      if (found.last === undefined) return values;
      after = found.last;
    }
  },
});

/** What must stand where a version is written: nothing before the first, else the version before. */
const before = ({ version }: Versioned): Guard =>
  version === 1 ? { if: 'absent' } : { if: 'version', is: version - 1 };

const writing = <E extends Entity, Value>({ item }: Form<E, Value>) => ({
  /** Writes a new thing; not done where its key is taken. */
  create: (store: Store, key: KeyOf<E>, value: Value): Promise<Outcome> =>
    store.put(item(key, value), { if: 'absent' }),

  /** Writes the next version of a thing; not done where another version stands there. `value.version` is the new one. */
  replace: (store: Store, key: KeyOf<E>, value: Value & Versioned): Promise<Outcome> =>
    store.put(item(key, value), { if: 'version', is: value.version - 1 }),

  /** Writes a version of a thing, the first or the next one: for who need not tell which. */
  save: (store: Store, key: KeyOf<E>, value: Value & Versioned): Promise<Outcome> =>
    store.put(item(key, value), before(value)),

  /** The same three as parts of a transaction. */
  creating: (key: KeyOf<E>, value: Value): Write => ({ put: item(key, value), guard: { if: 'absent' } }),
  replacing: (key: KeyOf<E>, value: Value & Versioned): Write => ({
    put: item(key, value),
    guard: { if: 'version', is: value.version - 1 },
  }),
  saving: (key: KeyOf<E>, value: Value & Versioned): Write => ({
    put: item(key, value),
    guard: before(value),
  }),
});

/**
 * Named access to one entity of the table: items are written with type and form and read through the noun's schema.
 * `upcasters[n]` turns form n + 1 into form n + 2. What is packed can't be named by a guard.
 */
export const entity = <E extends Entity, S extends z.ZodMiniType>(type: E, schema: S, shape: Shape = {}) => {
  const form = formOf(type, schema, shape);
  return {
    type,
    key: (key: KeyOf<E>) => keyOf(type, key),
    ...form,
    ...reading(type, form),
    ...writing(form),
  };
};
