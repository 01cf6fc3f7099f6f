import * as z from 'zod/mini';
import { fieldMeanings } from './openapi-fields.ts';

export type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of a schema's own checks: what a pattern or a rule asks for. */
const words = (checks: readonly z.core.$ZodCheck[] | undefined): string =>
  (checks ?? [])
    .flatMap(({ _zod }) => {
      const error: unknown = Reflect.get(_zod.def, 'error');
      const said: unknown = typeof error === 'function' ? error({}) : undefined;
      return typeof said === 'string' ? [said] : [];
    })
    .join('; ');

const sentence = (text: string): string => (/[.!]$/.test(text) ? text : `${text}.`);

/** A field's meaning before what its checks ask for. */
const meant = (name: string, own: unknown): unknown => {
  const meaning = fieldMeanings[name];
  if (meaning === undefined || !isJson(own)) return own;
  const asked = own['description'];
  return { ...own, description: typeof asked === 'string' ? `${meaning} It ${sentence(asked)}` : meaning };
};

const withMeanings = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withMeanings);
  if (!isJson(value)) return value;
  const entries = Object.entries(value).map(([key, own]) => {
    if (key !== 'properties' || !isJson(own)) return [key, withMeanings(own)];
    const fields = Object.entries(own).map(([name, field]) => [name, meant(name, withMeanings(field))]);
    return [key, Object.fromEntries(fields)];
  });
  return Object.fromEntries(entries);
};

/** A zod schema as JSON Schema. What a request may hold differs from what an answer holds: defaults and transforms. */
export const jsonSchema = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => {
      const said = words(zodSchema._zod.def.checks);
      if (said !== '' && made.description === undefined) made.description = said;
    },
  });
  return withMeanings(rest) as Json;
};

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** `Entries` is `Entry`, `Sales` is `Sale`. */
export const singular = (text: string): string => text.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');

/** Whether a part of a schema deserves a name: a thing with fields, or a choice between such things. */
const nameable = (value: Json): boolean => {
  const { properties, oneOf, anyOf } = value;
  if (isJson(properties)) return Object.keys(properties).length > 1;
  const choice = Array.isArray(oneOf) ? oneOf : Array.isArray(anyOf) ? anyOf : [];
  return choice.filter((one) => isJson(one) && isJson(one['properties'])).length > 1;
};

/** The name that a schema has by itself: forms of one answer are told apart by it. */
const titleOf = ({ title }: Json): string | undefined => (typeof title === 'string' ? title : undefined);

/**
 * The named schemas of the document: equal schemas have one name. A part that stands in several places gets a name too,
 * of the thing and the field that it is first met in, so that types made of the document read well; one with a title has
 * that name everywhere.
 */
export class Components {
  readonly #names = new Map<string, string>();
  readonly #times = new Map<string, number>();
  readonly schemas: Record<string, unknown> = {};

  /** Counts the parts of a schema that will be named: what is met twice deserves a name of its own. */
  meet(schema: unknown): void {
    if (Array.isArray(schema)) for (const one of schema) this.meet(one);
    if (!isJson(schema)) return;
    if (nameable(schema)) {
      const text = JSON.stringify(schema);
      const times = this.#times.get(text) ?? 0;
      this.#times.set(text, times + 1);
      if (times > 0) return;
    }
    for (const value of Object.values(schema)) this.meet(value);
  }

  /** The name that a schema has been given. */
  nameOf(schema: Json): string | undefined {
    return this.#names.get(JSON.stringify(schema));
  }

  /** Gives the schema a name, unless it has one; answers a reference to it. Its parts are referred to where they have names. */
  name(name: string, schema: Json): Json {
    const text = JSON.stringify(schema);
    const known = this.#names.get(text);
    if (known !== undefined) return { $ref: `#/components/schemas/${known}` };
    const free = this.#free(titleOf(schema) ?? name);
    this.#names.set(text, free);
    // Its place among the others is before its parts.
    this.schemas[free] = {};
    this.schemas[free] = this.#within(schema, { thing: free, field: '' });
    return { $ref: `#/components/schemas/${free}` };
  }

  #free(name: string): string {
    if (this.schemas[name] === undefined) return name;
    for (let number = 2; ; number += 1)
      if (this.schemas[`${name}${number}`] === undefined) return `${name}${number}`;
  }

  #within(schema: Json, at: { readonly thing: string; readonly field: string }): unknown {
    const entries = Object.entries(schema).map(([key, value]) => {
      if (key === 'properties' && isJson(value))
        return [
          key,
          Object.fromEntries(
            Object.entries(value).map(([field, own]) => [field, this.#refer(own, { ...at, field })]),
          ),
        ];
      return [
        key,
        ['enum', 'const', 'default', 'examples', 'required'].includes(key) ? value : this.#refer(value, at),
      ];
    });
    return Object.fromEntries(entries);
  }

  #refer(value: unknown, at: { readonly thing: string; readonly field: string }): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#refer(one, at));
    if (!isJson(value)) return value;
    const text = JSON.stringify(value);
    const known = this.#names.get(text);
    if (known !== undefined) return { $ref: `#/components/schemas/${known}` };
    const title = titleOf(value);
    if (title !== undefined) return this.name(title, value);
    const { description, ...bare } = value;
    const same = description === undefined ? undefined : this.nameOf(bare);
    if (same !== undefined) return { $ref: `#/components/schemas/${same}`, description };
    if (at.field === '' || (this.#times.get(text) ?? 0) < 2) return this.#within(value, at);
    return this.name(`${at.thing.replace(/(Answer|Body|Page)$/, '')}${capital(singular(at.field))}`, value);
  }
}
