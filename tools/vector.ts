import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { planErrors } from '../domain/commissions/check-plan.ts';
import { runVector, type VectorResult } from './run-vector.ts';
import { type VectorFile, vectorFile } from './vector-file.ts';

/**
 * `npm run -s vector -- [--through=stack] FILE…` prints what each vector file comes to, one line of JSON per file: by the
 * pure engine, or through API, stream and ledger of a machine that is started for it. What can't be calculated is said on
 * the error output, and the others go on.
 */
const usage = 'usage: npm run -s vector -- [--through=engine|stack] FILE…';
const { values, positionals: names } = parseArgs({
  options: { through: { type: 'string', default: 'engine' } },
  allowPositionals: true,
});
if (names.length === 0 || !['engine', 'stack'].includes(values.through)) {
  console.error(usage);
  process.exit(2);
}

const read = (name: string): VectorFile => {
  const file = vectorFile.safeParse(JSON.parse(readFileSync(name, 'utf8')));
  if (!file.success) {
    console.error(`${name} is not a vector file: ${z.prettifyError(file.error)}`);
    process.exit(2);
  }
  return file.data;
};

const byEngine = async (file: VectorFile): Promise<VectorResult> => {
  const faults = file.plan.versions.flatMap((terms, index, all) =>
    planErrors(terms, all.slice(0, index), `/plan/versions/${index}`),
  );
  if (faults.length > 0)
    throw new Error(faults.map((fault) => `${fault.pointer} ${fault.detail}`).join('; '));
  return runVector(file);
};

const all = names.map((name) => ({ name, file: read(name) }));
const printAll = async (run: (file: VectorFile, index: number) => Promise<VectorResult>): Promise<void> => {
  for (const [index, { name, file }] of all.entries())
    try {
      console.log(JSON.stringify(await run(file, index)));
    } catch (error) {
      console.error(`${name} can't be calculated: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
};

if (values.through === 'engine') await printAll(byEngine);
else {
  const { onMachine, withMachine } = await import('./vector-stack.ts');
  await withMachine((machine) => printAll((file, index) => onMachine(machine, `vector${index + 1}`, file)));
}
