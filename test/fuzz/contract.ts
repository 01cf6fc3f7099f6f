import { areas } from '../../functions/routes.ts';
import { openApi } from '../../functions/shell/openapi.ts';
import type { Route } from '../../functions/shell/route.ts';

/** A JSON schema, as the document has it. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly pattern?: string;
  readonly format?: string;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
};

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
  readonly example?: unknown;
};

/** An operation of the document, and the route that it was made from. */
export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly example: unknown;
  readonly route: Route;
};

type Documented = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: Schema; readonly example: unknown } };
  };
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const document = openApi(areas) as unknown as Document;
const routes = new Map((Object.values(areas).flat() as readonly Route[]).map((route) => [route.id, route]));

const operationOf = (path: string, method: string, documented: Documented): Operation => {
  const route = routes.get(documented.operationId);
  if (route === undefined) throw new Error(`there is no route ${documented.operationId}`);
  const body = documented.requestBody?.content['application/json'];
  return {
    id: route.id,
    method: method.toUpperCase(),
    path,
    parameters: documented.parameters ?? [],
    body: body?.schema,
    example: body?.example,
    route,
  };
};

/** Every operation that the document holds. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, documented]) => operationOf(path, method, documented)),
);

/** The schema itself, where it is referred to. */
export const resolved = (schema: Schema): Schema => {
  const name = schema.$ref?.slice('#/components/schemas/'.length);
  return name === undefined ? schema : resolved(document.components.schemas[name] ?? {});
};
