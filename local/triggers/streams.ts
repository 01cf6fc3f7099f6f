import { randomUUID } from 'node:crypto';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Functions } from '../lambda/functions.ts';
import type { State } from '../services/state.ts';
import { compilePattern } from '../template/pattern.ts';
import { REGION } from '../template/resolve.ts';
import type { MappingPlan } from '../template/shapes.ts';
import { type Batch, type Delivery, deliver } from './deliver.ts';
import type { StreamRecord, streamApi } from './stream-api.ts';

/** How long an empty stream is left alone: while functions run, and while nobody writes but through other tools. */
const BUSY = 20;
const IDLE = 250;

export type StreamOf = {
  readonly call: ReturnType<typeof streamApi>;
  readonly files: S3Client;
  readonly state: State;
  readonly functions: Functions;
  /** Told of what keeps the stream from being read. */
  readonly tell: (what: string) => void;
  /** The stream's ARN at the engine that holds the table. */
  readonly arn: string;
};

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

const eventRecord = (record: StreamRecord, mapping: MappingPlan): StreamRecord => ({
  ...record,
  eventSource: 'aws:dynamodb',
  eventSourceARN: mapping.source,
  awsRegion: REGION,
});

type Described = {
  readonly StreamDescription?: { readonly Shards?: readonly { readonly ShardId: string }[] };
};
type Read = { readonly Records?: readonly StreamRecord[]; readonly NextShardIterator?: string };

/** One event source mapping on the table's stream. How far it has come is remembered over a crash. */
export class StreamPoller {
  readonly mapping: MappingPlan;
  readonly #of: StreamOf;
  readonly #accepts: (record: unknown) => boolean;
  readonly #done: Promise<void>;
  #stopped = false;
  /** Times of empty polls, and pieces of work: what `drain` waits for. */
  emptySince = 0;
  worked = 0;

  constructor(mapping: MappingPlan, of: StreamOf) {
    this.mapping = mapping;
    this.#of = of;
    const patterns = mapping.filters.map(compilePattern);
    this.#accepts = (record) => patterns.length === 0 || patterns.some((accepts) => accepts(record));
    this.#done = this.#run();
  }

  // With the stream's own ARN: another table's numbers mean nothing.
  get #checkpointName(): string {
    return `checkpoint:${this.mapping.id}:${this.#of.arn}`;
  }

  async #iterator(): Promise<string | undefined> {
    const { call, arn } = this.#of;
    const described = await call<Described>('DescribeStream', { StreamArn: arn });
    const ShardId = described.StreamDescription?.Shards?.at(-1)?.ShardId;
    if (ShardId === undefined) return undefined;
    const after = this.#of.state.get(this.#checkpointName);
    const from =
      after === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after };
    return (await call<{ ShardIterator?: string }>('GetShardIterator', { StreamArn: arn, ShardId, ...from }))
      .ShardIterator;
  }

  async #run(): Promise<void> {
    let iterator: string | undefined;
    while (!this.#stopped) {
      try {
        iterator ??= await this.#iterator();
        const started = Date.now();
        const next = iterator === undefined ? undefined : await this.#poll(iterator);
        if (next === undefined || next.count === 0) {
          this.emptySince = started;
          const { functions } = this.#of;
          await functions.pause(functions.running > 0 ? BUSY : IDLE);
        }
        iterator = next?.iterator;
      } catch (error) {
        if (this.#stopped) return;
        // A lost connection, or an engine that does not answer as it should: begin again from the checkpoint.
        iterator = undefined;
        this.#of.tell(`the stream is not read for ${this.mapping.functionName}: ${String(error)}`);
        await pause(500);
      }
    }
  }

  async #poll(iterator: string) {
    const Limit = Math.min(1000, this.mapping.batchSize);
    const answer = await this.#of.call<Read>('GetRecords', { ShardIterator: iterator, Limit });
    const records = answer.Records ?? [];
    const last = records.at(-1)?.dynamodb?.SequenceNumber;
    if (last !== undefined) {
      this.worked += 1;
      const wanted = records.map((record) => eventRecord(record, this.mapping)).filter(this.#accepts);
      if (wanted.length > 0) await deliver(wanted, this.mapping, this.#delivery());
      if (this.#stopped) return { iterator: undefined, count: 0 };
      this.#reached(last);
    }
    return { iterator: answer.NextShardIterator, count: records.length };
  }

  #reached(sequenceNumber: string) {
    this.#of.state.set(this.#checkpointName, sequenceNumber);
  }

  #delivery(): Delivery {
    return {
      invoke: (batch) => this.#of.functions.invoke(this.mapping.functionName, { Records: batch }),
      reached: (sequenceNumber) => this.#reached(sequenceNumber),
      giveUp: (batch, why) => this.#giveUp(batch, why),
      stopped: () => this.#stopped,
      pause,
    };
  }

  /** Keeps a batch that was given up as Lambda does: with the whole payload, so that it can be driven again. */
  async #giveUp(batch: Batch, { attempts, condition }: { attempts: number; condition: string }) {
    const bucket = this.mapping.failuresArn?.replace('arn:aws:s3:::', '');
    if (bucket === undefined) return;
    const now = new Date().toISOString();
    const [first, last] = [batch[0], batch.at(-1)];
    const number = (record: Batch[number] | undefined) =>
      (record?.['dynamodb'] as { SequenceNumber?: string })?.SequenceNumber;
    const requestId = randomUUID();
    const day = now.slice(0, 10);
    const Key = `aws/lambda/${this.mapping.id}/shard/${day.replaceAll('-', '/')}/${now.slice(0, 19).replaceAll(':', '.')}-${requestId}`;
    const body = {
      requestContext: {
        requestId,
        functionArn: this.mapping.functionName,
        condition,
        approximateInvokeCount: attempts,
      },
      version: '1.0',
      timestamp: now,
      DDBStreamBatchInfo: {
        shardId: 'shard',
        startSequenceNumber: number(first),
        endSequenceNumber: number(last),
        batchSize: batch.length,
        streamArn: this.mapping.source,
      },
      payload: JSON.stringify({ Records: batch }),
    };
    await this.#of.files.send(new PutObjectCommand({ Bucket: bucket, Key, Body: JSON.stringify(body) }));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done;
  }
}
