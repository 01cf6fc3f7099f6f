import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, sumText, text } from '../../../domain/kernel/decimal.ts';
import { append } from '../../../domain/ledger/append.ts';
import { explainLine } from '../../../domain/ledger/explain.ts';
import { explainSale } from '../../../domain/ledger/explain-sale.ts';
import { lineExplanation } from '../../../domain/ledger/explanation.ts';
import { nameOfKey } from '../../../domain/ledger/window-state.ts';
import { runs } from '../../kit/runs.ts';
import { component, planOf, version, versionsIn } from '../commissions/cases.ts';
import { book, contribution, line, movement, plan } from './booking.ts';
import { partnerIds } from './programme.ts';
import { anyTale, journalOf } from './tales.ts';

describe('a posted line', () => {
  const own = contribution('100', { component: 'own', window: 'sale:s1' });
  const entry = append([movement('s1@1', { came: [contribution('100'), own] })], book());

  it('is explained by its own entry, whatever came later', () => {
    const later = append([movement('s2@1', { came: [contribution('900')] })], book(entry));
    const amounts = [entry, later].map((one) =>
      one.lines.map((posted) => explainLine(one, posted, versionsIn(plan), 'partner').amount),
    );
    expect(amounts).toStrictEqual([['10.00', '1.00'], ['100.00']]);
    expect(explainLine(later, later.lines[0] ?? line(), versionsIn(plan), 'partner').posted).toStrictEqual({
      ...{ day: '2024-02-10', before: '10.00', after: '100.00', difference: '90.00', account: 'payable' },
    });
  });

  it('that its entry cannot explain is a fault, not nothing', () => {
    expect(() => explainLine(entry, line({ window: '2030-01' }), versionsIn(plan), 'partner')).toThrow(
      /lacks the window/,
    );
  });

  it('names what beside sales made it', () => {
    const rate = { type: 'steps' as const, driver: 'attainment' as const, target: 'revenue' as const };
    const targeted = planOf(version([component({ rate: { ...rate, steps: [{ from: '1', amount: '5' }] } })]));
    const name = { planId: 'plan', component: 'c', window: '2024-01' };
    const before = append(
      [movement('sale_1@1', { came: [contribution('100')] })],
      book(undefined, {}, targeted),
    );
    const target = () => dec('100');
    for (const cause of ['target:revenue:2024-01@1', 'peers:plan/c/2024-01']) {
      const next = append([movement(cause, { remeasured: [name] })], book(before, { target }, targeted));
      const [posted] = next.lines;
      if (posted === undefined) throw new Error('nothing was posted');
      expect(explainLine(next, posted, versionsIn(targeted), 'partner').changed).toStrictEqual([
        cause.slice(0, cause.indexOf(':')),
      ]);
    }
  });

  it('names each of what made it once, and leaves out sales that gave it nothing', () => {
    const rate = { type: 'tiers' as const, mode: 'wholeVolume' as const, driver: 'growth' as const };
    const grown = planOf(version([component({ rate: { ...rate, tiers: [{ from: '0', percent: '5' }] } })]));
    const form = (on: number[]) => ({
      ...{ day: '2024-01-15', quantity: '1', amount: '100', currency: 'EUR' },
      decisions: [{ planId: 'plan', version: 1, on }],
    });
    const causes = ['sale_1@1', 'sale_2@1', 'target:revenue:2024-01@1', 'peers:plan/c/2024-01'];
    const kept = [
      { cause: 0, came: form([0]) },
      { cause: 1, came: form([]) },
    ];
    const told = (cause: readonly number[], of = grown) => {
      const posted = line({ causes: [...cause], until: '2024-03-01' });
      const found = explainLine(
        { ...entry, causes, sales: kept, lines: [posted] },
        posted,
        versionsIn(of),
        'partner',
      );
      return [found.changed, found.sales.map(({ saleId }) => saleId), found.posted.until];
    };
    const until = '2024-03-01';
    expect(told([0])).toStrictEqual([[], ['sale_1'], until]);
    expect(told([0, 1])).toStrictEqual([['yearEarlier'], ['sale_1'], until]);
    expect(told([0, 2, 3])).toStrictEqual([['target', 'peers'], ['sale_1'], until]);
    expect(told([0, 1], plan)).toStrictEqual([[], ['sale_1'], until]);
  });

  it('names the result a year earlier, where a sale of then made it, and not the sale', () => {
    fc.assert(
      fc.property(anyTale(30), (tale) => {
        for (const partnerId of partnerIds)
          for (const one of journalOf(tale, partnerId))
            for (const posted of one.lines) {
              const told = explainLine(one, posted, tale.versions, 'vendor');
              expect(
                told.sales.every(({ before, after }) => before?.shares.length || after?.shares.length),
              ).toBe(true);
              if (told.sales.length === 0) expect(told.changed).toStrictEqual(['yearEarlier']);
            }
      }),
      { numRuns: runs(60), seed: 5 },
    );
  });
});

describe('explanations of a whole journal', () => {
  it('come to what was posted, and their sales to what the windows sum', () => {
    fc.assert(
      fc.property(anyTale(20), (tale) => {
        for (const partnerId of partnerIds) {
          const journal = journalOf(tale, partnerId);
          for (const entry of journal)
            for (const posted of entry.lines) {
              const told = lineExplanation.parse(explainLine(entry, posted, tale.versions, 'vendor'));
              expect(text(dec(told.amount))).toBe(posted.after);
              expect(told.hidden).toBe(0);
            }
          const states = new Map(journal.flatMap(({ windows }) => windows).map((one) => [one.key, one]));
          for (const { key, sums } of states.values()) {
            if (key.startsWith('@')) continue;
            const explaining = { versions: tale.versions, reader: 'vendor' as const };
            const told = journal.flatMap((entry) =>
              entry.causes.flatMap((_, cause) => {
                const one = explainSale(entry, cause, nameOfKey(key), explaining);
                return one === undefined || one === 'hidden' ? [] : (one.added ?? []);
              }),
            );
            for (const of of ['base', 'driver', 'sales'] as const)
              expect(sumText('0', ...told.map((added) => added[of]))).toBe(
                sumText('0', ...sums.map((one) => one[of])),
              );
          }
        }
      }),
      { numRuns: runs(60), seed: 3 },
    );
  });

  it('tell a partner nothing of its children, and what others came to together neither', () => {
    fc.assert(
      fc.property(anyTale(20), (tale) => {
        for (const partnerId of partnerIds)
          for (const entry of journalOf(tale, partnerId))
            for (const posted of entry.lines) {
              const told = explainLine(entry, posted, tale.versions, 'partner');
              const whole = explainLine(entry, posted, tale.versions, 'vendor');
              expect(JSON.stringify(told)).not.toContain('"child"');
              expect(told.sales.length + told.hidden).toBe(whole.sales.length + whole.hidden);
              if (told.credit === 'downline') expect(told.sales).toStrictEqual([]);
              if (told.compared?.with === 'peers') {
                expect(told.compared.sum).toBeUndefined();
                expect(told.compared.reached).toBeUndefined();
              }
            }
      }),
      { numRuns: runs(60), seed: 4 },
    );
  });
});
