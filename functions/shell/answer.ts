import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { deprecationHeaders } from './deprecation.ts';
import type { Problem } from './problem.ts';
import type { Answer, Route } from './route.ts';

type Result = APIGatewayProxyStructuredResultV2;
type Headers = Readonly<Record<string, string>>;

/** What every answer to a request carries: its id, and what the authorizer said of the caller. */
export type Asked = {
  readonly requestId: string;
  readonly headers: Headers;
  /** The Accept-Encoding of the request. */
  readonly accepts: string | undefined;
};

/** Below this, what compression saves is less than a packet. */
const worthwhile = 1_400;

/** The gateway does not compress by itself. */
const compressed = (result: Result, accepts: string | undefined): Result => {
  const { body = '', headers } = result;
  if (body.length < worthwhile || result.isBase64Encoded === true) return result;
  const vary = headers?.['Vary'] === undefined ? 'Accept-Encoding' : `${headers['Vary']}, Accept-Encoding`;
  if (accepts === undefined || !/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepts))
    return { ...result, headers: { ...headers, Vary: vary } };
  return {
    ...result,
    headers: { ...headers, Vary: vary, 'Content-Encoding': 'gzip' },
    body: gzipSync(body, { level: 5 }).toString('base64'),
    isBase64Encoded: true,
  };
};

const common = ({ requestId, headers }: Asked): Headers => ({
  'Request-Id': requestId,
  'X-Content-Type-Options': 'nosniff',
  ...headers,
});

/** A refusal as an answer. */
export const problemResult = (problem: Problem, asked: Asked): Result => ({
  statusCode: problem.status,
  headers: {
    ...(problem.status === 429 ? { 'Retry-After': '2' } : {}),
    ...common(asked),
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...(problem.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
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

/** What a route answered, as the gateway takes it. */
export const answerResult = (route: Route, answer: Answer<unknown>, asked: Asked): Result =>
  compressed(
    {
      statusCode: answer.status,
      headers: {
        ...common(asked),
        'Content-Type': route.contentType ?? 'application/json',
        ...(route.contentType === undefined ? { 'Cache-Control': 'no-store' } : {}),
        ...(answer.version === undefined ? {} : { ETag: `"${answer.version}"` }),
        ...(answer.location === undefined ? {} : { Location: answer.location }),
        ...deprecationHeaders(route),
        ...answer.headers,
      },
      body: bodyOf(route, answer),
      ...(answer.base64 === true ? { isBase64Encoded: true } : {}),
    },
    asked.accepts,
  );

/**
 * The answer to a browser that asks whether a page of another origin may send a request. It comes without a credential,
 * so it can't be known whose page it is: the request itself is refused where the tenant does not name its origin.
 */
export const preflight = ({ requestId }: Asked, origin: string): Result => ({
  statusCode: 204,
  headers: {
    'Request-Id': requestId,
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
    'Access-Control-Allow-Headers':
      'Authorization, Content-Type, Idempotency-Key, If-Match, Partnerwise-Tenant',
    'Access-Control-Max-Age': '7200',
    Vary: 'Origin',
  },
});
