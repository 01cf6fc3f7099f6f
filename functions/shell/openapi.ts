import { allowed, roles } from '../../domain/access/permissions.ts';
import { money } from '../../domain/kernel/schema.ts';
import { errorResponses, problemExamples, problemSchema, sharedProblems } from './openapi-errors.ts';
import { answerHeaders, headersOfAnswer, versionedRoutes } from './openapi-headers.ts';
import { info, securitySchemes, tagsOf } from './openapi-info.ts';
import { parametersOf, sharedParameters } from './openapi-parameters.ts';
import { Components, type Json, jsonSchema, singular } from './openapi-schemas.ts';
import type { Route } from './route.ts';

type Areas = Readonly<Record<string, readonly Route[]>>;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const isList = ({ id }: Route): boolean => id.startsWith('list');
/** What is read gives its name to the schema; a list is a page of what it lists. */
const nameOf = (route: Route): string => {
  if (route.id.startsWith('read')) return route.id.slice('read'.length);
  return isList(route) ? `${singular(route.id.slice('list'.length))}Page` : `${capital(route.id)}Answer`;
};

const answerSchema = (route: Route): Json => jsonSchema(route.answer, 'output');
const bodySchema = ({ body }: Route): readonly Json[] =>
  body === undefined ? [] : [jsonSchema(body, 'input')];

const itemOf = (schema: Json): Json | undefined => {
  const { properties } = schema as { properties?: { data?: { items?: Json } } };
  return properties?.data?.items;
};

const named = (route: Route, components: Components): Json => {
  const schema = answerSchema(route);
  const item = isList(route) ? itemOf(schema) : undefined;
  const noun = singular(route.id.slice('list'.length));
  // A list may tell less of a thing than what is read of it.
  if (item !== undefined)
    components.name(components.schemas[noun] === undefined ? noun : `${noun}Summary`, item);
  return components.name(nameOf(route), schema);
};

/** Every schema by its name: first what is read, then lists, so that the nouns have the plain names. */
const nameAll = (routes: readonly Route[], components: Components): void => {
  for (const route of routes)
    for (const schema of [answerSchema(route), ...bodySchema(route)]) components.meet(schema);
  components.name('Money', jsonSchema(money, 'output'));
  const json = routes.filter(({ contentType, status }) => contentType === undefined && status !== 204);
  const order = (route: Route): number => (route.id.startsWith('read') ? 0 : isList(route) ? 1 : 2);
  for (const route of json.toSorted((a, b) => order(a) - order(b))) named(route, components);
};

const shows = ({ answer }: Route, field: string): boolean => {
  const { properties } = jsonSchema(answer, 'output') as { properties?: Json };
  return properties?.[field] !== undefined;
};

const answerOf = (route: Route, components: Components, versioned: boolean): Json => {
  const headers = headersOfAnswer(route, versioned, shows(route, 'id'));
  if (route.status === 204) return { description: 'Done.', headers };
  const content =
    route.contentType === undefined
      ? { 'application/json': { schema: named(route, components), example: route.example.answer } }
      : { [route.contentType]: { schema: { type: 'string' }, example: route.example.answer } };
  return { description: 'Done.', headers, content };
};

/** Who may: by the table of roles, as the router decides it. */
const rolesOf = ({ permission }: Route): readonly string[] => {
  if (permission === 'none') return [];
  return permission === 'signed-in' ? roles : roles.filter((role) => allowed[role].includes(permission));
};

const needs = (route: Route): string => {
  const { permission } = route;
  if (permission === 'none') return 'Needs no sign-in.';
  if (permission === 'signed-in') return 'Needs sign-in only.';
  return `Needs the permission \`${permission}\`, which these roles have: ${rolesOf(route).join(', ')}.`;
};

const going = ({ deprecated }: Route): string | undefined =>
  deprecated === undefined
    ? undefined
    : `**Deprecated** since ${deprecated.since}, gone from ${deprecated.sunset}: use ${deprecated.replacement}.`;

const operation = (area: string, route: Route, components: Components, versioned: boolean): Json => {
  const { permission, body, example } = route;
  return {
    operationId: route.id,
    tags: [area],
    summary: route.summary,
    description: [going(route), route.description, needs(route)]
      .filter((text) => text !== undefined && text !== '')
      .join('\n\n'),
    ...(route.deprecated === undefined ? {} : { deprecated: true }),
    'x-permission': permission,
    'x-roles': rolesOf(route),
    ...(permission === 'none' ? { security: [] } : {}),
    parameters: parametersOf(route),
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
    responses: {
      [String(route.status)]: answerOf(route, components, versioned),
      ...errorResponses(route),
    },
  };
};

/** What of the shared parts some operation refers to: nothing else is in the document. */
const used = (paths: Json, kind: string, all: Json): Json => {
  const text = JSON.stringify(paths);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => text.includes(`"#/components/${kind}/${name}"`)),
  );
};

/** The OpenAPI document of all routes, and of nothing else. */
export const openApi = (areas: Areas): Json => {
  const components = new Components();
  components.name('Problem', problemSchema);
  const all = Object.entries(areas).flatMap(([area, routes]) => routes.map((route) => ({ area, route })));
  const routes = all.map(({ route }) => route);
  nameAll(routes, components);
  const known = (route: Route): string => components.nameOf(answerSchema(route)) ?? route.id;
  const versioned = versionedRoutes(routes, known, (route) => shows(route, 'version'));
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { area, route } of all)
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operation(area, route, components, versioned.has(route)),
    };
  const responses = used(paths, 'responses', sharedProblems());
  const within = { paths, responses };
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/', description: 'The address that serves this document.' }],
    security: [{ apiKey: [] }, { accessToken: [] }],
    tags: tagsOf(Object.keys(areas)),
    paths,
    components: {
      schemas: components.schemas,
      responses,
      parameters: used(paths, 'parameters', sharedParameters),
      headers: used(within, 'headers', answerHeaders),
      examples: used(within, 'examples', problemExamples()),
      securitySchemes,
    },
  };
};
