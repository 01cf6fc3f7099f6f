import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { areas } from '../../functions/routes.ts';
import { bundle, root } from '../../infra/bundle.ts';
import { entries } from '../../infra/entries.ts';

// Measures every Lambda bundle against the least that any of them could be: a handler with the DynamoDB client. Import
// times are medians of fresh processes that take turns, so that a busy machine slows all of them alike.

const RUNS = Number(process.argv[2] ?? 7);
const GOAL = 1.6;
const BASELINE = 'baseline';
const baseline = `import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({});
export const handler = (event) => client.send(new GetItemCommand(event));
`;
/** Imports one bundle in a new process and prints how long that took; the environment is a function's. */
const importer =
  'const t=process.hrtime.bigint();await import(process.argv[1]);console.log(Number(process.hrtime.bigint()-t)/1e6);process.exit(0)';
const environment = { AWS_REGION: 'eu-central-1', TABLE_NAME: 'table', POWERTOOLS_SERVICE_NAME: 'bench' };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const importTime = (file: string): number => {
  const args = ['--input-type=module', '-e', importer, pathToFileURL(file).href];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} can't be imported: ${stderr}`);
  return Number(stdout.trim().split('\n').at(-1));
};

// Inside the repository, so that the baseline finds the same node_modules.
mkdirSync(join(root, '.local'), { recursive: true });
const dir = mkdtempSync(join(root, '.local', 'bundles-'));
try {
  writeFileSync(join(dir, 'baseline.ts'), baseline);
  await bundle(
    { ...entries(Object.keys(areas)), [BASELINE]: join(dir, 'baseline.ts').slice(root.length) },
    join(dir, 'out'),
  );
  const files = globSync('out/*/index.mjs', { cwd: dir }).map((file) => join(dir, file));
  const nameOf = (file: string) => basename(dirname(file));
  const times = new Map<string, number[]>(files.map((file) => [nameOf(file), []]));
  for (let run = 0; run < RUNS; run += 1)
    for (const file of files) times.get(nameOf(file))?.push(importTime(file));
  const rows = files.map((file) => ({
    name: nameOf(file),
    size: statSync(file).size,
    time: median(times.get(nameOf(file)) ?? []),
  }));
  const base = rows.find(({ name }) => name === BASELINE) ?? { size: 1, time: 1 };
  console.table(
    rows
      .map(({ name, size, time }) => ({
        bundle: name,
        kB: Math.round(size / 1000),
        'size ratio': Number((size / base.size).toFixed(2)),
        'import ms': Number(time.toFixed(1)),
        'import ratio': Number((time / base.time).toFixed(2)),
        [`≤ ${GOAL}`]: size / base.size <= GOAL && time / base.time <= GOAL ? 'yes' : 'NO',
      }))
      .sort((a, b) => b['size ratio'] - a['size ratio']),
  );
} finally {
  rmSync(dir, { recursive: true, force: true });
}
