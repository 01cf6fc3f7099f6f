import { describe, expect, it } from 'vitest';
import { seenValues } from '../../../domain/approvals/value-names.ts';

describe('values of a subject, as people see them', () => {
  it('have names and forms in both languages, in the order of their own names', () => {
    const seen = seenValues({
      'offer.discount': '12.5',
      'offer.amount': '84000.00',
      'offer.currency': 'PLN',
      'claim.hasProof': true,
    });
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    expect(seen.map(({ pl, spoken }) => plain(`${pl}: ${spoken?.pl}`))).toEqual([
      'Dokumenty potwierdzające: tak',
      'Kwota: 84 000,00 zł',
      'Rabat: 12,5 %',
    ]);
    expect(seen.map(({ en, value }) => `${en}: ${value}`)).toEqual([
      'Proof of performance: true',
      'Amount: 84000.00 PLN',
      'Discount: 12.5',
    ]);
  });

  it('of the vendor’s own are called as they are', () => {
    expect(seenValues({ 'partner.segment': 'b2b' })).toEqual([
      { pl: 'partner.segment', en: 'partner.segment', value: 'b2b', spoken: { pl: 'b2b', en: 'b2b' } },
    ]);
  });
});
