import { describe, expect, it } from 'vitest';
import type { DraftGiven } from '../../../domain/payouts/settlement/paid-amount.ts';
import { draftStatement } from '../../../domain/payouts/statement/draft-statement.ts';
import { unread } from '../../../domain/payouts/statement/reading.ts';
import type { Statement } from '../../../domain/payouts/statement/statement.ts';
import { february, given, run, terms } from './cases.ts';
import { PartnerJournal, readingOf } from './journal.ts';

/** Draft statement: what of a journal stands on which statement, by the instants of its entries and of the runs. */

const inJanuary = '2024-01-20T10:00:00.000Z';
const issued = '2024-02-06T10:00:00.000Z';
const inFebruary = '2024-02-20T10:00:00.000Z';
const never = terms({ minimums: [{ currency: 'EUR', amount: '1000' }] });

const drafted = (of: PartnerJournal, over: Partial<DraftGiven> = {}): Statement => {
  const draft = of.draft(given(over));
  if (draft === undefined) throw new Error('nothing was drafted');
  return draft;
};
const figures = ({ from, through, accounts }: Statement) => ({
  from,
  through,
  ...Object.fromEntries(
    (['opening', 'earned', 'payment', 'closing'] as const).map((name) => [name, accounts[0]?.[name]]),
  ),
});
/** A journal with 100 euros of January that were drafted, issued, and paid in February. */
const paid = (cutOff?: string) => {
  const one = new PartnerJournal();
  one.earn(inJanuary, { amount: '100' });
  const first = drafted(one, cutOff === undefined ? {} : { run: run({ cutOff }) });
  one.issue(first, issued);
  one.pay(first, issued);
  return { one, first };
};

describe('the cut-off', () => {
  it('leaves what comes at it or after it to the next statement', () => {
    const one = new PartnerJournal();
    one.earn('2024-01-31T22:59:59.999Z', { amount: '1' });
    one.earn('2024-01-31T23:00:00.000Z', { amount: '20' });
    one.earn(inFebruary, { amount: '300' });
    const first = drafted(one);
    expect(figures(first)).toEqual({
      from: 0,
      through: 1,
      opening: '0',
      earned: '1',
      payment: '1',
      closing: '0',
    });
    one.issue(first, inFebruary);
    const second = drafted(one, { run: february(), previous: first });
    expect(figures(second)).toMatchObject({ from: 1, through: 4, earned: '320', payment: '320' });
  });
  it('takes no accrued amount from behind it', () => {
    const one = new PartnerJournal();
    one.earn(inJanuary, { amount: '1' }, { amount: '5', component: 'held' });
    one.earn(inFebruary, { amount: '7', component: 'held' });
    expect(drafted(one).accounts[0]?.accrued).toBe('5');
    expect(drafted(one, { run: february() }).accounts[0]?.accrued).toBe('12');
  });
  it('pays nothing again that was put on a statement behind it', () => {
    const { one, first } = paid();
    one.earn(inFebruary, { amount: '30' });
    const early = february({ cutOff: '2024-02-05T00:00:00.000Z' });
    expect(one.draft(given({ run: early, previous: first }))).toBeUndefined();
    const second = drafted(one, { run: february(), previous: first });
    expect(figures(second)).toEqual({
      from: 1,
      through: 4,
      opening: '0',
      earned: '30',
      payment: '30',
      closing: '0',
    });
  });
  it('counts what was put on a statement behind it, where something came before both', () => {
    const one = new PartnerJournal();
    one.earn(inJanuary, { amount: '100' });
    const first = drafted(one);
    one.earn('2024-02-02T00:00:00.000Z', { amount: '8' });
    one.issue(first, issued);
    const early = february({ cutOff: '2024-02-05T00:00:00.000Z' });
    expect(figures(drafted(one, { run: early, previous: first }))).toMatchObject({
      through: 2,
      opening: '0',
      earned: '8',
      payment: '8',
    });
  });
  it('may be before that of the statement before: then nothing was earned since', () => {
    const one = new PartnerJournal();
    one.earn(inJanuary, { amount: '100' });
    one.earn('2024-03-05T00:00:00.000Z', { amount: '1', currency: 'PLN' });
    const late = run({ cutOff: '2024-03-08T00:00:00.000Z' });
    const first = drafted(one, { run: late, terms: never });
    one.issue(first, '2024-03-09T00:00:00.000Z');
    one.earn('2024-03-10T00:00:00.000Z', { amount: '6' });
    const second = drafted(one, { run: february(), previous: first, terms: never });
    expect(figures(second)).toEqual({
      from: 2,
      through: 2,
      opening: '100',
      earned: '0',
      payment: '0',
      closing: '100',
    });
    const march = february({ id: 'payout-run_2024-03', cutOff: '2024-03-31T22:00:00.000Z' });
    const third = drafted(one, { run: march, previous: second });
    expect(figures(third)).toMatchObject({
      from: 2,
      through: 4,
      opening: '100',
      earned: '6',
      payment: '106',
    });
  });
  it('misses nothing that came late by a clock that was slow', () => {
    const { one, first } = paid();
    const slow = new PartnerJournal();
    slow.entries.push(...one.entries.slice(0, 1));
    slow.earn('2024-01-31T22:00:00.000Z', { amount: '4' });
    slow.issue(first, issued);
    const second = drafted(slow, { run: february(), previous: first });
    expect(figures(second)).toMatchObject({ from: 1, through: 3, earned: '4', payment: '4' });
  });
});

describe('a draft', () => {
  it('says the same however often it is made, and whatever comes meanwhile', () => {
    const one = new PartnerJournal();
    one.earn(inJanuary, { amount: '100' });
    const first = drafted(one);
    one.earn(inFebruary, { amount: '-500' }, { amount: '3', currency: 'PLN' });
    expect(drafted(one)).toEqual(first);
  });
  it('that was never issued leaves its amounts to the next one', () => {
    const one = new PartnerJournal();
    one.earn(inJanuary, { amount: '100' });
    drafted(one);
    one.earn(inFebruary, { amount: '5' });
    expect(figures(drafted(one, { run: february() }))).toMatchObject({ from: 0, through: 2, payment: '105' });
  });
  it('is refused where statement and journal differ, with both figures', () => {
    const { one, first } = paid();
    one.earn(inFebruary, { amount: '5' });
    const wrong = { ...first, accounts: first.accounts.map((each) => ({ ...each, closing: '0.01' })) };
    const next = { run: february(), previous: wrong };
    expect(() => one.draft(given(next))).toThrow('the statement of ann comes to 5.01 EUR, its journal to 5');
    expect(() => one.draft(given({ run: february() }))).toThrow('comes to 105 EUR, its journal to 5');
  });
  it('is refused where something stood over and the journal knows nothing of it', () => {
    const one = new PartnerJournal();
    one.earn(inJanuary, { amount: '9' });
    const next = given({ run: february(), previous: drafted(one, { terms: never }) });
    expect(() => draftStatement(unread, next)).toThrow('comes to 9 EUR, its journal to 0');
  });
  it('is refused where an entry is missing or read twice', () => {
    const one = new PartnerJournal();
    for (const amount of ['1', '2', '4']) one.earn(inJanuary, { amount });
    const [first, ...rest] = one.entries;
    expect(() => draftStatement(readingOf(rest, given()), given())).toThrow(
      'comes to 6 EUR, its journal to 7',
    );
    const twice = [...one.entries, ...(first === undefined ? [] : [first]), ...rest];
    expect(() => draftStatement(readingOf(twice, given()), given())).toThrow('comes to 14 EUR');
  });
});
