import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

type Units = Readonly<Record<string, { readonly read: number; readonly write: number }>>;

/** A machine in a process of its own. */
export type Served = {
  readonly apiUrl: string;
  readonly keys: readonly string[];
  /** Units of reading and writing since this was last asked, by function. */
  readonly units: () => Promise<Units>;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', () => done()) : done(),
  );

export const serve = async (data: string, port: number): Promise<Served> => {
  const entry = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', entry, '--data', data, '--port', String(port)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout });
  const nextLine = (): Promise<string> =>
    new Promise((resolve, reject) => {
      lines.once('line', resolve);
      child.once('exit', (code) => reject(new Error(`the machine ended with ${code}`)));
    });
  const ready = JSON.parse(await nextLine()) as { apiUrl: string; keys: string[] };
  return {
    ...ready,
    units: async () => {
      const answer = nextLine();
      child.stdin.write('\n');
      return JSON.parse(await answer) as Units;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
};
