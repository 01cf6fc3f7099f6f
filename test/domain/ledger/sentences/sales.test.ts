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
const added = (base: string) => ({ added: { base, driver: base, sales: '0' } });
const before = explainedForm('100');

describe('a sale behind a line', () => {
  it('came, and counts', () => {
    expect(of({ after: before })).toBe('Sale SO-1 of 10 February 2026 counts revenue of EUR_100.00.');
    expect(of({ after: before }, 'pl')).toBe('Sprzedaż SO-1 z 10 lutego 2026 wnosi obrót 100,00_EUR.');
    const count = { base: 'sales', driver: 'sales' } as const;
    const one = explainedForm('1');
    expect(of({ after: one }, 'pl', count)).toBe('Sprzedaż SO-1 z 10 lutego 2026 liczy się jako 1 sprzedaż.');
    const { externalId: _, ...unnamed } = explainedSale({ after: before });
    expect(told({ sales: [unnamed] })[0]).toMatch(/^Sale sale_1 of/);
  });
  it('was changed, or had a return', () => {
    const after = explainedForm('90');
    expect(of({ before, after, ...added('-10') })).toBe(
      'Sale SO-1 of 10 February 2026 was changed: it counts revenue of EUR_90.00 now, EUR_100.00 before.',
    );
    const returned = { returned: { quantity: '-1', amount: '-10' } };
    expect(of({ before, after: { ...after, ...returned }, ...added('-10') }, 'pl')).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 ma nowy zwrot: wnosi teraz obrót 90,00_EUR, wcześniej 100,00_EUR.',
    );
    expect(
      of({ before: { ...before, ...returned }, after: { ...after, ...returned }, ...added('-10') }),
    ).toContain('was changed');
  });
  it('counts as it did, by another version, or was paid for', () => {
    const [share] = before.shares;
    if (share === undefined) throw new Error('no share');
    const other = { ...before, shares: [{ ...share, version: 2 }] };
    expect(of({ before, after: other, ...added('0') })).toBe(
      'Sale SO-1 of 10 February 2026 counts by version 2 of the plan now.',
    );
    expect(of({ before, after: { ...before, paidOn: '2026-03-03' }, ...added('0') }, 'pl')).toBe(
      'Sprzedaż SO-1 z 10 lutego 2026 została zapłacona przez klienta 3 marca 2026.',
    );
    expect(of({ before, after: before, ...added('0') })).toBe(
      'Sale SO-1 of 10 February 2026 was counted anew.',
    );
  });
  it('counts no more, and why', () => {
    const gone = (sale: Partial<ExplainedSale>) => of({ before, ...added('-100'), ...sale });
    expect(gone({ absent: 'cancelled' })).toBe(
      'Sale SO-1 of 10 February 2026 counts no more: the sale was cancelled.',
    );
    expect(gone({ refused: { accessories: 'condition-false' } })).toMatch(
      /counts no more: the sale does not meet/,
    );
    expect(gone({ after: { ...before, day: '2026-03-01', shares: [] } })).toBe(
      'Sale SO-1 of 10 February 2026 counts no more: its day is 1 March 2026 now.',
    );
    expect(gone({ after: { ...before, shares: [] } })).toBe('Sale SO-1 of 10 February 2026 counts no more.');
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
    expect(told({ changed: ['target'] }, 'pl')).toEqual(['Ustalono lub zmieniono cel.']);
  });
});
