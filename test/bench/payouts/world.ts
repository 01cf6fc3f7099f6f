import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startMachine } from '../../../local/machine.ts';
import { access } from '../../../local/services/create.ts';

export type Size = { readonly partners: number; readonly sales: number };

/** Partners that one process generates, and how many processes do. */
const slice = 1_000;
const atOnce = 2;

const seed = (from: number, to: number, sales: number, out: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const entry = fileURLToPath(new URL('./seed.ts', import.meta.url));
    const range = ['--from', String(from), '--to', String(to), '--sales', String(sales), '--out', out];
    const options = ['--max-old-space-size=8000', '--disable-warning=ExperimentalWarning'];
    const child = spawn(process.execPath, [...options, entry, ...range], { stdio: 'inherit' });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the seed ended with ${code}`))));
  });

/** The table as a machine makes it, in the words of the service. */
const describe = async (dataDir: string, assembly: string): Promise<object> => {
  const machine = await startMachine({ dataDir, assembly, port: 0, schedules: false });
  const client = new DynamoDBClient({ ...access, endpoint: machine.endpoints.dynamodb });
  const { Table = {} } = await client.send(new DescribeTableCommand({ TableName: machine.tableName }));
  client.destroy();
  await machine.stop();
  return Table;
};

/** Generates a network that has sold for a month, and puts it into the table of a machine that is still to be started. */
export const generate = async (dir: string, assembly: string, { partners, sales }: Size): Promise<string> => {
  const dataDir = join(dir, 'data');
  mkdirSync(dataDir, { recursive: true });
  const table = (await describe(dataDir, assembly)) as { readonly TableName: string };
  const exported = join(dir, 'export');
  const items = join(exported, table.TableName, 'data');
  mkdirSync(items, { recursive: true });
  const starts = Array.from({ length: Math.ceil(partners / slice) }, (_, index) => index * slice);
  const work = async (): Promise<void> => {
    for (let from = starts.shift(); from !== undefined; from = starts.shift())
      await seed(from, Math.min(partners, from + slice), sales, join(items, `${from}.json`));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const schema = join(dir, 'schema.json');
  writeFileSync(schema, JSON.stringify({ Table: table }));
  const binary = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  const file = join(dir, 'table.db');
  execFileSync(binary, ['import', '--source', exported, '--schema', schema, '--output', file], {
    stdio: 'ignore',
  });
  rmSync(exported, { recursive: true });
  for (const rest of ['-wal', '-shm']) rmSync(join(dataDir, `table.db${rest}`), { force: true });
  renameSync(file, join(dataDir, 'table.db'));
  return dataDir;
};
