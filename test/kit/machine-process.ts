import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Machine } from '../../local/machine.ts';
import { assembly } from './assembly.ts';
import { scratch } from './scratch.ts';

const script = fileURLToPath(new URL('./run-machine.ts', import.meta.url));

/** Where the parts of a machine are that runs in another process. */
export type Where = Pick<
  Machine,
  'apiUrl' | 'endpoints' | 'tableName' | 'bucketNames' | 'userPoolId' | 'userPoolClientId' | 'topicArns'
>;

/** The product's machine with the sample, in a process of its own that can be killed in the middle of everything. */
export class MachineProcess {
  readonly dataDir = scratch('killed');
  #child: ChildProcess | undefined;

  /** Starts the machine on its data, and answers where it is once it runs. */
  async start(): Promise<Where> {
    const args = ['--disable-warning=ExperimentalWarning', script, this.dataDir, await assembly()];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    const lines = createInterface({ input: child.stdout });
    return new Promise((resolve, reject) => {
      lines.once('line', (line) => resolve(JSON.parse(line) as Where));
      child.once('exit', (code) => reject(new Error(`the machine ended with ${code} before it ran`)));
    });
  }

  /** Ends the process as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
