import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { settings } from '../../infra/settings.ts';
import { freePort } from '../../local/services/ports.ts';
import { scratch } from './scratch.ts';

/** A DynamoDB that answers at an address until it is stopped. */
export type Engine = { readonly endpoint: string; readonly stop: () => void };

const binary = (): string => {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch (cause) {
    const what = `there is no dynoxide for ${process.platform}-${process.arch}: give the address of a DynamoDB in DYNAMODB_ENDPOINT`;
    throw new Error(what, { cause });
  }
};

const answers = async (endpoint: string, child: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (child.exitCode !== null) throw new Error(`dynoxide ended with ${child.exitCode}`);
    const answer = await fetch(endpoint, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('dynoxide does not answer');
};

// Without this index every write scans the records of the stream.
const indexStream = (file: string): void => {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA busy_timeout = 5000');
  db.exec(
    'CREATE INDEX IF NOT EXISTS stream_by_number ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
  );
  db.close();
};

/** Starts an engine with an empty file of its own; or takes the one that DYNAMODB_ENDPOINT names. */
export const startEngine = async (): Promise<Engine> => {
  if (settings.dynamodbEndpoint !== undefined)
    return { endpoint: settings.dynamodbEndpoint, stop: () => undefined };
  const dir = scratch('table');
  const file = join(dir, 'table.db');
  const port = await freePort();
  const child = spawn(binary(), ['serve', '--port', String(port), '--db-path', file], { stdio: 'ignore' });
  const stop = () => {
    child.kill('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
  };
  // A test process that ends in the middle leaves no engine behind.
  process.once('exit', stop);
  const endpoint = `http://127.0.0.1:${port}`;
  await answers(endpoint, child).catch((error: unknown) => {
    stop();
    throw error;
  });
  indexStream(file);
  return { endpoint, stop };
};
