import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { planErrors } from '../domain/commissions/check-plan.ts';
import { runVector } from './run-vector.ts';
import { vectorFile } from './vector-file.ts';

/** `npm run -s vector -- FILE…` prints what each vector file comes to, one line of JSON per file. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run -s vector -- FILE…');
  process.exit(2);
}
for (const name of files) {
  const read = vectorFile.safeParse(JSON.parse(readFileSync(name, 'utf8')));
  if (!read.success) {
    console.error(`${name} is not a vector file: ${z.prettifyError(read.error)}`);
    process.exit(2);
  }
  const faults = read.data.plan.versions.flatMap((terms, index, all) =>
    planErrors(terms, all.slice(0, index), `/plan/versions/${index}`),
  );
  if (faults.length > 0) {
    console.error(
      `${name} can't be calculated: ${faults.map((fault) => `${fault.pointer} ${fault.detail}`).join('; ')}`,
    );
    process.exitCode = 1;
    continue;
  }
  console.log(JSON.stringify(runVector(read.data)));
}
