import { parseArgs } from 'node:util';
import type { Tally } from './count.ts';
import { openTrial } from './trial.ts';

/**
 * The fuzzer from the command line: `npm run fuzz -- --requests 200000 --seed 7` sends so many requests, drawn from the
 * document and broken, to a machine of its own, and reads back what they left; `--only K` sends the one of that number,
 * as it is drawn where nothing was seen before, and shows it.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

const { fuzz, trouble, stop } = await openTrial(Number(values.seed));
const began = performance.now();
let told = 0;
const tell = ({ sent, statuses, valid, taken, reached }: Tally): void => {
  const rate = Math.round(sent / ((performance.now() - began) / 1000));
  const all = JSON.stringify(statuses);
  console.log(
    `${sent} sent, ${rate} a second; ${taken} of ${valid} valid ones taken, ${reached} operations reached; ${all}`,
  );
  for (const { text } of fuzz.findings.slice(told)) console.log(`\n${text}\n`);
  told = fuzz.findings.length;
};

if (values.only === undefined) await fuzz.run(Number(values.requests), tell);
else console.log(await fuzz.only(Number(values.only)));
console.log(`${await fuzz.readBack()} items of the table were read back`);
tell(fuzz.count.tally);
if (values.only === undefined) console.log(`never reached: ${fuzz.count.unreached.join(', ') || 'none'}`);
if (trouble.length > 0) console.log(`${trouble.length} troubles, first\n${trouble.slice(0, 20).join('\n')}`);
await stop();
const isWell = fuzz.findings.length + trouble.length === 0;
console.log(
  isWell ? 'every answer is in the contract' : `${fuzz.findings.length} findings (seed ${values.seed})`,
);
process.exit(isWell ? 0 : 1);
