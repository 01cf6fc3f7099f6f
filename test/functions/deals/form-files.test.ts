import { beforeEach, describe, expect, it } from 'vitest';
import { useFiles } from '../../kit/files.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { name, post, program, read } from './pipelining.ts';
import { ended, openDeals, partner, register, registered } from './registering.ts';

const context = useTable();
useFiles();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
  const file = (id: string, more: object = {}) => ({ id, label: name(id), kind: 'file', ...more });
  await program(road, {
    dealForm: {
      fields: [
        file('need', { mediaTypes: ['text/plain'] }),
        file('offer'),
        { ...file('users'), kind: 'text' },
      ],
      requiredFields: ['need'],
    },
    pipeline: [
      { id: 'one', name: name('One'), probability: '10' },
      { id: 'two', name: name('Two'), probability: '60', requiredFields: ['offer'] },
    ],
  });
});

/** A file by a partner, or by the vendor where none is named; answers its id. */
const file = async (
  who: string | undefined,
  text: string | undefined,
  more: object = {},
): Promise<string> => {
  const said = { name: 'a.txt', mediaType: 'text/plain', size: 5, ...more };
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const by = who === undefined ? {} : partner(who);
  const { body } = await road.must('POST /v1/files', said, { ...by, headers });
  if (text !== undefined) await fetch(body.upload.url, { method: 'PUT', body: text });
  return body.id;
};

const details = ({
  body,
}: {
  body: { type: string; errors?: { pointer: string; detail: string }[] };
}): readonly string[] => [
  body.type.replace('/problems/', ''),
  ...(body.errors ?? []).map(({ pointer, detail }) => `${pointer} ${detail}`),
];
const unknown = 'names no file of the partner: announce it with POST /v1/files';

describe('a deal whose form asks for files', () => {
  it('names files that have come, and the vendor opens them', async () => {
    const need = await file('anna', 'hello');
    const id = await registered(road, 'd1', 'anna', { fields: { need } });
    const { body } = await road.must(`GET /v1/deals/${id}`);
    const opened = await road.must(`GET /v1/files/${body.fields.need}`, undefined, { as: 'finance' });
    expect(await (await fetch(opened.body.url)).text()).toBe('hello');
    const theirs = await road.send(`GET /v1/files/${need}`, undefined, partner('john'));
    expect(theirs.status).toBe(404);
  });

  it('is refused with all that is wrong with its files at once, and taken once that is mended', async () => {
    const late = await file('anna', undefined, { mediaType: 'image/png' });
    const fields = { need: late, offer: await file('john', 'hello') };
    expect(details(await register(road, 'd1', 'anna', { fields }))).toEqual([
      'deal-invalid',
      '/fields/need must be a file of text/plain, and is one of image/png',
      '/fields/need names a file that has not arrived as it was said: PUT it to its upload address',
      `/fields/offer ${unknown}`,
    ]);
    const need = await file('anna', 'longer');
    expect(details(await register(road, 'd1', 'anna', { fields: { need } }))[1]).toContain('not arrived');
    expect(details(await register(road, 'd1'))).toEqual([
      'deal-invalid',
      '/fields/need is missing: this step needs it',
    ]);
    await registered(road, 'd1', 'anna', { fields: { need: await file('anna', 'hello') } });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['of another tenant', async () => 'file_5c0q8m2t7yw1r3k9x4n6b0d2fh'],
    ['of another partner', () => file('john', 'hello')],
    ['of the vendor', () => file(undefined, 'hello')],
    ['that is no id', async () => 'é'.repeat(1500)],
    ['that says yes', async () => true],
  ])('is told of one %s that it is not there', async (_, make) => {
    const got = await register(road, 'd1', 'anna', { fields: { need: await make() } });
    expect(details(got)).toEqual(['deal-invalid', `/fields/need ${unknown}`]);
  });

  it('is changed and moved with files, and a stage may ask for one', async () => {
    const need = await file('anna', 'hello');
    const id = await registered(road, 'd1', 'anna', { fields: { need } });
    const { title, value, expectedClose } = (await read(road, id)).body;
    const change = (fields: object) =>
      road.send('PUT /v1/deals/d1', { title, value, expectedClose, fields }, partner('anna'));
    expect(details(await change({ need: 'file_x' }))).toEqual(['deal-invalid', `/fields/need ${unknown}`]);
    expect((await change({ need, users: 'file_x' })).status).toBe(200);
    await ended(road, id);
    expect(details(await post(road, 'd1/stage', { stage: 'two' }))[1]).toContain('/fields/offer is missing');
    const offer = await file('anna', undefined, { size: 4 });
    const move = { stage: 'two', fields: { offer } };
    expect(details(await post(road, 'd1/stage', move))[1]).toContain(
      '/fields/offer names a file that has not',
    );
    const come = { stage: 'two', fields: { offer: await file('anna', 'hello') } };
    const moved = await post(road, 'd1/stage', come);
    expect(moved.body).toMatchObject({ stage: 'two', fields: { need, users: 'file_x', ...come.fields } });
  });

  it('of the vendor’s hand names the files of the deal’s partner', async () => {
    const wish = { partnerId: 'anna', fields: { need: await file('anna', 'hello') } };
    const body = { ...wish, title: 'D', programId: 'prog', customerId: 'velo', productIds: ['bike'] };
    const rest = { value: { amount: '1.00', currency: 'EUR' }, expectedClose: '2099-12-31' };
    expect((await road.must('POST /v1/deals', { ...body, ...rest, externalId: 'd1' })).status).toBe(201);
  });
});

it('reads no file where no field of the form is one', async () => {
  await program(road, { dealForm: { fields: [{ id: 'users', label: name('Users'), kind: 'text' }] } });
  const unitsFor = async (externalId: string, more: object) => {
    const { units } = context().store;
    const before = units.read;
    await registered(road, externalId, 'anna', more);
    return units.read - before;
  };
  const usual = await unitsFor('d1', {});
  expect(await unitsFor('d2', { fields: { users: 'file_5c0q8m2t7yw1r3k9x4n6b0d2fh' } })).toBe(usual);
});
