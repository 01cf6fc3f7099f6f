import { describe, expect, it } from 'vitest';
import { dispute as schema } from '../../../domain/ledger/dispute.ts';
import { openDispute, refuseFractions, refuseLate, usualTerms } from '../../../domain/ledger/open-dispute.ts';
import { dispute, disputed, now } from './disputing.ts';

const { partnerId, side, openedBy, reason, text, references } = dispute();
const wish = { partnerId, side, openedBy, reason, text, references };
const kept = { id: 'dispute_1', version: 1, createdAt: now, updatedAt: now };
const whole = { line: disputed(), parts: [{ amount: '10' }] };

const fault = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a dispute', () => {
  it('is opened with what could be held, and a term for the answer', () => {
    const opened = openDispute(wish, kept, whole, usualTerms);
    expect(opened).toStrictEqual(dispute());
    expect(schema.parse(opened)).toStrictEqual(opened);
    const less = openDispute(
      { ...wish, claimed: '12.50' },
      kept,
      { ...whole, parts: [], less: 'on-statement' },
      usualTerms,
    );
    expect(less).toStrictEqual(dispute({ held: [], heldLess: 'on-statement', claimed: '12.50' }));
    const quick = openDispute(wish, kept, whole, { ...usualTerms, answerDays: 1 });
    expect(quick.answerDueAt).toBe('2024-02-11T10:00:00.000Z');
  });
  it.each([
    ['2024-01-01', 40, false],
    ['2024-01-01', 39, true],
    ['2024-02-10', 1, false],
  ])('of a line of %s with %i days', (day, openDays, isLate) => {
    const open = () =>
      openDispute(wish, kept, { ...whole, line: disputed({ day }) }, { ...usualTerms, openDays });
    if (isLate) expect(open).toThrow('dispute-too-late: The line could be disputed until 2024-02-09.');
    else expect(open().line.day).toBe(day);
    const refuse = () => refuseLate(disputed({ day }), { ...usualTerms, openDays }, now);
    if (isLate) expect(refuse).toThrow('dispute-too-late');
    else expect(refuse).not.toThrow();
  });
  it('claims no fraction of the smallest coin', () => {
    expect(fault(() => openDispute({ ...wish, claimed: '1.005' }, kept, whole, usualTerms))).toMatchObject({
      message: 'dispute-invalid: An amount has too many decimals.',
      fields: [{ pointer: '/claimed', detail: 'must have at most 2 decimals in EUR' }],
    });
    expect(() => refuseFractions('1.05', 'EUR', 'claimed')).not.toThrow();
    expect(() => refuseFractions('1.5', 'JPY', 'claimed')).toThrow('dispute-invalid');
    expect(() => refuseFractions('1.500', 'EUR', 'claimed')).not.toThrow();
    expect(() => refuseFractions(undefined, 'EUR', 'claimed')).not.toThrow();
  });
});
