import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionsOf } from '../../../domain/commissions/contribution.ts';
import { keepSale, keptContributions, keptSums } from '../../../domain/ledger/keep-sale.ts';
import { keptSale } from '../../../domain/ledger/kept-sale.ts';
import { cancelSale } from '../../../domain/sales/cancel-sale.ts';
import type { SaleContent } from '../../../domain/sales/sale.ts';
import { runs } from '../../kit/runs.ts';
import {
  component,
  planOf,
  sale,
  terms,
  valued,
  version,
  versionsIn,
  withoutCost,
} from '../commissions/cases.ts';
import { partnerIds } from './programme.ts';
import { anyTale } from './tales.ts';

const plan = planOf(
  version([
    component(),
    component({ id: 'margin', base: 'margin', when: 'sale.amount > 500' }),
    component({ id: 'gated', requires: ['certificate:x'] }),
  ]),
);
const versions = versionsIn(plan);
const form = (over: Partial<SaleContent> = {}) => valued(sale(over), terms(plan));
const kept = (after: ReturnType<typeof form>, before?: ReturnType<typeof form>, partnerId = 'ann') =>
  keepSale(before, after, partnerId, versions);

describe('what an entry keeps of a sale', () => {
  it('is what it was decided by, with components by their place, and no cost that nothing was counted by', () => {
    const found = kept(form());
    expect(found).toStrictEqual({
      came: {
        ...{ day: '2024-01-15', quantity: '2', amount: '100', currency: 'EUR' },
        decisions: [
          { planId: 'plan', version: 1, on: [0], off: { 'condition-false': [1], 'gate-missing': [2] } },
        ],
      },
    });
    expect(kept(form({ amount: '600' }))?.came).toMatchObject({ cost: '60', decisions: [{ on: [0, 1] }] });
    expect(keptSale.parse(found)).toStrictEqual(found);
  });

  it('says nothing of refusals where every component counts it', () => {
    const all = versionsIn(planOf(version([component()])));
    const found = keepSale(undefined, valued(sale(), terms(planOf(version([component()])))), 'ann', all);
    expect(found?.came?.decisions).toStrictEqual([{ planId: 'plan', version: 1, on: [0] }]);
  });

  it('keeps the cost where one of several decisions counts a margin', () => {
    const after = form({ amount: '600' });
    const decisions = after.valuation.decisions.flatMap((one) => [one, { ...one, on: ['c'] }]);
    const mixed = { ...after, valuation: { ...after.valuation, decisions } };
    expect(kept(mixed)?.came?.cost).toBe('60');
  });

  it('tells why a plan counts the sale no more, or waits', () => {
    const before = form();
    const cancelled = { ...valued(cancelSale(before) ?? before, terms(plan)), version: 2 };
    expect(kept(cancelled, before)).toMatchObject({ absent: [{ planId: 'plan', reason: 'cancelled' }] });
    expect(kept(cancelled, before)?.came).toBeUndefined();
    expect(kept(form({ partnerId: 'bob' }), before)?.absent).toStrictEqual([
      { planId: 'plan', reason: 'elsewhere' },
    ]);
    expect(kept(form({ occurredAt: '2023-12-31' }), before)?.absent).toStrictEqual([
      { planId: 'plan', reason: 'no-version' },
    ]);
    const held = [{ planId: 'plan', reason: 'missing-fx-rate' }];
    expect(kept(form({ currency: 'USD' }), before)?.absent).toStrictEqual(held);
    expect(kept(form({ currency: 'USD' }))).toStrictEqual({ absent: held });
    expect(kept(form({ partnerId: 'bob' }))).toBeUndefined();
    expect(kept(valued(sale(withoutCost()), terms(plan)))?.came?.cost).toBeUndefined();
  });

  it('says what returns took back, and that nothing is left', () => {
    const returned = { r: { quantity: '-2', amount: '-90', cost: '-60' } };
    expect(kept({ ...form(), returned })?.came).toMatchObject({
      ...{ quantity: '0', amount: '10', returned: { quantity: '-2', amount: '-90' }, empty: true },
    });
  });

  it('says what returns took back also where that is the amount alone', () => {
    const returned = { r: { quantity: '0', amount: '-10', cost: '0' } };
    expect(kept({ ...form(), returned })?.came).toMatchObject({
      ...{ quantity: '2', amount: '90', returned: { quantity: '0', amount: '-10' } },
    });
  });

  it('tells the reason of the partner and the plan, not that of another', () => {
    const before = form();
    const gone = form({ partnerId: 'bob' });
    const reasons = (excluded: NonNullable<typeof gone.valuation.excluded>) =>
      kept({ ...gone, valuation: { ...gone.valuation, excluded } }, before)?.absent;
    const one = { planId: 'plan', reason: 'no-version' as const };
    expect(reasons([{ ...one, partnerId: 'bob' }])).toStrictEqual([{ planId: 'plan', reason: 'elsewhere' }]);
    expect(reasons([{ ...one, planId: 'other' }])).toStrictEqual([{ planId: 'plan', reason: 'elsewhere' }]);
    expect(reasons([{ ...one, partnerId: 'ann' }])).toStrictEqual([one]);
  });

  it('contributes to the digit what the movement did, for all who earn by it', () => {
    fc.assert(
      fc.property(anyTale(8), (tale) => {
        for (const partnerId of partnerIds)
          for (const { cause, came, went, sale: one } of tale.movements.get(partnerId) ?? []) {
            const saleId = cause.slice(0, cause.indexOf('@'));
            const of = (kind: 'came' | 'went') =>
              (one?.[kind]?.decisions ?? []).flatMap((decision) => {
                const found = one?.[kind];
                if (found === undefined) throw new Error('no form');
                return keptContributions(found, decision, { saleId, partnerId }, tale.versions);
              });
            expect(of('came')).toStrictEqual(came);
            expect(of('went')).toStrictEqual(went);
          }
      }),
      { numRuns: runs(60), seed: 7 },
    );
  });

  it('sums up to what one window got of it', () => {
    const one = form({ amount: '600', credits: [{ partnerId: 'ann', share: '25' }] });
    const found = kept(one)?.came;
    if (found === undefined) throw new Error('nothing is kept');
    const [first, second] = contributionsOf(one, versions);
    expect(second?.component).toBe('margin');
    const name = { planId: 'plan', component: 'c', window: '2024-01' };
    const who = { saleId: one.id, partnerId: 'ann' };
    expect([...keptSums(found, who, name, versions)]).toStrictEqual([[1, first?.sums]]);
    const other = { ...name, component: 'margin' };
    expect([...keptSums(found, who, other, versions)]).toStrictEqual([[1, second?.sums]]);
    expect(keptSums(found, who, { ...name, window: '2024-02' }, versions).size).toBe(0);
    expect(keptSums(found, who, { ...name, planId: 'other' }, versions).size).toBe(0);
  });
});
