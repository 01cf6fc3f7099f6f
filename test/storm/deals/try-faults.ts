import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { inParallel } from '../../../functions/shell/parallel.ts';
import type { Fault } from '../faults/fault.ts';
import { type Result, told, withFault, writeTable } from '../faults/with-fault.ts';
import { dealFaults } from './faults.ts';

/** Lets so many histories of deals happen over the sources below `root`; answers what broke the law in the first. */
const run = (root: string, limit: number): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const file = join(root, 'test/storm/deals/run.ts');
    const args = ['--disable-warning=ExperimentalWarning', file, '--histories', String(limit)];
    execFile(process.execPath, args, { maxBuffer: 64_000_000 }, (error, out, trouble) => {
      if (error === null) resolve(undefined);
      else if (out.startsWith('seed ')) resolve(out);
      else reject(new Error(`the histories could not be tried: ${trouble}`));
    });
  });

const tryFault = async (root: string, limit: number, fault: Fault): Promise<Result> => {
  const says = await withFault(root, fault, (copy) => run(copy, limit));
  const [, seed, what = ''] = /^seed (\d+): (.*)/.exec(says ?? '') ?? [];
  const histories = seed === undefined ? undefined : Number(seed);
  return told({ fault, histories, says: what.replace(/^Error: /, '') }, limit);
};

/** Tries each fault by itself and writes down how many histories it took. True where every one was found. */
export const tryDealFaults = async (
  root: string,
  { limit, only }: { readonly limit: number; readonly only: string },
): Promise<boolean> => {
  const chosen = dealFaults.filter(({ name }) => name.includes(only));
  const results = await inParallel(chosen, 2, (fault) => tryFault(root, limit, fault));
  if (only === '') writeTable(join(root, 'test/storm/deals/README.md'), results);
  const missed = results.filter(({ histories }) => histories === undefined);
  console.log(`${results.length - missed.length} of ${results.length} faults were found`);
  return missed.length === 0;
};
