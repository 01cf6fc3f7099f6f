import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, Billing, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { table } from '../../storage/table.ts';
import { accept } from '../constructs/accept.ts';

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const satisfies BucketProps;

/** Files that serve for a while only. */
const passing: readonly LifecycleRule[] = [
  // What was uploaded for an import is read within minutes; what never was is of no use to anyone.
  {
    prefix: 'imports/',
    expiration: Duration.days(30),
    noncurrentVersionExpiration: Duration.days(7),
    abortIncompleteMultipartUploadAfter: Duration.days(1),
  },
  // What a bank said of payments stands line by line in the table; its file holds more than that, of others too.
  {
    prefix: 'bank-answers/',
    expiration: Duration.days(30),
    noncurrentVersionExpiration: Duration.days(7),
  },
  // Exports are copies: who wants one again asks for it again.
  {
    prefix: 'ledger-exports/',
    expiration: Duration.days(30),
    noncurrentVersionExpiration: Duration.days(1),
  },
  // What a simulation has summed between its steps is of no use once it is done.
  {
    prefix: 'simulations/parts/',
    expiration: Duration.days(30),
    noncurrentVersionExpiration: Duration.days(1),
  },
  // So is what a proof has summed.
  { prefix: 'proofs/', expiration: Duration.days(30), noncurrentVersionExpiration: Duration.days(1) },
];

// `as IBucket`: CDK's own types do not fit each other under exactOptionalPropertyTypes.

/** What must outlive every deployment: the table, uploaded files, and batches that could not be processed. */
export class DataStack extends Stack {
  readonly table: TableV2;
  readonly files: Bucket;
  readonly failures: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: table.partition, type: AttributeType.STRING },
      sortKey: { name: table.sort, type: AttributeType.STRING },
      timeToLiveAttribute: table.expires,
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const accessLog = new Bucket(this, 'AccessLog', {
      ...closed,
      // Log delivery writes no ACL where ownership is enforced, and versions of logs serve nobody.
      lifecycleRules: [{ expiration: Duration.days(365) }],
    });
    accept(
      accessLog,
      'AwsSolutions-S1',
      'It holds the access logs of the other buckets; logging itself would never end.',
    );
    this.files = new Bucket(this, 'Files', {
      ...closed,
      versioned: true,
      serverAccessLogsBucket: accessLog as IBucket,
      serverAccessLogsPrefix: 'files/',
      lifecycleRules: [...passing],
    });
    this.failures = new Bucket(this, 'Failures', {
      ...closed,
      versioned: true,
      serverAccessLogsBucket: accessLog as IBucket,
      serverAccessLogsPrefix: 'failures/',
    });
  }
}
