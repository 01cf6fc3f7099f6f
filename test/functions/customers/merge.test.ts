import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../functions/stream/records.ts';
import { happeningOf } from '../../../functions/stream/things.ts';
import { deals } from '../../../storage/deals.ts';
import { jobs } from '../../../storage/platform.ts';
import { toldSoFar } from '../../kit/stream.ts';
import { useTable } from '../../kit/table.ts';
import { ended, registered } from '../deals/registering.ts';
import { held, merge, open } from './merging.ts';

const context = useTable();

describe('a merge', () => {
  it('leaves one customer with the names and domains of both, and the other with where it went', async () => {
    const road = await open(context());
    const got = await merge(road);
    expect(got.status, got.text).toBe(200);
    expect(got.body).toMatchObject({
      name: 'Firma stays',
      otherNames: ['Firma goes'],
      domains: ['stays.example', 'goes.example'],
      attributes: { size: 'stays' },
      version: 2,
    });
    const gone = (await road.must('GET /v1/customers/goes')).body;
    expect(gone).toMatchObject({ name: 'Firma goes', mergedInto: got.body.id, version: 2 });
    expect('mergedPartnerId' in gone).toBe(false);
    const { data } = (await road.must('GET /v1/customers')).body;
    expect(data.map(({ name }: { name: string }) => name)).not.toContain('Firma goes');
    const found = (await road.must('POST /v1/customers/duplicate-search', { name: 'FIRMA GOES' })).body.data;
    expect(found.map(({ customer }: { customer: { id: string } }) => customer.id)).toEqual([got.body.id]);
    expect((await road.must('GET /v1/customers/goes/duplicates')).body.data).toEqual([]);
    // Nothing that was sold is valued otherwise.
    expect(await jobs.all(context().store, { tenant: road.tenant })).toEqual([]);
  });

  it('is the same a second time, and is refused in any other direction', async () => {
    const road = await open(context());
    const [first, again] = [await merge(road), await merge(road)];
    expect([again.status, again.body]).toEqual([200, first.body]);
    const codes = async (stays: string, goes: string) => {
      const { status, body } = await merge(road, stays, goes);
      return [status, body.type.split('/').at(-1)];
    };
    expect(await codes('goes', 'stays')).toEqual([409, 'customer-merged']);
    expect(await codes('velo', 'goes')).toEqual([409, 'customer-merged']);
    expect(await codes('stays', 'stays')).toEqual([422, 'customer-merge-invalid']);
    expect(await codes('stays', 'nothing')).toEqual([422, 'reference-unknown']);
    expect(await codes('nothing', 'stays')).toEqual([404, 'not-found']);
    expect((await road.send('PUT /v1/customers/goes', { name: 'X' })).body.type).toMatch(/customer-merged/);
    // What it went into may go on, and the first request is still answered.
    expect((await merge(road, 'velo', 'stays')).status).toBe(200);
    expect((await merge(road)).status).toBe(200);
  });

  it('twice at once is done once', async () => {
    const road = await open(context());
    const all = await Promise.all([merge(road), merge(road), merge(road), merge(road, 'goes', 'stays')]);
    const standing = (await road.must('GET /v1/customers')).body.data;
    expect(standing.filter(({ name }: { name: string }) => name.startsWith('Firma'))).toHaveLength(1);
    expect(all.map(({ status }) => status).filter((status) => status === 200).length).toBeGreaterThan(0);
    for (const { status } of all) expect([200, 409]).toContain(status);
  });

  it('is for the vendor, and a partner goes on seeing its own where it does not see the other', async () => {
    const road = await open(context());
    const anna = { as: 'partner-admin' as const, partner: 'anna' };
    await road.must('POST /v1/customers', { externalId: 'hers', name: 'Jej Klient' }, anna);
    expect((await road.send('POST /v1/customers/hers/merge', { duplicateId: 'goes' }, anna)).status).toBe(
      403,
    );
    await merge(road, 'stays', 'hers');
    const list = async (sent: object = {}) =>
      (await road.must('GET /v1/customers', undefined, sent)).body.data.map(
        ({ name }: { name: string }) => name,
      );
    expect(await list(anna)).toEqual(['Jej Klient']);
    expect(await list()).not.toContain('Jej Klient');
    const search = async (sent: object = {}) =>
      (await road.must('POST /v1/customers/duplicate-search', { name: 'Jej Klient' }, sent)).body.data.map(
        ({ customer }: { customer: { name: string } }) => customer.name,
      );
    expect([await search(anna), await search()]).toEqual([['Jej Klient'], ['Firma stays']]);
  });

  it('tells that the one was merged and the other changed', async () => {
    const road = await open(context());
    const before = (await toldSoFar()).length;
    await merge(road);
    const told = (await toldSoFar()).slice(before).flatMap((record) => {
      if (!record.dynamodb?.NewImage?.['pk']?.S?.startsWith(`T#${road.tenant}`)) return [];
      const change = changeOf(record);
      return change.after === undefined ? [] : (happeningOf(change.after, change.before)?.event ?? []);
    });
    expect(told.toSorted()).toEqual(['changed', 'merged']);
  });
});

describe('what refers to a customer that went', () => {
  it('is taken for the one that stays where it is new, and stays as it is where it is old', async () => {
    const road = await open(context());
    const [stays, goes] = [road.id('customer', 'stays'), road.id('customer', 'goes')];
    await road.report('old', { customerId: 'goes' });
    const deal = await registered(road, 'before', 'anna', { customerId: 'goes' });
    await merge(road);
    expect((await road.report('new', { customerId: 'goes' })).body.customerId).toBe(stays);
    expect((await road.report('old', { customerId: 'goes' })).body.customerId).toBe(goes);
    expect((await road.must('GET /v1/sales/old')).body.customerId).toBe(goes);
    const corrected = await road.correct('old', 1, { customerId: 'goes', amount: '50.00' });
    expect(corrected.body).toMatchObject({ customerId: stays, amount: '50.00' });
    const again = await road.correct('old', 1, { customerId: 'goes', amount: '50.00' });
    expect([again.status, again.body.version]).toEqual([200, corrected.body.version]);
    const later = await registered(road, 'after', 'anna', { customerId: 'goes' });
    const of = async (dealId: string) =>
      (await deals.read(context().store, { tenant: road.tenant, dealId }))?.customerId;
    expect([await of(deal), await of(later)]).toEqual([goes, stays]);
    // A registration of before the merge is approved for the one that stays.
    await ended(road, deal, { outcome: 'approved' });
    expect(await held(road, 'goes')).toEqual([]);
    expect(await held(road, 'stays')).toMatchObject([{ dealId: deal, of: stays }]);
    expect(await of(deal)).toBe(goes);
  });
});
