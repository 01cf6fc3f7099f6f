import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/**
 * What the machine itself must remember over a crash: how far each mapping has read the stream, which ports it used,
 * and the process that holds the table's file. While it is open no second machine can use the same data.
 */
export class State {
  readonly #db: DatabaseSync;
  readonly #put: StatementSync;
  readonly #get: StatementSync;

  constructor(dataDir: string) {
    // Two seconds, since the lock of a machine that was just killed takes a moment to go.
    this.#db = new DatabaseSync(join(dataDir, 'machine.db'), { timeout: 2_000 });
    try {
      // The lock of the file ends with the process, however that ends.
      this.#db.exec(
        'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;',
      );
      this.#db.exec('CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
      this.#db.exec("INSERT OR REPLACE INTO state VALUES ('opened', datetime('now'))");
    } catch (error) {
      this.#db.close();
      throw new Error(`another machine uses ${dataDir}: stop it, or name another folder with --data`, {
        cause: error,
      });
    }
    this.#put = this.#db.prepare('INSERT OR REPLACE INTO state VALUES (?, ?)');
    this.#get = this.#db.prepare('SELECT value FROM state WHERE name = ?');
  }

  get(name: string): string | undefined {
    const value = this.#get.get(name)?.['value'];
    return typeof value === 'string' ? value : undefined;
  }

  set(name: string, value: string): void {
    this.#put.run(name, value);
  }

  close(): void {
    this.#db.close();
  }
}
