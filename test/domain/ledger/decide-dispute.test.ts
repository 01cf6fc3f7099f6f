import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../domain/errors.ts';
import { decideDispute, type Ruling, withdrawDispute } from '../../../domain/ledger/decide-dispute.ts';
import { dispute as schema } from '../../../domain/ledger/dispute.ts';
import { dispute } from './disputing.ts';

const at = '2024-02-12T10:00:00.000Z';
const later = '2024-02-20T10:00:00.000Z';
const ruling = (over: Partial<Ruling> = {}): Ruling => ({
  outcome: 'rejected',
  by: 'user_2',
  reason: 'No.',
  ...over,
});

const faults = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'dispute-invalid')
      return [error.message, error.fields];
    throw error;
  }
  return [];
};

const only = 'An adjustment goes with an upheld dispute only.';
const fractions = 'An amount has too many decimals.';

describe('a decision', () => {
  it('rejects, answered or not; the same again changes nothing', () => {
    const answered = dispute({ state: 'answered', version: 2 });
    expect(decideDispute(answered, ruling(), at)).toMatchObject({ state: 'rejected', version: 3 });
    const rejected = decideDispute(dispute(), ruling(), at);
    expect(rejected).toStrictEqual(
      dispute({ state: 'rejected', outcome: { by: 'user_2', at, reason: 'No.' }, version: 2, updatedAt: at }),
    );
    expect(decideDispute(rejected, ruling(), later)).toBe(rejected);
    for (const over of [
      { reason: 'Yes.' },
      { by: 'user_3' },
      { outcome: 'upheld', adjustment: '1' },
    ] as const)
      expect(() => decideDispute(rejected, ruling(over), later)).toThrow('dispute-closed');
  });
  it('by the same person with the same words, but the other way, is refused', () => {
    const rejected = decideDispute(dispute({ side: 'vendor' }), ruling({ by: 'user_1' }), at);
    const same = { by: 'user_1', side: 'vendor' } as const;
    expect(() => withdrawDispute(rejected, same, 'No.', later)).toThrow('dispute-closed');
  });
  it('upholds with what the partner gets more or less', () => {
    const upheld = decideDispute(dispute(), ruling({ outcome: 'upheld', adjustment: '-2.50' }), at);
    expect(upheld).toMatchObject({ state: 'upheld', outcome: { adjustment: '-2.5' } });
    expect(schema.parse(upheld)).toStrictEqual(upheld);
    expect(decideDispute(upheld, ruling({ outcome: 'upheld', adjustment: '-2.5' }), later)).toBe(upheld);
  });
  it.each([
    [{ outcome: 'upheld' }, only, 'must say what the partner gets more or less'],
    [{ outcome: 'upheld', adjustment: '0.00' }, only, 'must say what the partner gets more or less'],
    [{ outcome: 'rejected', adjustment: '1' }, only, 'must be left out: the line stands as it is'],
    [{ outcome: 'upheld', adjustment: '1.005' }, fractions, 'must have at most 2 decimals in EUR'],
  ] as const)('is refused: %j', (over, message, detail) => {
    expect(faults(() => decideDispute(dispute(), ruling(over), at))).toStrictEqual([
      `dispute-invalid: ${message}`,
      [{ pointer: '/adjustment', detail }],
    ]);
  });
});

describe('a withdrawal', () => {
  it('is the opener’s, once', () => {
    const partner = { by: 'user_1', side: 'partner' } as const;
    const withdrawn = withdrawDispute(dispute(), partner, 'Our mistake.', at);
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      outcome: { by: 'user_1', reason: 'Our mistake.' },
      version: 2,
    });
    expect(withdrawDispute(withdrawn, partner, 'Our mistake.', later)).toBe(withdrawn);
    expect(() => withdrawDispute(dispute(), { by: 'user_2', side: 'vendor' }, 'No.', at)).toThrow(
      'dispute-not-yours: A dispute is withdrawn by the side that opened it.',
    );
    const upheld = dispute({ state: 'upheld' });
    expect(() => withdrawDispute(upheld, partner, 'No.', at)).toThrow(
      'dispute-closed: The dispute is upheld.',
    );
  });
});
