import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { areas } from '../../../functions/routes.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { documents } from '../../../tools/documents.ts';
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
  it('says what to do', async () => {
    const page = await call('GET /problems/version-stale');
    expect(page.status).toBe(200);
    expect(page.text).toContain('If-Match');
    expect((await call('GET /problems/nothing')).status).toBe(404);
  });
});
