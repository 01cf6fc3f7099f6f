import { describe, expect, it } from 'vitest';
import { rankCandidates } from '../../../../domain/customers/duplicates/rank-candidates.ts';

const many = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

describe('the candidates that are looked at', () => {
  it('are those that share the most telling keys', () => {
    expect(
      rankCandidates([
        { key: 'begin:kowa', customerIds: ['a', 'b', 'c'] },
        { key: 'pair:^jan+^kowa', customerIds: ['b'] },
        { key: 'tax:5260001246', customerIds: ['c'] },
      ]),
    ).toEqual(['c', 'b', 'a']);
  });

  it('are few, also where many share a key, and a key of many says less', () => {
    const ranked = rankCandidates([
      { key: 'pair:a', customerIds: many('x', 40) },
      { key: 'pair:b', customerIds: ['rare'] },
    ]);
    expect(ranked).toHaveLength(25);
    expect(ranked[0]).toBe('rare');
  });
});
