import { beforeEach, describe, expect, it } from 'vitest';
import { deals } from '../../../storage/deals.ts';
import { dueItems } from '../../../storage/platform.ts';
import type { Store } from '../../../storage/store.ts';
import { crashing } from '../../kit/faulty-store.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { at, claimsOn, ended, lettersTo, openDeals, partner, register, registered } from './registering.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
});

const both = { productIds: ['bike', 'helmet'] };
const march = '2026-03-02T09:00:00.000Z';
const endsOf = async (): Promise<readonly string[]> =>
  (await dueItems.all(context().store, {}))
    .filter(({ tenant, what }) => tenant === road.tenant && what === 'expire-deal')
    .map(({ subject, at: when }) => `${subject} ${when}`);

describe('an approved registration', () => {
  it('claims each product for the 90 days that are usual, by the clocks of the program', async () => {
    const id = await registered(road, 'd1', 'anna', both);
    const deal = await ended(road, id, { outcome: 'approved' }, at(context(), march));
    expect(deal).toMatchObject({ state: 'approved', protectedUntil: '2026-05-31', version: 2 });
    const claim = {
      customerId: road.id('customer', 'velo'),
      dealId: id,
      partnerId: road.id('partner', 'anna'),
      lastDay: '2026-05-31',
      until: '2026-05-31T22:00:00.000Z',
      version: 1,
    };
    const products = ['bike', 'helmet'].map((one) => road.id('product', one)).toSorted();
    expect(await claimsOn(road)).toEqual(products.map((productId) => ({ ...claim, productId })));
    expect(await endsOf()).toEqual([`${id} 2026-05-31T22:00:00.000Z`]);
    const { body } = await road.must(`GET /v1/deals/${id}`, undefined, partner('anna'));
    expect(body).toMatchObject({ state: 'approved', protectedUntil: '2026-05-31' });
  });

  it('is protected for as long as its own program says, where that is', async () => {
    const apia = { externalId: 'apia', name: 'Apia', currency: 'EUR', timeZone: 'Pacific/Apia', tiers: [] };
    await road.must('POST /v1/programs', { ...apia, dealProtectionDays: 30 });
    const id = await registered(road, 'd1', 'anna', { programId: 'apia' });
    // In Apia it is the second of March already.
    const deal = await ended(road, id, { outcome: 'approved' }, at(context(), '2026-03-01T12:00:00.000Z'));
    expect(deal.protectedUntil).toBe('2026-04-01');
    expect((await claimsOn(road)).map(({ until }) => until)).toEqual(['2026-04-01T11:00:00.000Z']);
  });

  it('is approved once, however often it is applied, and whatever is said later', async () => {
    const id = await registered(road, 'd1', 'anna', both);
    const first = await ended(road, id);
    const claimed = await claimsOn(road);
    await ended(road, id, { outcome: 'approved' }, at(context(), 5));
    expect(await ended(road, id, { outcome: 'refused', reason: 'No.' })).toEqual(first);
    expect(await claimsOn(road)).toEqual(claimed);
    expect(await endsOf()).toHaveLength(1);
    expect(await lettersTo(road, 'anna')).toHaveLength(1);
  });

  // Writes: deal, claims and the end of the protection at once; the letter.
  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [2, 'after'],
  ] as const)('is made up for after a crash at write %i, %s it is done', async (write, when) => {
    const id = await registered(road, 'd1', 'anna', both);
    const { store, crashed } = crashing(context().store, write, when);
    const faulty = { store, given: context().given };
    await expect(ended(road, id, { outcome: 'approved' }, faulty)).rejects.toThrow();
    expect(crashed()).toBe(true);
    expect(await ended(road, id)).toMatchObject({ state: 'approved', version: 2 });
    expect(await claimsOn(road)).toMatchObject([{ version: 1 }, { version: 1 }]);
    expect(await endsOf()).toHaveLength(1);
    expect(await lettersTo(road, 'anna')).toHaveLength(1);
  });

  it('is tried again where others write at the same moment, and given up after ten times', async () => {
    const id = await registered(road, 'd1');
    const { store, given } = context();
    /** A table in which others are faster so many times. */
    const contended = (times: number) => {
      let left = times;
      const transact: Store['transact'] = (writes) => {
        left -= 1;
        return left < 0 ? store.transact(writes) : Promise.resolve({ done: false });
      };
      return { store: { ...crashing(store, 0, 'before').store, transact }, given };
    };
    const busy = ended(road, id, { outcome: 'approved' }, contended(10));
    await expect(busy).rejects.toMatchObject({ code: 'busy' });
    expect(await claimsOn(road)).toEqual([]);
    expect(await ended(road, id, { outcome: 'approved' }, contended(9))).toMatchObject({ state: 'approved' });
  });

  it('that is not there is a fault', async () => {
    await expect(ended(road, 'deal_nothing')).rejects.toThrow('the deal deal_nothing is not there');
  });
});

describe('a second registration of the same customer and product', () => {
  it('is refused, and told until when, but never by whom', async () => {
    const id = await registered(road, 'd1', 'anna', both);
    const { protectedUntil } = await ended(road, id);
    const refused = await register(road, 'd2', 'john', { productIds: ['helmet'] });
    expect(refused.status).toBe(409);
    expect(refused.body.type).toBe('/problems/claim-held');
    expect(refused.body.errors).toEqual([
      { pointer: '/productIds/0', detail: `is protected for another deal until ${protectedUntil}` },
    ]);
    expect(refused.text).not.toMatch(new RegExp(`${id}|${road.id('partner', 'anna')}|anna`));
    expect(await deals.all(context().store, { tenant: road.tenant })).toHaveLength(1);
  });

  it('by the same partner is told by which of its deals', async () => {
    const id = await registered(road, 'd1', 'anna');
    const { protectedUntil } = await ended(road, id);
    const told = [
      { pointer: '/productIds/1', detail: `is protected for your deal ${id} until ${protectedUntil}` },
    ];
    const wanted = { productIds: ['helmet', 'bike'] };
    expect((await register(road, 'd2', 'anna', wanted)).body.errors).toEqual(told);
  });

  it('of another customer, or of another product, is taken', async () => {
    await ended(road, await registered(road, 'd1'));
    await road.must('POST /v1/customers', { externalId: 'gdynia', name: 'Gdynia' });
    await registered(road, 'd2', 'john', { customerId: 'gdynia' });
    await registered(road, 'd3', 'john', { productIds: ['helmet'] });
  });

  it('in another tenant is another matter', async () => {
    await ended(road, await registered(road, 'd1'));
    const other = await openDeals(context());
    expect(await ended(other, await registered(other, 'd1'))).toMatchObject({ state: 'approved' });
  });
});

describe('two registrations that waited', () => {
  it('are not both approved: the second is refused, and keeps nothing of its own either', async () => {
    const [first, second] = [await registered(road, 'd1'), await registered(road, 'd2', 'john', both)];
    const { protectedUntil } = await ended(road, first);
    const refused = await ended(road, second);
    expect(refused).toMatchObject({
      state: 'refused',
      refusal: { code: 'claim-held', until: protectedUntil },
    });
    expect(await claimsOn(road)).toMatchObject([{ dealId: first }]);
    const { body, text } = await road.must('GET /v1/deals/d2', undefined, partner('john'));
    expect(body.refusal).toEqual({ code: 'claim-held', until: protectedUntil });
    expect(text).not.toMatch(new RegExp(`${first}|${road.id('partner', 'anna')}`));
  });

  it('leave both to the next where nobody approves them', async () => {
    const [first, second] = [await registered(road, 'd1'), await registered(road, 'd2', 'john')];
    expect(await ended(road, first, { outcome: 'refused', reason: 'We sell there.' })).toMatchObject({
      state: 'refused',
      refusal: { code: 'decided', reason: 'We sell there.' },
    });
    expect((await ended(road, second, { outcome: 'expired' })).refusal).toEqual({ code: 'not-decided' });
    expect(await claimsOn(road)).toEqual([]);
    expect(await ended(road, await registered(road, 'd3'))).toMatchObject({ state: 'approved' });
  });
});
