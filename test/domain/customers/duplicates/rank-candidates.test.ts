import { describe, expect, it } from 'vitest';
import { rankCandidates } from '../../../../domain/customers/duplicates/rank-candidates.ts';

const many = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const found = (key: string, customerIds: readonly string[], isCutOff = false) => ({
  key,
  customerIds,
  isCutOff,
});

describe('the candidates that are looked at', () => {
  it('are those that share the most telling keys', () => {
    expect(
      rankCandidates([
        found('begin:kowa', ['a', 'b', 'c']),
        found('pair:^jan+^kowa', ['b']),
        found('tax:5260001246', ['c']),
      ]),
    ).toEqual(['c', 'b', 'a']);
  });

  it('are few, also where many share a key', () => {
    expect(rankCandidates([found('pair:a', many('x', 40))])).toHaveLength(25);
    expect(rankCandidates([found('pair:a', [])])).toEqual([]);
  });

  it('begin with who shares a rare key, though others share many common ones', () => {
    const common = ['pair:a', 'pair:b', 'pair:c', 'pair:d', 'pair:e', 'letters:f'];
    const town = common.map((key) => found(key, many('x', 40), true));
    expect(rankCandidates([...town, found('pair:z', ['rare', 'other', 'third'])])[0]).toBe('other');
    // A key that more have than were read says less than one of which all are known.
    expect(rankCandidates([found('pair:a', ['x', 'y'], true), found('pair:b', ['z', 'v', 'w'])])[0]).toBe(
      'v',
    );
  });
});
