import type { Principal, Role } from '../../domain/access/permissions.ts';
import { handler as access } from '../../functions/access/api.ts';
import { handler as alerts } from '../../functions/alerts/api.ts';
import { handler as approvals } from '../../functions/approvals/api.ts';
import { handler as audit } from '../../functions/audit/api.ts';
import { handler as commissions } from '../../functions/commissions/api.ts';
import { handler as customers } from '../../functions/customers/api.ts';
import { handler as deals } from '../../functions/deals/api.ts';
import { handler as ledger } from '../../functions/ledger/api.ts';
import { handler as partners } from '../../functions/partners/api.ts';
import { handler as payouts } from '../../functions/payouts/api.ts';
import { handler as platform } from '../../functions/platform/api.ts';
import { handler as programs } from '../../functions/programs/api.ts';
import { handler as reference } from '../../functions/reference/api.ts';
import { handler as results } from '../../functions/results/api.ts';
import { areas } from '../../functions/routes.ts';
import { handler as sales } from '../../functions/sales/api.ts';
import type { Route } from '../../functions/shell/route.ts';
import { handler as stock } from '../../functions/stock/api.ts';
import { handler as tasks } from '../../functions/tasks/api.ts';
import { handler as webhooks } from '../../functions/webhooks/api.ts';

/** Each area's function, as the gateway would call it. */
const handlers: Readonly<Record<keyof typeof areas, unknown>> = {
  access,
  alerts,
  approvals,
  audit,
  commissions,
  customers,
  deals,
  ledger,
  partners,
  payouts,
  platform,
  programs,
  reference,
  results,
  sales,
  stock,
  tasks,
  webhooks,
};

type Invoke = (
  event: unknown,
  lambda: unknown,
) => Promise<{
  statusCode: number;
  headers?: Record<string, string>;
  body?: string;
  isBase64Encoded?: boolean;
}>;

/** What is sent beside the method and the path. `as` is who asks; without it, nobody does. */
export type Sent = {
  readonly as?: Role | Principal;
  readonly tenant?: string;
  readonly partnerId?: string;
  readonly body?: unknown;
  /** A body as it stands, instead of one that is made JSON here. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The address that the request comes from. */
  readonly from?: string;
  readonly authorizer?: Readonly<Record<string, string>>;
};

export type Got = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form.
  readonly body: any;
  readonly text: string;
};

const fits = (route: Route, method: string, path: string): Record<string, string> | undefined => {
  const wanted = route.path.split('/');
  const asked = path.split('/').map(decodeURIComponent);
  if (route.method !== method || wanted.length !== asked.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = asked[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
};

const find = (method: string, path: string) => {
  const found = Object.entries(areas).flatMap(([area, routes]) =>
    (routes as readonly Route[]).flatMap((route) => {
      const params = fits(route, method, path);
      return params === undefined
        ? []
        : [{ area: area as keyof typeof areas, key: `${route.method} ${route.path}`, params }];
    }),
  );
  // Of two that fit, the one with fewer holes, as the gateway does.
  const [best] = found.toSorted((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  return best ?? { area: 'platform' as const, key: '$default', params: {} };
};

/** Someone with a role in a tenant. */
export const someone = (
  role: Role,
  { tenant = 'acme', partnerId }: Pick<Sent, 'tenant' | 'partnerId'> = {},
): Principal => ({
  tenant,
  subject: `key_${role.replaceAll('-', '')}`,
  role,
  ...(partnerId === undefined ? {} : { partnerId }),
  sandbox: false,
});

const authorizerOf = ({ as, authorizer, ...rest }: Sent) => {
  if (authorizer !== undefined) return { authorizer: { lambda: authorizer } };
  if (as === undefined) return {};
  return {
    authorizer: { lambda: { principal: JSON.stringify(typeof as === 'string' ? someone(as, rest) : as) } },
  };
};

/** Sends a request to the function that answers it, as API Gateway would: `call('GET /v1/partners?limit=2', { as: 'owner' })`. */
export const call = async (line: string, sent: Sent = {}): Promise<Got> => {
  const [method = '', url = ''] = line.split(' ');
  const [path = '', query = ''] = url.split('?');
  const { area, key, params } = find(method, path);
  const text = sent.text ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
  const event = {
    version: '2.0',
    routeKey: key,
    rawPath: path,
    rawQueryString: query,
    headers: { 'content-type': 'application/json', ...sent.headers },
    ...(query === '' ? {} : { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    ...(Object.keys(params).length === 0 ? {} : { pathParameters: params }),
    requestContext: {
      requestId: 'request-1',
      routeKey: key,
      http: { method, path, sourceIp: sent.from ?? '192.0.2.1' },
      ...authorizerOf(sent),
    },
    ...(text === undefined ? {} : { body: text }),
    isBase64Encoded: false,
  };
  const answer = await (handlers[area] as Invoke)(event, {});
  const raw = answer.body ?? '';
  const isJson = /json/.test(answer.headers?.['Content-Type'] ?? '');
  return {
    status: answer.statusCode,
    headers: answer.headers ?? {},
    body: isJson && raw !== '' && answer.isBase64Encoded !== true ? JSON.parse(raw) : undefined,
    text: raw,
  };
};
