import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Row, Word } from './worker.ts';

/** Seeds that one process tries before another takes over, so that what it keeps in memory stays small. */
const rowLength = 4_000;

type Hearing = { readonly tried: (count: number) => void };
type Found = { readonly seed: number; readonly says: string };

/** Tries a row in a process of its own, over the sources below `root`; answers the first seed that breaks the law. */
const tryRow = (root: string, row: Row, { tried }: Hearing, running: Set<ChildProcess>) =>
  new Promise<Found | undefined>((resolve, reject) => {
    const execArgv = ['--disable-warning=ExperimentalWarning'];
    const child = fork(join(root, 'test/storm/worker.ts'), { stdio: 'inherit', execArgv });
    running.add(child);
    let found: Found | undefined;
    child.on('message', (word: Word) => {
      if ('tried' in word) tried(word.tried);
      else found = { seed: word.broken, says: word.says };
    });
    child.once('exit', (code, signal) => {
      running.delete(child);
      if (code === 0 || signal !== null) resolve(found);
      else reject(new Error(`the worker that tried the seeds from ${row.from} on ended with ${code}`));
    });
    child.send(row);
  });

export type Wanted = {
  readonly root: string;
  readonly from: number;
  readonly histories: number;
  readonly workers: number;
};

/** Tries so many histories, some processes at once, until one breaks the law. */
export const tryAll = async (
  { root, from, histories, workers }: Wanted,
  hearing: Hearing,
): Promise<Found | undefined> => {
  const running = new Set<ChildProcess>();
  let next = from;
  let found: Found | undefined;
  const length = Math.min(rowLength, Math.ceil(histories / workers));
  const go = async (): Promise<void> => {
    while (found === undefined && next < from + histories) {
      const row = { from: next, count: Math.min(length, from + histories - next) };
      next += row.count;
      const one = await tryRow(root, row, hearing, running);
      if (one === undefined || found !== undefined) continue;
      found = one;
      for (const child of running) child.kill();
    }
  };
  await Promise.all(Array.from({ length: workers }, go));
  return found;
};
