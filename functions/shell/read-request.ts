import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Principal } from '../../domain/access/permissions.ts';
import type { ErrorCode, FieldError } from '../../domain/errors.ts';
import { fieldErrors } from './field-errors.ts';
import { hostile } from './hostile.ts';
import type { Request, Route } from './route.ts';

/** The largest body that is taken: what comes in bulk comes as a file. */
const largestBody = 256 * 1024;

/**
 * Why a request comes to nothing. Answered and not thrown: that a request is not as it should be is expected, and an
 * error that says where it was thrown costs more than reading the whole request.
 */
export type Refusal = {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly fields: readonly FieldError[];
};

type Part = { readonly value: unknown; readonly errors: readonly FieldError[]; readonly refusal?: Refusal };
const nothing: Part = { value: undefined, errors: [] };

const refusing = (code: ErrorCode, detail: string): Part => ({
  ...nothing,
  refusal: { code, detail, fields: [] },
});

const textOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): string =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;

/** What else is wrong with a body that nothing may be made of: its other fields. Nothing more where it has no end. */
const beside = (
  errors: readonly FieldError[],
  schema: Route['body'],
  raw: unknown,
): readonly FieldError[] => {
  const told = new Set(errors.map(({ pointer }) => pointer));
  if (told.has('')) return [];
  return checked(schema, raw, '').errors.filter(
    ({ pointer }) => !told.has(pointer) && pointer.isWellFormed(),
  );
};

const bodyOf = (route: Route, event: APIGatewayProxyEventV2): Part => {
  if (route.body === undefined) return nothing;
  const text = textOf(event);
  if (Buffer.byteLength(text) > largestBody)
    return refusing('body-too-large', `The body has more than ${largestBody} bytes.`);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refusing('body-not-json', text === '' ? 'The body is empty.' : 'The body cannot be read as JSON.');
  }
  const errors = hostile(raw);
  return errors.length > 0
    ? { value: undefined, errors: [...errors, ...beside(errors, route.body, raw)] }
    : checked(route.body, raw, '');
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
): Request<unknown, unknown, unknown> | Refusal => {
  const params = checked(route.params, event.pathParameters ?? {}, '/path');
  const query = queryOf(route, event);
  const body = bodyOf(route, event);
  if (body.refusal !== undefined) return body.refusal;
  const key = keyOf(event);
  const match = matchOf(event);
  const fields = [...params.errors, ...query.errors, ...body.errors, ...key.errors, ...match.errors];
  if (fields.length > 0)
    return {
      code: 'malformed',
      detail: `${fields.length === 1 ? 'One field is' : `${fields.length} fields are`} not as they should be.`,
      fields,
    };
  return {
    params: params.value,
    query: query.value,
    body: body.value,
    principal,
    idempotencyKey: typeof key.value === 'string' ? key.value : undefined,
    ifMatch: typeof match.value === 'number' ? match.value : undefined,
  };
};
