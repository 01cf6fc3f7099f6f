import { describe, expect, it } from 'vitest';
import { dealStates } from '../../../domain/deals/deal.ts';
import { displaceDeal, expireDeal, loseDeal, withdrawDeal } from '../../../domain/deals/end-deal.ts';
import { refusal } from '../sales/refusal.ts';
import { claim, deal, now, rules } from './cases.ts';

const own = claim({ dealId: 'deal_1' });
const approved = deal({ state: 'approved', protectedUntil: '2026-05-31', stalledAt: now });
const freed = [{ ...own, until: now, version: 2 }];

describe('a deal that is taken back', () => {
  it('frees what it claims, and says nothing more of lying still', () => {
    const { deal: after, claims } = withdrawDeal(approved, [own], now);
    expect(after).toMatchObject({ state: 'withdrawn', movedAt: now, version: 2 });
    expect(after.stalledAt).toBeUndefined();
    expect(claims).toEqual(freed);
  });

  it('may wait still; taken back again it stays as it is', () => {
    const { deal: once } = withdrawDeal(deal(), [], now);
    expect(once.state).toBe('withdrawn');
    expect(withdrawDeal(once, [], now)).toEqual({ deal: once, claims: [] });
  });

  it.each(dealStates.filter((one) => !['waiting', 'approved', 'withdrawn'].includes(one)))(
    'is none that is %s',
    (state) => expect(() => withdrawDeal(deal({ state }), [], now)).toThrow('deal-closed'),
  );
});

describe('a displaced deal', () => {
  it('loses what it still held', () => {
    const { deal: after, claims } = displaceDeal(approved, [own], now);
    expect([after.state, claims]).toEqual(['displaced', freed]);
  });

  it('is left as it stands where it was won', () => {
    const won = deal({ state: 'won' });
    expect(displaceDeal(won, [own], now)).toEqual({ deal: won, claims: [] });
  });
});

describe('a lost deal', () => {
  const at = { claims: [own], rules, now };

  it('keeps its reason and frees what it claims; the same again changes nothing', () => {
    const { deal: after, claims } = loseDeal(approved, { reason: 'price', note: '8 %' }, at);
    expect(after).toMatchObject({ state: 'lost', lost: { reason: 'price', note: '8 %' } });
    expect(claims).toEqual(freed);
    expect(loseDeal(after, { reason: 'price', note: '8 %' }, at).deal).toBe(after);
    expect(() => loseDeal(after, { reason: 'other' }, at)).toThrow('deal-closed');
  });

  it('needs a reason of the list', () => {
    const found = refusal(() => loseDeal(approved, { reason: 'weather' }, at));
    expect(found.code).toBe('deal-invalid');
    expect(found.fields[0]).toBe('/reason');
  });
});

describe('the end of a protection', () => {
  it('ends an approved deal, which still says how long it was protected', () => {
    const over = deal({ state: 'approved', protectedUntil: '2026-03-01', endsAt: now, version: 2 });
    expect(expireDeal(over, now)).toEqual({
      ...over,
      state: 'expired',
      movedAt: now,
      version: 3,
      updatedAt: now,
    });
  });

  it('is none where it was moved', () => {
    const extended = deal({ state: 'approved', endsAt: '2026-03-02T09:00:00.001Z' });
    expect(expireDeal(extended, now)).toBe(extended);
  });

  it.each(dealStates.filter((one) => one !== 'approved'))('changes nothing of a deal that is %s', (state) => {
    const standing = deal({ state });
    expect(expireDeal(standing, now)).toBe(standing);
  });
});
