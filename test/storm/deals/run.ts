import { parseArgs } from 'node:util';
import { tryDeals } from './history.ts';

/** `npm run storm:deals -- --histories 5000`: so many histories of deals from a seed on; `--replay SEED` tells one call by call. */
const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    replay: { type: 'string' },
  },
});

const began = performance.now();
const from = Number(values.replay ?? values.seed);
const count = values.replay === undefined ? Number(values.histories) : 1;
let broken: string | undefined;
let tried = 0;
for (; tried < count && broken === undefined; tried += 1)
  broken = await tryDeals(from + tried, values.replay !== undefined);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(broken ?? `${tried} histories of deals keep the law (from seed ${from}; ${seconds} s)`);
process.exitCode = broken === undefined ? 0 : 1;
