import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { FauxqsServer } from 'fauxqs';
import type { Functions } from '../lambda/functions.ts';
import { compilePattern } from '../template/pattern.ts';
import { REGION } from '../template/resolve.ts';
import type { MappingPlan } from '../template/shapes.ts';

export type QueueOf = {
  readonly client: SQSClient;
  readonly fauxqs: FauxqsServer;
  readonly functions: Functions;
};

/** Messages of one queue that are worked on at once. */
const PARALLEL = 2;

const eventRecord = (message: Message, source: string) => ({
  messageId: message.MessageId,
  receiptHandle: message.ReceiptHandle,
  body: message.Body,
  attributes: message.Attributes ?? {},
  messageAttributes: message.MessageAttributes ?? {},
  md5OfBody: message.MD5OfBody,
  eventSource: 'aws:sqs',
  eventSourceARN: source,
  awsRegion: REGION,
});

/** The messages that the function processed: all but those it names; an empty answer is full success. */
export const processed = (messages: readonly Message[], answer: unknown): readonly Message[] => {
  const failures = (answer as { readonly batchItemFailures?: unknown } | null)?.batchItemFailures;
  if (!Array.isArray(failures)) return messages;
  const named = new Set(
    failures.map(
      (failure: unknown) => (failure as { readonly itemIdentifier?: unknown } | null)?.itemIdentifier,
    ),
  );
  const isKnown = [...named].every((name) => messages.some(({ MessageId }) => MessageId === name));
  return isKnown ? messages.filter(({ MessageId }) => !named.has(MessageId)) : [];
};

/** One event source mapping on a queue. */
export class QueuePoller {
  readonly mapping: MappingPlan;
  readonly #of: QueueOf;
  readonly #name: string;
  readonly #url: string;
  readonly #done: Promise<unknown>;
  readonly #abort = new AbortController();

  constructor(mapping: MappingPlan, url: string, of: QueueOf) {
    if (mapping.filters.length > 0) mapping.filters.map(compilePattern);
    if (mapping.filters.length > 0)
      throw new Error(`${mapping.id}: filters on queues are not served locally`);
    this.mapping = mapping;
    this.#of = of;
    this.#url = url;
    this.#name = mapping.source.slice(mapping.source.lastIndexOf(':') + 1);
    this.#done = this.#release().then(() => Promise.all(Array.from({ length: PARALLEL }, () => this.#run())));
  }

  /** Messages that wait or are worked on. */
  get waiting(): number {
    const messages = this.#of.fauxqs.inspectQueue(this.#name)?.messages;
    return messages === undefined
      ? 0
      : messages.ready.length + messages.delayed.length + messages.inflight.length;
  }

  /** Nobody works on what a killed machine had received, so nobody need wait until its time is over. */
  async #release() {
    for (const { receiptHandle } of this.#of.fauxqs.inspectQueue(this.#name)?.messages.inflight ?? [])
      await this.#of.client.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: this.#url,
          ReceiptHandle: receiptHandle,
          // One second: fauxqs loses a message that is given back at once.
          VisibilityTimeout: 1,
        }),
      );
  }

  async #run() {
    while (!this.#abort.signal.aborted) {
      try {
        const answer = await this.#of.client.send(
          new ReceiveMessageCommand({
            QueueUrl: this.#url,
            MaxNumberOfMessages: Math.min(10, this.mapping.batchSize),
            WaitTimeSeconds: 10,
            MessageSystemAttributeNames: ['All'],
            MessageAttributeNames: ['All'],
          }),
          { abortSignal: this.#abort.signal },
        );
        if (answer.Messages !== undefined && answer.Messages.length > 0) await this.#handle(answer.Messages);
      } catch {
        // A lost connection, or the function failed and said so: the message comes again when its time is over.
        if (!this.#abort.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }

  async #handle(messages: readonly Message[]) {
    const Records = messages.map((message) => eventRecord(message, this.mapping.source));
    const answer = await this.#of.functions.invoke(this.mapping.functionName, { Records });
    const done = this.mapping.reportsItems ? processed(messages, answer) : messages;
    for (const { ReceiptHandle } of done)
      await this.#of.client.send(new DeleteMessageCommand({ QueueUrl: this.#url, ReceiptHandle }));
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#done;
  }
}
