import { beforeEach, describe, expect, it, vi } from 'vitest';
import { advanceProof } from '../../../../functions/ledger/proof/advance.ts';
import { answerProof } from '../../../../functions/ledger/proof/answer-proof.ts';
import { beginProof } from '../../../../functions/ledger/proof/begin-proof.ts';
import { type Context, logger } from '../../../../functions/shell/context.ts';
import { proofs } from '../../../../storage/ledger.ts';
import { jobs } from '../../../../storage/platform.ts';
import { crashing } from '../../../kit/faulty-store.ts';
import { useFiles } from '../../../kit/files.ts';
import { begin, brief, finish, proofOf, workOn } from '../../../kit/proving.ts';
import { openRoad, percent, type Road } from '../../../kit/road.ts';
import { useTable } from '../../../kit/table.ts';
import { useTasks } from '../../../kit/tasks.ts';
import { spoil } from './spoiling.ts';

const context = useTable();
useFiles();
const tasks = useTasks();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);
let road: Road;
beforeEach(async () => {
  road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
  await road.plan('resellers', [percent('10'), percent('1', { id: 'each', window: 'sale' })]);
  for (const name of ['s-1', 's-2', 's-3']) await road.report(name);
  await road.report('s-4', { partnerId: 'kid-a' });
  await road.settle();
});

/** Works on a job by itself, with steps so small that it takes many, each kept as the worker keeps it. */
const inSmallSteps = async ({ store, given }: Context, jobId: string): Promise<number> => {
  const { tenant } = road;
  for (let steps = 1; ; steps += 1) {
    const job = await jobs.read(store, { tenant, jobId });
    if (job === undefined) throw new Error('there is no job');
    if (job.state === 'done') return steps;
    const { pause: _, ...step } = await advanceProof({ store, given }, tenant, job, { sales: 1, entries: 1 });
    await jobs.replace(store, { tenant, jobId }, { ...job, ...step, version: job.version + 1 });
  }
};

const verdictOf = async (jobId: string) =>
  (await proofs.read(context().store, { tenant: road.tenant, jobId }))?.verdict;

describe('a proof of a ledger that lives', () => {
  it('waits for a sale that is on its way, which is no finding', async () => {
    await road.report('s-5', { amount: '50.00' });
    await road.correct('s-1', 1, { amount: '1.00' });
    const jobId = await begin(road);
    let pauses = 0;
    const verdict = await finish(road, jobId, async () => {
      pauses += 1;
      await road.settle();
    });
    expect(verdict).toMatchObject({ outcome: 'proven', found: 0 });
    expect(pauses).toBe(1);
  });

  it('names a sale that does not arrive, after it has waited for it', async () => {
    await road.report('s-5', { amount: '50.00' });
    let pauses = 0;
    const verdict = await finish(road, await begin(road), async () => {
      pauses += 1;
    });
    expect(pauses).toBe(4);
    expect(verdict.outcome).toBe('different');
    expect(verdict.findings[0]).toMatchObject({ kind: 'not-posted', sales: [road.id('sale', 's-5')] });
    await road.settle();
    expect((await proofOf(road)).outcome).toBe('proven');
  });

  it('waits for changed terms to be counted; while they are, it says that it can not tell', async () => {
    const terms = { effectiveFrom: '2026-02-01', currency: 'EUR', rounding: 'half-up' };
    await road.must('POST /v1/plans/resellers/versions', { ...terms, components: [percent('12')] });
    const jobId = await begin(road);
    const verdict = await finish(road, jobId);
    expect(verdict).toMatchObject({ outcome: 'unsettled', found: 1, findings: [{ kind: 'unsettled' }] });
    const again = await finish(road, await begin(road), () => road.settle());
    expect(again).toMatchObject({ outcome: 'proven', found: 0 });
  });

  it('waits for nothing where a journal is wrong in itself', async () => {
    await spoil(road, 1, (entry) => ({ ...entry, postings: entry.postings.slice(0, 1) }));
    const paused = vi.fn(async () => undefined);
    const verdict = await finish(road, await begin(road), paused);
    expect(verdict.findings.map(({ kind }) => kind)).toContain('postings');
    expect(paused).not.toHaveBeenCalled();
  });

  it('comes to the same in one step and in the smallest, by files', async () => {
    const whole = await proofOf(road);
    const jobId = await begin(road);
    expect(await inSmallSteps(context(), jobId)).toBeGreaterThan(3);
    const { at: _, ...small } = (await verdictOf(jobId)) ?? { at: '' };
    expect(small).toEqual({ ...whole, at: undefined, ...small });
    expect(small).toMatchObject({ outcome: 'proven', sales: 4, partners: 4, windows: whole.windows });
    await spoil(road, 1, (entry) => ({ ...entry, windows: [] }));
    const second = await begin(road);
    await inSmallSteps(context(), second);
    const kinds = ({ findings = [] }: { findings?: Parameters<typeof brief>[0][] }) => findings.map(brief);
    expect(kinds((await verdictOf(second)) ?? {})).toEqual(kinds(await proofOf(road)));
  });

  it('goes on wherever its process ends', async () => {
    const { store, given } = context();
    for (const when of ['before', 'after'] as const)
      for (let write = 1; write <= 12; write += 1) {
        const jobId = await begin(road);
        const faulty = crashing(store, write, when);
        await inSmallSteps({ store: faulty.store, given }, jobId).catch(() => undefined);
        await inSmallSteps(context(), jobId);
        expect(await verdictOf(jobId)).toMatchObject({ outcome: 'proven', sales: 4, partners: 4 });
      }
  }, 120_000);

  it('is worked on by two at once, and comes to one verdict', async () => {
    const jobId = await begin(road);
    await Promise.all([workOn(context(), road.tenant, jobId), workOn(context(), road.tenant, jobId)]);
    const { body } = await road.must(`GET /v1/proofs/${jobId}`, undefined, { as: 'owner' });
    expect(body).toMatchObject({ state: 'done', verdict: { outcome: 'proven', sales: 4 } });
  });
});

describe('a task that waits for a proof', () => {
  const wish = { id: 'job_waited', requestedBy: 'payout' };

  it('is told of the verdict, each of its tokens', async () => {
    await beginProof(context(), road.tenant, { ...wish, token: 'one' });
    await beginProof(context(), road.tenant, { ...wish, token: 'two' });
    await beginProof(context(), road.tenant, { ...wish, token: 'two' });
    expect(tasks.told('one')).toEqual([]);
    await workOn(context(), road.tenant, wish.id);
    for (const token of ['one', 'two']) expect(tasks.told(token)).toEqual([{ outcome: 'proven' }]);
  });

  it('that comes when the verdict is there is told by the tick', async () => {
    await beginProof(context(), road.tenant, { ...wish, token: 'one' });
    const at = new Date().toISOString();
    const due = { id: 'x', at, tenant: road.tenant, what: 'answer-proof' as const, subject: wish.id };
    expect(await answerProof(context(), due)).toMatch(/^20/);
    await workOn(context(), road.tenant, wish.id);
    await beginProof(context(), road.tenant, { ...wish, token: 'late' });
    expect(await answerProof(context(), due)).toBeUndefined();
    expect(tasks.told('late')).toEqual([{ outcome: 'proven' }]);
  });

  it('is told though the service failed at first', async () => {
    await beginProof(context(), road.tenant, { ...wish, token: 'one' });
    tasks.fail();
    expect(await workOn(context(), road.tenant, wish.id)).toBe(false);
    tasks.mend();
    expect(await workOn(context(), road.tenant, wish.id)).toBe(true);
    expect(tasks.told('one').at(-1)).toEqual({ outcome: 'proven' });
  });
});

describe('who asks for a proof', () => {
  it('is finance, the auditor or the owner', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    for (const as of ['channel-manager', 'partner-admin'] as const)
      expect((await road.send('POST /v1/proofs', {}, { as, headers, partner: 'solo' })).status).toBe(403);
    const first = await road.must('POST /v1/proofs', {}, { as: 'auditor', headers });
    const again = await road.must('POST /v1/proofs', {}, { as: 'owner', headers });
    expect(again.body.id).toBe(first.body.id);
    const other = await road.send('POST /v1/proofs', { from: '2026-01-01' }, { as: 'owner', headers });
    expect(other.body.type).toBe('/problems/idempotency-key-reused');
    expect((await road.send('POST /v1/proofs', {})).body.type).toBe('/problems/idempotency-key-missing');
    const back = { from: '2026-02-01', to: '2026-01-31' };
    const refused = await road.send('POST /v1/proofs', back, { headers: { 'idempotency-key': 'backwards' } });
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/to', detail: 'must not end before it begins' }] },
    });
    expect((await road.send('GET /v1/proofs/job_none')).status).toBe(404);
  });
});
