import { beforeAll, describe, expect, it } from 'vitest';
import { customerKeys } from '../../../storage/customers.ts';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const tenant = 'dupes';
const vendor = { as: 'owner' as const, tenant };
const one = { as: 'partner-seller' as const, tenant, partnerId: 'partner_one' };
const two = { ...one, partnerId: 'partner_two' };

const create = async (externalId: string, body: object, who: object = vendor) => {
  const got = await call('POST /v1/customers', { ...who, body: { externalId, ...body } });
  expect(got.status, got.text).toBe(201);
  return got.body.id as string;
};
const search = async (body: object, who: object = vendor) => {
  const got = await call('POST /v1/customers/duplicate-search', { ...who, body });
  expect(got.status, got.text).toBe(200);
  return got.body.data as {
    customer: { id: string };
    score: string;
    verdict: string;
    reasons: { code: string }[];
  }[];
};
const ids = async (body: object, who: object = vendor) =>
  (await search(body, who)).map(({ customer }) => customer.id);

let baltic: string;
let own: string;
let others: string;
beforeAll(async () => {
  baltic = await create('baltic', {
    name: 'Baltic Bikes sp. z o.o.',
    country: 'PL',
    taxId: '526-000-12-46',
    domains: ['https://www.baltic-bikes.example/'],
    addresses: [{ city: 'Gdańsk', postalCode: '80-001' }],
  });
  own = await create('own', { name: 'Zielony Młyn' }, one);
  others = await create('others', { name: 'Zielony Mlyn S.A.' }, two);
});

describe('a search for duplicates', () => {
  it.each([
    ['spelling', { name: 'Batlic Bikes' }],
    ['diacritics and legal form', { name: 'BÄLTIC BIKES Spółka Akcyjna' }],
    ['a domain', { name: 'BB', domains: ['sklep.baltic-bikes.example'] }],
    ['a tax id', { name: 'Rowery Północy', taxId: 'PL5260001246' }],
  ])('finds by %s', async (_, facts) => expect(await ids(facts)).toEqual([baltic]));

  it('tells a score, a verdict and why', async () => {
    const [found] = await search({ name: 'Baltic Bikes', taxId: 'PL 5260001246' });
    expect(found).toMatchObject({
      score: '1.00',
      verdict: 'same',
      reasons: [
        { code: 'tax-id', own: 'PL 5260001246', other: '526-000-12-46' },
        { code: 'name', own: 'Baltic Bikes', other: 'Baltic Bikes sp. z o.o.' },
      ],
    });
    expect(await search({ name: 'Nobody Knows This' })).toEqual([]);
  });

  it('tells a partner of its own customers only, and the vendor of all', async () => {
    expect(await ids({ name: 'Zielony Młyn' })).toEqual([own, others].sort());
    expect(await ids({ name: 'Zielony Młyn' }, one)).toEqual([own]);
    expect(await ids({ name: 'Baltic Bikes', taxId: 'PL5260001246' }, one)).toEqual([]);
  });

  it('can be asked of a customer, which is not its own duplicate', async () => {
    const of = async (id: string, who: object = vendor) => {
      const got = await call(`GET /v1/customers/${id}/duplicates`, who);
      return got.status === 200 ? got.body.data.map((all: never) => all['customer']['id']) : got.status;
    };
    expect(await of('own')).toEqual([others]);
    expect(await of('own', one)).toEqual([]);
    expect(await of('own', two)).toBe(404);
    expect(await of('nothing')).toBe(404);
  });

  it('goes by what a customer is called now', async () => {
    const keys = async () =>
      (await customerKeys.all(context().store, { tenant, key: 'begin:gavr' })).map(
        ({ customerId }) => customerId,
      );
    const id = await create('gawron', { name: 'Gawron' });
    expect(await keys()).toEqual([id]);
    await call('PUT /v1/customers/gawron', { ...vendor, body: { name: 'Szpak', otherNames: ['Gil'] } });
    expect(await keys()).toEqual([]);
    expect(await ids({ name: 'Gawron' })).toEqual([]);
    expect([await ids({ name: 'Szpakk' }), await ids({ name: 'GIL' })]).toEqual([[id], [id]]);
  });

  it('reads no more where many have a name', async () => {
    const names = Array.from({ length: 60 }, (_, at) => create(`jan-${at}`, { name: 'Jan Kowalski' }));
    await Promise.all(names);
    const before = context().store.units.read;
    expect(await search({ name: 'Jan Kowalski' })).toHaveLength(10);
    expect(context().store.units.read - before).toBeLessThan(60);
  });
});

describe('a customer', () => {
  it('has a tax id whose check digit is right, where it is Polish', async () => {
    const got = await call('POST /v1/customers', {
      ...vendor,
      body: { externalId: 'x', name: 'X', country: 'PL', taxId: '5260001247', otherTaxIds: ['PL1234567890'] },
    });
    expect([got.status, got.body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      400,
      ['/taxId', '/otherTaxIds/0'],
    ]);
    expect(got.body.errors[0].detail).toMatch(/check digit/);
  });

  it('has domains of its own, in one form', async () => {
    const body = { externalId: 'y', name: 'Y', domains: ['WWW.Ypsilon.Example/o-nas'] };
    expect((await call('POST /v1/customers', { ...vendor, body })).body.domains).toEqual(['ypsilon.example']);
    const wrong = { name: 'Y', domains: ['gmail.com', 'no host'], addresses: [{}] };
    const got = await call('PUT /v1/customers/y', { ...vendor, body: wrong });
    expect(got.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/domains/0',
      '/domains/1',
      '/addresses/0',
    ]);
  });
});
