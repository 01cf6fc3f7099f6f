import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { areas } from '../../../functions/routes.ts';
import { openApi } from '../../../functions/shell/openapi.ts';
import { type Route, route } from '../../../functions/shell/route.ts';
import { httpHandler } from '../../../functions/shell/router.ts';
import { lintApi } from '../../../tools/api-lint.ts';

type Operation = {
  readonly deprecated?: boolean;
  readonly description: string;
  readonly parameters: readonly { readonly $ref?: string }[];
  readonly responses: Readonly<Record<string, { readonly headers?: object; readonly content?: object }>>;
  readonly 'x-permission': string;
  readonly 'x-roles': readonly string[];
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Record<string, unknown>>> };
};

const documentOf = (all: Readonly<Record<string, readonly Route[]>>) =>
  JSON.parse(JSON.stringify(openApi(all))) as Document;
const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, method, operation })),
  );

/** A route made up for a test, as it would stand in an area. */
const madeUp = (more: object = {}): Route => ({
  ...route({
    method: 'GET',
    path: '/v1/old-things',
    id: 'oldThings',
    summary: 'Read old things',
    permission: 'none',
    status: 200,
    answer: z.strictObject({ name: z.string() }),
    errors: [],
    example: { answer: { name: 'old' } },
    run: async () => ({ status: 200, body: { name: 'old' } }),
  }),
  ...more,
});

describe('the OpenAPI document', () => {
  it('keeps every recommended rule, warnings too', async () => {
    expect(await lintApi(JSON.stringify(openApi(areas)))).toEqual([]);
  });

  it('is found out where it breaks one', async () => {
    const found = await lintApi(JSON.stringify(openApi({ nowhere: [madeUp()] })));
    expect(found.join('\n')).toContain('tag-description');
  });

  it('says of every operation what it does, who may, and what comes back with it', () => {
    for (const { name, method, operation } of operationsOf(documentOf(areas))) {
      expect(operation.description.length, name).toBeGreaterThan(10);
      const open = ['none', 'signed-in'].includes(operation['x-permission']);
      if (!open) expect(operation['x-roles'].length, name).toBeGreaterThan(0);
      if (!open) for (const role of operation['x-roles']) expect(operation.description, name).toContain(role);
      const references = operation.parameters.map(({ $ref }) => $ref ?? '').join(' ');
      if (method === 'post') expect(references, name).toContain('IdempotencyKey');
      for (const [status, { headers }] of Object.entries(operation.responses).filter(
        ([, one]) => !('$ref' in one),
      ))
        expect(headers, `${name} ${status}`).toHaveProperty('Request-Id');
    }
  });

  it('says which fields only the vendor is told', () => {
    const { schemas } = documentOf(areas).components;
    for (const thing of ['Sale', 'Product', 'ReportSaleBody'])
      expect(JSON.stringify(schemas[thing]), thing).toContain('Vendor only');
  });
});

describe('a route that is to go', () => {
  const deprecated = { since: '2026-01-01', sunset: '2027-01-01', replacement: '/v1/things' } as const;
  const ask = (of: Route) =>
    (httpHandler([of]) as unknown as (event: unknown, lambda: unknown) => Promise<{ headers: object }>)(
      {
        routeKey: `${of.method} ${of.path}`,
        rawPath: of.path,
        headers: {},
        requestContext: { requestId: 'r', http: {} },
      },
      {},
    );

  it('is marked in the document, with its days and what takes its place', () => {
    const [found] = operationsOf(documentOf({ platform: [madeUp({ deprecated })] }));
    expect(found?.operation.deprecated).toBe(true);
    expect(found?.operation.description).toMatch(/since 2026-01-01.*2027-01-01.*\/v1\/things/);
    expect(Object.keys(found?.operation.responses['200']?.headers ?? {})).toEqual(
      expect.arrayContaining(['Deprecation', 'Sunset', 'Link']),
    );
  });

  it('says so in every answer', async () => {
    expect((await ask(madeUp({ deprecated }))).headers).toMatchObject({
      Deprecation: '@1767225600',
      Sunset: 'Fri, 01 Jan 2027 00:00:00 GMT',
      Link: '</v1/things>; rel="successor-version"',
    });
    const { headers } = await ask(madeUp());
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['Deprecation']));
  });
});
