import { describe, expect, it } from 'vitest';
import { extendDeal } from '../../../domain/deals/extend-deal.ts';
import { rulesOf } from '../../../domain/programs/deal-rules.ts';
import { claim, deal, now } from './cases.ts';

const approved = deal({
  state: 'approved',
  protectedUntil: '2026-05-01',
  stage: 'proposal',
  fields: { region: 'north' },
});
const own = ['product_1', 'product_2'].map((productId) => claim({ productId, dealId: 'deal_1', version: 3 }));
const extending = (condition?: string, times = 2) => ({
  rules: rulesOf({
    dealProtection: {
      days: 90,
      extension: { days: 30, times, ...(condition === undefined ? {} : { condition }) },
    },
  }),
  timeZone: 'Europe/Warsaw',
});

describe('an extension', () => {
  it('moves the end of the deal and of all its claims', () => {
    const { deal: after, claims } = extendDeal(approved, own, extending(), now);
    expect(after).toMatchObject({
      protectedUntil: '2026-05-31',
      endsAt: '2026-05-31T22:00:00.000Z',
      extensions: 1,
    });
    expect(claims.map(({ until, version }) => [until, version])).toEqual([
      ['2026-05-31T22:00:00.000Z', 4],
      ['2026-05-31T22:00:00.000Z', 4],
    ]);
  });

  it.each([
    ['deal.value > 100000', true],
    ['deal.value > 500000', false],
    ['deal.stage == "proposal" && deal.region == "north"', true],
    ['deal.missing == "x"', false],
    ['deal.currency == "PLN" && deal.extensions < 1', true],
  ])('is given by its condition: %s', (condition, isGiven) => {
    const extend = () => extendDeal(approved, own, extending(condition), now);
    if (isGiven) expect(extend).not.toThrow();
    else expect(extend).toThrow('extension-refused');
  });

  it('is refused where the program knows none, or no more', () => {
    expect(() => extendDeal(approved, own, { ...extending(), rules: rulesOf({}) }, now)).toThrow(
      'does not extend',
    );
    expect(() => extendDeal({ ...approved, extensions: 2 }, own, extending(), now)).toThrow('no more');
  });

  it('is refused where a claim is over, or another deal’s', () => {
    expect(() => extendDeal(approved, own.slice(1), extending(), now)).toThrow('extension-refused');
    const [first, second] = own.map((one) => ({ ...one, dealId: 'deal_other' }));
    const taken = [first, second].flatMap((one) => one ?? []);
    expect(() => extendDeal(approved, taken, extending(), now)).toThrow('extension-refused');
    const over = own.map((one) => ({ ...one, until: now }));
    expect(() => extendDeal(approved, over, extending(), now)).toThrow('extension-refused');
  });

  it('is for approved deals', () =>
    expect(() => extendDeal(deal(), own, extending(), now)).toThrow('deal-closed'));
});
