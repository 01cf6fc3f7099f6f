import type * as z from 'zod/mini';

type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly catchall?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly keyType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly innerType?: z.ZodMiniType;
  readonly in?: z.ZodMiniType;
  readonly getter?: () => z.ZodMiniType;
};
const defOf = (schema: z.ZodMiniType): Def => schema._zod.def as unknown as Def;
/** What a schema's checks say of its length: the most it may have, and the patterns that it has to fit. */
const lengthOf = (
  schema: z.ZodMiniType,
): { readonly most: boolean; readonly patterns: readonly RegExp[] } => {
  const said = [...(schema._zod.def.checks ?? []).map(({ _zod }) => _zod.def), schema._zod.def];
  return {
    most: said.some((one) => ['max_length', 'length_equals'].includes(Reflect.get(one, 'check'))),
    patterns: said.map((one) => Reflect.get(one, 'pattern')).filter((one) => one instanceof RegExp),
  };
};

/** Whether a pattern takes no text beyond some length. */
export const isBounded = ({ source }: RegExp): boolean => {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return /^\^.*\$$/.test(bare) && !/[*+]|\{\d+,\}/.test(bare);
};

/** Texts of the forms that rules ask for, each of which a rule may take too much of. */
const samples = [
  '2024-01-31',
  '2024-01-31T12:00:00.1Z',
  '2024-01-31T12:00:00.1+01:00',
  'EUR',
  'Europe/Warsaw',
  'PL61109010140000071219812874',
  'BREXPLPW',
  'https://a.example.com/b?c=d#e',
  'https://example.com',
  'anna@example.com',
  'a',
  '1',
  '1.0',
  '-1.0',
];
/** Longer than any text that is taken. */
const long = 30_000;
const longTexts: readonly string[] = samples.flatMap((text) =>
  Array.from({ length: text.length + 1 }, (_, at) => at).flatMap((at) =>
    [...new Set(['0', 'a', text[Math.max(0, at - 1)] ?? '0'])].map(
      (one) => text.slice(0, at) + one.repeat(long) + text.slice(at),
    ),
  ),
);

const takesLong = new Map<z.ZodMiniType, boolean>();
/** Whether a rule that says no length takes a text that is far too long. */
const isEndless = (schema: z.ZodMiniType): boolean => {
  const known = takesLong.get(schema) ?? longTexts.some((text) => schema.safeParse(text).success);
  takesLong.set(schema, known);
  return known;
};

const textFault = (schema: z.ZodMiniType): string | undefined => {
  const { most, patterns } = lengthOf(schema);
  if (most || patterns.some(isBounded)) return undefined;
  return patterns.length > 0 || isEndless(schema) ? 'a text without an end' : undefined;
};

const names = (form: string, count: number, value: unknown): object =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${form}${at}`, value]));

/** What is said of a value as a whole. */
const saidOfAll = (schema: z.ZodMiniType, value: unknown): readonly string[] =>
  (schema.safeParse(value).error?.issues ?? []).flatMap(({ path, message }) =>
    path.length === 0 ? [message] : [],
  );

/** A record has to refuse too many names as such: something else is said of 10,000 than of one. */
const recordFault = (schema: z.ZodMiniType): string | undefined => {
  const { keyType, valueType } = defOf(schema);
  const value = ['x', '1', true, 1, {}].find((one) => valueType?.safeParse(one).success);
  const form = ['a', 'attributes.a'].find((one) => keyType?.safeParse(`${one}1`).success);
  if (value === undefined || form === undefined) return 'a record that no sample fits';
  const [few, many] = [1, 10_000].map((count) => saidOfAll(schema, names(form, count, value)));
  return many?.every((one) => few?.includes(one)) ? 'a record of endless names' : undefined;
};

const inside = (schema: z.ZodMiniType, at: string): readonly (readonly [z.ZodMiniType, string])[] => {
  const def = defOf(schema);
  if (def.shape !== undefined)
    return Object.entries(def.shape).map(([name, own]) => [own, `${at}/${name}`] as const);
  if (def.element !== undefined) return [[def.element, `${at}/0`]];
  if (def.type === 'record')
    return [def.keyType, def.valueType].flatMap((one) =>
      one === undefined ? [] : [[one, `${at}/*`] as const],
    );
  const same = [...(def.options ?? []), def.innerType, def.in, def.getter?.()];
  return same.flatMap((one) => (one === undefined ? [] : [[one, at] as const]));
};

const own = (schema: z.ZodMiniType): string | undefined => {
  const { type, catchall } = defOf(schema);
  if (type === 'string') return textFault(schema);
  if (type === 'array') return lengthOf(schema).most ? undefined : 'a list without an end';
  if (type === 'record') return recordFault(schema);
  if (type === 'unknown' || type === 'any') return 'anything';
  if (type === 'object' && catchall?._zod.def.type !== 'never')
    return 'an object with fields that nobody knows';
  return undefined;
};

/** Every place of a schema where it takes something of any size. */
export const endless = (
  schema: z.ZodMiniType | undefined,
  at: string,
  seen: ReadonlySet<z.ZodMiniType> = new Set(),
): readonly string[] => {
  if (schema === undefined || seen.has(schema)) return [];
  const fault = own(schema);
  const known = new Set([...seen, schema]);
  return [
    ...(fault === undefined ? [] : [`${at}: ${fault}`]),
    ...inside(schema, at).flatMap(([inner, place]) => endless(inner, place, known)),
  ];
};
