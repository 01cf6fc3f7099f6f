import * as z from 'zod/mini';
import { type Json, jsonSchema } from './openapi-schemas.ts';
import { type ProblemCode, problem, problemCodes, problemEntry } from './problem.ts';
import type { Route } from './route.ts';

/** The errors of a route: its own, and those that every route of its form shares. */
export const errorsOf = ({ permission, body, errors }: Route): readonly ProblemCode[] => {
  const signedIn: readonly ProblemCode[] =
    permission === 'none' ? [] : ['unauthenticated', 'tenant-not-chosen', 'forbidden'];
  const sent: readonly ProblemCode[] = body === undefined ? [] : ['body-not-json', 'body-too-large'];
  return [
    // A field of the query that is not known and a header that can't be read are refused everywhere.
    ...new Set<ProblemCode>([...signedIn, 'malformed', ...sent, ...errors, 'rate-limited', 'internal']),
  ];
};

export const problemSchema = jsonSchema(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    mend: z.string(),
    errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
    instance: z.string(),
  }),
  'output',
);

/** Each problem once: the routes refer to it. */
export const problemExamples = (): Json =>
  Object.fromEntries(
    problemCodes().map((code) => [code, { value: problem(code, problemEntry(code).title, '5f3c…') }]),
  );

/** The responses of a route that are problems, by status. */
export const errorResponses = (route: Route, schema: Json): Json => {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of errorsOf(route)) {
    const { status } = problemEntry(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, codes]) => {
      const examples = Object.fromEntries(
        codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
      );
      const description = codes.map((code) => `${code}: ${problemEntry(code).title}.`).join(' ');
      return [String(status), { description, content: { 'application/problem+json': { schema, examples } } }];
    });
  return Object.fromEntries(responses);
};
