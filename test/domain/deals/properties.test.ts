import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Deal, DecidedDeal } from '../../../domain/deals/deal.ts';
import { approveDeal, refuseDeal } from '../../../domain/deals/decide-deal.ts';
import { expireDeal } from '../../../domain/deals/end-deal.ts';
import { registerDeal } from '../../../domain/deals/register-deal.ts';
import { DomainError } from '../../../domain/errors.ts';
import { rulesOf } from '../../../domain/programs/deal-rules.ts';
import { by, facts, kept } from './cases.ts';

const customers = ['customer_1', 'customer_2'];
const products = ['product_1', 'product_2', 'product_3'];
const protection = { timeZone: 'Europe/Warsaw', rules: rulesOf({ dealProtectionDays: 3 }) };
const begin = Date.parse('2026-03-27T00:00:00.000Z');
const hour = 3_600_000;

/** What happens after so many hours more. `deal` is taken modulo those that were registered. */
const step = fc.record({
  hours: fc.integer({ min: 0, max: 40 }),
  deed: fc.constantFrom('register' as const, 'approve' as const, 'refuse' as const, 'expire' as const),
  deal: fc.nat(),
  partnerId: fc.constantFrom('partner_a', 'partner_b'),
  customerId: fc.constantFrom(...customers),
  productIds: fc.subarray(products, { minLength: 1 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A table of one's own: a claim per customer and product, and when the protection of each deal ends. */
class House {
  readonly deals: Deal[] = [];
  readonly claims = new Map<string, Claim>();
  readonly ends = new Map<string, string>();
  now = '';

  #register({ partnerId, customerId, productIds }: Step): void {
    const id = `deal_${this.deals.length + 1}`;
    const claims = productIds.flatMap((one) => this.claims.get(`${customerId} ${one}`) ?? []);
    const given = { by: 'key', approvalId: 'approval', ...by(), claims, now: this.now, today: '2026-01-01' };
    try {
      this.deals.push(registerDeal(facts({ partnerId, customerId, productIds }), kept(id), given));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'claim-held') throw error;
    }
  }

  #keep(place: number, { deal, claims }: DecidedDeal): void {
    this.deals[place] = deal;
    for (const one of claims) {
      const key = `${one.customerId} ${one.productId}`;
      expect(one.version).toBe((this.claims.get(key)?.version ?? 0) + 1);
      this.claims.set(key, one);
      this.ends.set(deal.id, one.until);
    }
  }

  take(one: Step): void {
    const place = one.deal % Math.max(this.deals.length, 1);
    const deal = this.deals[place];
    if (one.deed === 'register' || deal === undefined) {
      this.#register(one);
      return;
    }
    if (one.deed === 'expire') {
      const isOver = (this.ends.get(deal.id) ?? '9') <= this.now;
      if (isOver) this.deals[place] = expireDeal(deal, this.now);
      return;
    }
    if (deal.state !== 'waiting') return;
    const standing = [...this.claims.values()].filter((claim) => claim.customerId === deal.customerId);
    this.#keep(
      place,
      one.deed === 'approve'
        ? approveDeal(deal, standing, protection, this.now)
        : refuseDeal(deal, { code: 'decided', reason: 'No.' }, this.now),
    );
  }

  /** The deals that are protected now, with the pairs that they are protected for. */
  inForce(): readonly string[] {
    return this.deals
      .filter(({ id, state }) => state === 'approved' && (this.ends.get(id) ?? '') > this.now)
      .flatMap(({ id, customerId, productIds }) => productIds.map((one) => `${customerId} ${one} ${id}`));
  }
}

describe('whatever is registered, approved, refused and expires', () => {
  it('no customer and product are ever protected for two deals, and a protected deal has all its claims', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const house = new House();
        let time = begin;
        for (const one of steps) {
          time += one.hours * hour;
          house.now = new Date(time).toISOString();
          house.take(one);
          const protectedPairs = house.inForce().map((line) => line.split(' ').slice(0, 2).join(' '));
          expect(new Set(protectedPairs).size).toBe(protectedPairs.length);
          const held = [...house.claims.values()]
            .filter(({ until }) => until > house.now)
            .map(({ customerId, productId, dealId }) => `${customerId} ${productId} ${dealId}`);
          expect(held.toSorted()).toEqual(house.inForce().toSorted());
        }
      }),
      { numRuns: 300 },
    );
  });
});
