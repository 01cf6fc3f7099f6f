import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { areas } from '../../../functions/routes.ts';
import { openApi } from '../../../functions/shell/openapi.ts';
import { type Route, route } from '../../../functions/shell/route.ts';
import { breaksOf } from '../../../tools/api-breaks.ts';

type Document = Parameters<typeof breaksOf>[0];
const released = JSON.parse(
  readFileSync(new URL('../../../docs/api-released.json', import.meta.url), 'utf8'),
) as Document;

const thing = {
  body: z.strictObject({ name: z.string(), kind: z.enum(['big', 'small']), note: z.optional(z.string()) }),
  query: z.strictObject({ month: z.optional(z.string()) }),
  answer: z.strictObject({
    id: z.string(),
    kind: z.enum(['big', 'small']),
    parts: z.array(z.strictObject({ name: z.string(), of: z.optional(z.string()) })),
    state: z.union([
      z.strictObject({ at: z.string(), by: z.string() }),
      z.strictObject({ due: z.string(), term: z.string() }),
    ]),
  }),
};

/** The document of one route, with other schemas where they are given. */
const documentOf = (
  more: { [K in keyof typeof thing]?: z.ZodMiniType } = {},
  path = '/v1/things',
): Document => {
  const made = route({
    method: 'POST',
    path: path as '/v1/things',
    id: 'makeThing',
    summary: 'Make a thing',
    permission: 'signed-in',
    status: 201,
    errors: [],
    example: { body: {}, answer: {} },
    run: async () => ({ status: 201, body: {} }),
    ...{ ...thing, ...more },
  } as never) as Route;
  return JSON.parse(JSON.stringify(openApi({ platform: [made] }))) as Document;
};
const { body, query, answer } = thing;
const breaks = (more: Parameters<typeof documentOf>[0]) =>
  breaksOf(documentOf(), documentOf(more)).join('\n');

describe('the API', () => {
  it('still has all that was released', () => {
    expect(Object.keys(Object(released['paths'])).length).toBeGreaterThan(70);
    expect(breaksOf(released, JSON.parse(JSON.stringify(openApi(areas))) as Document)).toEqual([]);
  });
});

describe('what others rely on', () => {
  it('may not go: an operation', () => {
    expect(breaksOf(documentOf(), documentOf({}, '/v1/others'))).toEqual(['POST /v1/things is gone']);
  });

  it.each<[string, Parameters<typeof documentOf>[0], string]>([
    ['a field of an answer', { answer: z.omit(answer, { id: true }) }, 'answer.id is gone'],
    [
      'a field deep in an answer',
      { answer: z.extend(answer, { parts: z.array(z.strictObject({ of: z.optional(z.string()) })) }) },
      'answer.parts[].name is gone',
    ],
    [
      'that a field is always answered',
      { answer: z.extend(answer, { id: z.optional(z.string()) }) },
      'answer.id is not always',
    ],
    [
      'the type of a field',
      { answer: z.extend(answer, { id: z.int() }) },
      'answer.id is integer, and was string',
    ],
    [
      'one form of several',
      { answer: z.extend(answer, { state: z.strictObject({ at: z.string(), by: z.string() }) }) },
      'answer.state no longer has the form',
    ],
    ['a field of a body', { body: z.omit(body, { note: true }) }, 'body.note is gone'],
    [
      'a value of a body',
      { body: z.extend(body, { kind: z.enum(['big']) }) },
      'body.kind no longer takes small',
    ],
    ['a filter', { query: z.strictObject({}) }, 'no longer takes month'],
  ])('may not go: %s', (_, more, said) => expect(breaks(more)).toContain(said));

  it.each<[string, Parameters<typeof documentOf>[0], string]>([
    ['a field of a body', { body: z.extend(body, { more: z.string() }) }, 'body.more has to be sent now'],
    [
      'one that could be left out',
      { body: z.extend(body, { note: z.string() }) },
      'body.note has to be sent now',
    ],
    ['a filter', { query: z.strictObject({ month: z.string() }) }, 'needs month now'],
  ])('may not be demanded: %s', (_, more, said) => expect(breaks(more)).toContain(said));

  it('may not be taken from a role', () => {
    const closed = documentOf() as { paths: Record<string, Record<string, Record<string, unknown>>> };
    Object.assign(closed.paths['/v1/things']?.['post'] ?? {}, { 'x-roles': ['owner'] });
    expect(breaksOf(documentOf(), closed)).toContain('POST /v1/things is closed to finance');
  });

  it('may grow: operations, fields, values, words', () => {
    expect(
      breaks({
        body: z.extend(body, { more: z.optional(z.string()), kind: z.enum(['big', 'small', 'new']) }),
        query: z.extend(query, { day: z.optional(z.string()) }),
        answer: z.extend(answer, { more: z.string(), kind: z.enum(['big', 'small', 'new']) }),
      }),
    ).toBe('');
    expect(breaksOf({ paths: {} }, documentOf())).toEqual([]);
  });
});
