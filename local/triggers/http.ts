import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Functions } from '../lambda/functions.ts';
import { ACCOUNT, REGION } from '../template/resolve.ts';
import type { RoutePlan } from '../template/shapes.ts';
import { authorizerEvent, type HttpEvent, httpEvent } from './http-event.ts';
import { type Match, matcher } from './match.ts';

/** API Gateway's limits: the size of a request, and how long it waits for an answer. */
const LARGEST_REQUEST = 10 * 1024 * 1024;
const LONGEST_WAIT = 30_000;

type Answer = {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
};

/** The few answers that the gateway makes itself; they are not application/problem+json there either. */
const own = (statusCode: number, message: string): Answer => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'apigw-requestid': randomUUID() },
  body: JSON.stringify({ message }),
});

const isAnswer = (result: unknown): result is Answer =>
  typeof result === 'object' && result !== null && typeof (result as Answer).statusCode === 'number';

const answerOf = (result: unknown): Answer =>
  isAnswer(result)
    ? result
    : {
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(result ?? null),
      };

const bodyIn = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= LARGEST_REQUEST) chunks.push(chunk as Buffer);
  }
  return size > LARGEST_REQUEST ? undefined : Buffer.concat(chunks);
};

const send = (response: ServerResponse, answer: Answer, isHead: boolean): void => {
  const body = Buffer.from(answer.body ?? '', answer.isBase64Encoded === true ? 'base64' : 'utf8');
  const headers = new Map<string, string | string[]>();
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    headers.set(name.toLowerCase(), String(value));
  if (!headers.has('content-type') && body.length > 0)
    headers.set('content-type', 'text/plain; charset=utf-8');
  if (answer.cookies !== undefined) headers.set('set-cookie', [...answer.cookies]);
  headers.set('content-length', String(body.length));
  response.writeHead(answer.statusCode, Object.fromEntries(headers));
  response.end(isHead ? undefined : body);
};

const within = async (work: Promise<unknown>): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(own(503, 'Service Unavailable')), LONGEST_WAIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** The template's HTTP API. */
export class HttpApi {
  readonly #functions: Functions;
  readonly #match: (method: string, path: string) => Match | undefined;
  readonly #server: Server;
  running = 0;

  constructor(routes: readonly RoutePlan[], functions: Functions) {
    this.#functions = functions;
    this.#match = matcher(routes);
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#server.keepAliveTimeout = 60_000;
  }

  async listen(port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }

  async #serve(request: IncomingMessage, response: ServerResponse) {
    this.running += 1;
    try {
      send(response, await this.#answer(request), request.method === 'HEAD');
    } catch {
      if (!response.headersSent) send(response, own(500, 'Internal Server Error'), false);
    } finally {
      this.running -= 1;
    }
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const body = await bodyIn(request);
    if (body === undefined) return own(413, 'Request Entity Too Large');
    const match = this.#match(request.method ?? 'GET', (request.url ?? '/').replace(/\?.*$/s, ''));
    if (match === undefined) return own(404, 'Not Found');
    const event = httpEvent(request, body, match);
    const { authorizerArn, functionArn } = match.route;
    if (authorizerArn === undefined)
      return answerOf(await within(this.#functions.invoke(functionArn, event)));
    const allowed = await this.#authorize(authorizerArn, event);
    if (allowed === undefined) return own(403, 'Forbidden');
    const requestContext = { ...event.requestContext, authorizer: { lambda: allowed } };
    return answerOf(await within(this.#functions.invoke(functionArn, { ...event, requestContext })));
  }

  /** What the authorizer passes on, or nothing if it refuses. */
  async #authorize(arn: string, event: HttpEvent): Promise<object | undefined> {
    const { method, path } = event.requestContext.http;
    const routeArn = `arn:aws:execute-api:${REGION}:${ACCOUNT}:local/$default/${method}${path}`;
    const answer = (await this.#functions.invoke(arn, authorizerEvent(event, routeArn))) as {
      readonly isAuthorized?: unknown;
      readonly context?: object;
    } | null;
    return answer?.isAuthorized === true ? (answer.context ?? {}) : undefined;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
