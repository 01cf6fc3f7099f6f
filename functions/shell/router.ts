import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Principal, permissionsOf } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { context, logger } from './context.ts';
import { deprecationHeaders } from './deprecation.ts';
import { type AuthorizerContext, principalOf } from './principal.ts';
import { type Problem, problemOf } from './problem.ts';
import { readRequest } from './read-request.ts';
import type { Answer, Route } from './route.ts';
import { units } from './units.ts';

type Event = APIGatewayProxyEventV2 & {
  readonly requestContext: { readonly authorizer?: { readonly lambda?: AuthorizerContext | null } };
};
type Result = APIGatewayProxyStructuredResultV2;

const common = (requestId: string) => ({ 'Request-Id': requestId, 'X-Content-Type-Options': 'nosniff' });

const problemResult = (problem: Problem, requestId: string): Result => ({
  statusCode: problem.status,
  headers: {
    ...common(requestId),
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...(problem.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...(problem.status === 429 ? { 'Retry-After': '2' } : {}),
  },
  body: JSON.stringify(problem),
});

/** What the route's answer schema does not know must not leave: that is a fault, and it is named in the log only. */
const bodyOf = (route: Route, answer: Answer<unknown>): string => {
  if (answer.status === 204) return '';
  if (route.contentType !== undefined) return String(answer.body);
  const read = route.answer.safeParse(answer.body);
  if (!read.success)
    throw new Error(`the answer of ${route.id} is not as it is declared`, { cause: read.error });
  return JSON.stringify(read.data);
};

const answerResult = (route: Route, answer: Answer<unknown>, requestId: string): Result => ({
  statusCode: answer.status,
  headers: {
    ...common(requestId),
    'Content-Type': route.contentType ?? 'application/json',
    ...(route.contentType === undefined ? { 'Cache-Control': 'no-store' } : {}),
    ...(answer.version === undefined ? {} : { ETag: `"${answer.version}"` }),
    ...(answer.location === undefined ? {} : { Location: answer.location }),
    ...deprecationHeaders(route),
    ...answer.headers,
  },
  body: bodyOf(route, answer),
  ...(answer.base64 === true ? { isBase64Encoded: true } : {}),
});

/** Whoever may not is told so before anything is read: neither the body nor the table. */
const authorize = (route: Route, principal: Principal): void => {
  const { permission } = route;
  if (permission === 'none' || permission === 'signed-in' || permissionsOf(principal).includes(permission))
    return;
  throw new DomainError(
    'forbidden',
    `This needs the permission ${permission}, which the role ${principal.role} (or this key) does not have.`,
  );
};

const serve = async (byKey: ReadonlyMap<string, Route>, event: Event): Promise<Result> => {
  const { requestId, authorizer } = event.requestContext;
  const route = byKey.get(event.routeKey);
  let principal: Principal | undefined;
  try {
    if (route === undefined)
      throw new DomainError(
        'route-not-found',
        `There is no ${event.requestContext.http.method} ${event.rawPath}.`,
      );
    principal = principalOf(route, authorizer?.lambda);
    authorize(route, principal);
    return answerResult(route, await route.run(readRequest(route, event, principal), context()), requestId);
  } catch (error) {
    const { problem, fault } = problemOf(error, requestId);
    // Neither bodies nor headers: they hold people's data and secrets.
    if (fault)
      logger.error('a request failed', { requestId, route: route?.id, tenant: principal?.tenant, error });
    return problemResult(problem, requestId);
  }
};

/** The handler that answers an area's routes, given by API Gateway (HTTP API, payload 2.0). */
export const httpHandler = (routes: readonly Route[]) => {
  const byKey = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  return middy((event: Event) => serve(byKey, event)).use(units());
};
