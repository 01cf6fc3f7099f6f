import { Duration, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { FunctionSpec } from '../functions.ts';
import { resourceName } from '../settings.ts';
import { accept, acceptPrefix } from './accept.ts';
import { environment, type Resources, statements } from './grants.ts';

/** The house's function: its own bundle, role, log group and trace; nothing that its specification doesn't grant. */
export class ServiceFunction extends LambdaFunction {
  constructor(scope: Construct, name: string, spec: FunctionSpec, resources: Resources) {
    const granted = { stack: Stack.of(scope), name, spec, resources };
    const logGroup = new LogGroup(scope, `${name}-log`, { retention: RetentionDays.THREE_MONTHS });
    const role = new Role(scope, `${name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, name, {
      functionName: resourceName(name),
      description: spec.description,
      code: Code.fromAsset(`${resources.bundles}/${name}`),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: spec.memory,
      timeout: Duration.seconds(spec.timeoutSeconds),
      environment: environment(granted),
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      role,
      logGroup,
    });
    for (const statement of statements(granted)) role.addToPrincipalPolicy(statement);
    for (const { prefix } of spec.files ?? [])
      acceptPrefix(
        role,
        resources.files,
        prefix,
        `The function works on objects whose names begin with ${prefix}.`,
      );
    if (spec.mail)
      accept(
        role,
        'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]',
        'The sender may be verified as an address, a domain or a parent domain; a condition allows no other sender.',
      );
    accept(
      role,
      'AwsSolutions-IAM5[Resource::*]',
      'X-Ray writes segments to no resource that could be named.',
    );
  }
}
