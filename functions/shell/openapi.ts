import { money } from '../../domain/kernel/schema.ts';
import { errorResponses, problemExamples, problemSchema } from './openapi-errors.ts';
import { Components, type Json, jsonSchema } from './openapi-schemas.ts';
import type { Route } from './route.ts';

type Areas = Readonly<Record<string, readonly Route[]>>;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

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
  return Object.entries(properties).map(([name, own]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: name === 'limit' ? { type: 'integer', minimum: 1, maximum: 200, default: 50 } : own,
    ...(examples[name] === undefined
      ? {}
      : { example: name === 'limit' ? Number(examples[name]) : examples[name] }),
  }));
};

const header = (name: string, description: string, example: string): Json => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
  example,
});

const headersOf = (route: Route): readonly Json[] => [
  ...(route.errors.includes('idempotency-key-missing')
    ? [
        header(
          'Idempotency-Key',
          'Makes the id where there is no externalId: the same key and body give the same answer for ever.',
          'order-4711',
        ),
      ]
    : []),
  ...(route.errors.includes('version-stale')
    ? [header('If-Match', 'The ETag that was read: the change is done only to that version.', '"7"')]
    : []),
  ...(route.permission === 'none'
    ? []
    : [header('Partnerwise-Tenant', 'Needed by people who belong to several tenants.', 'acme')]),
];

const answerOf = (route: Route, components: Components): Json => {
  const headers =
    route.status === 201 || route.status === 202
      ? { Location: { description: 'Where the thing is.', schema: { type: 'string' } } }
      : {};
  if (route.status === 204) return { description: 'Done.', headers };
  const name = route.id.startsWith('read') ? route.id.slice('read'.length) : `${capital(route.id)}Answer`;
  const content =
    route.contentType === undefined
      ? {
          'application/json': {
            schema: components.name(name, jsonSchema(route.answer, 'output')),
            example: route.example.answer,
          },
        }
      : { [route.contentType]: { schema: { type: 'string' } } };
  return { description: 'Done.', headers, content };
};

const operation = (area: string, route: Route, components: Components, problems: Json): Json => {
  const { permission, body, example } = route;
  const needs =
    permission === 'none'
      ? 'Needs no sign-in.'
      : permission === 'signed-in'
        ? 'Needs sign-in only.'
        : `Needs the permission \`${permission}\`.`;
  return {
    operationId: route.id,
    tags: [area],
    summary: route.summary,
    description: [route.description, needs].filter((text) => text !== undefined && text !== '').join(' '),
    'x-permission': permission,
    ...(permission === 'none' ? { security: [] } : {}),
    parameters: [
      ...fieldsOf(route.params, 'path', example.params),
      ...fieldsOf(route.query, 'query', example.query),
      ...headersOf(route),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: components.name(`${capital(route.id)}Body`, jsonSchema(body, 'input')),
                example: example.body,
              },
            },
          },
        }),
    responses: { [String(route.status)]: answerOf(route, components), ...errorResponses(route, problems) },
  };
};

/** The OpenAPI document of all routes, and of nothing else. */
export const openApi = (areas: Areas): Json => {
  const components = new Components();
  const problems = components.name('Problem', problemSchema);
  components.name('Money', jsonSchema(money, 'output'));
  const all = Object.entries(areas).flatMap(([area, routes]) => routes.map((route) => ({ area, route })));
  // What is read gives its name to the schema; lists and changes refer to it.
  for (const { route } of all.filter(({ route: { id } }) => id.startsWith('read')))
    answerOf(route, components);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { area, route } of all)
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operation(area, route, components, problems),
    };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Partnerwise',
      version: '1',
      description:
        'Runs a vendor’s partner network. Money is decimal text with a currency, days are `2024-01-31`, instants UTC. Wherever an id is asked for, your own externalId serves too. Errors are `application/problem+json` (RFC 9457) with every field error at once.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: Object.keys(areas).map((name) => ({ name })),
    paths,
    components: {
      schemas: components.schemas,
      examples: problemExamples(),
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description:
            'An API key (`pw_live_…`, in sandboxes `pw_test_…`) or an access token of the sign-in.',
        },
      },
    },
  };
};
