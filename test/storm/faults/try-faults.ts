import { join } from 'node:path';
import { inParallel } from '../../../functions/shell/parallel.ts';
import { tryAll } from '../workers.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';
import { type Result, told, withFault, writeTable } from './with-fault.ts';

type Wanted = {
  readonly root: string;
  readonly workers: number;
  readonly limit: number;
  readonly only: string;
};

/** Lets histories happen over a copy of the sources with the fault in it until one breaks the law. */
const tryFault = async ({ root, limit }: Wanted, fault: Fault): Promise<Result> => {
  let tried = 0;
  const count = (more: number): void => {
    tried += more;
  };
  const found = await withFault(root, fault, (copy) =>
    tryAll({ root: copy, from: 1, histories: limit, workers: 1 }, { tried: count }),
  );
  const histories = found === undefined ? undefined : tried;
  return told({ fault, histories, says: found?.says ?? '' }, limit);
};

/** Tries each fault by itself and writes down how many histories it took. True where every one was found. */
export const tryFaults = async (wanted: Wanted): Promise<boolean> => {
  const chosen = faults.filter(({ name }) => name.includes(wanted.only));
  const results = await inParallel(chosen, wanted.workers, (fault) => tryFault(wanted, fault));
  if (chosen.length === faults.length) writeTable(join(wanted.root, 'test/storm/faults/README.md'), results);
  const missed = results.filter(({ histories }) => histories === undefined);
  console.log(`${results.length - missed.length} of ${results.length} faults were found`);
  return missed.length === 0;
};
