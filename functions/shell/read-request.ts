import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Principal } from '../../domain/access/permissions.ts';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import { fieldErrors } from './field-errors.ts';
import type { Request, Route } from './route.ts';

/** The largest body that is taken: what comes in bulk comes as a file. */
const largestBody = 256 * 1024;

type Part = { readonly value: unknown; readonly errors: readonly FieldError[] };
const nothing: Part = { value: undefined, errors: [] };

const textOf = ({ body, isBase64Encoded }: APIGatewayProxyEventV2): string => {
  if (body === undefined) return '';
  const text = isBase64Encoded ? Buffer.from(body, 'base64') : body;
  if (Buffer.byteLength(text) > largestBody)
    throw new DomainError('body-too-large', `The body has more than ${largestBody} bytes.`);
  return text.toString();
};

/**
 * Names that every object has already: one would reach the prototype, another hides the object's kind from the table's
 * own client. No schema of ours has them, so they are refused wherever they stand.
 */
const taken: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const mostLevels = 32;

/** Half of a pair of surrogates can't be written in UTF-8: no text of ours can hold it, nor the table. */
const halves = (text: string, pointer: string): readonly FieldError[] =>
  text.isWellFormed()
    ? []
    : [{ pointer, detail: 'holds half of a surrogate pair: send whole characters of Unicode' }];

const hostile = (value: unknown, path: string, level: number): readonly FieldError[] => {
  if (typeof value === 'string') return halves(value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (level > mostLevels)
    return [{ pointer: '', detail: `is nested deeper than ${mostLevels} levels: nothing here is` }];
  return Object.keys(value).flatMap((name) => {
    const here = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (taken.has(name)) return [{ pointer: here, detail: 'is a name that cannot be taken: choose another' }];
    if (!name.isWellFormed()) return halves(name, path);
    return hostile(Reflect.get(value, name), here, level + 1);
  });
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError(
      'body-not-json',
      text === '' ? 'The body is empty.' : 'The body cannot be read as JSON.',
    );
  }
};

const bodyOf = (route: Route, event: APIGatewayProxyEventV2): Part => {
  if (route.body === undefined) return nothing;
  const raw = json(textOf(event));
  const errors = hostile(raw, '', 0);
  if (errors.length > 0) return { value: undefined, errors };
  return checked(route.body, raw, '');
};

const checked = (schema: Route['body'], raw: unknown, under: string): Part => {
  const read = schema?.safeParse(raw);
  if (read === undefined) return nothing;
  return read.success
    ? { value: read.data, errors: [] }
    : { value: undefined, errors: fieldErrors(read.error.issues, raw, under) };
};

/** Query fields of a route that has none are refused by name too. */
const queryOf = (route: Route, event: APIGatewayProxyEventV2): Part => {
  const raw = event.queryStringParameters ?? {};
  if (route.query !== undefined) return checked(route.query, { ...raw }, '/query');
  return {
    value: undefined,
    errors: Object.keys(raw).map((name) => ({
      pointer: `/query/${name}`,
      detail: 'is not known here: remove it',
    })),
  };
};

const header = (event: APIGatewayProxyEventV2, name: string): string | undefined =>
  event.headers[name]?.trim();

const keyOf = (event: APIGatewayProxyEventV2): Part => {
  const value = header(event, 'idempotency-key');
  if (value === undefined || /^[\x21-\x7e]{1,200}$/.test(value)) return { value, errors: [] };
  return {
    value: undefined,
    errors: [
      { pointer: '/header/Idempotency-Key', detail: 'must have 1–200 printable characters without spaces' },
    ],
  };
};

const matchOf = (event: APIGatewayProxyEventV2): Part => {
  const value = header(event, 'if-match');
  if (value === undefined) return nothing;
  const version = /^"(\d{1,15})"$/.exec(value)?.[1];
  if (version !== undefined) return { value: Number(version), errors: [] };
  return {
    value: undefined,
    errors: [
      {
        pointer: '/header/If-Match',
        detail: 'must be one ETag as it was answered, such as "7" with its quotes',
      },
    ],
  };
};

/** The request as the route's schemas see it; every fault of it at once, in whatever part it is. */
export const readRequest = (
  route: Route,
  event: APIGatewayProxyEventV2,
  principal: Principal,
): Request<unknown, unknown, unknown> => {
  const params = checked(route.params, event.pathParameters ?? {}, '/path');
  const query = queryOf(route, event);
  const body = bodyOf(route, event);
  const key = keyOf(event);
  const match = matchOf(event);
  const errors = [params, query, body, key, match].flatMap((part) => part.errors);
  if (errors.length > 0)
    throw new DomainError(
      'malformed',
      `${errors.length === 1 ? 'One field is' : `${errors.length} fields are`} not as they should be.`,
      errors,
    );
  return {
    params: params.value,
    query: query.value,
    body: body.value,
    principal,
    idempotencyKey: typeof key.value === 'string' ? key.value : undefined,
    ifMatch: typeof match.value === 'number' ? match.value : undefined,
  };
};
