import { describe, expect, it } from 'vitest';
import { claim as claimSchema, deal as dealSchema } from '../../../domain/deals/deal.ts';
import { approveDeal, endUnapproved, refuseDeal } from '../../../domain/deals/decide-deal.ts';
import { rulesOf } from '../../../domain/programs/deal-rules.ts';
import { claim, deal, now, inWarsaw as warsaw } from './cases.ts';

describe('an approved deal', () => {
  it('claims each product to the end of the last protected day, 90 days on', () => {
    const decided = approveDeal(deal(), [], warsaw, now);
    expect(decided.deal).toEqual({
      ...deal(),
      state: 'approved',
      protectedUntil: '2026-05-31',
      endsAt: '2026-05-31T22:00:00.000Z',
      stage: 'qualified',
      probability: '20',
      movedAt: now,
      touchedAt: now,
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
    const decided = approveDeal(deal(), [], { timeZone, rules: rulesOf({ dealProtectionDays: days }) }, now);
    expect(decided.deal.protectedUntil).toBe(lastDay);
    expect(decided.claims.map((one) => one.until)).toEqual([until, until]);
  });

  it('counts from the day that it is where the program is', () => {
    const decided = approveDeal(
      deal(),
      [],
      { ...warsaw, rules: rulesOf({ dealProtectionDays: 1 }) },
      '2026-03-02T23:30:00.000Z',
    );
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
        movedAt: now,
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
      movedAt: now,
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

describe('a contested deal that is approved', () => {
  const contested = deal({ contested: { reason: 'Our customer for years.' } });

  it('takes what is protected for others, and says from whom', () => {
    const held = [claim({ version: 4 }), claim({ productId: 'product_2', dealId: 'deal_third', version: 2 })];
    const decided = approveDeal(contested, held, warsaw, now);
    expect(decided.deal).toMatchObject({ state: 'approved', displaces: ['deal_other', 'deal_third'] });
    expect(decided.claims.map(({ dealId, version }) => [dealId, version])).toEqual([
      ['deal_1', 5],
      ['deal_1', 3],
    ]);
  });

  it('is refused where it would take from more than three', () => {
    const ids = ['product_1', 'product_2', 'product_3', 'product_4'];
    const held = ids.map((productId) => claim({ productId, dealId: `deal_of_${productId}` }));
    const { deal: refused } = approveDeal({ ...contested, productIds: ids }, held, warsaw, now);
    expect(refused.refusal?.code).toBe('claim-held');
  });

  it('displaces nobody where nothing is held', () =>
    expect(approveDeal(contested, [], warsaw, now).deal.displaces).toBeUndefined());
});

describe('an approval that ends without one', () => {
  it.each([
    ['refused', 'refused', 'decided'],
    ['expired', 'refused', 'not-decided'],
    ['recalled', 'withdrawn', undefined],
  ] as const)('by being %s leaves the deal %s', (outcome, state, code) => {
    const { deal: after, claims } = endUnapproved(deal(), { outcome }, now);
    expect([after.state, after.refusal?.code, claims]).toEqual([state, code, []]);
  });
});
