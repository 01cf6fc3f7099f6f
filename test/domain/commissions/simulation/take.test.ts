import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Component, Plan } from '../../../../domain/commissions/plan.ts';
import { Side } from '../../../../domain/commissions/simulation/side.ts';
import { isAbout, type Scope, takeSales } from '../../../../domain/commissions/simulation/take.ts';
import { text } from '../../../../domain/kernel/decimal.ts';
import type { SaleContent } from '../../../../domain/sales/sale.ts';
import { component, planOf, sale, terms, version, versionsIn } from '../cases.ts';

const period = { from: '2024-01-10', to: '2024-01-20' };
const taken = (
  components: readonly Component[],
  sales: readonly Partial<SaleContent>[],
  over: Partial<Scope> & { readonly plan?: Partial<Plan> } = {},
) => {
  const plan = { ...planOf(version(components)), ...over.plan };
  const scope = { period, versions: versionsIn(plan), ...over };
  const given = terms(plan, { partner: (id) => ({ parentId: id === 'top' ? undefined : 'top', facts: {} }) });
  const side = new Side();
  const sold = sales.map((one, index) => sale(one, `sale_${index}`));
  takeSales(side, sold, given, scope);
  return {
    windows: side.windows().map(({ partnerId, component: id, window, sums }) => {
      const base = [...sums.values()].map((all) => text(all.base)).join();
      return `${partnerId} ${id} ${window} ${base}`;
    }),
    singles: side
      .singles()
      .map(({ partnerId, component: id, amount }) => `${partnerId} ${id} ${text(amount)}`),
    told: side.told().map(({ of, component: id, reason, times }) => `${of} ${id ?? ''} ${reason} ${times}`),
  };
};
const own = component({ id: 'own', window: 'sale' });

describe('a sale', () => {
  it('counts for every window that has a day in the period, and alone by its own day', () => {
    const inside = { occurredAt: '2024-01-15' };
    const around = { occurredAt: '2024-01-02' };
    const outside = { occurredAt: '2024-02-02' };
    expect(taken([component(), own], [inside, around, outside])).toEqual({
      windows: ['ann c 2024-01 200'],
      singles: ['ann own 10'],
      told: [],
    });
  });

  it('has one window for a parent whose children share it, limited as one', () => {
    const down = component({
      id: 'down',
      credit: 'downline',
      window: 'sale',
      limits: { perSale: { max: '3' } },
    });
    const credits = [
      { partnerId: 'ann', share: '40' },
      { partnerId: 'bob', share: '50' },
    ];
    expect(taken([down], [{ credits }])).toEqual({
      windows: [],
      singles: ['top down 3'],
      told: ['windows down capped 1'],
    });
  });

  it('of partners that were not asked for counts only where they are compared as peers', () => {
    const peers = component({
      id: 'peers',
      rate: {
        type: 'tiers',
        mode: 'wholeVolume',
        driver: 'peerIndex',
        target: 'revenue',
        tiers: [{ from: '100', percent: '1' }],
      },
      payable: { when: 'windowClose' },
    });
    const refused = component({ id: 'refused', when: "product.id == 'axe'" });
    const sales = [{}, { partnerId: 'bob' }];
    const partners = new Set(['ann']);
    const others = { ...peers, id: 'others' };
    expect(taken([component(), own, peers, refused, others], sales, { partners })).toEqual({
      windows: [
        'ann c 2024-01 100',
        'ann peers 2024-01 100',
        'bob peers 2024-01 100',
        'ann others 2024-01 100',
        'bob others 2024-01 100',
      ],
      singles: ['ann own 10'],
      told: ['sales refused condition-false 1'],
    });
    expect(isAbout({ partners }, 'bob')).toBe(false);
    expect(isAbout({}, 'bob')).toBe(true);
  });

  it('tells why it gives nothing, if it is one of the period', () => {
    const sales = [
      { currency: 'USD' },
      { currency: 'USD', occurredAt: '2024-01-02' },
      { occurredAt: '2024-01-12', productId: 'axe' },
      { occurredAt: '2024-01-02', productId: 'axe' },
    ];
    const picky = component({ when: "product.id == 'saw'" });
    expect(taken([picky], sales).told).toEqual(['sales  missing-fx-rate 1', 'sales c condition-false 1']);
    expect(taken([picky], sales, { partners: new Set(['bob']) }).told).toEqual([]);
  });

  it('tells of a whole plan that gives nothing only those that were asked for', () => {
    const told = (one: Partial<SaleContent>, plan: Partial<Plan> = {}) =>
      taken([component()], [one], { partners: new Set(['ann']), plan }).told;
    const credits = ['bob', 'ann'].map((partnerId) => ({ partnerId, share: '50' }));
    expect(told({ currency: 'USD', credits })).toEqual(['sales  missing-fx-rate 1']);
    expect(told({ currency: 'USD', partnerId: 'bob' })).toEqual([]);
    expect(told({ credits }, { versions: [] })).toEqual(['sales  no-version 1']);
    expect(told({ partnerId: 'bob' }, { versions: [] })).toEqual([]);
    expect(told({ credits }, { assignments: [] })).toEqual(['sales  not-assigned 1']);
    expect(told({ partnerId: 'bob' }, { assignments: [] })).toEqual([]);
  });

  it('of partners that are all asked for counts as if nobody was named', () => {
    const down = component({ id: 'down', credit: 'downline', window: 'quarter' });
    const picky = component({ id: 'picky', when: 'sale.amount > 150', window: 'sale' });
    const costly = component({ id: 'costly', base: 'margin' });
    const all = [component(), down, picky, costly, own];
    const content = fc
      .record({
        partnerId: fc.constantFrom('ann', 'bob', 'top'),
        amount: fc.integer({ min: 1, max: 30_000 }).map((cents) => (cents / 100).toFixed(2)),
        currency: fc.constantFrom('EUR', 'EUR', 'USD'),
        occurredAt: fc.constantFrom('2023-12-31', '2024-01-09', '2024-01-10', '2024-01-20', '2024-03-31'),
        credits: fc.option(fc.constant([{ partnerId: 'bob', share: '12.5' }]), { nil: undefined }),
      })
      .map(
        ({ credits, ...rest }): Partial<SaleContent> =>
          credits === undefined ? rest : { ...rest, credits: [...credits] },
      );
    fc.assert(
      fc.property(fc.array(content, { maxLength: 6 }), (sales) => {
        const partners = new Set(['ann', 'bob', 'top']);
        const sorted = (one: ReturnType<typeof taken>) => ({
          windows: one.windows.toSorted(),
          singles: one.singles.toSorted(),
          told: one.told.toSorted(),
        });
        expect(sorted(taken(all, sales, { partners }))).toEqual(sorted(taken(all, sales)));
      }),
    );
  });
});
