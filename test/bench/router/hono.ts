import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { DomainError } from '../../../domain/errors.ts';
import type { Route } from '../../../functions/shell/route.ts';
import type { Event } from './cases.ts';
import { admitted, answered, checked, refused } from './checks.ts';

type Env = { Bindings: { event: Event } };

/** The same routes and checks in Hono, by its adapter for Lambda. */
export const honoHandler = (routes: readonly Route[]) => {
  const app = new Hono<Env>();
  for (const route of routes)
    app.on(route.method, route.path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
      const principal = admitted(route, c.env.event);
      const body =
        route.body === undefined
          ? undefined
          : await c.req.json().catch(() => {
              throw new DomainError('body-not-json', 'The body cannot be read as JSON.');
            });
      const request = checked(route, principal, { params: c.req.param(), query: c.req.query(), body });
      const answer = await route.run(request, {} as never);
      c.header('ETag', `"${answer.version}"`);
      c.header('Request-Id', c.env.event.requestContext.requestId);
      c.header('Cache-Control', 'no-store');
      c.header('X-Content-Type-Options', 'nosniff');
      return c.json(answered(route, answer) as object, answer.status as 200);
    });
  app.onError((error, c) => {
    const problem = refused(error);
    c.header('Request-Id', c.env.event.requestContext.requestId);
    c.header('Cache-Control', 'no-store');
    return c.body(JSON.stringify(problem), problem.status as 400, {
      'Content-Type': 'application/problem+json',
    });
  });
  return handle(app);
};
