import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tryDeals } from './history.ts';
import { tryDealFaults } from './try-faults.ts';

/**
 * `npm run storm:deals -- --histories 5000`: so many histories of deals from a seed on; `--replay SEED` tells one call by call,
 * `--faults` shows that each deliberate fault is found.
 */
const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    replay: { type: 'string' },
    faults: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

const storm = async (from: number, count: number): Promise<boolean> => {
  const began = performance.now();
  let broken: string | undefined;
  let tried = 0;
  for (; tried < count && broken === undefined; tried += 1)
    broken = await tryDeals(from + tried, values.replay !== undefined);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(broken ?? `${tried} histories of deals keep the law (from seed ${from}; ${seconds} s)`);
  return broken === undefined;
};

const limit = Number(values.histories);
const isWell = values.faults
  ? await tryDealFaults(join(import.meta.dirname, '../../..'), { limit, only: values.only })
  : await storm(Number(values.replay ?? values.seed), values.replay === undefined ? limit : 1);
process.exitCode = isWell ? 0 : 1;
