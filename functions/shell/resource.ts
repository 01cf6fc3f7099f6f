import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import type { Kept } from '../../domain/platform/record.ts';
import { listOf, pageQuery } from './paging.ts';
import type { Created, Resource } from './resource-type.ts';
import { createOne, listThem, readOne, replaceOne } from './resource-work.ts';
import type { Request, Route } from './route.ts';

type Params = { readonly id: string };
type Page = { readonly limit: number; readonly cursor?: string };
const params = z.strictObject({ id: idText });
/** The words of a name as they stand in an operation's id: `alert rule` is `AlertRule`. */
const capital = (text: string): string =>
  text.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());
const article = (one: string): string => `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;
const sentences = (...all: readonly (string | undefined)[]): string =>
  all.filter((one) => one !== undefined).join(' ');
const either = 'The id is ours or your own externalId.';
/** The thing of the example, by its own id. */
const at = ({ example: { body } }: { readonly example: { readonly body: unknown } }) => {
  const own: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'externalId') : undefined;
  return { params: { id: typeof own === 'string' ? own : 'my-own-id' } };
};

const create = <N extends Kept, K, C extends Created, U>(resource: Resource<N, K, C, U>): Route => ({
  method: 'POST',
  path: resource.path,
  id: `create${capital(resource.one)}`,
  summary: `Create ${article(resource.one)}`,
  description: sentences(
    `The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same ${resource.one}.`,
    resource.notes?.create,
  ),
  permission: resource.permissions.manage,
  body: resource.body,
  status: 201,
  answer: resource.view,
  errors: ['idempotency-key-missing', 'idempotency-key-reused', 'conflict', ...resource.errors.create],
  example: { body: resource.example.body, answer: resource.example.view },
  run: (request, context) => createOne(resource, request as Request<undefined, undefined, C>, context),
});

const read = <N extends Kept, K, C extends Created, U>(resource: Resource<N, K, C, U>): Route => ({
  method: 'GET',
  path: `${resource.path}/{id}`,
  id: `read${capital(resource.one)}`,
  summary: `Read ${article(resource.one)}`,
  description: either,
  permission: resource.permissions.read,
  params,
  status: 200,
  answer: resource.view,
  errors: ['not-found'],
  example: { ...at(resource), answer: resource.example.view },
  run: (request, context) => readOne(resource, request as Request<Params, undefined, undefined>, context),
});

const list = <N extends Kept, K, C extends Created, U>(resource: Resource<N, K, C, U>): Route => ({
  method: 'GET',
  path: resource.path,
  id: `list${capital(resource.many)}`,
  summary: `List ${resource.many}`,
  description: 'In the order of their ids, as far as they are visible to you.',
  permission: resource.permissions.read,
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(resource.view),
  errors: ['cursor-invalid'],
  example: { query: { limit: '50' }, answer: { data: [resource.example.view], next: null } },
  run: (request, context) => listThem(resource, request as Request<undefined, Page, undefined>, context),
});

const replace = <N extends Kept, K, C extends Created, U>(resource: Resource<N, K, C, U>): Route => ({
  method: 'PUT',
  path: `${resource.path}/{id}`,
  id: `replace${capital(resource.one)}`,
  summary: `Change ${article(resource.one)}`,
  description: sentences(
    either,
    'States the whole content: what is left out is removed. With If-Match it is done only to the version that you read.',
    resource.notes?.change,
  ),
  permission: resource.permissions.manage,
  params,
  body: resource.change,
  status: 200,
  answer: resource.view,
  errors: ['not-found', 'version-stale', 'busy', ...resource.errors.change],
  example: { ...at(resource), body: resource.example.change, answer: resource.example.view },
  run: (request, context) => replaceOne(resource, request as Request<Params, undefined, U>, context),
});

/** The four routes of a resource: create, read, list, replace. */
export const resourceRoutes = <N extends Kept, K, C extends Created, U>(
  resource: Resource<N, K, C, U>,
): readonly Route[] => [create(resource), read(resource), list(resource), replace(resource)];
