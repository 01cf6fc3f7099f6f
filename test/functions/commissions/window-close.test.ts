import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Context, logger } from '../../../functions/shell/context.ts';
import { peerMeans } from '../../../storage/commissions.ts';
import { jobs } from '../../../storage/platform.ts';
import { audit } from '../../kit/audit.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { at, journalOf, owed, tick } from '../ledger/holding.ts';
import { closeAll, closings, handOver, meansOf, rank } from './closing.ts';

/** The clock, and the store, that functions of this process work with. */
const life = vi.hoisted((): { context: Context | undefined } => ({ context: undefined }));
vi.mock('../../../functions/shell/context.ts', async (original) => {
  const real = await original<typeof import('../../../functions/shell/context.ts')>();
  return { ...real, context: () => life.context ?? real.context() };
});

const context = useTable();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);
const clock = (moment: string): Context => {
  life.context = undefined;
  life.context = at(context(), moment);
  return life.context;
};
afterEach(() => {
  life.context = undefined;
});

const opened = async (tenant: string, moment: string, more: object = {}): Promise<Road> => {
  clock(moment);
  const road = await openRoad(context(), tenant);
  const from = '2031-02-01';
  await road.plan('p', [rank()], {
    terms: { effectiveFrom: from },
    assignments: [{ partnerId: '*', from }],
    ...more,
  });
  return road;
};
const sell = async (road: Road, partnerId: string, amount: string, occurredAt = '2031-02-10') => {
  await road.report(`${partnerId}-${occurredAt}-${amount}`, { partnerId, amount, occurredAt });
};
const all = (road: Road) =>
  Promise.all(['solo', 'kid-a', 'kid-b', 'top'].map((partner) => owed(road, partner)));
/** The first moment of March by the clocks of the program, which is in Warsaw. */
const close = '2031-02-28T23:00:00.000Z';

describe('a window whose peers are compared', () => {
  it('is worth nothing before it closes by the program’s clocks; then each partner is measured against the mean', async () => {
    const road = await opened('mean', '2031-02-11');
    await sell(road, 'solo', '300.00');
    await sell(road, 'kid-a', '100.00');
    await road.settle();
    await tick(context(), '2031-02-28T22:59:59.999Z');
    expect([await closings(road), await all(road)]).toEqual([
      [],
      Array.from({ length: 4 }, () => [undefined, undefined]),
    ]);
    clock(close);
    await tick(context(), close);
    expect(await closeAll(road)).toEqual(['2031-02']);
    // Who sold nothing is a peer as well.
    expect(await meansOf(road)).toEqual({ '2031-02': '400 / 4' });
    const earned = [
      ['30.00', '0.00'],
      ['10.00', '0.00'],
      [undefined, undefined],
      [undefined, undefined],
    ];
    expect(await all(road)).toEqual(earned);
    await audit(road);
    await tick(context(), '2031-03-01T00:00:00.000Z');
    expect((await all(road)).slice(0, 2)).toEqual([
      ['0.00', '30.00'],
      ['0.00', '10.00'],
    ]);
    await audit(road);
  });

  it('keeps its mean: what is sold, corrected or returned late moves its own partner only', async () => {
    const road = await opened('late', '2031-02-11');
    await sell(road, 'solo', '300.00');
    await sell(road, 'kid-a', '100.00');
    await road.settle();
    clock('2031-03-02');
    await tick(context(), '2031-03-02');
    await closeAll(road);
    await sell(road, 'kid-a', '50.00', '2031-02-20');
    await sell(road, 'kid-b', '40.00', '2031-02-20');
    await road.settle();
    expect((await all(road)).map(([, payable]) => payable)).toEqual(['30.00', '15.00', '0.40', undefined]);
    expect(await meansOf(road)).toEqual({ '2031-02': '400 / 4' });
    await road.giveBack('back', 'solo-2031-02-10-300.00', { amount: '-210.00', quantity: '0' });
    await road.settle();
    expect((await all(road)).map(([, payable]) => payable)).toEqual(['0.90', '15.00', '0.40', undefined]);
    await audit(road);
  });

  it('has as peers those assigned on its last day, however many there are; others are measured, too', async () => {
    const from = '2031-02-01';
    const assignments = [
      { partnerId: 'solo', from },
      { partnerId: 'kid-a', from, to: '2031-02-28' },
      { partnerId: 'kid-b', from: '2031-02-28' },
    ];
    const road = await opened('peers', '2031-02-11', { assignments });
    for (const partner of ['solo', 'kid-a', 'kid-b']) await sell(road, partner, '90.00');
    await road.settle();
    await tick(context(), close);
    clock(close);
    await closeAll(road);
    // kid-b was not assigned when it sold, kid-a no longer at the end: it is measured, and no peer.
    expect(await meansOf(road)).toEqual({ '2031-02': '90 / 2' });
    expect(await all(road)).toEqual([
      ['9.00', '0.00'],
      ['9.00', '0.00'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    await audit(road);
    await road.must('PUT /v1/plans/p/assignments', { assignments: [{ partnerId: '*', from }] });
    for (let index = 0; index < 55; index += 1)
      await road.must('POST /v1/partners', { externalId: `more-${index}`, name: `More ${index}` });
    await road.settle();
    clock('2031-04-02');
    await sell(road, 'solo', '59.00', '2031-03-10');
    await road.settle();
    await tick(context(), '2031-04-02');
    expect(await closeAll(road)).toEqual(['2031-03']);
    expect(await meansOf(road)).toEqual({ '2031-02': '90 / 2', '2031-03': '59 / 59' });
  });

  it('is closed at once where its plan, or a version of it, was saved afterwards', async () => {
    const road = await opened('afterwards', '2031-04-05', { terms: { effectiveFrom: '2031-02-15' } });
    await tick(context(), '2031-04-05T12:01:00.000Z');
    expect(await closeAll(road)).toEqual(['2031-02', '2031-03']);
    expect(Object.keys(await meansOf(road))).toEqual(['2031-02', '2031-03']);
    const quarter = rank({ id: 'quarter', window: 'quarter' });
    const terms = {
      effectiveFrom: '2031-03-20',
      currency: 'EUR',
      rounding: 'half-up',
      components: [rank(), quarter],
    };
    await road.must('POST /v1/plans/p/versions', terms);
    await tick(context(), '2031-04-05T12:02:00.000Z');
    expect(await closeAll(road)).toEqual(['2031-Q1']);
    await tick(context(), '2031-04-05T12:03:00.000Z');
    expect(await closings(road)).toHaveLength(3);
    await tick(context(), '2031-04-30T22:00:00.000Z');
    expect((await closings(road)).map(({ window }) => window)).toEqual([
      '2031-02',
      '2031-03',
      '2031-04',
      '2031-Q1',
    ]);
  });
});

describe('the job that closes a window', () => {
  it('changes nothing where it comes twice, and freezes nothing a second time', async () => {
    const road = await opened('again', '2031-02-11');
    await sell(road, 'solo', '300.00');
    await road.settle();
    clock(close);
    for (let time = 0; time < 2; time += 1) await tick(context(), close);
    await closeAll(road);
    const [job] = await closings(road);
    if (job === undefined) throw new Error('no job was begun');
    const stood = [await journalOf(road), await meansOf(road)];
    expect(await handOver(road, job)).toBe(false);
    // As if its last steps had never been kept; meanwhile more was sold.
    await sell(road, 'kid-a', '500.00', '2031-02-20');
    await road.settle();
    const key = { tenant: road.tenant, jobId: job.id };
    const { window: _, cursor: __, ...rest } = job;
    await jobs.replace(context().store, key, { ...rest, state: 'queued', version: job.version + 1 });
    expect(await closeAll(road)).toEqual(['2031-02']);
    expect([await journalOf(road), await meansOf(road)]).toEqual(stood);
    expect(await peerMeans.all(context().store, { tenant: road.tenant, planId: 'p' })).toHaveLength(1);
    await audit(road);
  });
});
