import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Principal, permissionsOf } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { signedBy } from './actor.ts';
import { type Asked, answerResult, preflight, problemResult } from './answer.ts';
import { contextOf } from './clock.ts';
import { type Context, context, logger } from './context.ts';
import { type AuthorizerContext, headersFor, principalOf } from './principal.ts';
import { problem, problemOf } from './problem.ts';
import { type Refusal, readRequest } from './read-request.ts';
import type { Route } from './route.ts';
import { units } from './units.ts';

type Event = APIGatewayProxyEventV2 & {
  readonly requestContext: { readonly authorizer?: { readonly lambda?: AuthorizerContext | null } };
};
type Result = APIGatewayProxyStructuredResultV2;

/** Whoever may not is told so before anything is read: neither the body nor the table. */
const forbidden = ({ permission }: Route, principal: Principal): Refusal | undefined => {
  if (permission === 'none' || permission === 'signed-in' || permissionsOf(principal).includes(permission))
    return undefined;
  const detail = `This needs the permission ${permission}, which the role ${principal.role} (or this key) does not have.`;
  return { code: 'forbidden', detail, fields: [] };
};

const routeOf = (byKey: ReadonlyMap<string, Route>, { routeKey, rawPath, requestContext }: Event): Route => {
  const route = byKey.get(routeKey);
  if (route !== undefined) return route;
  throw new DomainError('route-not-found', `There is no ${requestContext.http.method} ${rawPath}.`);
};

/** The context of a request: by the tenant's clock, and writing who asked. */
const contextFor = async ({ tenant, subject }: Principal, event: Event): Promise<Context> => {
  const { requestId, http } = event.requestContext;
  return tenant === ''
    ? context()
    : signedBy(await contextOf(context(), tenant), { subject, by: requestId, from: http.sourceIp });
};

/** What every answer carries. What needs no sign-in is open to every page. */
const askedOf = ({ requestContext, headers }: Event): Asked => {
  const { requestId, authorizer } = requestContext;
  const open = headers['origin'] === undefined ? {} : { 'Access-Control-Allow-Origin': '*' };
  const own = authorizer === undefined ? open : headersFor(authorizer.lambda);
  return { requestId, headers: own, accepts: headers['accept-encoding'] };
};

const serve = async (byKey: ReadonlyMap<string, Route>, event: Event): Promise<Result> => {
  const { requestContext, headers } = event;
  const asked = askedOf(event);
  const { origin } = headers;
  if (requestContext.http.method === 'OPTIONS' && origin !== undefined) return preflight(asked, origin);
  let route: Route | undefined;
  let principal: Principal | undefined;
  try {
    route = routeOf(byKey, event);
    principal = principalOf(route, requestContext.authorizer?.lambda);
    const request = forbidden(route, principal) ?? readRequest(route, event, principal);
    if ('code' in request) {
      const { code, detail, fields } = request;
      return problemResult(problem(code, detail, asked.requestId, fields), asked);
    }
    return answerResult(route, await route.run(request, await contextFor(principal, event)), asked);
  } catch (error) {
    const { problem: told, fault } = problemOf(error, asked.requestId);
    // Neither bodies nor headers: they hold people's data and secrets.
    if (fault)
      logger.error('a request failed', {
        requestId: asked.requestId,
        route: route?.id,
        tenant: principal?.tenant,
        error,
      });
    return problemResult(told, asked);
  }
};

/** The handler that answers an area's routes, given by API Gateway (HTTP API, payload 2.0). */
export const httpHandler = (routes: readonly Route[]) => {
  const byKey = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  // No timer per request: the gateway answers by itself when the function's time is over.
  return middy((event: Event) => serve(byKey, event), { timeoutEarlyInMillis: 0 }).use(units());
};
