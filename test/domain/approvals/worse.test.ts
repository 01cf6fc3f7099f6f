import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worseValues } from '../../../domain/approvals/worse.ts';

const worse = (direction: 'higher' | 'lower' | 'changed', was?: string, is?: string) =>
  worseValues(
    [{ value: 'deal.amount', worse: direction }],
    was === undefined ? {} : { 'deal.amount': was },
    is === undefined ? {} : { 'deal.amount': is },
  ).length > 0;

describe('a tested value', () => {
  it.each([
    ['higher', '10.00', '10.01', true],
    ['higher', '10.00', '9.99', false],
    ['higher', '9', '10', true],
    ['lower', '10', '9', true],
    ['lower', '9', '10', false],
    ['changed', '9', '10', true],
  ] as const)('that is worse when %s, from %s to %s: %s', (direction, was, is, expected) =>
    expect(worse(direction, was, is)).toBe(expected),
  );

  it('that is equal has not got worse, however it is written', () => {
    expect(worse('higher', '10', '10.00')).toBe(false);
    expect(worse('lower', '10.0', '10')).toBe(false);
    expect(worse('changed', 'x', 'x')).toBe(false);
  });

  it('that came up or went away was not approved as it is', () => {
    expect(worse('higher', undefined, '1')).toBe(true);
    expect(worse('higher', '1', undefined)).toBe(true);
    expect(worse('changed', undefined, undefined)).toBe(false);
  });

  it('counts alone; where none is named, each that changed does', () => {
    const [before, after] = [
      { 'deal.amount': '1', 'deal.note': 'a' },
      { 'deal.amount': '1', 'deal.note': 'b' },
    ];
    expect(worseValues([{ value: 'deal.amount', worse: 'changed' }], before, after)).toEqual([]);
    expect(worseValues(undefined, before, after)).toEqual(['deal.note']);
    expect(worseValues([], before, after)).toEqual([]);
  });

  it('never gets worse both ways', () => {
    const amount = fc
      .integer({ min: 0, max: 999 })
      .map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(worse('higher', a, b) && worse('lower', a, b)).toBe(false);
        expect(worse('higher', a, b)).toBe(worse('lower', b, a));
      }),
    );
  });
});
