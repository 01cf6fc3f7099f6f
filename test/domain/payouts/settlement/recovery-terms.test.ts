import { describe, expect, it } from 'vitest';
import { dec, zero } from '../../../../domain/kernel/decimal.ts';
import { noteOf, recoveryTerms } from '../../../../domain/payouts/settlement/recovery-terms.ts';

const recovery = (share: string) => ({ share, order: ['overpaid', 'advances'] });

describe('terms of recovery', () => {
  it.each(['0', '-5', '100.01', '1e2', ''])('have no share of %s', (share) => {
    expect(recoveryTerms.safeParse(recovery(share)).success).toBe(false);
  });
  it.each(['0.01', '50', '100'])('can have a share of %s', (share) => {
    expect(recoveryTerms.safeParse(recovery(share)).success).toBe(true);
  });
  it('name both, each once', () => {
    for (const order of [['overpaid'], ['overpaid', 'overpaid'], ['overpaid', 'advances', 'advances']])
      expect(recoveryTerms.safeParse({ share: '5', order }).success).toBe(false);
  });
});

it('a note tells what was recovered and is left; there is none where there is nothing of either', () => {
  const none = { debt: zero, room: dec('3'), owed: zero };
  expect(noteOf({ overpaid: zero, advances: zero }, none, '5')).toBeUndefined();
  expect(noteOf({ overpaid: dec('2'), advances: zero }, none, '5')).toEqual({
    ...{ share: '5', overpaid: '2', advances: '0', left: '0', room: '3' },
  });
  expect(noteOf({ overpaid: zero, advances: zero }, { ...none, room: zero, owed: dec('1') }, '5')).toEqual({
    ...{ share: '5', overpaid: '0', advances: '0', left: '0' },
  });
});
