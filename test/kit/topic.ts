import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { onLoopback } from '../../local/services/loopback.ts';

const region = 'eu-central-1';
const topic = 'partnerwise-test-alerts';
/** Hears everything, and in turn only what its filter lets through. */
const queues = { all: 'hears-all', filtered: 'hears-some' } as const;

/** A message as a subscribed system receives it. */
export type Heard = {
  readonly body: Readonly<Record<string, unknown>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly subject: string | undefined;
};

type Envelope = {
  readonly Message: string;
  readonly Subject?: string;
  readonly MessageAttributes?: Readonly<Record<string, { readonly Value: string }>>;
};

const heard = (text: string): Heard => {
  const { Message, Subject, MessageAttributes = {} } = JSON.parse(text) as Envelope;
  return {
    body: JSON.parse(Message) as Heard['body'],
    attributes: Object.fromEntries(
      Object.entries(MessageAttributes).map(([name, { Value }]) => [name, Value]),
    ),
    subject: Subject,
  };
};

/**
 * The topic of alerts for a test file, its queues empty before each test. Answers what was heard so far; with
 * `filtered`, by a system that subscribed with the filter policy of `filter` only.
 */
export const useTopic = (filter: Readonly<Record<string, readonly string[]>> = {}) => {
  let server: FauxqsServer | undefined;
  beforeAll(async () => {
    server = await onLoopback(() => startFauxqs({ port: 0, logger: false, defaultRegion: region }));
    const { topicArn } = server.createTopic(topic, { region });
    for (const queue of Object.values(queues)) server.createQueue(queue, { region });
    server.subscribe({ topic, queue: queues.all, region });
    const attributes = { FilterPolicy: JSON.stringify(filter) };
    server.subscribe({ topic, queue: queues.filtered, region, attributes });
    vi.stubEnv('ALERT_TOPIC_ARN', topicArn);
    vi.stubEnv('AWS_ENDPOINT_URL_SNS', `http://127.0.0.1:${server.port}`);
  });
  beforeEach(() => server?.reset());
  afterAll(async () => {
    await server?.stop();
  });
  return (by: keyof typeof queues = 'all'): readonly Heard[] =>
    (server?.inspectQueue(queues[by])?.messages.ready ?? []).map(({ body }) => heard(body));
};
