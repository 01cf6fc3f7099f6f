import { describe, expect, it } from 'vitest';
import { outcomeLetter } from '../../../domain/approvals/outcome-letter.ts';

const told = {
  approvalId: 'approval_1',
  title: { pl: 'wypłata za październik 2026', en: 'payout for October 2026' },
};

describe('what whoever asked is told', () => {
  it('is the outcome, its reason, and what to do next', () => {
    const back = outcomeLetter({ ...told, outcome: 'returned', reason: 'Which school?' }, 'en');
    expect(back.subject).toBe('Sent back for change: payout for October 2026');
    expect(back.facts[0]).toEqual({ label: 'Reason', value: 'Which school?' });
    expect(back.closing).toHaveLength(1);
    const given = outcomeLetter({ ...told, outcome: 'approved' }, 'pl');
    expect([given.subject, given.closing]).toEqual(['Zaakceptowano: wypłata za październik 2026', []]);
  });
});
