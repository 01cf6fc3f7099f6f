import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { areas } from '../../../functions/routes.ts';
import { problemCodes, problemEntry } from '../../../functions/shell/problem.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { documents } from '../../../tools/documents.ts';
import { pagesOf } from '../../../tools/pack-pages.ts';
import { call } from '../../kit/call.ts';

const routes: readonly Route[] = Object.values(areas).flat();

describe('every route', () => {
  it.each(routes.map((route) => [route.id, route] as const))('%s parses its own examples', (_, route) => {
    const { params, query, body, answer } = route.example;
    if (route.params !== undefined) expect(route.params.safeParse(params).error).toBeUndefined();
    if (route.query !== undefined) expect(route.query.safeParse(query ?? {}).error).toBeUndefined();
    if (route.body !== undefined) expect(route.body.safeParse(body).error).toBeUndefined();
    expect(route.answer.safeParse(answer).error).toBeUndefined();
  });

  it('has a name, a path and method of its own, and says what it does', () => {
    expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
    expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length);
    for (const { summary } of routes) expect(summary).toMatch(/^[A-Z].{5,70}[^.]$/);
    for (const { path, params } of routes) expect(path.includes('{')).toBe(params !== undefined);
  });
});

describe('the OpenAPI document', () => {
  it('refers only to what is in it', () => {
    const text = documents(areas)['openapi.json'] ?? '';
    const document = JSON.parse(text);
    const references = [...text.matchAll(/"\$ref": "#\/components\/(\w+)\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(50);
    for (const [, kind = '', name = ''] of references)
      expect(document.components[kind]).toHaveProperty([name]);
  });

  it('is served to everybody', async () => {
    const { status, body, headers } = await call('GET /v1/openapi.json');
    expect(status).toBe(200);
    expect(headers['Content-Type']).toBe('application/json');
    expect(body.openapi).toBe('3.1.0');
  });
});

describe('the page of the documents', () => {
  it('loads everything from here', async () => {
    const page = await call('GET /docs');
    expect(page.headers['Content-Type']).toMatch(/^text\/html/);
    const sources = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    for (const source of sources) expect((await call(`GET ${source}`)).status).toBe(200);
    expect(sources.every((source) => source.startsWith('/'))).toBe(true);
  });

  it('comes packed', async () => {
    const { text, headers } = await call('GET /docs/viewer.js');
    expect(headers['Content-Encoding']).toBe('gzip');
    expect(gunzipSync(Buffer.from(text, 'base64')).toString()).toContain('SwaggerUIBundle');
  });
});

describe('the page of a problem', () => {
  it.each(problemCodes())(
    '%s says what happened, how to mend it, what is answered and by whom',
    async (code) => {
      const page = await call(`GET /problems/${code}`);
      expect(page.status).toBe(200);
      expect(page.headers['Content-Security-Policy']).toContain("default-src 'none'");
      expect(page.text).toContain(`status ${problemEntry(code).status}`);
      expect(page.text).toContain(`/problems/${code}&quot;`);
      // A fault of the address is of no operation.
      if (code !== 'route-not-found') expect(page.text).toMatch(/href="\/docs#\/\w+\/\w+"/);
    },
  );

  it('names the operations that may answer it', async () => {
    const { text } = await call('GET /problems/over-return');
    expect(text).toContain('href="/docs#/sales/reportSale"');
    expect(text).not.toContain('href="/docs#/sales/listSales"');
  });

  it('is listed with the others', async () => {
    const { text } = await call('GET /problems');
    for (const code of problemCodes()) expect(text).toContain(`href="/problems/${code}"`);
    expect((await call('GET /problems/nothing')).status).toBe(404);
  });
});

describe('what is served packed', () => {
  it('is what is committed: the types of the client, and the guide', async () => {
    const unpacked = async (path: string) =>
      gunzipSync(Buffer.from((await call(`GET ${path}`)).text, 'base64')).toString();
    const types = readFileSync(new URL('../../../docs/generated/client.d.ts', import.meta.url), 'utf8');
    expect(await unpacked('/docs/client.d.ts')).toBe(types);
    expect(await unpacked('/docs/guide')).toBe(pagesOf(types)['guide']);
  });
});
