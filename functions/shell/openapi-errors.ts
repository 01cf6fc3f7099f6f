import * as z from 'zod/mini';
import { headersOfProblem } from './openapi-headers.ts';
import { type Json, jsonSchema } from './openapi-schemas.ts';
import { type ProblemCode, problemCodes, problemEntry } from './problem.ts';
import { problemExample } from './problem-example.ts';
import type { Route } from './route.ts';

/** The errors of a route: its own, and those that every route of its form shares. */
export const errorsOf = ({ permission, body, errors }: Route): readonly ProblemCode[] => {
  const signedIn: readonly ProblemCode[] =
    permission === 'none'
      ? []
      : ['unauthenticated', 'tenant-not-chosen', 'forbidden', 'origin-not-allowed', 'mfa-required'];
  const sent: readonly ProblemCode[] = body === undefined ? [] : ['body-not-json', 'body-too-large'];
  return [
    // A field of the query that is not known and a header that can't be read are refused everywhere.
    ...new Set<ProblemCode>([...signedIn, 'malformed', ...sent, ...errors, 'rate-limited', 'internal']),
  ];
};

const text = (description: string) => z.string().check(z.describe(description));

export const problemSchema = jsonSchema(
  z.object({
    type: text('What happened, stable: `/problems/` and the code. The page there says how to mend it.'),
    title: text('What happened, in words: the same for every request.'),
    status: z.int(),
    detail: text('What happened with this request.'),
    mend: text('How to put it right.'),
    errors: z.optional(
      z.array(
        z.object({
          pointer: text('A JSON Pointer into the body, or `/query/…`, `/path/…`, `/header/…`.'),
          detail: text('What is wrong there.'),
        }),
      ),
    ),
    instance: text('This request, by its id.'),
  }),
  'output',
);

/** Each problem once: the routes refer to it. */
export const problemExamples = (): Json =>
  Object.fromEntries(
    problemCodes().map((code) => [code, { summary: problemEntry(code).title, value: problemExample(code) }]),
  );

const response = (status: number, codes: readonly ProblemCode[]): Json => ({
  description: codes.map((code) => `${code}: ${problemEntry(code).title}.`).join(' '),
  headers: headersOfProblem(status),
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    },
  },
});

/** The refusals of one reason, which many operations share. */
export const sharedProblems = (): Json =>
  Object.fromEntries(problemCodes().map((code) => [code, response(problemEntry(code).status, [code])]));

/** The responses of a route that are problems, by status. */
export const errorResponses = (route: Route): Json => {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of errorsOf(route)) {
    const { status } = problemEntry(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, codes]) => {
      const shared = codes.length === 1 ? { $ref: `#/components/responses/${codes[0]}` } : undefined;
      return [String(status), shared ?? response(status, codes)];
    });
  return Object.fromEntries(responses);
};
