import type { Random } from '../storm/random.ts';
import { resolved, type Schema } from './contract.ts';
import { collectionOf, type Pool } from './pool.ts';

/** What values are drawn with: chance, what was seen, and the word that marks whose a text is. */
export type Drawing = { readonly random: Random; readonly pool: Pool; readonly word: string };

const two = (value: number): string => String(value).padStart(2, '0');
const dayIn = (random: Random): string =>
  `202${random.between(5, 6)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
const decimal = (random: Random): string =>
  `${random.between(0, 9)}${random.below(10 ** random.between(0, 6))}.${two(random.below(100))}`.replace(
    /^0+(?=\d)/,
    '',
  );

/** Texts of the forms that descriptions give an example of, by what they say. */
const spoken: readonly (readonly [RegExp, (drawing: Drawing) => string])[] = [
  [/must be a day/, ({ random }) => dayIn(random)],
  [/must be a month/, ({ random }) => dayIn(random).slice(0, 7)],
  [/must be an instant/, ({ random }) => `${dayIn(random)}T${two(random.below(24))}:15:00Z`],
  [/must not be negative|decimal text/, ({ random }) => decimal(random)],
  [/must be a currency/, ({ random }) => random.pick(['EUR', 'EUR', 'PLN', 'USD', 'JPY', 'KWD'])],
  [/must be a time zone/, ({ random }) => random.pick(['Europe/Warsaw', 'UTC', 'Pacific/Apia'])],
  [/e-mail/, ({ random, word }) => `${word}${random.below(100)}@example.com`],
];

const exampleIn = (description: string): string | undefined => /such as "([^"]+)"/.exec(description)?.[1];

const text = (schema: Schema, name: string, drawing: Drawing): string => {
  const { random, pool, word } = drawing;
  const { description = '', format } = schema;
  const collection = name === 'externalId' ? undefined : collectionOf(name);
  const known = collection === undefined ? undefined : pool.pick(random, collection);
  if (known !== undefined) return known;
  if (name === 'externalId' || name === 'id') return `${word}-${random.below(400)}`;
  const drawn = spoken.find(([pattern]) => pattern.test(description));
  if (drawn !== undefined) return drawn[1](drawing);
  if (format === 'email') return `${word}${random.below(50)}@example.com`;
  return pool.pick(random, name) ?? exampleIn(description) ?? `${word} ${random.below(1000)}`;
};

const count = (random: Random, { minItems = 0, maxItems = 3 }: Schema): number =>
  random.between(minItems, Math.max(minItems, Math.min(maxItems, minItems + 2)));

const objectOf = (schema: Schema, drawing: Drawing): Record<string, unknown> => {
  const { random } = drawing;
  const { properties = {}, required = [], additionalProperties } = schema;
  const wanted = Object.entries(properties).filter(
    ([name]) => required.includes(name) || random.chance(0.35),
  );
  const all: Record<string, unknown> = Object.fromEntries(
    wanted.map(([name, own]) => [name, draw(own, name, drawing)]),
  );
  if (typeof additionalProperties === 'object' && random.chance(0.6))
    for (let at = random.below(3); at > 0; at -= 1)
      all[random.pick(['region', 'segment', 'note', 'b2b', 'size'])] = draw(
        additionalProperties,
        '',
        drawing,
      );
  return all;
};

/** A value that the schema takes, as far as a schema tells. */
export const draw = (given: Schema, name: string, drawing: Drawing): unknown => {
  const { random } = drawing;
  const schema = resolved(given);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return draw(random.pick(choices), name, drawing);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  if (schema.type === 'object') return objectOf(schema, drawing);
  if (schema.type === 'array')
    return Array.from({ length: count(random, schema) }, () => draw(schema.items ?? {}, name, drawing));
  if (schema.type === 'boolean') return random.chance(0.5);
  if (schema.type === 'integer' || schema.type === 'number')
    return random.between(schema.minimum ?? 0, Math.min(schema.maximum ?? 40, (schema.minimum ?? 0) + 40));
  return schema.type === 'string' ? text(schema, name, drawing) : null;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The example with some of its values drawn anew, and optional ones put in or left out. */
export const vary = (given: Schema, example: unknown, name: string, drawing: Drawing): unknown => {
  const { random } = drawing;
  const schema = resolved(given);
  if (Array.isArray(example) && schema.items !== undefined) {
    const { items } = schema;
    return example.map((one) => vary(items, one, name, drawing));
  }
  if (isObject(example) && schema.properties !== undefined) {
    const { properties, required = [] } = schema;
    const all: Record<string, unknown> = {};
    for (const [field, own] of Object.entries(properties)) {
      const needed = required.includes(field);
      if (example[field] !== undefined && (needed || random.chance(0.85)))
        all[field] = vary(own, example[field], field, drawing);
      else if (needed || random.chance(0.12)) all[field] = draw(own, field, drawing);
    }
    return all;
  }
  const isName =
    name === 'externalId' ||
    name === 'url' ||
    name === 'id' ||
    (collectionOf(name) !== undefined && schema.type === 'string');
  if (typeof example === 'string' && /[{*]/.test(example)) return example;
  return (isName || random.chance(0.3)) && !isObject(example) ? draw(schema, name, drawing) : example;
};
