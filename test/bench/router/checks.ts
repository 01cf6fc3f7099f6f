import { type Principal, permissionsOf } from '../../../domain/access/permissions.ts';
import { DomainError, type FieldError } from '../../../domain/errors.ts';
import { fieldErrors } from '../../../functions/shell/field-errors.ts';
import { principalOf } from '../../../functions/shell/principal.ts';
import { problemOf } from '../../../functions/shell/problem.ts';
import type { Answer, Request, Route } from '../../../functions/shell/route.ts';
import type { Event } from './cases.ts';

/** What every way has to do, with the same schemas and the same words: only how it comes to it is its own. */

export const admitted = (route: Route, event: Event): Principal => {
  const principal = principalOf(route, event.requestContext.authorizer.lambda);
  const { permission } = route;
  if (permission !== 'none' && permission !== 'signed-in' && !permissionsOf(principal).includes(permission))
    throw new DomainError('forbidden', `This needs the permission ${permission}.`);
  return principal;
};

type Read = { readonly value: unknown; readonly errors: readonly FieldError[] };

const read = (schema: Route['params'], raw: unknown, under: string): Read => {
  if (schema === undefined) return { value: undefined, errors: [] };
  const result = schema.safeParse(raw);
  return result.success
    ? { value: result.data, errors: [] }
    : { value: undefined, errors: fieldErrors(result.error.issues, raw, under) };
};

/** The request by the route's schemas, with every fault of every part. */
export const checked = (
  route: Route,
  principal: Principal,
  raw: { readonly params: unknown; readonly query: unknown; readonly body: unknown },
): Request<unknown, unknown, unknown> => {
  const params = read(route.params, raw.params, '/path');
  const query = read(route.query, raw.query, '/query');
  const body = read(route.body, raw.body, '');
  const errors = [...params.errors, ...query.errors, ...body.errors];
  if (errors.length > 0) throw new DomainError('malformed', 'Fields are not as they should be.', errors);
  return {
    params: params.value,
    query: query.value,
    body: body.value,
    principal,
    idempotencyKey: undefined,
    ifMatch: undefined,
  };
};

/** The answer as its schema writes it. */
export const answered = (route: Route, { body }: Answer<unknown>): unknown => {
  const result = route.answer.safeParse(body);
  if (!result.success) throw new Error('the answer is not as it is declared', { cause: result.error });
  return result.data;
};

export const refused = (error: unknown) => problemOf(error, 'JKJaXmPLvHcESHA=').problem;
