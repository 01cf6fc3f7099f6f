import { type Json, jsonSchema } from './openapi-schemas.ts';
import type { Route } from './route.ts';

/** What fields mean that many operations have. */
const meanings: Readonly<Record<string, string>> = {
  limit: 'How many are answered at most.',
  cursor: 'The `next` of the page before, as it was answered, with the same filters.',
};

const fieldsOf = (
  schema: Route['params'],
  place: 'path' | 'query',
  examples: Readonly<Record<string, string>> = {},
): readonly Json[] => {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, own]) => {
    const description = meanings[name] ?? own['description'];
    return {
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema: name === 'limit' ? { type: 'integer', minimum: 1, maximum: 200, default: 50 } : own,
      ...(examples[name] === undefined
        ? {}
        : { example: name === 'limit' ? Number(examples[name]) : examples[name] }),
    };
  });
};

const header = (name: string, description: string, example: string): Json => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
  example,
});

/** The headers of requests that every operation of a form takes: each stands once, and the operations refer to it. */
export const sharedParameters: Json = {
  IdempotencyKey: header(
    'Idempotency-Key',
    'Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters.',
    'order-4711',
  ),
  IdempotencyKeyKept: header(
    'Idempotency-Key',
    'The same key and body answer what they answered before; another body under the key is refused.',
    'order-4711',
  ),
  IdempotencyKeyUnused: header(
    'Idempotency-Key',
    'Taken on every POST. Here the request repeats without effect by what it names, with a key or without.',
    'order-4711',
  ),
  IfMatch: header(
    'If-Match',
    'The ETag that was read: the change is done only to that version, and refused (412) where it is another by now.',
    '"7"',
  ),
  Tenant: header('Partnerwise-Tenant', 'Needed by people who belong to several tenants.', 'acme'),
};

const shared = (name: string): Json => ({ $ref: `#/components/parameters/${name}` });

/** What an Idempotency-Key does there: every POST takes one. */
const keyOf = ({ method, errors }: Pick<Route, 'method' | 'errors'>): readonly Json[] => {
  if (errors.includes('idempotency-key-missing')) return [shared('IdempotencyKey')];
  if (errors.includes('idempotency-key-reused')) return [shared('IdempotencyKeyKept')];
  return method === 'POST' ? [shared('IdempotencyKeyUnused')] : [];
};

const headersOf = ({ method, errors, permission }: Route): readonly Json[] => {
  return [
    ...keyOf({ method, errors }),
    ...(errors.includes('version-stale') ? [shared('IfMatch')] : []),
    ...(permission === 'none' ? [] : [shared('Tenant')]),
  ];
};

/** All that a route takes beside its body. */
export const parametersOf = (route: Route): readonly Json[] => [
  ...fieldsOf(route.params, 'path', route.example.params),
  ...fieldsOf(route.query, 'query', route.example.query),
  ...headersOf(route),
];
