import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { FauxqsServer } from 'fauxqs';
import type { Functions } from '../lambda/functions.ts';
import type { Json } from '../template/assembly.ts';
import { compilePattern } from '../template/pattern.ts';
import { ACCOUNT, REGION } from '../template/resolve.ts';
import type { RulePlan } from '../template/shapes.ts';

type Entry = {
  readonly Source?: string;
  readonly DetailType?: string;
  readonly Detail?: string;
  readonly EventBusName?: string;
  readonly Resources?: readonly string[];
  readonly Time?: number;
};
type Rule = {
  readonly bus: string;
  readonly accepts: (event: unknown) => boolean;
  readonly targets: readonly string[];
};

const LARGEST_ENTRIES = 10;
const lastPart = (arn: string): string => arn.slice(Math.max(arn.lastIndexOf(':'), arn.lastIndexOf('/')) + 1);

const eventOf = (entry: Entry, id: string) => ({
  version: '0',
  id,
  'detail-type': entry.DetailType ?? '',
  source: entry.Source ?? '',
  account: ACCOUNT,
  time: new Date(entry.Time === undefined ? Date.now() : entry.Time * 1000)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z'),
  region: REGION,
  resources: entry.Resources ?? [],
  detail: JSON.parse(entry.Detail ?? '{}') as Json,
});

/** EventBridge's PutEvents, with the template's rules. It answers when the targets have the event. */
export class EventBus {
  readonly #rules: readonly Rule[];
  readonly #fauxqs: FauxqsServer;
  readonly #functions: Functions;
  readonly #server: Server;
  running = 0;

  constructor(rules: readonly RulePlan[], fauxqs: FauxqsServer, functions: Functions) {
    this.#fauxqs = fauxqs;
    this.#functions = functions;
    this.#rules = rules.map(({ id, bus, pattern, targets }) => {
      const strange = targets.find((arn) => !/^arn:aws:(sqs|lambda):/.test(arn));
      if (strange !== undefined) throw new Error(`${id}: the target ${strange} is not served locally`);
      return { bus: lastPart(bus), accepts: compilePattern(pattern), targets };
    });
    this.#server = createServer((request, response) => {
      this.running += 1;
      this.#answer(request)
        .then(
          (body) => ({ status: 200, body }),
          (error: unknown) => ({
            status: 500,
            body: { __type: 'InternalException', message: String(error) },
          }),
        )
        .then(({ status, body }) => {
          this.running -= 1;
          response
            .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
            .end(JSON.stringify(body));
        });
    });
  }

  async #answer(request: IncomingMessage): Promise<object> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const operation = request.headers['x-amz-target'];
    if (operation !== 'AWSEvents.PutEvents')
      throw new Error(`EventBridge's ${String(operation)} is not served locally`);
    const { Entries } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
      readonly Entries: readonly Entry[];
    };
    if (Entries.length > LARGEST_ENTRIES)
      throw new Error(`PutEvents takes ${LARGEST_ENTRIES} entries at most`);
    const answers = [];
    for (const entry of Entries) answers.push(await this.#put(entry));
    return { FailedEntryCount: answers.filter((answer) => 'ErrorCode' in answer).length, Entries: answers };
  }

  async #put(entry: Entry): Promise<object> {
    const id = randomUUID();
    if (entry.Source === undefined || entry.DetailType === undefined || entry.Detail === undefined)
      return { ErrorCode: 'InvalidArgument', ErrorMessage: 'Source, DetailType and Detail are required' };
    const event = eventOf(entry, id);
    const bus = lastPart(entry.EventBusName ?? 'default');
    for (const rule of this.#rules)
      if (rule.bus === bus && rule.accepts(event))
        for (const target of rule.targets) await this.#give(target, event);
    return { EventId: id };
  }

  async #give(target: string, event: object) {
    if (target.startsWith('arn:aws:sqs:')) this.#fauxqs.sendMessage(lastPart(target), JSON.stringify(event));
    else await this.#functions.invoke(target, event);
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
