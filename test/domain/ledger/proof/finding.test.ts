import { describe, expect, it } from 'vitest';
import { finding, isLasting, sentenceOf } from '../../../../domain/ledger/proof/finding.ts';

const one = finding.parse({
  kind: 'amount',
  partnerId: 'partner_ann',
  planId: 'resellers',
  component: 'share',
  window: '2026-02',
  currency: 'EUR',
  expected: '12.5',
  posted: '12.51',
  line: '17-0',
  entry: 17,
  sales: ['sale_1', 'sale_2', 'sale_3', 'sale_4'],
  detail: 'what was posted is not what the sales come to',
});

describe('a finding', () => {
  it('is one sentence: where, what, what must be and what is', () => {
    expect(sentenceOf(one)).toBe(
      'partner_ann: resellers/share/2026-02: line 17-0: what was posted is not what the sales come to: must be 12.5 EUR: is 12.51 EUR: sales sale_1, sale_2, sale_3',
    );
    expect(sentenceOf({ kind: 'numbering', entry: 3, expected: '2', detail: 'a gap' })).toBe(
      'entry 3: a gap: must be 2',
    );
    expect(sentenceOf({ kind: 'unreadable', detail: 'no' })).toBe('no');
  });

  it('is a lasting one where nothing that is on its way can explain it', () => {
    expect(
      (['line', 'numbering', 'cause-twice', 'postings', 'balance', 'unreadable'] as const).every((kind) =>
        isLasting({ kind }),
      ),
    ).toBe(true);
    expect(
      (['amount', 'valuation', 'window', 'not-posted'] as const).some((kind) => isLasting({ kind })),
    ).toBe(false);
  });
});
