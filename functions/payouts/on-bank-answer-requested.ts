import * as z from 'zod/mini';
import type { BankFact } from '../../domain/payouts/bank/bank-fact.ts';
import type { BankLine } from '../../domain/payouts/bank/bank-line.ts';
import { bankAnswerTask, type Job } from '../../domain/platform/job.ts';
import { type Advance, jobWorker, type Step } from '../platform/job-worker.ts';
import { queueHandler } from '../shell/consumer.ts';
import type { Context } from '../shell/context.ts';
import { readAll, sha256Of, sizeOf } from '../shell/files.ts';
import { inParallel } from '../shell/parallel.ts';
import { concerned } from './answers/concerned.ts';
import { readAnswer } from './answers/read-answer.ts';
import { noteLine, takeLine } from './answers/take-line.ts';
import { UnreadableAnswer } from './answers/unreadable.ts';

/** Lines per step: a step is kept when it is done, so this is what a crash repeats at most. */
const stepLines = 200;
/** Payments under way at once. */
const width = 8;

/** Which bytes are read, and how many of their lines are done. */
const place = z.strictObject({ sha256: z.string(), done: z.int() });

let last: { readonly sha256: string; readonly facts: readonly BankFact[] } | undefined;

/** What the bytes say; those read last are remembered, because a long answer is read in many steps. */
const factsIn = (bytes: Uint8Array, sha256: string): readonly BankFact[] => {
  if (last?.sha256 !== sha256) last = { sha256, facts: readAnswer(bytes) };
  return last.facts;
};

type Numbered = { readonly line: number; readonly fact: BankFact };

/** Takes lines of the same payment one after the other, of others side by side, and then those of whole batches and files. */
const takeAll = async (
  context: Context,
  of: { readonly tenant: string; readonly jobId: string },
  lines: readonly Numbered[],
): Promise<readonly BankLine[]> => {
  const single = lines.filter(({ fact }) => fact.level === 'payment');
  const groups = Map.groupBy(single, ({ fact }) => fact.id ?? '');
  const results: BankLine[] = [];
  const take = async ({ line, fact }: Numbered): Promise<void> => {
    const about = await concerned(context, of.tenant, fact);
    const at = { ...of, line };
    if (about === undefined || 'why' in about) results.push(await noteLine(context, at, fact, about));
    else results.push(...(await inParallel(about.ids, width, (id) => takeLine(context, at, fact, id))));
  };
  await inParallel([...groups.values()], width, async (group) => {
    for (const one of group) await take(one);
  });
  for (const one of lines) if (one.fact.level !== 'payment') await take(one);
  return results;
};

const counters = ({ counters: before }: Job, lines: number, results: readonly BankLine[]) => {
  const none = { paid: 0, refused: 0, returned: 0, noted: 0, accepted: 0, repeated: 0, unmatched: 0 };
  const sum: Record<string, number> = { ...none, ...before, lines };
  for (const { outcome } of results) sum[outcome] = (sum[outcome] ?? 0) + 1;
  return sum;
};

const failed = (failure: string): Step => ({ state: 'failed', failure });

/** Takes the next lines of the answer in. */
const advance: Advance = async (context, tenant, job) => {
  const { object } = bankAnswerTask.parse(job.task);
  if ((await sizeOf(object)) === undefined) return failed('the file is no longer there: upload it again');
  const bytes = await readAll(object);
  const sha256 = sha256Of(bytes);
  const { done, ...known } =
    job.cursor === undefined ? { sha256, done: 0 } : place.parse(JSON.parse(job.cursor));
  if (known.sha256 !== sha256)
    return failed('the file was replaced while it was read: upload it as a new one');
  try {
    const facts = factsIn(bytes, sha256);
    const lines = facts
      .slice(done, done + stepLines)
      .map((fact, index): Numbered => ({ line: done + index + 1, fact }));
    const results = await takeAll(context, { tenant, jobId: job.id }, lines);
    const next = done + lines.length;
    return {
      state: next >= facts.length ? 'done' : 'running',
      cursor: JSON.stringify({ sha256, done: next }),
      progress: facts.length === 0 ? '100' : String(Math.floor((next / facts.length) * 100)),
      counters: counters(job, next, results),
    };
  } catch (error) {
    if (!(error instanceof UnreadableAnswer)) throw error;
    return failed(`the file is no answer of a bank that is understood: ${error.message}`);
  }
};

export const handler = queueHandler(jobWorker('bank-answer', advance));
