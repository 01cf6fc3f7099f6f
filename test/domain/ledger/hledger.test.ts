import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append } from '../../../domain/ledger/append.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { hledgerText } from '../../../domain/ledger/hledger.ts';
import { transferEntry } from '../../../domain/ledger/transfer.ts';
import { hasHledger, hledgerBalances, hledgerCheck } from '../../../tools/run-hledger.ts';
import { book, contribution, movement, plan } from './booking.ts';
import { journalsOf, ours, scenario } from './books.ts';

if (!hasHledger)
  console.info('hledger is not installed: what it checks is skipped (Debian: apt install hledger).');

const earned = append([movement('sale_1@1', { came: [contribution('1000')] })], book());
const stated = transferEntry(earned, {
  partnerId: 'ann',
  cause: 'statement:run',
  transfers: [{ from: 'payable', to: 'stated', currency: 'EUR', amount: '60' }],
  at: '2024-02-11T08:00:00.000Z',
});

describe('a journal as text', () => {
  it('has a transaction for each entry, with what it took in and what stands after it', () => {
    expect(hledgerText({ partnerId: 'ann', entries: [earned, stated] })).toBe(`decimal-mark .
commodity 1000.00 EUR
account expenses:commissions:plan:c
account liabilities:partners:ann:payable
account liabilities:partners:ann:stated

${earned.day} (ann/1) sale
    ; at:${earned.at}
    ; cause:sale_1@1
    expenses:commissions:plan:c  100.00 EUR
    liabilities:partners:ann:payable  -100.00 EUR = -100.00 EUR

2024-02-11 (ann/2) statement
    ; at:2024-02-11T08:00:00.000Z
    ; cause:statement:run
    liabilities:partners:ann:payable  60.00 EUR = -40.00 EUR
    liabilities:partners:ann:stated  -60.00 EUR = -60.00 EUR

`);
  });

  it('that begins later opens with what stood before', () => {
    const opening = { day: '2024-02-11', balances: earned.balances };
    const text = hledgerText({ partnerId: 'ann', opening, entries: [stated] });
    expect(text).toContain(`2024-02-11 (ann/opening) opening
    liabilities:partners:ann:payable  -100.00 EUR = -100.00 EUR
    equity:opening  100.00 EUR`);
    if (hasHledger) hledgerCheck(text);
    expect(hledgerText({ partnerId: 'ann', opening: { day: '2024-02-11', balances: [] }, entries: [] })).toBe(
      '',
    );
  });

  it('names the kinds of causes of an entry once each, and what it cost by what moved', () => {
    const causes = ['sale_1@1', 'sale_2@1', 'target:revenue:2024-01@1'];
    const back = earned.lines.map((one) => ({ ...one, difference: '-100' }));
    const text = hledgerText({
      partnerId: 'ann',
      entries: [{ ...earned, causes, lines: [...earned.lines, ...back], postings: [], balances: [] }],
    });
    expect(text).toContain(' (ann/1) sale + target\n');
    expect(text).not.toContain('expenses');
  });

  it('keeps currencies apart, in the form that each has, and declares everything in order', () => {
    const of = (currency: string, amount: string) =>
      append(
        [movement('sale_1@1', { came: [contribution(amount, { planId: currency })] })],
        book(
          undefined,
          {},
          { ...plan, id: currency, versions: plan.versions.map((one) => ({ ...one, currency })) },
        ),
      );
    const [yen, euros] = [of('JPY', '5000'), of('EUR', '1000')];
    const both = {
      ...yen,
      lines: [...yen.lines, ...euros.lines],
      postings: [...yen.postings, ...euros.postings],
      balances: [...yen.balances, ...euros.balances],
    };
    expect(hledgerText({ partnerId: 'ann', entries: [both] })).toBe(`decimal-mark .
commodity 1000.00 EUR
commodity 1000. JPY
account expenses:commissions:EUR:c
account expenses:commissions:JPY:c
account liabilities:partners:ann:payable

${both.day} (ann/1) sale
    ; at:${both.at}
    ; cause:sale_1@1
    expenses:commissions:JPY:c  500 JPY
    expenses:commissions:EUR:c  100.00 EUR
    liabilities:partners:ann:payable  -500 JPY = -500 JPY
    liabilities:partners:ann:payable  -100.00 EUR = -100.00 EUR

`);
  });

  it('never rounds: what is no amount of money is a fault', () => {
    const [balance] = earned.balances;
    if (balance === undefined) throw new Error('nothing was earned');
    const broken: Entry = { ...earned, balances: [{ ...balance, payable: '100.001' }] };
    expect(() => hledgerText({ partnerId: 'ann', entries: [broken] })).toThrow(/no amount of money/);
  });
});

describe.runIf(hasHledger)('any history, whole', () => {
  it('is read by hledger, which agrees with every balance', () => {
    let entriesSeen = 0;
    const property = fc.property(scenario, (one) => {
      const journals = journalsOf(one);
      const text = [...journals]
        .map(([partnerId, entries]) => {
          const cut = one.cut % (entries.length + 1);
          entriesSeen += entries.length;
          // As a long export would have it: two stretches that follow each other.
          return (
            hledgerText({ partnerId, entries: entries.slice(0, cut) }) +
            hledgerText({ partnerId, entries: entries.slice(cut) })
          );
        })
        .join('');
      if (text === '') return;
      hledgerCheck(text);
      expect(hledgerBalances(text)).toEqual(ours(journals));
    });
    fc.assert(property, { numRuns: 12, seed: 20_240_131 });
    expect(entriesSeen).toBeGreaterThan(100);
  });
});

describe.runIf(hasHledger)('any history, in part', () => {
  it('from any entry on comes to the same balances', () => {
    const property = fc.property(scenario, (one) => {
      const journals = journalsOf(one);
      const texts = [...journals].map(([partnerId, entries]) => {
        const cut = one.cut % (entries.length + 1);
        const opening = { day: '2023-01-01', balances: entries[cut - 1]?.balances ?? [] };
        return hledgerText({ partnerId, opening, entries: entries.slice(cut) });
      });
      const text = texts.join('');
      if (text === '') return;
      hledgerCheck(text);
      const owed = (all: ReadonlyMap<string, string>) =>
        new Map([...all].filter(([account]) => account.includes(':partners:')));
      expect(owed(hledgerBalances(text))).toEqual(owed(ours(journals)));
    });
    fc.assert(property, { numRuns: 4, seed: 7 });
  });

  it('whose balances were wrong would be refused', () => {
    const [balance] = earned.balances;
    if (balance === undefined) throw new Error('nothing was earned');
    const wrong: Entry = { ...stated, balances: [{ ...balance, payable: '39.99', stated: '60' }] };
    expect(() => hledgerCheck(hledgerText({ partnerId: 'ann', entries: [earned, wrong] }))).toThrow(
      /assertion/,
    );
    const lines = earned.lines.map((one) => ({ ...one, difference: '99.99' }));
    expect(() => hledgerCheck(hledgerText({ partnerId: 'ann', entries: [{ ...earned, lines }] }))).toThrow(
      /balance/,
    );
  });
});
