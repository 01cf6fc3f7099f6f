import { describe, expect, it } from 'vitest';
import type {
  ExplainedForm,
  ExplainedSale,
  WindowExplanation,
} from '../../../../domain/ledger/explanation.ts';
import { detailSentences } from '../../../../domain/ledger/sentences/sale-details.ts';
import { explainedForm, explainedWindow, shown } from '../explanations.ts';

const told = (
  sale: Pick<ExplainedSale, 'refused'> & { readonly after: ExplainedForm },
  language: 'pl' | 'en' = 'en',
  of: Partial<WindowExplanation> = {},
): readonly string[] => detailSentences(explainedWindow(of), sale, language).map(shown);

const foreign = explainedForm('2.347', {
  ...{ amount: '10', currency: 'PLN', rate: { value: '0.2347', date: '2026-02-24' } },
});

describe('how a sale came to what it counts', () => {
  it('is told by its exchange rate, where money is what counts', () => {
    expect(told({ after: foreign })).toEqual([
      'Its PLN_10.00 was converted to EUR at 0.2347 (rate of 24 February 2026).',
    ]);
    expect(told({ after: foreign }, 'pl')).toEqual([
      'Kwotę 10,00_zł przeliczono na EUR po kursie 0,2347 z 24 lutego 2026.',
    ]);
    for (const of of [
      { base: 'margin', driver: 'margin' },
      { base: 'revenue', driver: 'sales' },
      { base: 'quantity', driver: 'margin' },
    ] as const)
      expect(told({ after: foreign }, 'en', of)).toHaveLength(1);
    expect(told({ after: foreign }, 'en', { base: 'quantity', driver: 'sales' })).toEqual([]);
    expect(told({ after: explainedForm('5') })).toEqual([]);
  });
  it('is told by its share', () => {
    const [share] = explainedForm('5').shares;
    if (share === undefined) throw new Error('no share');
    const after = explainedForm('5', { shares: [{ ...share, share: '12.5' }] });
    expect(told({ after })).toEqual(['12.5_% of the sale is credited.']);
    expect(told({ after }, 'pl')).toEqual(['Wlicza się 12,5_% tej sprzedaży.']);
  });
  it('is told with the components that refused it, reason by reason', () => {
    const refused = { bikes: 'condition-false', wheels: 'condition-false', gold: 'gate-missing' } as const;
    expect(told({ after: explainedForm('5'), refused })).toEqual([
      'It does not count for “bikes”, “wheels”: the sale does not meet the condition.',
      'It does not count for “gold”: a required certificate or agreement was missing on the day of the sale.',
    ]);
    expect(told({ after: explainedForm('5'), refused: { bikes: 'no-cost' } }, 'pl')).toEqual([
      'Nie liczy się do „bikes”: sprzedaż zgłoszono bez kosztu.',
    ]);
    expect(told({ after: explainedForm('5'), refused }, 'pl')).toEqual([
      'Nie liczy się do „bikes”, „wheels”: sprzedaż nie spełnia warunku.',
      'Nie liczy się do „gold”: w dniu sprzedaży brakowało wymaganego certyfikatu lub umowy.',
    ]);
    // One decision may refuse what another one counts.
    const here = { accessories: 'condition-false', bikes: 'no-cost' } as const;
    expect(told({ after: explainedForm('5'), refused: here })).toEqual([
      'It does not count for “bikes”: the sale was reported without its cost.',
    ]);
  });
});
