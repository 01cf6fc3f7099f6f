import { beforeEach, describe, expect, it } from 'vitest';
import { notices } from '../../../storage/platform.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { at, ended, lettersTo, openDeals, partner, registered, tick, wish } from './registering.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
});

const march = '2026-03-02T09:00:00.000Z';
const letters = async (name: string) => (await lettersTo(road, name)).map(({ letter }) => letter);

describe('a partner', () => {
  it('is told in Polish, where that is its language', async () => {
    await ended(road, await registered(road, 'd1'), { outcome: 'approved' }, at(context(), march));
    const [notice, ...more] = await lettersTo(road, 'anna');
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ to: 'anna@partner.example', language: 'pl', state: 'queued' });
    expect(notice?.letter.subject).toBe('Rejestracja zaakceptowana: Deal d1');
    expect(notice?.letter.facts).toEqual([
      { label: 'Okazja', value: 'Deal d1' },
      { label: 'Klient', value: 'Velo' },
      { label: 'Ochrona do', value: '31 maja 2026' },
    ]);
  });

  it('is told in English, where that is its language', async () => {
    await ended(road, await registered(road, 'd1', 'john'), { outcome: 'refused', reason: 'We sell there.' });
    const [letter] = await letters('john');
    expect(letter?.subject).toBe('Registration refused: Deal d1');
    expect(letter?.facts).toEqual([
      { label: 'Deal', value: 'Deal d1' },
      { label: 'Customer', value: 'Velo' },
      { label: 'Reason', value: 'We sell there.' },
    ]);
  });

  it('is told that nobody decided, or that another was faster, but not who', async () => {
    const first = await registered(road, 'd1');
    const [second, third] = [await registered(road, 'd2', 'john'), await registered(road, 'd3', 'john')];
    await ended(road, first, { outcome: 'approved' }, at(context(), march));
    await ended(road, second, { outcome: 'approved' }, at(context(), march));
    await ended(road, third, { outcome: 'expired' });
    const told = await letters('john');
    expect(told.map(({ facts }) => facts.at(-1)?.value).toSorted()).toEqual([
      'Nobody decided in time.',
      'The customer and a product are protected for another deal until 31 May 2026.',
    ]);
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`anna|${first}`));
  });

  it('is told once of each outcome, however often that is done', async () => {
    const id = await registered(road, 'd1');
    const old = at(context(), -100);
    await Promise.all(Array.from({ length: 4 }, () => ended(road, id, { outcome: 'approved' }, old)));
    await Promise.all([tick(road), tick(road)]);
    await ended(road, id);
    expect((await letters('anna')).map(({ subject }) => subject).toSorted()).toEqual([
      'Ochrona wygasła: Deal d1',
      'Rejestracja zaakceptowana: Deal d1',
    ]);
  });

  it('is not written to without an address, nor while its registration waits', async () => {
    await registered(road, 'd1');
    await ended(road, await registered(road, 'd2', 'solo', { productIds: ['helmet'] }));
    expect(await notices.all(context().store, { tenant: road.tenant })).toEqual([]);
  });

  it('is written to where the vendor registered for it', async () => {
    const asked = wish('d1', { partnerId: 'anna' });
    const { body } = await road.must('POST /v1/deals', asked, { as: 'channel-manager' });
    await ended(road, body.id);
    expect(await letters('anna')).toHaveLength(1);
  });
});

describe("a customer's name", () => {
  it('is told to the partner that created it, and to no other', async () => {
    const mine = { externalId: 'secret', name: 'Secret Customer' };
    await road.must('POST /v1/customers', mine, partner('anna'));
    await ended(road, await registered(road, 'd1', 'anna', { customerId: 'secret' }));
    const helmet = { customerId: 'secret', productIds: ['helmet'] };
    await ended(road, await registered(road, 'd2', 'john', helmet));
    expect(JSON.stringify(await letters('anna'))).toContain('Secret Customer');
    const [other] = await letters('john');
    expect(JSON.stringify(other)).not.toContain('Secret Customer');
    expect(other?.facts).toContainEqual({ label: 'Customer', value: road.id('customer', 'secret') });
  });
});
