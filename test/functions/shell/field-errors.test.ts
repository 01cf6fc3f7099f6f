import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { component } from '../../../domain/commissions/plan.ts';
import { dayText, instantText } from '../../../domain/kernel/schema.ts';
import { fieldErrors } from '../../../functions/shell/field-errors.ts';

const complaints = (schema: z.ZodMiniType, value: unknown) => {
  const read = schema.safeParse(value);
  return read.success
    ? {}
    : Object.fromEntries(
        fieldErrors(read.error.issues, value).map(({ pointer, detail }) => [pointer, detail]),
      );
};

describe('a complaint', () => {
  it('says what a field must be', () => {
    const schema = z.strictObject({
      text: z.string(),
      list: z.array(z.int()).check(z.minLength(1), z.maxLength(2)),
      kind: z.enum(['a', 'b']),
      only: z.literal('x'),
      flag: z.boolean(),
      size: z.int().check(z.gte(1), z.lte(5)),
      name: z.string().check(z.minLength(2), z.maxLength(3)),
      none: z.string(),
    });
    expect(
      complaints(schema, { text: 1, list: [], kind: 'c', only: 'y', flag: 'true', size: 9, name: 'x' }),
    ).toEqual({
      '/text': 'must be text',
      '/list': 'must have at least 1 entries',
      '/kind': 'must be one of "a", "b"',
      '/only': 'must be "x"',
      '/flag': 'must be true or false',
      '/size': 'must be at most 5',
      '/name': 'must have at least 2 characters',
      '/none': 'is missing: send it',
    });
    expect(complaints(schema, [])['']).toBe('must be an object');
  });

  it('about one of several forms tells them all, or looks into the nearest', () => {
    const day = z.strictObject({ at: z.union([dayText, instantText]) });
    expect(complaints(day, { at: 'soon' })['/at']).toMatch(/must be a day such as .*, or must be an instant/);
    expect(complaints(day, {})).toEqual({ '/at': 'is missing: send it' });
    const either = z.union([z.string(), z.strictObject({ a: z.string() })]);
    expect(complaints(z.strictObject({ x: either }), { x: { a: 1 } })).toEqual({ '/x/a': 'must be text' });
  });

  it('about a kind names the kinds, and looks into the one that is meant', () => {
    const base = { id: 'c', kind: 'commission', base: 'revenue', window: 'month' };
    expect(complaints(component, { ...base, rate: { type: 'magic' } })).toEqual({
      '/rate/type': 'must be one of "percent", "amountPerUnit", "tiers", "steps"',
    });
    expect(complaints(component, { ...base, rate: {} })).toEqual({ '/rate/type': 'is missing: send it' });
    expect(
      complaints(component, { ...base, rate: { type: 'percent', percent: '5%' } })['/rate/percent'],
    ).toContain('decimal text');
    expect(
      Object.keys(
        complaints(component, {
          ...base,
          rate: { type: 'tiers', mode: 'marginal', tiers: [{ from: '0', percent: 5, x: 1 }] },
        }),
      ),
    ).toEqual(['/rate/tiers/0/percent', '/rate/tiers/0/x']);
  });
});
