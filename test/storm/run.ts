import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tryFaults } from './faults/try-faults.ts';
import { reportOf, tryHistory } from './trial.ts';
import { tryAll } from './workers.ts';

/**
 * The storm from the command line: `npm run storm -- --histories 1000000` tries so many histories from a seed on,
 * `--replay SEED` tells one call by call, `--faults` shows that each deliberate fault is found.
 */
const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    replay: { type: 'string' },
    faults: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

const root = join(import.meta.dirname, '../..');
const workers = Number(values.workers);

const replay = async (seed: number): Promise<boolean> => {
  const { digest, broken, outcome } = await tryHistory(seed, { isTraced: true });
  for (const { command, state, code = '' } of outcome.told)
    console.log(
      `${command.route} ${JSON.stringify(command.params)} ${JSON.stringify(command.body)}: ${state} ${code}`,
    );
  console.log(outcome.world.trace.lines.join('\n'));
  console.log(`seed ${seed}: ${outcome.world.trace.lines.length} lines, digest ${digest}`);
  if (broken !== undefined) console.log(broken instanceof Error ? broken.message : broken);
  return broken === undefined;
};

const storm = async (from: number, histories: number): Promise<boolean> => {
  const began = performance.now();
  let tried = 0;
  let said = began;
  const rate = () => `${Math.round(tried / ((performance.now() - began) / 1000))} a second`;
  const found = await tryAll(
    { root, from, histories, workers },
    {
      tried: (count) => {
        tried += count;
        if (performance.now() - said < 5_000) return;
        said = performance.now();
        console.log(`${tried} of ${histories} histories, ${rate()}`);
      },
    },
  );
  if (found !== undefined) {
    console.log(await reportOf(found.seed));
    console.log(`the law is broken by seed ${found.seed}: npm run storm -- --replay ${found.seed}`);
    return false;
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `${tried} histories keep the law (seeds ${from} to ${from + histories - 1}; ${seconds} s, ${rate()})`,
  );
  return true;
};

const run = (): Promise<boolean> => {
  if (values.replay !== undefined) return replay(Number(values.replay));
  if (values.faults) return tryFaults({ root, workers, limit: Number(values.histories), only: values.only });
  return storm(Number(values.seed), Number(values.histories));
};

process.exitCode = (await run()) ? 0 : 1;
