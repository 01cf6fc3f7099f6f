import type { Principal } from '../../../domain/access/permissions.ts';
import { routes as sales } from '../../../functions/sales/api.ts';
import type { Route } from '../../../functions/shell/route.ts';

/** The routes of an area, each of which answers its example at once: what is left is the way to it and back. */
export const routes: readonly Route[] = (sales as readonly Route[]).map((route) => ({
  ...route,
  run: async () => ({ status: route.status, body: route.example.answer, version: 3 }),
}));

const seller: Principal = {
  tenant: 'acme',
  subject: 'key_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  role: 'partner-seller',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  sandbox: false,
};

const headers = {
  accept: 'application/json',
  authorization: 'Bearer pw_live_acme_5c0q8m2t7yw1r3k9x4n6b0d2fh_asecretofatest1234567890',
  'content-type': 'application/json',
  host: 'api.example.com',
  'idempotency-key': 'order-4711',
  'user-agent': 'bench/1',
  'x-forwarded-for': '203.0.113.7',
  'x-forwarded-proto': 'https',
};

type Sent = {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  readonly text?: string;
};

const event = (method: string, route: string, sent: Sent = {}, principal: Principal = seller) => {
  const { params = {}, query = {} } = sent;
  const path = route.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const text = sent.text ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
  return {
    version: '2.0',
    routeKey: `${method} ${route}`,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers,
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    ...(Object.keys(params).length === 0 ? {} : { pathParameters: params }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'bench',
      domainName: 'api.example.com',
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: `${method} ${route}`,
      stage: '$default',
      time: '25/Feb/2026:10:15:30 +0000',
      timeEpoch: 1_772_014_530_000,
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'bench/1' },
      authorizer: { lambda: { principal: JSON.stringify(principal) } },
    },
    ...(text === undefined ? {} : { body: text }),
    isBase64Encoded: false,
  };
};
export type Event = ReturnType<typeof event>;

const exampleOf = (id: string): Route['example'] => {
  const found = routes.find((route) => route.id === id);
  if (found === undefined) throw new Error(`there is no operation ${id}`);
  return found.example;
};
const sale = exampleOf('reportSale').body as Record<string, unknown>;

/** What is asked, and the status that every way must answer. */
export const cases: readonly { readonly name: string; readonly status: number; readonly event: Event }[] = [
  {
    name: 'a sale is read',
    status: 200,
    event: event('GET', '/v1/sales/{saleId}', { params: { saleId: 'so-4711' } }),
  },
  {
    name: 'sales are listed',
    status: 200,
    event: event('GET', '/v1/sales', { query: { limit: '50', partnerId: 'gdynia' } }),
  },
  { name: 'a sale is reported', status: 201, event: event('POST', '/v1/sales', { body: sale }) },
  {
    name: 'a sale with four faults',
    status: 400,
    event: event('POST', '/v1/sales', {
      body: { ...sale, amount: 12, currency: 'euro', occurredAt: '2026-02-30', unknown: true },
    }),
  },
  {
    name: 'a body that is no JSON',
    status: 400,
    event: event('POST', '/v1/sales', { text: '{ "amount": ' }),
  },
  {
    name: 'somebody who may not',
    status: 403,
    event: event(
      'PUT',
      '/v1/sales/{saleId}',
      { params: { saleId: 'so-1' }, body: sale },
      {
        ...seller,
        role: 'auditor',
      },
    ),
  },
];
