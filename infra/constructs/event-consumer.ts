import { Duration } from 'aws-cdk-lib';
import { type EventBus, type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';

const closed = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } as const satisfies QueueProps;

export type EventConsumerProps = {
  readonly bus: EventBus;
  readonly detailType: string;
  readonly consumer: ServiceFunction;
  /** How many pieces are worked on at once, where that must have an end. */
  readonly atOnce?: number | undefined;
};

/** A queue for what could not be done: kept for two weeks, and an alarm rings. */
export const deadLetters = (scope: Construct, id: string): Queue =>
  new Queue(scope, id, { ...closed, retentionPeriod: Duration.days(14) });

/** A function that does one piece of work per fact: rule → queue → function, with a queue for what failed five times. */
export class EventConsumer extends Construct {
  readonly queue: Queue;
  readonly failed: Queue;

  constructor(scope: Construct, id: string, { bus, detailType, consumer, atOnce }: EventConsumerProps) {
    super(scope, id);
    this.failed = deadLetters(this, 'Failed');
    this.queue = new Queue(this, 'Queue', {
      ...closed,
      // Longer than the function lives (or a message would be worked on twice), and not much longer: work that a
      // crash interrupted is taken up again when this is over.
      visibilityTimeout: (consumer.timeout ?? Duration.minutes(5)).plus(Duration.minutes(1)),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.failed, maxReceiveCount: 5 },
    });
    new Rule(this, 'Rule', {
      // CDK's own types do not fit each other under exactOptionalPropertyTypes.
      eventBus: bus as IEventBus,
      eventPattern: { detailType: [detailType] },
      targets: [new SqsQueue(this.queue, { deadLetterQueue: this.failed, retryAttempts: 10 })],
    });
    consumer.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 1,
        reportBatchItemFailures: true,
        ...(atOnce !== undefined && { maxConcurrency: atOnce }),
      }),
    );
  }
}
