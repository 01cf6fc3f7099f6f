import { describe, expect, it } from 'vitest';
import type { ExplainedSale, LineExplanation } from '../../../../domain/ledger/explanation.ts';
import { causeSentences } from '../../../../domain/ledger/sentences/sales.ts';
import { explainedForm, explainedLine, explainedSale, shown } from '../explanations.ts';

const told = (over: Partial<LineExplanation>, language: 'pl' | 'en' = 'en'): readonly string[] =>
  causeSentences(explainedLine(over), language).map(shown);
const of = (
  sale: Partial<ExplainedSale>,
  language: 'pl' | 'en' = 'en',
  more: Partial<LineExplanation> = {},
) => told({ ...more, sales: [explainedSale(sale)] }, language)[0];
const before = explainedForm('100');

describe('a sale behind a line', () => {
  it('came, and counts', () => {
    expect(of({ after: before })).toBe('Sale SO-1 of 10 February 2026 counts revenue of EUR_100.00.');
    expect(of({ after: before }, 'pl')).toBe('Sprzedaż SO-1 z 10 lutego 2026 wnosi obrót 100,00_EUR.');
    expect(of({ after: before }, 'pl', { base: 'margin' })).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 wnosi marżę 100,00_EUR.',
    );
    const { externalId: _, ...unnamed } = explainedSale({ after: before });
    expect(told({ sales: [unnamed] })[0]).toMatch(/^Sale sale_1 of/);
    expect(told({ sales: [explainedSale({ before: { ...before, shares: [] }, after: before })] })).toEqual([
      'Sale SO-1 of 10 February 2026 counts revenue of EUR_100.00.',
    ]);
  });
  it('counts as one, where sales are counted', () => {
    const after = explainedForm('1');
    const count = { base: 'sales', driver: 'sales' } as const;
    expect(of({ after }, 'en', count)).toBe('Sale SO-1 of 10 February 2026 counts as 1 sale.');
    expect(of({ after }, 'pl', count)).toBe('Sprzedaż SO-1 z 10 lutego 2026 liczy się jako 1 sprzedaż.');
  });
  it('is told by what reaches the steps, where there is no base', () => {
    const { base: _, ...bare } = explainedLine({ driver: 'quantity' });
    const total = { base: '0', driver: '7', sales: '1' };
    const after = explainedForm('0', { total });
    const first = (sale: Partial<ExplainedSale>, line: LineExplanation) =>
      causeSentences({ ...line, sales: [explainedSale(sale)] }, 'en')[0];
    expect(first({ after }, bare)).toBe('Sale SO-1 of 10 February 2026 counts 7 units.');
    expect(first({ before: after, after: { ...after, total: { ...total, driver: '5' } } }, bare)).toBe(
      'Sale SO-1 of 10 February 2026 was changed: it counts 5 units now, 7 units before.',
    );
    expect(first({ after }, { ...bare, driver: 'sales' })).toBe(
      'Sale SO-1 of 10 February 2026 counts as 7 sales.',
    );
  });
  it('was changed', () => {
    const after = explainedForm('90');
    expect(of({ before, after })).toBe(
      'Sale SO-1 of 10 February 2026 was changed: it counts revenue of EUR_90.00 now, EUR_100.00 before.',
    );
    expect(of({ before, after }, 'pl')).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 została zmieniona: wnosi teraz obrót 90,00_EUR, wcześniej 100,00_EUR.',
    );
  });
  it('was changed in what drives the rate alone', () => {
    const cost = { base: '100', driver: '30', sales: '1' };
    const change = { before: explainedForm('100'), after: explainedForm('100', { total: cost }) };
    expect(of(change, 'en', { driver: 'margin' })).toBe(
      'Sale SO-1 of 10 February 2026 was changed: it counts margin of EUR_30.00 now, EUR_100.00 before.',
    );
    expect(of(change, 'pl', { driver: 'margin' })).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 została zmieniona: wnosi teraz marżę 30,00_EUR, wcześniej 100,00_EUR.',
    );
  });
  it('had a return, of its amount or its quantity', () => {
    const after = explainedForm('90');
    const returned = { returned: { quantity: '-1', amount: '-10' } };
    expect(of({ before, after: { ...after, ...returned } })).toBe(
      'Sale SO-1 of 10 February 2026 had a return: it counts revenue of EUR_90.00 now, EUR_100.00 before.',
    );
    expect(of({ before, after: { ...after, ...returned } }, 'pl')).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 ma nowy zwrot: wnosi teraz obrót 90,00_EUR, wcześniej 100,00_EUR.',
    );
    const more = (quantity: string, amount: string) =>
      of({ before: { ...before, ...returned }, after: { ...after, returned: { quantity, amount } } });
    expect(more('-1', '-20')).toContain('had a return');
    expect(more('-2', '-10')).toContain('had a return');
    expect(more('-1', '-10')).toContain('was changed');
    // A return that is cancelled, or made smaller, is no new one.
    expect(more('-1', '-5')).toContain('was changed');
    expect(of({ before: { ...after, ...returned }, after: before })).toContain('was changed');
  });
  it('counts as it did, by another version, or was paid for', () => {
    const [share] = before.shares;
    if (share === undefined) throw new Error('no share');
    const other = { ...before, shares: [{ ...share, version: 2 }] };
    expect(of({ before, after: other })).toBe(
      'Sale SO-1 of 10 February 2026 counts by version 2 of the plan now.',
    );
    expect(of({ before, after: other }, 'pl')).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 liczy się teraz według wersji 2 planu.',
    );
    const paid = { ...before, paidOn: '2026-03-03' };
    expect(of({ before, after: paid })).toBe(
      'Sale SO-1 of 10 February 2026 was paid for by the customer on 3 March 2026.',
    );
    expect(of({ before, after: paid }, 'pl')).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 została zapłacona przez klienta 3 marca 2026.',
    );
    const anew = 'Sale SO-1 of 10 February 2026 was counted anew.';
    expect(of({ before, after: before })).toBe(anew);
    expect(of({ before: paid, after: paid })).toBe(anew);
    expect(of({ before: paid, after: before })).toBe(anew);
    expect(of({ before, after: before }, 'pl')).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 została przeliczona ponownie.',
    );
  });
  it('counts no more, and why', () => {
    const gone = (sale: Partial<ExplainedSale>, language: 'pl' | 'en' = 'en') =>
      of({ before, ...sale }, language);
    expect(gone({ absent: 'cancelled' })).toBe(
      'Sale SO-1 of 10 February 2026 counts no more: the sale was cancelled.',
    );
    expect(gone({ absent: 'cancelled' }, 'pl')).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 już się nie liczy: sprzedaż anulowano.',
    );
    expect(gone({ refused: { accessories: 'condition-false' } })).toBe(
      'Sale SO-1 of 10 February 2026 counts no more: the sale does not meet the condition.',
    );
    const moved = { ...before, day: '2026-03-01', shares: [] };
    expect(gone({ after: moved })).toBe(
      'Sale SO-1 of 10 February 2026 counts no more: its day is 1 March 2026 now.',
    );
    expect(gone({ after: moved }, 'pl')).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 już się nie liczy: jej dzień to teraz 1 marca 2026.',
    );
    expect(gone({ after: { ...before, shares: [] } })).toBe('Sale SO-1 of 10 February 2026 counts no more.');
    // A parent earns by a child's sale, but is not told of it.
    expect(gone({})).toBe('Sale SO-1 of 10 February 2026 counts no more.');
  });
  it('is told how it came to what it counts, as long as it counts', () => {
    const refused = { bikes: 'condition-false' } as const;
    const [share] = before.shares;
    if (share === undefined) throw new Error('no share');
    const after = { ...before, shares: [{ ...share, share: '50' }] };
    expect(told({ sales: [explainedSale({ after, refused })] })).toEqual([
      'Sale SO-1 of 10 February 2026 counts revenue of EUR_100.00.',
      '50_% of the sale is credited.',
      'It does not count for “bikes”: the sale does not meet the condition.',
    ]);
    expect(told({ sales: [explainedSale({ before: after, refused })] })).toEqual([
      'Sale SO-1 of 10 February 2026 counts no more.',
    ]);
  });
  it('that never counted is not told', () => {
    expect(told({ sales: [explainedSale({ after: { ...before, shares: [] } })] })).toEqual([]);
  });
  it('of an older entry is not known', () => {
    expect(of({ recorded: false })).toBe('What sale SO-1 contributed then is not recorded.');
    expect(of({ recorded: false }, 'pl')).toBe('Nie zapisano, co wniosła wtedy sprzedaż SO-1.');
  });
});

describe('what else is behind a line', () => {
  it('is counted where it is too much, or not the reader’s', () => {
    const sales = Array.from({ length: 13 }, () => explainedSale({ after: before }));
    expect(told({ sales, hidden: 2 })).toHaveLength(11);
    expect(told({ sales, hidden: 2 }).at(-1)).toBe('Number of sales that are not described here: 5.');
    expect(told({ hidden: 1 }, 'pl')).toEqual(['Liczba sprzedaży, których tu nie opisano: 1.']);
  });
  it('is what the window is compared with', () => {
    expect(told({ changed: ['target', 'yearEarlier', 'peers'] })).toEqual([
      'The target was set or changed.',
      'The result a year earlier changed.',
      "The period has closed and the partners' mean is fixed.",
    ]);
    expect(told({ changed: ['target', 'yearEarlier', 'peers'] }, 'pl')).toEqual([
      'Ustalono lub zmieniono cel.',
      'Zmienił się wynik sprzed roku.',
      'Po zamknięciu okresu ustalono średnią partnerów.',
    ]);
  });
});
