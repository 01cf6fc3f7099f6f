import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type IEventSourceDlq,
  MetricType,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acceptPrefix } from './accept.ts';
import type { ServiceFunction } from './service-function.ts';

export type StreamReaderProps = {
  readonly table: TableV2;
  readonly reader: ServiceFunction;
  /** The item types whose changes the function is given. */
  readonly types: readonly string[];
  readonly batchSize: number;
  readonly parallel: number;
  /** Keeps a batch that was given up, so that it can be driven again however late. */
  readonly failures: Bucket;
};

const grant = (reader: ServiceFunction, actions: readonly string[], resource: string): void =>
  reader.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [resource] }));

/** The bucket as a failure destination. CDK's own would grant reading and deleting too, by wildcard actions. */
const destination = (bucket: Bucket, reader: ServiceFunction): IEventSourceDlq => ({
  bind: () => {
    grant(reader, ['s3:PutObject'], bucket.arnForObjects('aws/lambda/*'));
    grant(reader, ['s3:ListBucket'], bucket.bucketArn);
    return { destination: bucket.bucketArn };
  },
});

/**
 * A function that reads the table's stream. By default Lambda retries without end, so one bad record would block its
 * shard for a day and then lose it: attempts and age are finite, a bad batch is halved, and what remains goes to S3.
 */
export class StreamReader extends Construct {
  readonly mapping: EventSourceMapping;

  constructor(scope: Construct, id: string, props: StreamReaderProps) {
    super(scope, id);
    const { table, reader } = props;
    const stream = table.tableStreamArn;
    if (stream === undefined) throw new Error('the table has no stream');
    grant(reader, ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], stream);
    grant(reader, ['dynamodb:ListStreams'], '*');
    this.mapping = new EventSourceMapping(this, 'Mapping', {
      target: reader,
      eventSourceArn: stream,
      // LATEST can skip records when the mapping is replaced; the readers are idempotent.
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: props.batchSize,
      parallelizationFactor: props.parallel,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 10,
      maxRecordAge: Duration.hours(6),
      onFailure: destination(props.failures, reader),
      supportS3OnFailureDestination: true,
      metricsConfig: { metrics: [MetricType.EVENT_COUNT] },
      filters: [
        FilterCriteria.filter({ dynamodb: { NewImage: { type: { S: FilterRule.or(...props.types) } } } }),
      ],
    });
    if (reader.role !== undefined)
      acceptPrefix(
        reader.role,
        props.failures,
        'aws/lambda/',
        'Lambda names an object after mapping, shard and time.',
      );
  }
}
