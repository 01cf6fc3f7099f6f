import { describe, expect, it } from 'vitest';
import { append } from '../../../domain/ledger/append.ts';
import { explainSale } from '../../../domain/ledger/explain-sale.ts';
import type { SaleContent } from '../../../domain/sales/sale.ts';
import { movementsOfSale } from '../../../functions/stream/movements.ts';
import { component, planOf, sale, terms, valued, version, versionsIn } from '../commissions/cases.ts';
import { book } from './booking.ts';

const plan = planOf(
  version([
    component(),
    component({ id: 'down', credit: 'downline' }),
    component({ id: 'big', when: 'sale.amount > 500' }),
  ]),
);
const versions = versionsIn(plan);
const over = {
  partner: (id: string) => ({ parentId: id === 'top' ? undefined : 'top', facts: {} }),
  rate: () => ({ value: '0.25', date: '2024-01-14' }),
};
const form = (content: Partial<SaleContent> = {}, number = 1) => ({
  ...valued(sale(content), terms(plan, over)),
  version: number,
});
/** The entry of a partner that takes a change of a sale in. */
const entryOf = (partnerId: string, after: ReturnType<typeof form>, before?: ReturnType<typeof form>) => {
  const found = movementsOfSale(before, after, versions).find((one) => one.partnerId === partnerId);
  if (found === undefined) throw new Error(`${partnerId} takes nothing in`);
  return append([found.movement], book(undefined, { partnerId }, plan));
};
const name = { planId: 'plan', component: 'c', window: '2024-01' };
const vendor = { versions, reader: 'vendor' as const };
const partner = { versions, reader: 'partner' as const };

describe('a sale behind a window', () => {
  it('is told as it was decided: what it added, its rate, and what refused it', () => {
    const total = { base: '25', driver: '25', sales: '1' };
    expect(explainSale(entryOf('ann', form({ currency: 'USD' })), 0, name, partner)).toStrictEqual({
      ...{ saleId: 'sale_1', cause: 'sale_1@1', recorded: true, counts: true },
      rate: { value: '0.25', date: '2024-01-14' },
      added: total,
      after: {
        ...{ day: '2024-01-15', quantity: '2', amount: '100', currency: 'USD', total },
        rate: { value: '0.25', date: '2024-01-14' },
        shares: [{ version: 1, ...total }],
      },
      refused: { big: 'condition-false' },
    });
  });

  it('in the currency of the plan has no rate', () => {
    expect(explainSale(entryOf('ann', form()), 0, name, partner)).toStrictEqual({
      ...{ saleId: 'sale_1', cause: 'sale_1@1', recorded: true, counts: true },
      added: { base: '100', driver: '100', sales: '1' },
      after: {
        ...{ day: '2024-01-15', quantity: '2', amount: '100', currency: 'EUR' },
        total: { base: '100', driver: '100', sales: '1' },
        shares: [{ version: 1, base: '100', driver: '100', sales: '1' }],
      },
      refused: { big: 'condition-false' },
    });
  });

  it('is told with what it was before, and what became of it', () => {
    const next = entryOf('ann', form({ amount: '70' }, 2), form());
    expect(explainSale(next, 0, name, partner)).toMatchObject({
      ...{ counts: true, added: { base: '-30', driver: '-30', sales: '0' } },
      ...{ before: { total: { base: '100' } }, after: { total: { base: '70' } } },
    });
    const moved = entryOf('ann', form({ occurredAt: '2024-02-01' }, 2), form());
    expect(explainSale(moved, 0, name, partner)).toMatchObject({
      ...{ counts: false, added: { base: '-100', sales: '-1' } },
      after: { day: '2024-02-01', shares: [], total: { base: '0' } },
    });
    const gone = entryOf('ann', form({ partnerId: 'bob' }, 2), form());
    expect(explainSale(gone, 0, name, partner)).toMatchObject({ counts: false, absent: 'elsewhere' });
  });

  it('is told with what returns took back and when the customer paid', () => {
    const entry = entryOf('ann', form());
    const [one] = entry.sales ?? [];
    if (one?.came === undefined) throw new Error('nothing is kept');
    const more = { returned: { quantity: '-1', amount: '-40' }, paidOn: '2024-01-20' };
    const told = explainSale(
      { ...entry, sales: [{ ...one, came: { ...one.came, ...more } }] },
      0,
      name,
      partner,
    );
    expect(told).toMatchObject({ after: more });
  });

  it('that is nothing to the window or the plan is told as that, and not hidden', () => {
    const none = { base: '0', driver: '0', sales: '0' };
    const elsewhere = entryOf('ann', form({ occurredAt: '2024-02-01' }));
    expect(explainSale(elsewhere, 0, name, partner)).toMatchObject({
      ...{ counts: false, added: none, after: { shares: [] } },
    });
    const other = { ...name, planId: 'other' };
    const untouched = { saleId: 'sale_1', recorded: true, counts: false, added: none };
    expect(explainSale(entryOf('ann', form()), 0, other, partner)).toStrictEqual({
      ...untouched,
      cause: 'sale_1@1',
    });
    const gone = entryOf('ann', form({ partnerId: 'bob' }, 2), form());
    expect(explainSale(gone, 0, other, partner)).toStrictEqual({ ...untouched, cause: 'sale_1@2' });
  });

  it('is hidden from a parent, who is told by whom only as the vendor', () => {
    const entry = entryOf('top', form());
    const down = { ...name, component: 'down' };
    expect(explainSale(entry, 0, down, partner)).toBe('hidden');
    expect(explainSale(entry, 0, down, vendor)).toMatchObject({ after: { shares: [{ child: 'ann' }] } });
    // Where it did nothing to the window, it is a child's sale still.
    expect(explainSale(entry, 0, { ...down, window: '2024-02' }, partner)).toBe('hidden');
    // Its own part of the sale is its own to see, and not what it earns by its child's.
    const both = entryOf(
      'top',
      form({ credits: ['top', 'ann'].map((partnerId) => ({ partnerId, share: '50' })) }),
    );
    expect(explainSale(both, 0, name, partner)).toMatchObject({
      after: { shares: [{ share: '50', base: '50' }] },
    });
    expect(explainSale(both, 0, down, partner)).toBe('hidden');
  });

  it('is not told where the cause is none, or where nothing was kept', () => {
    const entry = entryOf('ann', form());
    const { sales: _, ...older } = entry;
    const rates = [
      { cause: 1, planId: 'plan', value: '0.3', date: '2024-01-02' },
      { cause: 0, planId: 'plan', value: '0.2', date: '2024-01-01' },
    ];
    expect(explainSale({ ...entry, causes: ['target:revenue:2024-01@1'] }, 0, name, vendor)).toBeUndefined();
    expect(explainSale({ ...older, rates }, 0, name, vendor)).toStrictEqual({
      ...{ saleId: 'sale_1', cause: 'sale_1@1', recorded: false },
      rate: { value: '0.2', date: '2024-01-01' },
    });
    expect(explainSale({ ...older, rates }, 0, { ...name, planId: 'other' }, vendor)).not.toHaveProperty(
      'rate',
    );
  });
});
