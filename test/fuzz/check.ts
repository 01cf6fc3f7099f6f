import { vendorOf } from '../../domain/access/sandbox.ts';
import { errorsOf } from '../../functions/shell/openapi-errors.ts';
import { type ProblemCode, problemEntry } from '../../functions/shell/problem.ts';
import { matcher } from '../../local/triggers/match.ts';
import { type Operation, operations } from './contract.ts';
import type { Draft } from './draft.ts';
import { texts } from './hostile-values.ts';
import type { Reply } from './wire.ts';

const plan = (key: string) => ({ key, functionArn: '', authorizerArn: undefined });
const byKey = new Map(operations.map((op) => [`${op.method} ${op.path}`, op]));
const match = matcher([...[...byKey.keys()].map(plan), plan('$default')]);

/** The operation that a request comes to, once it is broken; nothing where there is none. */
export const operationOf = ({ method, path }: Pick<Draft, 'method' | 'path'>): Operation | undefined =>
  byKey.get(match(method, path)?.route.key ?? '');

/** What the gateway answers itself, before any function: what is no HTTP, and heads that are too long. */
const gateway: ReadonlySet<number> = new Set([400, 431]);
const slowest = 20_000;
const fields = ['detail', 'instance', 'mend', 'status', 'title', 'type'];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const problemFault = (
  codes: readonly ProblemCode[],
  { status, headers, body }: Reply,
): string | undefined => {
  if (headers.get('content-type') !== 'application/problem+json') return 'it is no application/problem+json';
  const problem = parsed(body) as Readonly<Record<string, unknown>> | undefined;
  if (problem === undefined) return 'the problem is no JSON';
  const code = codes.find((one) => problem['type'] === `/problems/${one}`);
  if (code === undefined) return `${String(problem['type'])} is not declared`;
  const entry = problemEntry(code);
  if (entry.status !== status || problem['status'] !== status) return 'the status is not the problem’s';
  if (problem['title'] !== entry.title || problem['mend'] !== entry.mend)
    return 'the words are not the problem’s';
  const { errors, ...rest } = problem;
  if (Object.keys(rest).toSorted().join() !== fields.join()) return 'the problem has other fields';
  if (typeof rest['detail'] !== 'string' || typeof rest['instance'] !== 'string')
    return 'the problem says nothing';
  if (errors === undefined) return undefined;
  const all = errors as readonly { readonly pointer?: unknown; readonly detail?: unknown }[];
  const well =
    Array.isArray(all) &&
    all.every(({ pointer, detail }) => typeof pointer === 'string' && typeof detail === 'string');
  return well ? undefined : 'the errors are of another form';
};

const answerFault = ({ route }: Operation, { status, headers, body }: Reply): string | undefined => {
  if (status !== route.status) return `${status} is not declared`;
  if (status === 204) return body === '' ? undefined : 'there is a body';
  const type = headers.get('content-type');
  if (type !== (route.contentType ?? 'application/json')) return `the content type is ${type}`;
  if (route.contentType !== undefined) return undefined;
  const value = parsed(body);
  if (value === undefined) return 'the answer is no JSON';
  const read = route.answer.safeParse(value);
  return read.success
    ? undefined
    : `the answer is not as it is declared: ${JSON.stringify(read.error.issues).slice(0, 500)}`;
};

const ids = /\b[a-z][a-z-]*_[0-9a-hjkmnp-tv-z]{26}\b|\bzq(?:alpha|beta|gamma)[\w-]*/g;
const owners = new Map<string, string>();
/** The key of a sandbox is made in the vendor's own tenant, and says by whose key. */
const isShared = (token: string, one: string, two: string): boolean =>
  token.startsWith('key_') && vendorOf(one) === vendorOf(two);

/** What an answer holds of the other tenant, though nobody has said it here. */
const leakFault = ({ tenant, other, key, notes }: Draft, { status, body }: Reply): string | undefined => {
  const { said } = tenant.pool;
  for (const [token] of body.matchAll(ids)) {
    // A sandbox is called as its vendor is, and more; hostile texts are written by everybody.
    if (said.has(token) || token.startsWith(tenant.name) || texts.includes(token)) continue;
    if (token.startsWith(other.word) || token.startsWith(other.name))
      return `it holds ${token} of the other tenant`;
    const owner = owners.get(token);
    if (owner === undefined) {
      if (status < 300 && notes.length === 0) owners.set(token, tenant.name);
    } else if (owner !== tenant.name && !isShared(token, owner, tenant.name))
      return `it holds ${token} of the other tenant`;
  }
  if (key.side === 'partner' && status < 300 && /"(cost|margin)":/.test(body))
    return 'a partner is told a cost';
  return undefined;
};

const originOf = ({ headers }: Draft): string | undefined =>
  headers.find(([name]) => name.toLowerCase() === 'origin')?.[1];

/** A browser that asks before it sends is told what it may send, whatever the address is. */
const preflightFault = (draft: Draft, { status, headers, body }: Reply): string | undefined => {
  if (status !== 204 || body !== '') return `${status} to a preflight`;
  const isOwn = headers.get('access-control-allow-origin') === originOf(draft)?.trim();
  return isOwn && headers.has('access-control-allow-methods') ? undefined : 'the preflight says nothing';
};

/** What the gateway answers by itself, as the documents say: a body that is too large for it reaches nobody behind it. */
const isOfGateway = ({ status, headers, body }: Reply): boolean =>
  status === 413 && headers.has('apigw-requestid') && body === '{"message":"Request Entity Too Large"}';

/** What is wrong with an answer; nothing where it is in the contract. */
export const faultOf = (draft: Draft, reply: Reply): string | undefined => {
  const { status, headers, body, millis } = reply;
  if (status === 0) return 'there was no answer';
  if (status >= 500) return 'it is a fault of ours';
  if (millis > slowest) return `it took ${Math.round(millis)} ms`;
  if (body === '' && gateway.has(status) && headers.get('connection') === 'close' && draft.notes.length > 0)
    return undefined;
  if (isOfGateway(reply)) return draft.notes.length > 0 ? undefined : 'the gateway refuses what is declared';
  const op = operationOf(draft);
  if (draft.method === 'HEAD') return status === 404 ? undefined : `${status} to HEAD`;
  if (headers.get('request-id') === undefined) return 'it has no Request-Id';
  if (draft.method === 'OPTIONS' && originOf(draft) !== undefined) return preflightFault(draft, reply);
  if (op === undefined) return problemFault(['route-not-found'], reply);
  const fault = status < 400 ? answerFault(op, reply) : problemFault(errorsOf(op.route), reply);
  // Documents are the same for everybody, and full of examples.
  return fault ?? (op.route.permission === 'none' ? undefined : leakFault(draft, reply));
};
