import * as z from 'zod/mini';
import { type Job, simulationTask } from '../../../domain/platform/job.ts';
import type { Advance, Step } from '../../platform/job-worker.ts';
import { currentTerms } from '../terms.ts';
import { conclude } from './conclude.ts';
import { readDraft } from './draft-file.ts';
import { writePart } from './parts.ts';
import { type Size, sumOn } from './sum.ts';
import { areThrough, progressOf, walker, walkers } from './walk.ts';

/** Where a simulation stands: `part` is what was summed so far, `terms` the number of the terms at its start. */
const place = z.discriminatedUnion('phase', [
  z.strictObject({
    phase: z.literal('sum'),
    walkers: z.array(walker),
    part: z.optional(z.string()),
    terms: z.int(),
  }),
  z.strictObject({ phase: z.literal('conclude'), part: z.string(), terms: z.int() }),
  z.strictObject({ phase: z.literal('done'), result: z.string() }),
]);
type Place = z.infer<typeof place>;

const step = (state: Step['state'], at: Place, more: Partial<Step> = {}): Step => ({
  state,
  cursor: JSON.stringify(at),
  ...more,
});

/** Where the result of a simulation stands; undefined before its end. */
export const resultOf = ({ cursor }: Job): string | undefined => {
  const at = cursor === undefined ? undefined : place.parse(JSON.parse(cursor));
  return at?.phase === 'done' ? at.result : undefined;
};

/**
 * One step of a simulation: sums the next sales, or prices what was summed. What a step leaves stands in the bucket before
 * the cursor names it, so a worker may die at any point; nothing else is written.
 */
export const simulate =
  (size: Size): Advance =>
  async (context, tenant, job) => {
    const task = simulationTask.parse(job.task);
    const simulated = { tenant, task, draft: await readDraft(task.object), jobId: job.id };
    const at: Place =
      job.cursor === undefined
        ? { phase: 'sum', walkers: [...walkers], terms: await currentTerms(context.store, tenant) }
        : place.parse(JSON.parse(job.cursor));
    if (at.phase === 'done') return step('done', at);
    const { terms, part: before } = at;
    if (at.phase === 'conclude') {
      const result = await conclude(context, simulated, { part: before, terms });
      return step('done', { phase: 'done', result }, { progress: '100' });
    }
    const { sides, read, walkers: next } = await sumOn(context, simulated, at.walkers, size);
    const part = await writePart(context, tenant, job.id, { sides, before });
    const kept = {
      progress: String(progressOf(next)),
      counters: { sales: (job.counters['sales'] ?? 0) + read },
    };
    return areThrough(next)
      ? step('running', { phase: 'conclude', part, terms }, kept)
      : step('running', { phase: 'sum', walkers: [...next], part, terms }, kept);
  };
