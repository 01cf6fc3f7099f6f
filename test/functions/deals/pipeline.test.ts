import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { approved, name, post, program, read, subjects } from './pipelining.ts';
import { at, ended, openDeals, partner, register, registered, tick } from './registering.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a deal in the pipeline', () => {
  it('goes from stage to stage with what each asks for, and its history tells who and when', async () => {
    const field = { id: 'budget', label: name('Budget'), kind: 'number' };
    await program(road, {
      dealForm: { fields: [field, { ...field, id: 'users' }], requiredFields: ['users'] },
      pipeline: [
        { id: 'one', name: name('One'), probability: '10', stalledAfterDays: 5 },
        { id: 'two', name: name('Two'), probability: '60', requiredFields: ['budget'] },
      ],
    });
    const bare = await register(road, 'd1');
    expect(bare.body.errors).toEqual([
      { pointer: '/fields/users', detail: 'is missing: this step needs it' },
    ]);
    const id = await approved(road, 'd1', 'anna', { fields: { users: '12' } });
    expect((await read(road, id)).body).toMatchObject({ stage: 'one', weightedValue: { amount: '100.00' } });
    expect((await post(road, 'd1/stage', { stage: 'two' })).body.errors[0].pointer).toBe('/fields/budget');
    const body = {
      stage: 'two',
      fields: { budget: '900' },
      nextStep: { text: 'Visit' },
      note: 'They like it.',
    };
    const moved = await post(road, 'd1/stage', body, 'k');
    expect(moved.body).toMatchObject({
      stage: 'two',
      probability: '60',
      weightedValue: { amount: '600.00' },
    });
    expect((await post(road, 'd1/stage', { stage: 'one' }, 'k')).body.type).toBe(
      '/problems/idempotency-key-reused',
    );
    await post(road, 'd1/stage', { stage: 'one' });
    // What comes late under the earlier key changes nothing.
    expect((await post(road, 'd1/stage', body, 'k')).body.stage).toBe('one');
    const { body: history } = await road.must('GET /v1/deals/d1/history', undefined, partner('anna'));
    expect(history.data.map(({ to, note }: { to: object; note?: string }) => [to, note])).toEqual([
      [{ state: 'waiting' }, undefined],
      [{ state: 'approved', stage: 'one' }, undefined],
      [{ state: 'approved', stage: 'two' }, 'They like it.'],
      [{ state: 'approved', stage: 'one' }, undefined],
    ]);
    const first = await road.must('GET /v1/deals/d1/history?limit=1', undefined, partner('anna'));
    const next = await road.must(
      `GET /v1/deals/d1/history?limit=1&cursor=${first.body.next}`,
      undefined,
      partner('anna'),
    );
    expect(next.body.data[0].number).toBe(2);
  });

  it('is stalled when nobody touches it for the days of its stage, is listed so, and wakes up when touched', async () => {
    const id = await registered(road, 'd1');
    await ended(road, id, { outcome: 'approved' }, at(context(), '2026-03-02T09:00:00.000Z'));
    vi.setSystemTime('2026-03-20T09:00:00.000Z');
    const { title, value, expectedClose } = (await read(road, id)).body;
    const said = { title, value, expectedClose, nextStep: { text: 'Call', on: '2026-04-02' } };
    await road.must('PUT /v1/deals/d1', said, partner('anna'));
    vi.setSystemTime('2026-04-02T09:00:00.000Z');
    await tick(road);
    expect((await read(road, id)).body.stalledAt).toBeUndefined();
    vi.setSystemTime('2026-04-19T09:00:00.000Z');
    await tick(road);
    await tick(road);
    expect((await read(road, id)).body.stalledAt).toBe('2026-04-19T09:00:00.000Z');
    expect((await subjects(road, 'anna')).filter((one) => one === 'Okazja bez zmian: Deal d1')).toHaveLength(
      1,
    );
    const stalled = async () =>
      (await road.must('GET /v1/deals?state=stalled', undefined, partner('anna'))).body.data.length;
    expect(await stalled()).toBe(1);
    await road.must('PUT /v1/deals/d1', { ...said, nextStep: { text: 'Visit' } }, partner('anna'));
    expect(await stalled()).toBe(0);
    vi.setSystemTime('2026-05-19T09:00:00.000Z');
    await tick(road);
    expect(await stalled()).toBe(1);
  });

  it('is found by its state and stage', async () => {
    await approved(road, 'd1');
    await registered(road, 'd2', 'anna', { productIds: ['helmet'] });
    const count = async (query: string) => (await road.must(`GET /v1/deals?${query}`)).body.data.length;
    expect(await count('state=approved')).toBe(1);
    expect(await count('state=waiting')).toBe(1);
    expect(await count('stage=qualified')).toBe(1);
    expect(await count('stage=proposal')).toBe(0);
  });

  it('is lost for a reason of the list, and free for others', async () => {
    await approved(road, 'd1');
    expect((await post(road, 'd1/lost', { reason: 'weather' })).status).toBe(422);
    expect((await post(road, 'd1/lost', { reason: 'price' })).body).toMatchObject({
      state: 'lost',
      lost: { reason: 'price' },
    });
    expect((await post(road, 'd1/lost', { reason: 'other' })).status).toBe(409);
    await approved(road, 'd2', 'john');
  });

  it('changes what it claims while it waits, and not when that is protected', async () => {
    await approved(road, 'd1', 'john');
    const id = await registered(road, 'd2', 'anna', { productIds: ['helmet'] });
    const { title, value, expectedClose } = (await read(road, id)).body;
    const put = (more: object) =>
      road.send('PUT /v1/deals/d2', { title, value, expectedClose, ...more }, partner('anna'));
    const held = await put({ productIds: ['bike'] });
    expect(held.body.type).toBe('/problems/claim-held');
    expect(held.text).not.toMatch(new RegExp(`${road.id('deal', 'd1')}|john`));
    expect((await put({ productIds: ['bike'], contested: { reason: 'Ours.' } })).status).toBe(200);
    expect((await put({ productIds: ['nothing'] })).body.type).toBe('/problems/reference-unknown');
  });
});
