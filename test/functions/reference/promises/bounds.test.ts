import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { areas } from '../../../../functions/routes.ts';
import type { Route } from '../../../../functions/shell/route.ts';
import { endless, isBounded } from './bounds.ts';

const routes: readonly Route[] = Object.values(areas).flat();

describe('what a request may hold', () => {
  it.each(routes.map((route) => [route.id, route] as const))('has an end everywhere: %s', (_, route) => {
    const { params, query, body } = route;
    expect([...endless(params, '/path'), ...endless(query, '/query'), ...endless(body, '')]).toEqual([]);
  });
});

describe('the search for what has no end', () => {
  it.each<[string, z.ZodMiniType, readonly string[]]>([
    ['a text', z.strictObject({ a: z.string() }), ['/a: a text without an end']],
    ['a rule', z.string().check(z.refine((one) => one.startsWith('a'))), [': a text without an end']],
    ['a pattern', z.string().check(z.regex(/^[a-z]+$/)), [': a text without an end']],
    ['a list', z.array(z.literal('a')), [': a list without an end']],
    ['a record', z.record(z.string().check(z.maxLength(9)), z.literal('x')), [': a record of endless names']],
    ['an open object', z.looseObject({}), [': an object with fields that nobody knows']],
  ])('finds %s', (_, schema, found) => expect(endless(schema, '')).toEqual(found));

  it('knows which patterns end', () => {
    expect([/^a{1,3}$/, /^[+*]\+?$/, /^(a|b)?$/].every(isBounded)).toBe(true);
    expect([/^a*$/, /^a+$/, /^a{2,}$/, /a{1,3}$/].some(isBounded)).toBe(false);
  });
});
