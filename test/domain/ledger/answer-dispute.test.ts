import { describe, expect, it } from 'vitest';
import { answerDispute, isOpen } from '../../../domain/ledger/answer-dispute.ts';
import { dispute as schema } from '../../../domain/ledger/dispute.ts';
import { dispute } from './disputing.ts';

const at = '2024-02-12T10:00:00.000Z';
const vendor = { by: 'user_2', side: 'vendor' } as const;
const said = { text: 'Three percent.', references: ['plan, version 2'] };

describe('an answer', () => {
  it('is given by the other side, once; the same again changes nothing', () => {
    const answered = answerDispute(dispute(), said, vendor, at);
    expect(answered).toStrictEqual(
      dispute({ state: 'answered', answer: { by: 'user_2', at, ...said }, version: 2, updatedAt: at }),
    );
    expect(schema.parse(answered)).toStrictEqual(answered);
    expect(answerDispute(answered, said, vendor, '2024-02-20T10:00:00.000Z')).toBe(answered);
    expect(() => answerDispute(answered, { ...said, text: 'Never.' }, vendor, at)).toThrow('dispute-closed');
    expect(() => answerDispute(answered, said, { ...vendor, by: 'user_3' }, at)).toThrow('dispute-closed');
  });
  it('is not given by the side that opened it, nor to what has ended', () => {
    expect(() => answerDispute(dispute(), said, { by: 'user_4', side: 'partner' }, at)).toThrow(
      'dispute-not-yours: A dispute is answered by the side that did not open it.',
    );
    expect(
      answerDispute(dispute({ side: 'vendor' }), said, { by: 'user_4', side: 'partner' }, at).state,
    ).toBe('answered');
    for (const state of ['rejected', 'upheld', 'withdrawn'] as const)
      expect(() => answerDispute(dispute({ state }), said, vendor, at)).toThrow(`The dispute is ${state}.`);
  });
});

it.each([
  ['open', true],
  ['answered', true],
  ['rejected', false],
  ['upheld', false],
  ['withdrawn', false],
] as const)('a dispute that is %s waits: %s', (state, expected) => {
  expect(isOpen(dispute({ state }))).toBe(expected);
});
