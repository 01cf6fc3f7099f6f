import { describe, expect, it } from 'vitest';
import type { LineExplanation } from '../../../../domain/ledger/explanation.ts';
import { payableSentences, waitingSentences } from '../../../../domain/ledger/sentences/payable.ts';
import { explainedLine, explainedWindow, shown } from '../explanations.ts';

const posted = {
  day: '2026-02-25',
  before: '0.00',
  after: '3.00',
  difference: '3.00',
  account: 'accrued',
} as const;
const told = (over: Partial<LineExplanation>, language: 'pl' | 'en' = 'en'): readonly string[] =>
  payableSentences(explainedLine(over), language).map(shown);
const waits = (when: 'accrued' | 'windowClose' | 'customerPaid', holdDays: number) => ({
  payable: { when, holdDays },
  posted: { ...posted, until: '2026-04-01' },
});

describe('when a difference is payable', () => {
  it('is with the next statement, or on a day that follows from the plan', () => {
    expect(told({ posted: { ...posted, account: 'payable' } })).toEqual([
      'EUR_3.00 is payable with the next statement.',
    ]);
    expect(told({ posted: { ...posted, account: 'payable' } }, 'pl')).toEqual([
      '3,00_EUR jest do wypłaty w najbliższym rozliczeniu.',
    ]);
    expect(told(waits('windowClose', 0))).toEqual([
      'EUR_3.00 becomes payable on 1 April 2026 (after the period has closed).',
    ]);
    expect(told(waits('windowClose', 14), 'pl')).toEqual([
      '3,00_EUR będzie do wypłaty od 1 kwietnia 2026 (14 dni po zamknięciu okresu).',
    ]);
    expect(told(waits('accrued', 1), 'pl')).toEqual([
      '3,00_EUR będzie do wypłaty od 1 kwietnia 2026 (1 dzień po sprzedaży).',
    ]);
    expect(told(waits('accrued', 30))).toEqual([
      'EUR_3.00 becomes payable on 1 April 2026 (30 days after the sale).',
    ]);
    expect(told(waits('customerPaid', 1))).toEqual([
      'EUR_3.00 becomes payable on 1 April 2026 (1 day after the customer has paid).',
    ]);
    expect(told(waits('customerPaid', 14), 'pl')).toEqual([
      '3,00_EUR będzie do wypłaty od 1 kwietnia 2026 (14 dni po zapłacie klienta).',
    ]);
    expect(told({ ...waits('customerPaid', 0), posted })).toEqual([
      'EUR_3.00 becomes payable after the customer has paid.',
    ]);
    expect(told({ ...waits('windowClose', 7), posted }, 'pl')).toEqual([
      '3,00_EUR będzie do wypłaty 7 dni po zamknięciu okresu.',
    ]);
    // What had waited until a day that is past went on at once.
    expect(told({ ...waits('accrued', 30), posted: { ...posted, until: '2026-02-25' } })).toEqual([
      'EUR_3.00 is payable with the next statement.',
    ]);
  });

  it('is told of what is taken back as well', () => {
    const less = { ...posted, before: '3.00', after: '0.00', difference: '-3.00' };
    expect(told({ posted: { ...less, account: 'payable' } })).toEqual([
      'EUR_3.00 is taken from the next statement.',
    ]);
    expect(told({ posted: { ...less, account: 'payable' } }, 'pl')).toEqual([
      '3,00_EUR pomniejsza najbliższe rozliczenie.',
    ]);
    expect(told({ posted: less })).toEqual(['EUR_3.00 is taken first from what is not payable yet.']);
    expect(told({ posted: less }, 'pl')).toEqual([
      '3,00_EUR pomniejsza najpierw to, co jeszcze nie jest do wypłaty.',
    ]);
  });

  it('follows the customers’ payments', () => {
    const customer = { ...waits('customerPaid', 0), posted, customer: { paid: '2.00', unpaid: '1.00' } };
    expect(told(customer)[0]).toBe(
      'The sales that customers have paid for come to EUR_2.00; EUR_1.00 waits for payment.',
    );
    expect(told({ ...customer, customer: { paid: '3.00', unpaid: '0.00' } }, 'pl')[0]).toBe(
      'Sprzedaże już zapłacone przez klientów dają 3,00_EUR.',
    );
  });
});

describe('what of a window waits', () => {
  it('is told day by day', () => {
    const waiting = [
      { until: '2026-04-01', amount: '1.00' },
      { until: '2026-04-09', amount: '2.00' },
    ];
    expect(waitingSentences(explainedWindow({ waiting }), 'en').map(shown)).toEqual([
      'EUR_1.00 of it becomes payable on 1 April 2026.',
      'EUR_2.00 of it becomes payable on 9 April 2026.',
    ]);
    const customer = { paid: '1.00', unpaid: '2.00' };
    expect(waitingSentences(explainedWindow({ waiting, customer }), 'pl').map(shown)).toEqual([
      'Sprzedaże już zapłacone przez klientów dają 1,00_EUR, na zapłatę czeka 2,00_EUR.',
      'Z tej kwoty 1,00_EUR będzie do wypłaty od 1 kwietnia 2026.',
      'Z tej kwoty 2,00_EUR będzie do wypłaty od 9 kwietnia 2026.',
    ]);
    expect(waitingSentences(explainedWindow({}), 'pl')).toEqual([]);
  });
});
