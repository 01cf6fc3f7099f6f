import { describe, expect, it } from 'vitest';
import { text } from '../../../../domain/kernel/decimal.ts';
import { keptBack } from '../../../../domain/payouts/statement/kept-back.ts';
import { readEntry, unread } from '../../../../domain/payouts/statement/reading.ts';
import { given, run } from '../cases.ts';
import { PartnerJournal, readingOf } from '../journal.ts';

const inJanuary = '2024-01-20T10:00:00.000Z';
const nextDay = '2024-01-21T10:00:00.000Z';
const inFebruary = '2024-02-20T10:00:00.000Z';
const { cutOff } = run();

const read = (journal: PartnerJournal) => {
  const { rows, disputes, stated, ...rest } = readingOf(journal.entries, given());
  return {
    ...rest,
    disputes,
    stated,
    rows: [...rows.values()].map((row) => [row.component, row.window, row.postings, row.amount]),
  };
};

describe('a reading', () => {
  it('has what waited in the row it was earned in, from when it is payable', () => {
    const journal = new PartnerJournal();
    journal.earn(inJanuary, { amount: '10', component: 'soon' }, { amount: '4', component: 'month' });
    expect(read(journal).rows).toEqual([['month', '2024-01', 1, '4']]);
    journal.mature(nextDay);
    expect(read(journal).rows).toEqual([
      ['month', '2024-01', 1, '4'],
      ['soon', '2024-01', 1, '10'],
    ]);
    journal.earn(nextDay, { amount: '-3', component: 'soon' });
    journal.mature('2024-01-22T10:00:00.000Z');
    expect(read(journal).rows.at(-1)).toEqual(['soon', '2024-01', 2, '7']);
    expect(readingOf(journal.entries, given()).balances).toMatchObject([{ payable: '11', accrued: '0' }]);
  });
  it('has what disputes held, released and adjusted, each with its line', () => {
    const journal = new PartnerJournal();
    journal.earn(inJanuary, { amount: '10' });
    journal.earn(inJanuary, { amount: '-4' });
    const first = journal.dispute('dispute_1', '1-0', nextDay);
    const second = journal.dispute('dispute_2', '2-0', nextDay);
    journal.end(first, nextDay, '2.5');
    journal.end(second, nextDay);
    expect(read(journal).disputes).toEqual([
      { disputeId: 'dispute_1', line: '1-0', event: 'held', amount: '-10', currency: 'EUR' },
      { disputeId: 'dispute_2', line: '2-0', event: 'held', amount: '4', currency: 'EUR' },
      { disputeId: 'dispute_1', line: '1-0', event: 'released', amount: '10', currency: 'EUR' },
      { disputeId: 'dispute_1', line: '1-0', event: 'adjusted', amount: '2.5', currency: 'EUR' },
      { disputeId: 'dispute_2', line: '2-0', event: 'released', amount: '-4', currency: 'EUR' },
    ]);
  });
  it('keeps what is behind the cut-off apart: what is held of its own lines, and the latest balances', () => {
    const journal = new PartnerJournal();
    journal.earn(inJanuary, { amount: '10' });
    journal.earn(inFebruary, { amount: '7' });
    journal.dispute('dispute_1', '1-0', inFebruary);
    journal.dispute('dispute_2', '2-0', inFebruary);
    const reading = readingOf(journal.entries, given());
    expect(reading).toMatchObject({ through: 1, disputes: [], balances: [{ payable: '10' }] });
    expect(reading.latest).toMatchObject([{ payable: '0', disputed: '17' }]);
    expect(text(keptBack(reading.held, reading, 'EUR'))).toBe('10');
    expect(text(keptBack(reading.held, reading, 'PLN'))).toBe('0');
  });
  it('refuses what became payable and names no row', () => {
    const journal = new PartnerJournal();
    journal.earn(inJanuary, { amount: '10', component: 'soon' });
    journal.mature(nextDay);
    const [first, second] = journal.entries;
    const nameless = (second?.transfers ?? []).map(({ of: _, ...rest }) => rest);
    if (first === undefined || second === undefined) throw new Error('nothing matured');
    const before = readEntry(unread, first, cutOff, 0);
    expect(() => readEntry(before, { ...second, transfers: nameless }, cutOff, 0)).toThrow('names no row');
  });
});
