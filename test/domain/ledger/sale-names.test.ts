import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append } from '../../../domain/ledger/append.ts';
import { isOwn } from '../../../domain/ledger/book.ts';
import { cancelSale } from '../../../domain/sales/cancel-sale.ts';
import { correctSale } from '../../../domain/sales/correct-sale.ts';
import { returnSale } from '../../../domain/sales/return-sale.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import { movementsOfSale } from '../../../functions/stream/movements.ts';
import { runs } from '../../kit/runs.ts';
import { content, sale, terms, valued, versionsIn } from '../commissions/cases.ts';
import { book, contribution, movement, plan } from './booking.ts';
import { partnerIds } from './programme.ts';
import { anyTale, journalOf, type Tale } from './tales.ts';

describe('a line of the window of one sale', () => {
  const old = { ...plan, versions: plan.versions.slice(0, 1) };
  const first = valued({ ...sale(), externalId: 'FV/7' }, terms(old));
  const again = (next: AcceptedSale | undefined, of = old) => {
    if (next === undefined) throw new Error('the sale does not change');
    return valued({ ...next, version: first.version + 1 }, terms(of));
  };
  const back = { quantity: '-1', amount: '-50', cost: '-30' };
  it.each([
    ['its first report', undefined, first, '1'],
    ['a correction', first, again(correctSale(first, content({ amount: '300' }), 1, 'UTC')), '2'],
    ['a return', first, again(returnSale(first, 'r', back)), '-0.5'],
    ['its cancellation', first, again(cancelSale(first)), '-1'],
    [
      'another partner that it is corrected to',
      first,
      again(correctSale(first, content({ partnerId: 'bob' }), 1, 'UTC')),
      '-1',
    ],
    [
      'a new version of the plan',
      first,
      again(first, {
        ...plan,
        versions: plan.versions.map((one) => ({ ...one, effectiveFrom: '2024-01-01' })),
      }),
      '9',
    ],
  ] as const)('keeps what the sale was reported under: of %s', (_, before, after, difference) => {
    const own = movementsOfSale(before, after, versionsIn(plan)).find(({ partnerId }) => partnerId === 'ann');
    if (own === undefined) throw new Error('ann takes nothing in');
    const { lines } = append([own.movement], book());
    const named = lines.filter((one) => 'saleExternalId' in one);
    expect(named.map((one) => [one.window, one.saleExternalId, one.difference])).toStrictEqual([
      ['sale:sale_1', 'FV/7', difference],
    ]);
  });
  it('has no name where its movement brings none', () => {
    const came = [contribution('100', { component: 'own', window: 'sale:sale_1' })];
    const [line] = append([movement('sale_1@1', { came })], book()).lines;
    expect(line).toMatchObject({ window: 'sale:sale_1', difference: '1' });
    expect(line).not.toHaveProperty('saleExternalId');
  });
  it('is the only one that keeps it, whatever becomes of sales, and nothing else comes of it', () => {
    const withoutNames = (tale: Tale): Tale => ({
      ...tale,
      movements: new Map(
        [...tale.movements].map(([id, all]) => [id, all.map(({ saleExternalId: _, ...rest }) => rest)]),
      ),
    });
    fc.assert(
      fc.property(anyTale(12), (tale) => {
        for (const partnerId of partnerIds) {
          const journal = journalOf(tale, partnerId);
          for (const { window, saleExternalId } of journal.flatMap(({ lines }) => lines)) {
            const name = isOwn(window) ? window.replace('sale:sale_', 'FV/') : undefined;
            // Top is the parent of the others, whose sales it is not told of.
            expect(partnerId === 'top' ? [name, undefined] : [name]).toContain(saleExternalId);
          }
          const bare = journal.map(({ lines, ...rest }) => ({
            ...rest,
            lines: lines.map(({ saleExternalId: _, ...one }) => one),
          }));
          expect(journalOf(withoutNames(tale), partnerId)).toEqual(bare);
        }
      }),
      { numRuns: runs(60), seed: 11 },
    );
  });
});
