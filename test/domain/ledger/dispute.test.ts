import { describe, expect, it } from 'vitest';
import { dispute as schema } from '../../../domain/ledger/dispute.ts';
import { dispute, disputed } from './disputing.ts';

describe('a dispute', () => {
  it.each(['commission', 'bonus', 'spiff', 'rebate'] as const)('is of a line of any kind: %s', (kind) => {
    const one = dispute({ line: disputed({ kind }) });
    expect(schema.parse(one)).toStrictEqual(one);
  });

  it.each(['open', 'answered', 'rejected', 'upheld', 'withdrawn'] as const)('is %s', (state) => {
    expect(schema.parse(dispute({ state })).state).toBe(state);
  });

  it('has no other state, kind or side', () => {
    for (const over of [{ state: 'lost' }, { side: 'bank' }, { line: { ...disputed(), kind: 'gift' } }])
      expect(schema.safeParse({ ...dispute(), ...over }).success).toBe(false);
  });
});
