import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ACCOUNT } from '../template/resolve.ts';
import type { Match } from './match.ts';

const TEXT =
  /^(text\/|application\/(json|javascript|xml|problem\+json|x-www-form-urlencoded)|application\/[\w.+-]+\+(json|xml))/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const joined = (pairs: Iterable<readonly [string, string]>): Record<string, string> => {
  const all: Record<string, string> = {};
  for (const [name, value] of pairs) all[name] = all[name] === undefined ? value : `${all[name]},${value}`;
  return all;
};

const headersOf = (request: IncomingMessage): Record<string, string> => {
  const pairs: [string, string][] = [];
  for (let at = 0; at < request.rawHeaders.length; at += 2)
    pairs.push([(request.rawHeaders[at] ?? '').toLowerCase(), request.rawHeaders[at + 1] ?? '']);
  return joined(pairs.filter(([name]) => name !== 'cookie'));
};

const timeOf = (now: Date): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  const time = [now.getUTCHours(), now.getUTCMinutes(), now.getUTCSeconds()].map(two).join(':');
  return `${two(now.getUTCDate())}/${MONTHS[now.getUTCMonth()]}/${now.getUTCFullYear()}:${time} +0000`;
};

const bodyOf = (body: Buffer, type: string | undefined) => {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = type === undefined || TEXT.test(type);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
};

/** The event of payload format 2.0 that API Gateway gives for a request, without what the authorizer adds. */
export const httpEvent = (request: IncomingMessage, body: Buffer, match: Match) => {
  const [path = '/', query = ''] = splitOnce(request.url ?? '/');
  const headers = headersOf(request);
  const method = request.method ?? 'GET';
  const cookies = request.headers.cookie?.split('; ');
  const parameters = joined(new URLSearchParams(query));
  const now = new Date();
  const { key } = match.route;
  return {
    version: '2.0',
    routeKey: key,
    rawPath: path,
    rawQueryString: query,
    ...(cookies && { cookies }),
    headers,
    ...(query !== '' && { queryStringParameters: parameters }),
    ...(Object.keys(match.params).length > 0 && { pathParameters: match.params }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      domainName: headers['host'] ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: key,
      stage: '$default',
      time: timeOf(now),
      timeEpoch: now.getTime(),
    },
    ...bodyOf(body, headers['content-type']),
  };
};

export type HttpEvent = ReturnType<typeof httpEvent>;

const splitOnce = (url: string): readonly [string, string] => {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
};

/** The event that a REQUEST authorizer gets: the request without its body. */
export const authorizerEvent = (event: HttpEvent, routeArn: string) => {
  const { version, routeKey, rawPath, rawQueryString, headers, requestContext } = event;
  return {
    version,
    type: 'REQUEST',
    routeArn,
    identitySource: null,
    routeKey,
    rawPath,
    rawQueryString,
    headers,
    ...(event.cookies && { cookies: event.cookies }),
    ...(event.queryStringParameters && { queryStringParameters: event.queryStringParameters }),
    ...(event.pathParameters && { pathParameters: event.pathParameters }),
    requestContext,
    stageVariables: null,
  };
};
