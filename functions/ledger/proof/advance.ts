import { Gathering } from '../../../domain/ledger/proof/gathering.ts';
import type { Proof } from '../../../domain/ledger/proof/proof.ts';
import type { Job } from '../../../domain/platform/job.ts';
import { proofs } from '../../../storage/ledger.ts';
import type { Advance, Step } from '../../platform/job-worker.ts';
import { type Context, logger } from '../../shell/context.ts';
import { isPassing } from '../../shell/passing.ts';
import { answerWith } from './answer-proof.ts';
import { conclude } from './conclude.ts';
import { keepParts, type PartsOf, partsAtHand, partsIn } from './parts.ts';
import { type Place, placeOf } from './place.ts';
import { type Proving, provePartners } from './prove-partners.ts';
import { readRules } from './rules.ts';
import { checkAll, withFindings, withSuspects } from './suspects.ts';
import { walkSales } from './walk-sales.ts';

/** What one step takes on at most: what a crash repeats, and what must fit into a function's memory and time. */
type Limits = { readonly sales: number; readonly entries: number };
const usual: Limits = { sales: 100_000, entries: 100_000 };

const mostStale = 500;

type Counters = Record<string, number>;
type Stepped = { readonly place: Place; readonly counters: Counters; readonly pause?: true };
type Work = {
  readonly context: Context;
  readonly tenant: string;
  readonly job: Job;
  readonly proof: Proof;
  readonly limits: Limits;
};

const prefixOf = ({ tenant, job }: Work): string => `proofs/${tenant}/${job.id}`;

const counted = (before: Counters, more: Counters): Counters => {
  const sum = { ...before };
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
};

const provingOf = async ({ context, tenant, proof }: Work): Promise<Proving> => ({
  tenant,
  rules: await readRules(context.store, tenant),
  period: proof,
});

const proveFrom = async (work: Work, start: Place, partsOf: PartsOf): Promise<Stepped> => {
  const { context, limits } = work;
  const proving = await provingOf(work);
  let place: Place = { ...start, phase: 'journals' };
  let counters: Counters = {};
  while ((counters['entries'] ?? 0) < limits.entries) {
    const { suspects, next, ...more } = await provePartners(context, proving, place.after, partsOf);
    place = withSuspects(place, suspects);
    counters = counted(counters, more);
    if (next === undefined) {
      const { after: _, ...rest } = place;
      return { place: { ...rest, phase: rest.suspects.length > 0 ? 'suspects' : 'verdict' }, counters };
    }
    place = { ...place, after: next };
  }
  return { place, counters };
};

/** Sums up sales. Where all of them fit into one step their sums are compared at once, and no file is written. */
const sumSales = async (work: Work, place: Place): Promise<Stepped> => {
  const { context, tenant, limits } = work;
  const into = new Gathering('anew');
  const shards = await walkSales(context, tenant, { shards: place.shards, into, most: limits.sales });
  const stale = [...place.stale, ...into.stale.keys()].slice(0, mostStale);
  const owners = [...new Set(into.stale.values())].map((partnerId) => ({ partnerId, sales: [] }));
  const walked = withSuspects({ ...place, shards: [...shards], stale }, owners);
  const counters = { sales: into.count };
  if (shards.length === 0 && place.files.length === 0) {
    const proved = await proveFrom(work, walked, partsAtHand(into.parts()));
    // Sums that are at hand now are not at hand in the next step.
    if (proved.place.phase !== 'journals') return { ...proved, counters: counted(proved.counters, counters) };
  }
  const file = await keepParts(context, prefixOf(work), into.parts());
  const phase = shards.length === 0 ? 'journals' : 'sales';
  return { place: { ...walked, phase, files: [...place.files, file] }, counters };
};

const checkSuspects = async (work: Work, place: Place): Promise<Stepped> => {
  const next = await checkAll(work.context, await provingOf(work), place);
  return { place: next, counters: {}, ...(next.phase === 'suspects' ? { pause: true } : {}) };
};

const phases: Readonly<Record<'sales' | 'journals' | 'suspects', typeof sumSales>> = {
  sales: sumSales,
  journals: (work, place) => proveFrom(work, place, partsIn(prefixOf(work), place.files)),
  suspects: checkSuspects,
};

/** What can't be read ends the proof with that as its finding; a service that does not answer is asked again. */
const take = async (work: Work, place: Place): Promise<Stepped> => {
  const { phase } = place;
  if (phase === 'verdict' || phase === 'tell') return { place, counters: {} };
  try {
    return await phases[phase](work, place);
  } catch (error) {
    if (isPassing(error)) throw error;
    logger.error('a proof met what can not be read', { tenant: work.tenant, job: work.job.id, error });
    const detail = error instanceof Error ? error.message.slice(0, 300) : 'unknown';
    return {
      place: { ...withFindings(place, [{ kind: 'unreadable', detail }]), phase: 'verdict' },
      counters: {},
    };
  }
};

/** One step of a proof. It writes files under new names and the verdict once, so that it may be done twice. */
export const advanceProof = async (
  context: Context,
  tenant: string,
  job: Job,
  limits = usual,
): Promise<Step> => {
  const proof = await proofs.read(context.store, { tenant, jobId: job.id });
  if (proof === undefined) return { state: 'failed', failure: 'the proof is not there' };
  const place = placeOf(job);
  if (place.phase === 'tell') {
    await answerWith(proof);
    return { state: 'done', progress: '100' };
  }
  const before = context.store.units.read;
  const { place: next, counters: more, pause } = await take({ context, tenant, job, proof, limits }, place);
  const reads = Math.round(context.store.units.read - before);
  const counters = counted(job.counters, { ...more, reads });
  const at =
    next.phase === 'verdict' ? await conclude(context, tenant, proof, { place: next, counters }) : next;
  return {
    state: 'running',
    cursor: JSON.stringify(at),
    counters,
    ...(pause === undefined ? {} : { pause }),
  };
};

export const advance: Advance = (context, tenant, job) => advanceProof(context, tenant, job);
