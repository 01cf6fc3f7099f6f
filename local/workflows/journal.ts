import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Self } from './definition.ts';
import type { Outcome } from './outcome.ts';

export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED';

export type Execution = Self & {
  /** The definition as it was when the execution began, which it follows to its end. */
  readonly definition: string;
  readonly status: Status;
  readonly endedAt: number | undefined;
  readonly outcome: Outcome | undefined;
};

/** One entry into a task: the how-manieth of the execution's with the same input. */
export type TaskKey = {
  readonly execution: string;
  readonly state: string;
  readonly digest: string;
  readonly occurrence: number;
};
export type TaskEntry = {
  readonly begunAt: number;
  readonly token: string | undefined;
  /** Whether its function was called to the end, so that only its token is waited for. */
  readonly isCalled: boolean;
  readonly outcome: Outcome | undefined;
};

const schema = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS executions (
    arn TEXT PRIMARY KEY, name TEXT NOT NULL, machine TEXT NOT NULL, definition TEXT NOT NULL, input TEXT NOT NULL,
    status TEXT NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER, outcome TEXT);
  CREATE INDEX IF NOT EXISTS by_machine ON executions (machine, started_at);
  CREATE TABLE IF NOT EXISTS tasks (
    execution TEXT NOT NULL, state TEXT NOT NULL, digest TEXT NOT NULL, occurrence INTEGER NOT NULL,
    begun_at INTEGER NOT NULL, token TEXT UNIQUE, called INTEGER NOT NULL DEFAULT 0, outcome TEXT,
    rank INTEGER, PRIMARY KEY (execution, state, digest, occurrence)) WITHOUT ROWID;`;

type Row = Record<string, SQLOutputValue>;

const outcomeIn = ({ outcome }: Row): Outcome | undefined =>
  typeof outcome === 'string' ? (JSON.parse(outcome) as Outcome) : undefined;

const executionOf = (row: Row): Execution => ({
  arn: String(row['arn']),
  name: String(row['name']),
  machineArn: String(row['machine']),
  definition: String(row['definition']),
  input: String(row['input']),
  status: String(row['status']) as Status,
  startedAt: Number(row['started_at']),
  endedAt: row['ended_at'] === null ? undefined : Number(row['ended_at']),
  outcome: outcomeIn(row),
});

const ofTask = 'execution = ? AND state = ? AND digest = ? AND occurrence = ?';
const values = ({ execution, state, digest, occurrence }: TaskKey) =>
  [execution, state, digest, occurrence] as const;

/** What executions must remember over a crash. Every write stands when the call returns. */
export class WorkflowJournal {
  readonly #db: DatabaseSync;
  /** How many tasks have ended. */
  #rank: number;

  constructor(dataDir: string) {
    this.#db = new DatabaseSync(join(dataDir, 'workflows.db'), { timeout: 2_000 });
    this.#db.exec(schema);
    this.#rank = Number(this.#db.prepare('SELECT max(rank) AS rank FROM tasks').get()?.['rank'] ?? 0);
  }

  /** Notes a new execution; undefined where there is one of that name. */
  add(self: Self, definition: string): Execution | undefined {
    const { arn, name, machineArn, input, startedAt } = self;
    const { changes } = this.#db
      .prepare('INSERT OR IGNORE INTO executions VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL)')
      .run(arn, name, machineArn, definition, input, 'RUNNING', startedAt);
    return changes === 1 ? this.find(arn) : undefined;
  }

  find(arn: string): Execution | undefined {
    const row = this.#db.prepare('SELECT * FROM executions WHERE arn = ?').get(arn);
    return row === undefined ? undefined : executionOf(row);
  }

  running(): readonly Execution[] {
    return this.#db.prepare("SELECT * FROM executions WHERE status = 'RUNNING'").all().map(executionOf);
  }

  /** A machine's executions, the youngest first. */
  list(machineArn: string, status: string | undefined, limit: number, offset: number): readonly Execution[] {
    return this.#db
      .prepare(
        'SELECT * FROM executions WHERE machine = ? AND status = coalesce(?, status) ORDER BY started_at DESC, arn LIMIT ? OFFSET ?',
      )
      .all(machineArn, status ?? null, limit, offset)
      .map(executionOf);
  }

  /** Notes an execution's end, unless it has ended. */
  end(arn: string, status: Status, outcome: Outcome): void {
    this.#db
      .prepare(
        "UPDATE executions SET status = ?, outcome = ?, ended_at = ? WHERE arn = ? AND status = 'RUNNING'",
      )
      .run(status, JSON.stringify(outcome), Date.now(), arn);
  }

  /** The how-manieth of all tasks this one ended as; more than any if it has not. */
  rankOf(key: TaskKey): number {
    const row = this.#db.prepare(`SELECT rank FROM tasks WHERE ${ofTask}`).get(...values(key));
    return Number(row?.['rank'] ?? Number.POSITIVE_INFINITY);
  }

  /** Enters a task, or finds it as it was entered before a crash. */
  enter(key: TaskKey, token: string | undefined): TaskEntry {
    this.#db
      .prepare(
        'INSERT OR IGNORE INTO tasks (execution, state, digest, occurrence, begun_at, token) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(...values(key), Date.now(), token ?? null);
    const row = this.#db.prepare(`SELECT * FROM tasks WHERE ${ofTask}`).get(...values(key)) ?? {};
    return {
      begunAt: Number(row['begun_at']),
      token: typeof row['token'] === 'string' ? row['token'] : undefined,
      isCalled: row['called'] === 1,
      outcome: outcomeIn(row),
    };
  }

  called(key: TaskKey): void {
    this.#db.prepare(`UPDATE tasks SET called = 1 WHERE ${ofTask}`).run(...values(key));
  }

  /** Notes how a task ended, unless it has ended; answers how it did. */
  settle(key: TaskKey, outcome: Outcome): Outcome {
    this.#rank += 1;
    this.#db
      .prepare(`UPDATE tasks SET outcome = ?, rank = ? WHERE ${ofTask} AND outcome IS NULL`)
      .run(JSON.stringify(outcome), this.#rank, ...values(key));
    return this.enter(key, undefined).outcome ?? outcome;
  }

  /** Answers the task that waits by a token. `closed` where it has ended, or its execution has. */
  answer(token: string, outcome: Outcome): { readonly execution: string } | 'unknown' | 'closed' {
    const row = this.#db
      .prepare(
        'SELECT execution, status, tasks.outcome AS outcome FROM tasks JOIN executions ON arn = execution WHERE token = ?',
      )
      .get(token);
    if (row === undefined) return 'unknown';
    if (row['status'] !== 'RUNNING' || row['outcome'] !== null) return 'closed';
    this.#rank += 1;
    this.#db
      .prepare('UPDATE tasks SET outcome = ?, rank = ? WHERE token = ?')
      .run(JSON.stringify(outcome), this.#rank, token);
    return { execution: String(row['execution']) };
  }

  close(): void {
    this.#db.close();
  }
}
