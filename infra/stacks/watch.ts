import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { ServiceFunction } from '../constructs/service-function.ts';
import type { StreamReader } from '../constructs/stream-reader.ts';
import { settings } from '../settings.ts';

export type Watched = {
  readonly api: HttpApi;
  readonly functions: readonly ServiceFunction[];
  readonly readers: readonly {
    readonly name: string;
    readonly reader: StreamReader;
    readonly run: ServiceFunction;
  }[];
  readonly failed: readonly Queue[];
  readonly machines: readonly StateMachine[];
};

const period = Duration.minutes(1);

/** Alarms that somebody must hear, and the dashboard that tells what is going on. */
export class WatchStack extends Stack {
  readonly #topic: Topic;

  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    this.#topic = new Topic(this, 'Alarms', { enforceSSL: true });
    if (settings.alarmAddress !== undefined)
      this.#topic.addSubscription(new EmailSubscription(settings.alarmAddress));
    for (const watchedFunction of watched.functions) this.#function(watchedFunction);
    for (const queue of watched.failed)
      this.#alarm(
        `${queue.node.path}-depth`,
        queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
        0,
      );
    for (const { name, reader, run } of watched.readers) this.#reader(name, reader, run);
    for (const machine of watched.machines) this.#machine(machine);
    this.#alarm('api-5xx', watched.api.metricServerError({ period, statistic: Stats.SUM }), 0);
    this.#alarm('api-latency', watched.api.metricLatency({ period, statistic: 'p99' }), 3_000, 5);
    this.#dashboard(watched);
  }

  #function(run: ServiceFunction) {
    this.#alarm(`${run.node.id}-errors`, run.metricErrors({ period }), 0);
    this.#alarm(`${run.node.id}-throttles`, run.metricThrottles({ period }), 0);
  }

  #reader(name: string, reader: StreamReader, run: ServiceFunction) {
    // Commissions are promised within seconds; five minutes behind means that a shard is blocked.
    this.#alarm(`${name}-age`, run.metric('IteratorAge', { period, statistic: Stats.MAXIMUM }), 300_000);
    this.#alarm(
      `${name}-given-up`,
      new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'OnFailureDestinationDeliveredEventCount',
        dimensionsMap: { EventSourceMappingUUID: reader.mapping.eventSourceMappingId },
        statistic: Stats.SUM,
        period,
      }),
      0,
    );
  }

  #machine(machine: StateMachine) {
    const name = machine.node.path;
    this.#alarm(`${name}-failed`, machine.metricFailed({ period }), 0);
    this.#alarm(`${name}-timed-out`, machine.metricTimedOut({ period }), 0);
  }

  #alarm(name: string, metric: IMetric, threshold: number, evaluationPeriods = 1) {
    const alarm = new Alarm(this, name.replaceAll('/', '-'), {
      metric,
      threshold,
      evaluationPeriods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
  }

  #dashboard({ api, functions, readers, failed, machines }: Watched) {
    const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
    new Dashboard(this, 'Dashboard', { dashboardName: settings.prefix }).addWidgets(
      graph('Requests', [api.metricCount(), api.metricClientError(), api.metricServerError()]),
      graph('Latency', [api.metricLatency({ statistic: 'p50' }), api.metricLatency({ statistic: 'p99' })]),
      graph(
        'Errors',
        functions.map((run) => run.metricErrors()),
      ),
      graph(
        'Duration, p99',
        functions.map((run) => run.metricDuration({ statistic: 'p99' })),
      ),
      graph(
        'Behind the stream',
        readers.map(({ run }) => run.metric('IteratorAge', { statistic: Stats.MAXIMUM })),
      ),
      graph(
        'Failed work',
        failed.map((queue) => queue.metricApproximateNumberOfMessagesVisible()),
      ),
      graph(
        'Workflows',
        machines.flatMap((machine) => [
          machine.metricStarted(),
          machine.metricSucceeded(),
          machine.metricFailed(),
        ]),
      ),
    );
  }
}
