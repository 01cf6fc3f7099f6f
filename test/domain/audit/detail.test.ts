import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../domain/audit/detail.ts';

describe('what a change did', () => {
  it('is what is there now, where there was nothing', () => {
    expect(changedFields(undefined, { tier: 'gold', name: 'Solo' })).toEqual([
      { field: 'name', after: 'Solo' },
      { field: 'tier', after: 'gold' },
    ]);
  });

  it('is each field that says something else, before and after', () => {
    const before = { name: 'Solo', tier: 'silver', gone: 1, list: [{ a: 1 }] };
    const after = { name: 'Solo', tier: 'gold', come: false, list: [{ a: 1 }] };
    expect(changedFields(before, after)).toEqual([
      { field: 'come', after: false },
      { field: 'gone', before: 1 },
      { field: 'tier', before: 'silver', after: 'gold' },
    ]);
  });

  it('never holds what opens something, nor the keeping of books', () => {
    const secrets = {
      secretHash: 'a',
      bodyHash: 'b',
      secret: 'c',
      tokens: ['d'],
      token: 'e',
      version: 2,
      updatedAt: 'f',
      actor: 'g',
      rotation: 'h',
    };
    expect(changedFields({ name: 'a' }, { name: 'a', ...secrets })).toEqual([]);
  });

  it('nor what opens something inside of a field; names that people gave stay', () => {
    const previous = [{ secretHash: 'a', until: '2026-02-26' }];
    const attributes = { token: 'ring', secret: 'menu' };
    expect(changedFields({ previous }, { attributes })).toEqual([
      { field: 'attributes', after: attributes },
      { field: 'previous', before: [{ until: '2026-02-26' }] },
    ]);
  });
});
