import type * as z from 'zod/mini';

type Path = readonly (string | number)[];
type Def = {
  readonly type: string;
  readonly discriminator?: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly innerType?: z.ZodMiniType;
  readonly in?: z.ZodMiniType;
  readonly getter?: () => z.ZodMiniType;
};
const defOf = (schema: z.ZodMiniType): Def => schema._zod.def as unknown as Def;

/** The schema of a value without what is wrapped around it; of a choice, the one that takes the value. */
const bare = (schema: z.ZodMiniType, value: unknown): z.ZodMiniType => {
  const { innerType, in: from, getter, options } = defOf(schema);
  const inner = innerType ?? from ?? getter?.() ?? options?.find((one) => one.safeParse(value).success);
  return inner === undefined ? schema : bare(inner, value);
};

/** Fields that say of what form the others are: without them nothing can be said of the others. */
const chooses = (schema: z.ZodMiniType): string | undefined => {
  const { discriminator, innerType, in: from, getter } = defOf(schema);
  const inner = innerType ?? from ?? getter?.();
  return discriminator ?? (inner === undefined ? undefined : chooses(inner));
};

/** Every place of a value where a field stands by itself. */
export const leaves = (schema: z.ZodMiniType, value: unknown, path: Path = []): readonly Path[] => {
  const { shape, element, valueType } = defOf(bare(schema, value));
  if (typeof value !== 'object' || value === null || !(shape ?? element ?? valueType)) return [path];
  return Object.entries(value).flatMap(([name, own]) => {
    const inner = shape?.[name] ?? element ?? valueType;
    if (inner === undefined || name === chooses(schema)) return [];
    return leaves(inner, own, [...path, Array.isArray(value) ? Number(name) : name]);
  });
};

/** Fields of the schema that the value leaves out. */
export const absent = (schema: z.ZodMiniType, value: unknown): readonly Path[] => {
  const { shape = {} } = defOf(bare(schema, value));
  return Object.keys(shape)
    .filter((name) => !Object.hasOwn(Object(value), name))
    .map((name) => [name]);
};

/** The value with another one at a place; `undefined` takes it out. */
export const put = (value: unknown, [first, ...rest]: Path, other: unknown): unknown => {
  if (first === undefined) return other;
  if (typeof first === 'number')
    return (value as readonly unknown[]).map((one, at) => (at === first ? put(one, rest, other) : one));
  const { [first]: own, ...others } = Object(value);
  const inner = put(own, rest, other);
  return inner === undefined ? others : { ...others, [first]: inner };
};
