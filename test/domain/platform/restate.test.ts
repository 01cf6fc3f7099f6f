import { describe, expect, it } from 'vitest';
import { mostStates, restate, same } from '../../../domain/platform/restate.ts';

const first = { from: '0001-01-01', tier: 'silver' };

describe('dated states', () => {
  it('take a new one from its day on, up to the next that is known', () => {
    const later = { from: '2026-07-01', tier: 'gold' };
    expect(restate([first, later], { from: '2026-04-01', tier: 'bronze' })).toEqual([
      first,
      { from: '2026-04-01', tier: 'bronze' },
      later,
    ]);
  });

  it('replace the one of the same day', () => {
    expect(restate([first], { from: '0001-01-01', tier: 'gold' })).toEqual([
      { from: '0001-01-01', tier: 'gold' },
    ]);
  });

  it('stay as they are where the same is in force already', () => {
    const states = [first];
    expect(restate(states, { from: '2026-04-01', tier: 'silver' })).toBe(states);
    expect(restate(states, { from: '0001-01-01', tier: 'silver' })).toBe(states);
  });

  it('begin where there are none', () => {
    expect(restate([], first)).toEqual([first]);
  });

  it('have an end', () => {
    const many = Array.from({ length: mostStates }, (_, index) => ({
      from: `${2000 + index}-01-01`,
      tier: `t${index}`,
    }));
    expect(() => restate(many, { from: '2500-01-01', tier: 'x' })).toThrow('too-many-states');
    expect(restate(many, { from: '2050-01-01', tier: 'x' })).toHaveLength(mostStates);
  });
});

describe('the same', () => {
  it('is what has the same content, in whatever order', () => {
    expect(same({ a: '1', b: { c: true } }, { b: { c: true }, a: '1' })).toBe(true);
    expect(same({ a: '1' }, { a: '1', b: undefined })).toBe(true);
    expect(same([1, 2], [1, 2])).toBe(true);
  });

  it('is not what differs anywhere', () => {
    expect(same({ a: '1' }, { a: '2' })).toBe(false);
    expect(same({ a: '1' }, { a: '1', b: '2' })).toBe(false);
    expect(same([1, 2], [1, 2, 3])).toBe(false);
    expect(same({ a: 'true' }, { a: true })).toBe(false);
  });
});
