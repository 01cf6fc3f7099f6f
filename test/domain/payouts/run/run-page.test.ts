import { describe, expect, it } from 'vitest';
import { progressOf, type RunPage, runPage, sumOfPages } from '../../../../domain/payouts/run/run-page.ts';

const page = (step: RunPage['step'], more: Partial<RunPage> = {}): RunPage => ({
  ...{ attempt: 1, step, from: 'partner_a', to: 'partner_b', partners: 25 },
  ...{ statements: 20, unusual: 1, totals: [], troubles: [], ...more },
});
const euro = (amount: string, payments: number) => [{ currency: 'EUR', payments, amount }];

describe('what the pages of a run came to', () => {
  it('is added up step by step, to the cent', () => {
    const trouble = { partnerId: 'partner_x', step: 'draft' as const, detail: 'differs' };
    const pages = [
      page('open', { partners: 60, statements: 0 }),
      page('draft', { totals: euro('10.05', 2), troubles: [trouble] }),
      page('draft', { totals: euro('0.95', 1), from: 'partner_c' }),
      page('issue', { totals: euro('99.00', 9) }),
    ];
    expect(sumOfPages(pages, 'draft')).toEqual({
      ...{ statements: 40, unusual: 2 },
      ...{ totals: euro('11.00', 3), troubles: [trouble] },
    });
    expect(sumOfPages(pages, 'settle')).toEqual({ statements: 0, unusual: 0, totals: [], troubles: [] });
  });

  it('says how far the run is, once it knows its partners', () => {
    expect(progressOf([page('draft')])).toBeUndefined();
    const opened = page('open', { partners: 60 });
    expect(progressOf([opened, page('draft'), page('draft', { partners: 10 })])).toEqual({
      ...{ partners: 60, drafted: 35, issued: 0, settled: 0 },
    });
  });

  it('reads as it was written', () => {
    expect(runPage.parse(page('settle'))).toEqual(page('settle'));
  });
});
