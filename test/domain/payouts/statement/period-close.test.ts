import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, sumText } from '../../../../domain/kernel/decimal.ts';
import { closedBy, withClose } from '../../../../domain/payouts/statement/period-close.ts';
import { unread } from '../../../../domain/payouts/statement/reading.ts';
import type { Statement } from '../../../../domain/payouts/statement/statement.ts';
import { runs } from '../../../kit/runs.ts';
import { february, given, run } from '../cases.ts';
import { type Earned, PartnerJournal } from '../journal.ts';

const inJanuary = '2024-01-20T10:00:00.000Z';
const closing = '2024-02-01T00:01:00.000Z';
const inFebruary = '2024-02-03T10:00:00.000Z';
const paying = '2024-02-05T10:00:00.000Z';
const march = run({ id: 'payout-run_2024-03', period: '2024-03', cutOff: '2024-03-31T22:00:00.000Z' });

const figures = (told: Statement | undefined): string =>
  (told?.accounts ?? [])
    .map(({ opening, earned, payment, closing: left, keptBack, accrued }) =>
      [opening, earned, payment, left, `kept ${keptBack}`, `accrued ${accrued}`].join(' '),
    )
    .join('; ');

/** The statement of January, issued and paid. */
const pay = (journal: PartnerJournal): Statement => {
  const told = journal.draft(given());
  if (told === undefined) throw new Error('there is nothing to tell');
  journal.issue(told, paying);
  journal.pay(told, paying);
  return told;
};
const next = (journal: PartnerJournal, previous: Statement) =>
  journal.draft(given({ run: february(), previous }));

describe('the close of a period', () => {
  it('pays with the month what waited for its end, and the month after no more', () => {
    const journal = new PartnerJournal();
    journal.earn(inJanuary, { amount: '10', component: 'close' }, { amount: '4' });
    journal.mature(closing);
    const told = pay(journal);
    expect(figures(told)).toBe('0 14 14 0 kept 0 accrued 0');
    expect(told.accounts[0]?.rows.map((row) => [row.component, row.amount, row.postings])).toEqual([
      ['close', '10', 1],
      ['month', '4', 1],
    ]);
    expect(told).toMatchObject({ through: 1, closed: [{ component: 'close', until: '2024-02-01' }] });
    expect(next(journal, told)).toBeUndefined();
    journal.earn(inFebruary, { amount: '1', window: '2024-02' });
    expect(figures(next(journal, told))).toBe('0 1 1 0 kept 0 accrued 0');
  });

  it('comes to the same where the journal does not say it yet, or says it with what is sold later', () => {
    const silent = new PartnerJournal();
    silent.earn(inJanuary, { amount: '10', component: 'close' });
    expect(figures(silent.draft(given()))).toBe('0 10 10 0 kept 0 accrued 0');
    silent.earn(inFebruary, { amount: '7', component: 'close' });
    const told = pay(silent);
    expect(figures(told)).toBe('0 10 10 0 kept 0 accrued 0');
    // Sold late for a window that is closed: payable at once, and of the next statement.
    expect(figures(next(silent, told))).toBe('0 7 7 0 kept 0 accrued 0');
  });

  it('takes nothing that waits for another reason, or for a later end', () => {
    const journal = new PartnerJournal();
    journal.earn(inJanuary, { amount: '10', component: 'held' }, { amount: '5', component: 'close' });
    journal.earn(inJanuary, { amount: '3', component: 'close', window: '2024-02' });
    expect(figures(journal.draft(given()))).toBe('0 5 5 0 kept 0 accrued 13');
  });

  it('leaves to the next statement what was taken back between cut-off and close', () => {
    const journal = new PartnerJournal();
    journal.earn(inJanuary, { amount: '10', component: 'close' });
    journal.earn('2024-01-31T23:30:00.000Z', { amount: '-4', component: 'close' });
    journal.mature(closing);
    const told = pay(journal);
    expect(figures(told)).toBe('0 10 10 0 kept 0 accrued 0');
    expect(figures(next(journal, told))).toBe('0 -4 0 -4 kept 0 accrued 0');
  });

  it('keeps back what of it is disputed before the draft, whether it was payable by then or not', () => {
    for (const at of ['2024-01-31T23:30:00.000Z', inFebruary]) {
      const journal = new PartnerJournal();
      journal.earn(inJanuary, { amount: '10', component: 'close' }, { amount: '4' });
      const dispute = journal.dispute('dispute_1', '1-0', at);
      const told = pay(journal);
      expect(figures(told)).toBe('0 14 4 10 kept 10 accrued 0');
      journal.end(dispute, paying);
      expect(figures(next(journal, told)).split(' ').slice(2, 4)).toEqual(['10', '0']);
    }
  });

  it('holds nothing of a line that stands on a statement by it', () => {
    const journal = new PartnerJournal();
    journal.earn(inJanuary, { amount: '10', component: 'close' });
    const told = pay(journal);
    expect(journal.dispute('dispute_1', '1-0', paying, told.through).parts).toEqual([]);
  });
});

it('counts what was compared at the close, by the entry that posted it, unless it is held longer', () => {
  const compared = { planId: 'p', component: 'rank', kind: 'bonus' as const, window: '2024-01' };
  const amount = { ...compared, currency: 'EUR', amount: '9', entry: 3 };
  const reading = { ...unread, through: 2, compared: [amount, { ...amount, until: '2024-03-01', entry: 4 }] };
  expect(closedBy(reading, '2024-02-01')).toEqual([amount]);
  expect(closedBy(reading, '2024-01-31')).toEqual([]);
  const taken = withClose(reading, [amount], []);
  expect([...taken.rows.values()]).toEqual([{ ...compared, currency: 'EUR', amount: '9', postings: 1 }]);
  expect(taken.balances).toMatchObject([{ currency: 'EUR', payable: '9', accrued: '0' }]);
});

it('over any months, each amount is paid once: by the statement of its window’s month, or as it comes later', () => {
  const month = fc.constantFrom('2024-01', '2024-02', '2024-03');
  const cents = fc.integer({ min: 1, max: 9_999 }).map((n) => `${n}`);
  const earned: fc.Arbitrary<Earned> = fc.record({
    amount: cents,
    component: fc.constantFrom('close' as const, 'month' as const, 'soon' as const),
    window: month,
  });
  const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 89 }), earned, fc.boolean()), { maxLength: 25 });
  fc.assert(
    fc.property(days, fc.boolean(), (happened, isTold) => {
      const journal = new PartnerJournal();
      const instant = (day: number) => new Date(Date.UTC(2024, 0, 1 + day, 12)).toISOString();
      const all = happened.toSorted(([a], [b]) => a - b);
      let previous: Statement | undefined;
      let paid = '0';
      for (const [index, of] of [run(), february(), march].entries()) {
        const [from, to] = [index * 30, (index + 1) * 30];
        for (const [day, one, matures] of all.filter(([at]) => at >= from && at < to)) {
          journal.earn(instant(day), one);
          if (matures) journal.mature(instant(day));
        }
        if (isTold) journal.mature(instant(to + 2));
        const told = journal.draft(given({ run: { ...of, cutOff: instant(to) }, previous }));
        if (told === undefined) continue;
        journal.issue(told, instant(to + 3));
        paid = sumText(paid, ...told.accounts.map(({ payment }) => payment));
        previous = told;
      }
      journal.mature(instant(200));
      const last = journal.draft(
        given({ run: { ...march, id: 'payout-run_2024-09', cutOff: instant(201) }, previous }),
      );
      paid = sumText(paid, ...(last?.accounts ?? []).map(({ payment }) => payment));
      expect(dec(paid).equals(dec(sumText('0', ...all.map(([, { amount }]) => amount))))).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});
