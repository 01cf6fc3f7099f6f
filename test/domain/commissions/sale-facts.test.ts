import { describe, expect, it } from 'vitest';
import { SaleFacts, type Sources } from '../../../domain/commissions/sale-facts.ts';
import type { SaleContent } from '../../../domain/sales/sale.ts';
import { sale } from './cases.ts';

const sources: Sources = {
  partner: (id, day) => ({ facts: id === 'top' ? { tier: 'gold', since: day } : {} }),
  product: (id) => (id === 'saw' ? { category: 'tools', isHeavy: true } : {}),
  customer: (id) => (id === 'kim' ? { country: 'PL' } : {}),
};
const factsOf = (over: Partial<SaleContent> = {}, partnerId = 'ann'): SaleFacts =>
  new SaleFacts(sale(over), partnerId, sources);

const fields = {
  sale: ['currency', 'vip', 'size', 'toString'],
  product: ['id', 'category', 'isHeavy', 'toString'],
  partner: ['id', 'tier', 'country', 'since'],
  customer: ['id', 'country', 'other'],
  deal: ['id', 'other'],
} as const;

describe('the facts of a sale', () => {
  it.each([
    [factsOf()],
    [factsOf({ productId: 'nail', customerId: 'kim', attributes: { vip: true, size: '3' } }, 'top')],
    [factsOf({ customerId: 'lee', attributes: { vip: 'true', currency: 'XXX' } }, 'bob')],
  ])('are the same one by one and all together', (facts) => {
    const all = facts.all();
    for (const subject of ['sale', 'product', 'partner', 'customer', 'deal'] as const)
      for (const name of fields[subject]) {
        const own = Object.hasOwn(all[subject], name) ? all[subject][name] : undefined;
        const single = facts.field({ subject, name });
        expect([subject, name, typeof single === 'function' ? undefined : single]).toEqual([
          subject,
          name,
          own,
        ]);
      }
  });

  it('name the product and the customer, and say nothing of a customer that is not named', () => {
    const { product, customer, deal } = factsOf({ productId: 'nail', customerId: 'kim' }).all();
    expect([product, customer, deal]).toEqual([
      { id: 'nail', category: '' },
      { id: 'kim', country: 'PL' },
      { id: '' },
    ]);
    const told: Sources = { ...sources, customer: () => ({ country: 'PL' }) };
    expect(new SaleFacts(sale(), 'ann', told).all().customer).toEqual({ id: '', country: '' });
  });

  it('are of the one who would earn, on the business day', () => {
    expect(factsOf({}, 'top').all().partner).toEqual({
      tier: 'gold',
      since: '2024-01-15',
      country: '',
      id: 'top',
    });
    expect(factsOf().all().partner).toEqual({ tier: '', country: '', id: 'ann' });
  });

  it('have the numbers of the sale, and a margin where there is a cost', () => {
    const { quantity, amount, margin } = factsOf().all().sale;
    expect([quantity, amount, margin].map(String)).toEqual(['2', '100', '40']);
    const { cost: _, ...bare } = sale();
    expect(new SaleFacts(bare, 'ann', sources).all().sale).not.toHaveProperty('margin');
  });

  it('are asked for only when a condition looks at them', () => {
    const asked: string[] = [];
    const told: Sources = {
      partner: (id) => ({ facts: { is: asked.push(`partner ${id}`) > 0 } }),
      product: (id) => ({ is: asked.push(`product ${id}`) > 0 }),
      customer: (id) => ({ is: asked.push(`customer ${id}`) > 0 }),
    };
    const facts = new SaleFacts(sale({ customerId: 'kim' }), 'ann', told);
    facts.field({ subject: 'product', name: 'id' });
    facts.field({ subject: 'sale', name: 'currency' });
    expect(asked).toEqual([]);
    facts.field({ subject: 'product', name: 'is' });
    facts.field({ subject: 'product', name: 'category' });
    expect(asked).toEqual(['product saw']);
    facts.all();
    facts.all();
    expect(asked).toEqual(['product saw', 'partner ann', 'customer kim']);
  });
});
