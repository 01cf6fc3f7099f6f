import { describe, expect, it } from 'vitest';
import type { BankLine } from '../../../../domain/payouts/bank/bank-line.ts';
import { mismatchText } from '../../../../domain/payouts/bank/mismatch-words.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const line: BankLine = {
  line: 1,
  fact: { level: 'payment', id: 'pw-1', status: 'returned', sum: eur('29.50'), day: '2026-12-07' },
  outcome: 'unmatched',
  why: 'other-amount',
  ordered: eur('30.00'),
};

describe('a line of a bank that changed nothing', () => {
  it('says both amounts, and what to do', () => {
    expect(mismatchText(line, 'en')).toMatch(
      /^EUR\u00a030\.00 was ordered, the bank says EUR\u00a029\.50\. The payment/,
    );
    expect(mismatchText(line, 'pl')).toMatch(/^Zlecono 30,00\u00a0EUR, bank podaje 29,50\u00a0EUR\. Wypłata/);
  });

  it('says no amounts where these are not what differs, or one is not known', () => {
    const { ordered: _, ...unknown } = line;
    for (const one of [{ ...line, why: 'contradicts' as const }, unknown])
      expect(mismatchText(one, 'en')).not.toContain('29.50');
    expect(mismatchText({ ...line, why: 'contradicts' }, 'en')).toContain('paid twice');
  });

  it('says nothing of a line that did what it says', () => {
    const { why: _, ...done } = line;
    expect(mismatchText({ ...done, outcome: 'returned' }, 'en')).toBeUndefined();
  });
});
