import { Duration } from 'aws-cdk-lib';
import type { UserPool } from 'aws-cdk-lib/aws-cognito';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { FunctionSpec } from '../functions.ts';
import { functionName } from '../settings.ts';
import { accept, acceptPrefix } from './accept.ts';

/** What functions can be given access to. */
export type Resources = {
  /** The folder that holds one bundle per function. */
  readonly bundles: string;
  readonly table: TableV2;
  readonly files: Bucket;
  readonly users?: { readonly pool: UserPool; readonly clientId: string };
  readonly bus?: EventBus;
};

const missing = (name: string, what: string): never => {
  throw new Error(`function ${name} is granted ${what}, but its stack has none`);
};

const environment = (name: string, spec: FunctionSpec, resources: Resources): Record<string, string> => {
  const users = spec.users && (resources.users ?? missing(name, 'users'));
  const bus = spec.bus && (resources.bus ?? missing(name, 'the bus'));
  return {
    POWERTOOLS_SERVICE_NAME: name,
    ...(spec.table && { TABLE_NAME: resources.table.tableName }),
    ...(spec.files && { FILES_BUCKET: resources.files.bucketName }),
    ...(users && { USER_POOL_ID: users.pool.userPoolId, USER_POOL_CLIENT_ID: users.clientId }),
    ...(bus && { EVENT_BUS_NAME: bus.eventBusName }),
  };
};

/** Every grant names its actions and its resource. */
const statements = (spec: FunctionSpec, resources: Resources): readonly PolicyStatement[] => [
  ...(spec.table?.length
    ? [
        new PolicyStatement({
          actions: spec.table.map((verb) => `dynamodb:${verb}`),
          resources: [resources.table.tableArn],
        }),
      ]
    : []),
  ...(spec.files ?? []).map(
    ({ prefix, actions }) =>
      new PolicyStatement({
        actions: actions.map((verb) => `s3:${verb}`),
        resources: [resources.files.arnForObjects(`${prefix}*`)],
      }),
  ),
  ...(spec.files?.some(({ seesMissing }) => seesMissing)
    ? [new PolicyStatement({ actions: ['s3:ListBucket'], resources: [resources.files.bucketArn] })]
    : []),
  ...(spec.bus && resources.bus
    ? [new PolicyStatement({ actions: ['events:PutEvents'], resources: [resources.bus.eventBusArn] })]
    : []),
];

/** The house's function: its own bundle, role, log group and trace; nothing that its specification doesn't grant. */
export class ServiceFunction extends LambdaFunction {
  constructor(scope: Construct, name: string, spec: FunctionSpec, resources: Resources) {
    const logGroup = new LogGroup(scope, `${name}-log`, { retention: RetentionDays.THREE_MONTHS });
    const role = new Role(scope, `${name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, name, {
      functionName: functionName(name),
      description: spec.description,
      code: Code.fromAsset(`${resources.bundles}/${name}`),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: spec.memory,
      timeout: Duration.seconds(spec.timeoutSeconds),
      environment: environment(name, spec, resources),
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      role,
      logGroup,
    });
    for (const statement of statements(spec, resources)) role.addToPrincipalPolicy(statement);
    for (const { prefix } of spec.files ?? [])
      acceptPrefix(
        role,
        resources.files,
        prefix,
        `The function works on uploads, whose names begin with ${prefix}.`,
      );
    accept(
      role,
      'AwsSolutions-IAM5[Resource::*]',
      'X-Ray writes segments to no resource that could be named.',
    );
  }
}
