import * as z from 'zod/mini';

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
  return rest;
};

/** The named schemas of the document: equal schemas have one name. */
export class Components {
  readonly #names = new Map<string, string>();
  readonly schemas: Record<string, unknown> = {};

  /** Gives the schema a name, unless it has one; answers a reference to it. Its parts are referred to where they have names. */
  name(name: string, schema: Json): Json {
    const text = JSON.stringify(schema);
    const known = this.#names.get(text) ?? name;
    if (!this.#names.has(text)) {
      this.schemas[known] = this.#within(schema);
      this.#names.set(text, known);
    }
    return { $ref: `#/components/schemas/${known}` };
  }

  #within(schema: Json): unknown {
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, this.#refer(value)]));
  }

  #refer(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#refer(one));
    if (!isJson(value)) return value;
    const name = this.#names.get(JSON.stringify(value));
    return name === undefined ? this.#within(value) : { $ref: `#/components/schemas/${name}` };
  }
}
