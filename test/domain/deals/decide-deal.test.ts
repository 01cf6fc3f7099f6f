import { describe, expect, it } from 'vitest';
import { claim as claimSchema, deal as dealSchema } from '../../../domain/deals/deal.ts';
import { approveDeal, expireDeal, refuseDeal } from '../../../domain/deals/decide-deal.ts';
import { claim, deal, now } from './cases.ts';

const warsaw = { timeZone: 'Europe/Warsaw' };

describe('an approved deal', () => {
  it('claims each product to the end of the last protected day, 90 days on', () => {
    const decided = approveDeal(deal(), [], warsaw, now);
    expect(decided.deal).toEqual({
      ...deal(),
      state: 'approved',
      protectedUntil: '2026-05-31',
      version: 2,
      updatedAt: now,
    });
    const own = { customerId: 'customer_1', dealId: 'deal_1', partnerId: 'partner_a', version: 1 };
    // Midnight in Warsaw, in summer.
    const end = { lastDay: '2026-05-31', until: '2026-05-31T22:00:00.000Z' };
    expect(decided.claims).toEqual([
      { ...own, ...end, productId: 'product_1' },
      { ...own, ...end, productId: 'product_2' },
    ]);
    expect(dealSchema.safeParse(decided.deal).success).toBe(true);
    for (const one of decided.claims) expect(claimSchema.safeParse(one).success).toBe(true);
  });

  it.each([
    ['Europe/Warsaw', 1, '2026-03-03', '2026-03-03T23:00:00.000Z'],
    ['Pacific/Auckland', 1, '2026-03-03', '2026-03-03T11:00:00.000Z'],
    ['America/Los_Angeles', 730, '2028-03-01', '2028-03-02T08:00:00.000Z'],
  ])('in %s is protected for the %i days that the program says', (timeZone, days, lastDay, until) => {
    const decided = approveDeal(deal(), [], { timeZone, dealProtectionDays: days }, now);
    expect(decided.deal.protectedUntil).toBe(lastDay);
    expect(decided.claims.map((one) => one.until)).toEqual([until, until]);
  });

  it('counts from the day that it is where the program is', () => {
    const decided = approveDeal(deal(), [], { ...warsaw, dealProtectionDays: 1 }, '2026-03-02T23:30:00.000Z');
    expect(decided.deal.protectedUntil).toBe('2026-03-04');
  });

  it('takes over a claim that is over, as its next version', () => {
    const decided = approveDeal(deal(), [claim({ until: now, version: 3 })], warsaw, now);
    expect(decided.claims.map(({ productId, version }) => [productId, version])).toEqual([
      ['product_1', 4],
      ['product_2', 1],
    ]);
  });

  it('does not mind what is claimed of other products', () => {
    const decided = approveDeal(deal(), [claim({ productId: 'product_3' })], warsaw, now);
    expect(decided.deal.state).toBe('approved');
  });
});

describe('a deal that is approved too late', () => {
  it('is refused, takes nothing, and learns until when the last of its products is protected', () => {
    const held = [claim(), claim({ productId: 'product_2', lastDay: '2026-04-30' })];
    const decided = approveDeal(deal(), held, warsaw, now);
    expect(decided).toEqual({
      deal: {
        ...deal(),
        state: 'refused',
        refusal: { code: 'claim-held', until: '2026-05-01' },
        version: 2,
        updatedAt: now,
      },
      claims: [],
    });
    expect(JSON.stringify(decided)).not.toMatch(/deal_other|partner_b/);
  });

  it('takes nothing also where only one of its products went to another', () => {
    expect(approveDeal(deal(), [claim({ productId: 'product_2' })], warsaw, now).claims).toEqual([]);
  });
});

describe('a refused deal', () => {
  it('keeps the reason of whoever decided', () => {
    const decided = refuseDeal(deal(), { code: 'decided', reason: 'We sell there ourselves.' }, now);
    expect(decided.claims).toEqual([]);
    expect(decided.deal).toEqual({
      ...deal(),
      state: 'refused',
      refusal: { code: 'decided', reason: 'We sell there ourselves.' },
      version: 2,
      updatedAt: now,
    });
  });

  it('has no reason where nobody decided', () => {
    const { deal: refused } = refuseDeal(deal(), { code: 'not-decided' }, now);
    expect(refused.refusal).toEqual({ code: 'not-decided' });
    expect(dealSchema.safeParse(refused).success).toBe(true);
  });
});

describe('the end of a protection', () => {
  it('ends an approved deal, which still says how long it was protected', () => {
    const approved = deal({ state: 'approved', protectedUntil: '2026-03-01', version: 2 });
    expect(expireDeal(approved, now)).toEqual({ ...approved, state: 'expired', version: 3, updatedAt: now });
  });

  it.each(['waiting', 'refused', 'expired'] as const)('changes nothing of a deal that is %s', (state) => {
    const standing = deal({ state });
    expect(expireDeal(standing, now)).toBe(standing);
  });
});
