import { describe, expect, it } from 'vitest';
import { unprovenLetter } from '../../../../domain/payouts/run/unproven-letter.ts';

const first = {
  kind: 'amount' as const,
  partnerId: 'partner_1',
  planId: 'resellers',
  component: 'share',
  window: '2026-02',
  currency: 'EUR',
  expected: '12.5',
  posted: '12.51',
  line: '17-0',
  detail: 'what was posted is not what the sales come to',
};
const told = { vendorName: 'Termika', period: '2026-02', found: 3, first, partnerName: 'Solo' };

describe('the letter to those who approve payouts', () => {
  it('says that nobody is paid, and names the line', () => {
    const letter = unprovenLetter(told, 'en');
    expect(letter.subject).toBe(
      'The payout for February 2026 was stopped: the ledger does not match the sales',
    );
    expect(letter.paragraphs[1]).toContain('nobody was paid');
    expect(letter.facts).toEqual([
      { label: 'Difference', value: 'another amount was posted than the sales come to' },
      { label: 'Partner', value: 'Solo' },
      { label: 'Plan, component, window', value: 'resellers, share, 2026-02' },
      { label: 'Must be', value: expect.stringMatching(/12\.50/) },
      { label: 'Is', value: expect.stringMatching(/12\.51/) },
      { label: 'Ledger line', value: '17-0' },
      { label: 'Differences in all', value: '3' },
    ]);
  });

  it('speaks Polish, and leaves out what is not known', () => {
    const { subject, facts } = unprovenLetter(
      { ...told, partnerName: undefined, found: 1, first: { kind: 'unreadable', detail: 'no' } },
      'pl',
    );
    expect(subject).toBe('Wypłata za luty 2026 została wstrzymana: księga nie zgadza się ze sprzedażą');
    expect(facts).toEqual([
      { label: 'Różnica', value: 'czegoś nie da się odczytać' },
      { label: 'Wszystkich różnic', value: '1' },
    ]);
  });
});
