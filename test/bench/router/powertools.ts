import { Router } from '@aws-lambda-powertools/event-handler/http';
import { DomainError } from '../../../domain/errors.ts';
import type { Route } from '../../../functions/shell/route.ts';
import type { Event } from './cases.ts';
import { admitted, answered, checked, refused } from './checks.ts';

const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** The same routes and checks in Powertools' event handler. */
export const powertoolsHandler = (routes: readonly Route[]) => {
  const app = new Router({ logger: quiet });
  for (const route of routes)
    app.route(
      async (context) => {
        const event = context.event as unknown as Event;
        const principal = admitted(route, event);
        const body =
          route.body === undefined
            ? undefined
            : await context.req.json().catch(() => {
                throw new DomainError('body-not-json', 'The body cannot be read as JSON.');
              });
        const query = event.queryStringParameters ?? {};
        const request = checked(route, principal, { params: context.params, query, body });
        const answer = await route.run(request, {} as never);
        return new Response(JSON.stringify(answered(route, answer)), {
          status: answer.status,
          headers: {
            'Content-Type': 'application/json',
            'Cache-Control': 'no-store',
            'Request-Id': event.requestContext.requestId,
            'X-Content-Type-Options': 'nosniff',
            ETag: `"${answer.version}"`,
          },
        });
      },
      { method: route.method, path: route.path.replace(/\{(\w+)\}/g, ':$1') as `/${string}` },
    );
  app.errorHandler(Error, async (error) => {
    const problem = refused(error);
    return new Response(JSON.stringify(problem), {
      status: problem.status,
      headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
    });
  });
  return (event: unknown, lambda: unknown) => app.resolve(event as never, lambda as never);
};
