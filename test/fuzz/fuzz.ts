import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Machine } from '../../local/machine.ts';
import { Random } from '../storm/random.ts';
import { faultOf, operationOf } from './check.ts';
import { Count, type Tally } from './count.ts';
import { curlOf, type Draft, draftOf, rawOf, type Tenant } from './draft.ts';
import { mutate } from './mutate.ts';
import type { HookReceiver } from './receiver.ts';
import { restFaults } from './rest-law.ts';
import { tableFaults } from './table-law.ts';
import { openTenants } from './tenants.ts';
import { upload } from './upload.ts';
import { Line, type Reply } from './wire.ts';

/** Requests that are drawn from the same state of what was seen, so that the same seed draws the same ones. */
const round = 256;
const lines = 8;
/** How often all comes to rest, and requests are sent one by one. */
const restEvery = 20_000;
const alone = 40;
const tellEvery = 5_000;
/** After how many of such rests the whole table is read back. */
const readEvery = 3;

const written = `SELECT id AS last FROM _stream_records
  WHERE COALESCE(new_image, old_image) NOT LIKE '%"type":{"S":"quota"}%'
    AND COALESCE(new_image, old_image) NOT LIKE '%"type":{"S":"keyUse"}%'
  ORDER BY id DESC LIMIT 1`;

type Finding = { readonly number: number; readonly text: string };
export class Fuzz {
  readonly findings: Finding[] = [];
  readonly #machine: Machine;
  readonly #seed: number;
  readonly #tenants: readonly Tenant[];
  readonly #lines: readonly Line[];
  readonly count = new Count();
  readonly #stream: DatabaseSync;

  private constructor(machine: Machine, seed: number, tenants: readonly Tenant[], dataDir: string) {
    this.#machine = machine;
    this.#seed = seed;
    this.#tenants = tenants;
    const port = Number(new URL(machine.apiUrl).port);
    this.#lines = Array.from({ length: lines }, () => new Line(port));
    this.#stream = new DatabaseSync(join(dataDir, 'table.db'), { readOnly: true });
  }

  static async open(
    machine: Machine,
    seed: number,
    { dataDir, receiver }: { readonly dataDir: string; readonly receiver: HookReceiver },
  ): Promise<Fuzz> {
    return new Fuzz(machine, seed, await openTenants(machine, receiver), dataDir);
  }

  /** The request of a number, as this seed draws it from what was seen until now. */
  draft(number: number): Draft {
    const random = new Random(Math.imul(this.#seed, 0x9e3779b1) + number);
    const draft = draftOf(number, random, this.#tenants);
    mutate(
      draft,
      random,
      random.weighted([
        [45, 0],
        [35, 1],
        [14, 2],
        [6, 3],
      ]),
    );
    return draft;
  }

  #judge(draft: Draft, reply: Reply): void {
    const { number, notes, tenant, key } = draft;
    this.count.add(reply.status, notes.length === 0);
    const op = operationOf(draft);
    const fault = faultOf(draft, reply);
    if (fault !== undefined) {
      const answer = `${reply.status} ${reply.body.slice(0, 1500)}`;
      const how = `${key.role} of ${tenant.name}; ${notes.join(', ') || 'as it is declared'}`;
      this.findings.push({
        number,
        text: `${number}: ${fault} (${how})\n${curlOf(draft, this.#machine.apiUrl)}\n${answer}`,
      });
    }
    if (reply.status >= 300 || op === undefined) return;
    this.count.reach(op.id);
    if (op.route.contentType === undefined && reply.body !== '')
      tenant.pool.learn(op, draft.path, { body: JSON.parse(reply.body), etag: reply.headers.get('etag') });
  }

  async #together(drafts: readonly Draft[]): Promise<ReadonlyMap<Draft, Reply>> {
    const replies = new Map<Draft, Reply>();
    const left = drafts.values();
    await Promise.all(
      this.#lines.map(async (line) => {
        for (const draft of left) replies.set(draft, await line.send(rawOf(draft)));
      }),
    );
    for (const [draft, reply] of [...replies].toSorted(([a], [b]) => a.number - b.number)) {
      this.#judge(draft, reply);
      if (reply.status === 201) await upload(reply.body);
    }
    return replies;
  }

  /** How far the table was written to until now, by what requests do: that a credential was used is counted always. */
  #written(): number {
    const row = this.#stream.prepare(written).get();
    return Number(row?.['last'] ?? 0);
  }

  /** One by one, while nothing else is under way: what is refused leaves the table as it was. */
  async #oneByOne(from: number, count: number): Promise<void> {
    const [line] = this.#lines;
    await this.#machine.drain(600_000);
    for (let number = from; number < from + count && line !== undefined; number += 1) {
      const draft = this.draft(number);
      const before = this.#written();
      const reply = await line.send(rawOf(draft));
      this.#judge(draft, reply);
      const isWritten = this.#written() !== before;
      if (isWritten && reply.status < 400) this.count.noticed += 1;
      if (reply.status < 400) await this.#machine.drain(600_000);
      else if (isWritten)
        this.findings.push({
          number,
          text: `${number}: refused, and something was written\n${curlOf(draft, this.#machine.apiUrl)}\n${reply.status} ${reply.body.slice(0, 1500)}`,
        });
    }
  }

  /** Sends so many requests. `tell` hears how far it is. */
  async run(count: number, tell: (tally: Tally) => void = () => undefined): Promise<void> {
    let number = 0;
    let rested = 0;
    let rests = 0;
    while (number < count) {
      const left = count - number;
      if (number - rested >= restEvery || left <= alone) {
        rested = number;
        const few = Math.min(alone, left);
        await this.#oneByOne(number, few);
        number += few;
        rests += 1;
        if (rests % readEvery === 0) await this.readBack();
        tell(this.count.tally);
        continue;
      }
      const size = Math.min(round, left - alone);
      const drafts = Array.from({ length: Math.max(1, size) }, (_, at) => this.draft(number + at));
      await this.#together(drafts);
      number += drafts.length;
      if (number % tellEvery < round) tell(this.count.tally);
    }
  }

  /** Sends the one request of a number. */
  async only(number: number): Promise<string> {
    const draft = this.draft(number);
    const replies = await this.#together([draft]);
    const { status = 0, body = '' } = replies.get(draft) ?? {};
    return `${curlOf(draft, this.#machine.apiUrl)}\n${draft.notes.join(', ') || 'as it is declared'}\n${status} ${body}`;
  }

  /** All comes to rest, and what stands in the table is read back. Answers how many items there are. */
  async readBack(): Promise<number> {
    await this.#machine.drain(600_000);
    const rest = await restFaults(this.#machine, this.#tenants);
    await this.#machine.drain(600_000);
    const { items, faults } = await tableFaults(this.#machine);
    for (const text of [...rest, ...faults]) this.findings.push({ number: this.count.tally.sent, text });
    return items;
  }

  close(): void {
    for (const line of this.#lines) line.close();
    this.#stream.close();
  }
}
