import { describe, expect, it } from 'vitest';
import { problem } from '../../functions/shell/problem.ts';
import { faultOf } from './check.ts';
import { operations } from './contract.ts';
import { curlOf, type Draft, type Tenant } from './draft.ts';
import { Pool } from './pool.ts';
import type { Reply } from './wire.ts';

const tenant = (word: string): Tenant => ({ name: word, word, keys: [], pool: new Pool() });
const [alpha, beta] = [tenant('zqalpha'), tenant('zqbeta')];

const draft = (id: string, more: Partial<Draft> = {}): Draft => {
  const op = operations.find((one) => one.id === id);
  if (op === undefined) throw new Error(`there is no ${id}`);
  const key = { role: 'partner-admin', side: 'partner', token: 'pw' } as const;
  const { method, path } = op;
  return {
    number: 1,
    op,
    tenant: alpha,
    other: beta,
    key,
    method,
    path,
    query: [],
    headers: [],
    body: undefined,
    bytes: undefined,
    notes: ['x'],
    ...more,
  };
};

const reply = (status: number, body: unknown, more: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: new Map(
    Object.entries({
      'request-id': 'r',
      'content-type': status < 400 ? 'application/json' : 'application/problem+json',
      ...more,
    }),
  ),
  body: typeof body === 'string' ? body : JSON.stringify(body),
  millis: 1,
});

const example = (id: string) =>
  operations.find((one) => one.id === id)?.route.example.answer as Record<string, unknown>;
const missing = problem('not-found', 'There is no such deal.', 'r');

describe('an answer', () => {
  it('may be what is declared, a declared problem, or the gateway’s own', () => {
    expect(faultOf(draft('readDeal'), reply(200, example('readDeal')))).toBeUndefined();
    expect(faultOf(draft('readDeal'), reply(404, missing))).toBeUndefined();
    expect(faultOf(draft('readDeal'), reply(431, '', { connection: 'close' }))).toBeUndefined();
    const tooLarge = reply(413, { message: 'Request Entity Too Large' }, { 'apigw-requestid': 'g' });
    expect(faultOf(draft('readDeal'), tooLarge)).toBeUndefined();
    expect(faultOf(draft('readDeal', { notes: [] }), tooLarge)).toBe('the gateway refuses what is declared');
    const nowhere = problem('route-not-found', 'There is no GET /x.', 'r');
    expect(faultOf(draft('readDeal', { path: '/x' }), reply(404, nowhere))).toBeUndefined();
  });

  it.each([
    ['no answer', reply(0, ''), /no answer/],
    ['a fault of ours', reply(500, problem('internal', 'x', 'r')), /fault of ours/],
    ['another status', reply(201, example('readDeal')), /201 is not declared/],
    ['a field more', reply(200, { ...example('readDeal'), secret: 1 }), /not as it is declared/],
    ['no JSON', reply(200, '{'), /no JSON/],
    ['another type', reply(200, example('readDeal'), { 'content-type': 'text/html' }), /content type/],
    ['a problem that is not declared', reply(409, problem('claim-held', 'x', 'r')), /not declared/],
    ['a problem with another status', reply(400, { ...missing, status: 400 }), /status/],
    ['a problem with a field more', reply(404, { ...missing, stack: 'at x' }), /other fields/],
    ['the gateway’s own form', reply(404, { message: 'Not Found' }), /not declared/],
    [
      'the other tenant’s text',
      reply(200, { ...example('readDeal'), title: 'of zqbeta-one' }),
      /zqbeta-one of the other/,
    ],
    ['something very late', { ...reply(404, missing), millis: 60_000 }, /took/],
  ])('may not be %s', (_, got, fault) => {
    expect(faultOf(draft('readDeal'), got)).toMatch(fault);
  });

  it('to a preflight is what a browser needs, wherever it goes', () => {
    const asked = draft('readDeal', { method: 'OPTIONS', headers: [['Origin', 'https://a.example']] });
    const methods = { 'access-control-allow-methods': 'GET' };
    const open = { ...methods, 'access-control-allow-origin': 'https://a.example' };
    expect(faultOf(asked, reply(204, '', open))).toBeUndefined();
    const other = { ...methods, 'access-control-allow-origin': 'https://b.example' };
    expect(faultOf(asked, reply(204, '', other))).toMatch(/says nothing/);
    expect(faultOf(asked, reply(404, missing))).toMatch(/404 to a preflight/);
    const nowhere = problem('route-not-found', 'There is no OPTIONS /x.', 'r');
    expect(faultOf(draft('readDeal', { method: 'OPTIONS' }), reply(404, nowhere))).toBeUndefined();
  });

  it('shows a key of a sandbox to its vendor too, and anything else to nobody', () => {
    const inside: Tenant = { ...tenant('zqgamma'), name: 'zqalpha-test' };
    const key = { ...example('readApiKey'), id: 'key_yyyyyyyyyyyyyyyyyyyyyyyyyy' };
    const by = { tenant: alpha, other: beta, notes: [] };
    const owner = { role: 'owner', side: 'vendor', token: 'pw' } as const;
    expect(faultOf(draft('readApiKey', { ...by, key: owner }), reply(200, key))).toBeUndefined();
    expect(
      faultOf(draft('readApiKey', { ...by, tenant: inside, key: owner }), reply(200, key)),
    ).toBeUndefined();
    expect(
      faultOf(draft('readApiKey', { ...by, tenant: beta, other: alpha, key: owner }), reply(200, key)),
    ).toMatch(/of the other tenant/);
  });

  it('tells no partner a cost, nor anybody an id that only the other tenant has', () => {
    const sale = example('readSale');
    expect(faultOf(draft('readSale'), reply(200, sale))).toMatch(/told a cost/);
    const { cost: _, ...rest } = sale;
    for (const [id] of JSON.stringify(rest).matchAll(/\w+_\w{26}/g)) alpha.pool.said.add(id);
    const theirs = { ...rest, productId: 'product_zzzzzzzzzzzzzzzzzzzzzzzzzz' };
    expect(
      faultOf(draft('readSale', { tenant: beta, other: alpha, notes: [] }), reply(200, theirs)),
    ).toBeUndefined();
    expect(faultOf(draft('readSale'), reply(200, theirs))).toMatch(/product_zz.* of the other/);
    alpha.pool.said.add(theirs.productId);
    expect(faultOf(draft('readSale'), reply(200, theirs))).toBeUndefined();
  });
});

describe('a finding', () => {
  it('is a line to paste, whatever its bytes are', () => {
    const text = draft('createPartner', { headers: [['A', "it's"]], body: { a: '@@1e400@@' } });
    expect(curlOf(text, 'http://x')).toBe(
      `curl -i --path-as-is -X POST 'http://x/v1/partners' -H 'A: it'\\''s' --data-binary '{"a":1e400}'`,
    );
    expect(curlOf({ ...text, bytes: Buffer.from([0xff]) }, 'http://x')).toMatch(
      /^echo \/w== \| base64 -d \| curl .* --data-binary @-$/,
    );
  });
});
