import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { told } from '../../storage/quiet.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import type { Resources } from '../constructs/grants.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { StreamReader } from '../constructs/stream-reader.ts';
import { type WorkerName, workers } from '../functions.ts';
import { resourceName, settings } from '../settings.ts';

/** Which item types each of the stream's two readers is given (DynamoDB Streams has room for two). */
const readers = {
  recalculate: { types: ['sale', 'target'], batchSize: 1000, parallel: 1 },
  // Every thing that tells of its changes, and what waits to be sent.
  relay: { types: [...told, 'notice', 'webhookDelivery'], batchSize: 100, parallel: 1 },
} as const satisfies Partial<Record<WorkerName, object>>;

/** Which function works on which fact. */
const consumers = {
  'on-import-requested': 'sale-import.requested',
  'on-revaluation-requested': 'revaluation.requested',
  'on-window-close-requested': 'window-close.requested',
  'on-proof-requested': 'proof.requested',
  'on-ledger-export-requested': 'ledger-export.requested',
  'on-bank-answer-requested': 'bank-answer.requested',
  'on-simulation-requested': 'simulation.requested',
  'on-clock-move-requested': 'clock-move.requested',
  'on-notice-queued': 'notice.queued',
  'on-workflow-requested': 'workflow.requested',
  'on-threshold-crossed': 'threshold.crossed',
  'on-deal-opened': 'deal.opened',
  'on-webhook-queued': 'webhook.queued',
} as const satisfies Partial<Record<WorkerName, string>>;

/** Of which only so many work at once: receivers of webhooks are no match for an import of a million sales. */
const atOnce: Partial<Record<WorkerName, number>> = { 'on-webhook-queued': 50 };

/** What happens after a write: the stream's readers, the bus, the queues of long work, and the topic of alerts. */
export class ConsumersStack extends Stack {
  readonly bus: EventBus;
  readonly functions: readonly ServiceFunction[];
  readonly readers: readonly { name: string; reader: StreamReader; run: ServiceFunction }[];
  readonly failed: readonly Queue[];

  constructor(scope: Construct, id: string, given: { resources: Resources; failures: Bucket }) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', { eventBusName: settings.prefix });
    const topic = new Topic(this, 'Alerts', { enforceSSL: true });
    new CfnOutput(this, 'AlertsTopic', {
      description: "The vendor's systems subscribe to it",
      value: topic.topicArn,
      exportName: resourceName('alerts'),
    });
    const resources = { ...given.resources, bus: this.bus, topic };
    const make = (name: WorkerName) => new ServiceFunction(this, name, workers[name], resources);
    const functions: ServiceFunction[] = [];
    this.readers = (Object.keys(readers) as (keyof typeof readers)[]).map((name) => {
      const run = make(name);
      functions.push(run);
      const { table } = resources;
      const props = { ...readers[name], table, failures: given.failures, reader: run };
      return { name, run, reader: new StreamReader(this, `${name}-stream`, props) };
    });
    this.failed = (Object.keys(consumers) as (keyof typeof consumers)[]).map((name) => {
      const consumer = make(name);
      functions.push(consumer);
      return new EventConsumer(this, `${name}-events`, {
        bus: this.bus,
        detailType: consumers[name],
        consumer,
        atOnce: atOnce[name],
      }).failed;
    });
    this.functions = functions;
  }
}
