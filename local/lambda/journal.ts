import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from './protocol.ts';

export type Units = { read: number; write: number };

const amount = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + amount(one), 0);
  return typeof value === 'number' ? value : 0;
};

/** What the functions print: kept in a file each, and the units that their metrics tell are summed. */
export class Journal {
  readonly #dir: string;
  readonly #files = new Map<string, WriteStream>();
  readonly #rests = new Map<string, string>();
  readonly #units = new Map<string, Units>();
  readonly #onFailure: (name: string, failure: Failure) => void;

  constructor(dir: string, onFailure: (name: string, failure: Failure) => void) {
    this.#dir = dir;
    this.#onFailure = onFailure;
    mkdirSync(dir, { recursive: true });
  }

  #file(name: string): WriteStream {
    const file = this.#files.get(name) ?? createWriteStream(join(this.#dir, `${name}.log`), { flags: 'a' });
    this.#files.set(name, file);
    return file;
  }

  /** Takes what a function wrote to its output. */
  wrote(name: string, text: string): void {
    this.#file(name).write(text);
    const lines = `${this.#rests.get(name) ?? ''}${text}`.split('\n');
    this.#rests.set(name, lines.pop() ?? '');
    for (const line of lines) if (line.startsWith('{') && line.includes('"_aws"')) this.#measure(name, line);
  }

  #measure(name: string, line: string) {
    let metrics: Record<string, unknown>;
    try {
      metrics = JSON.parse(line) as Record<string, unknown>;
    } catch {
      return;
    }
    const units = this.#units.get(name) ?? { read: 0, write: 0 };
    units.read += amount(metrics['ReadUnits']);
    units.write += amount(metrics['WriteUnits']);
    this.#units.set(name, units);
  }

  failed(name: string, requestId: string, failure: Failure): void {
    this.#file(name).write(`${JSON.stringify({ level: 'FAILED', requestId, ...failure })}\n`);
    this.#onFailure(name, failure);
  }

  /** Units that each function's metrics told of, since the start or the last reset. */
  units(): Readonly<Record<string, Units>> {
    return Object.fromEntries([...this.#units].map(([name, units]) => [name, { ...units }]));
  }

  resetUnits(): void {
    this.#units.clear();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => new Promise((resolve) => file.end(resolve))));
  }
}
