import type { Assembly } from './assembly.ts';

/**
 * What the local machine does with each kind of resource, and with each of its properties: served, or inert with
 * nothing lost for whoever tries the product on one machine. What is not listed stops the start, so that a template
 * can't say more than what runs.
 */
type Kind =
  | { readonly served: readonly string[]; readonly inert?: readonly string[] }
  | { readonly inert: string };

export const kinds: Readonly<Record<string, Kind>> = {
  'AWS::DynamoDB::GlobalTable': {
    served: ['AttributeDefinitions', 'KeySchema', 'BillingMode', 'StreamSpecification'],
    // Nothing expires by TTL here, backups and deletion protection have no meaning for a folder.
    inert: ['Replicas', 'TimeToLiveSpecification'],
  },
  'AWS::S3::Bucket': {
    served: [],
    inert: [
      'BucketEncryption',
      'LifecycleConfiguration',
      'LoggingConfiguration',
      'OwnershipControls',
      'PublicAccessBlockConfiguration',
      'VersioningConfiguration',
    ],
  },
  'AWS::SQS::Queue': {
    served: ['VisibilityTimeout', 'MessageRetentionPeriod', 'RedrivePolicy'],
    inert: ['SqsManagedSseEnabled'],
  },
  'AWS::SNS::Topic': { served: [] },
  'AWS::Events::EventBus': { served: ['Name'] },
  'AWS::Events::Rule': { served: ['EventBusName', 'EventPattern', 'State', 'Targets'] },
  'AWS::Scheduler::Schedule': {
    served: ['ScheduleExpression', 'ScheduleExpressionTimezone', 'State', 'Target'],
    inert: ['Description', 'FlexibleTimeWindow'],
  },
  'AWS::Cognito::UserPool': {
    served: [
      'UsernameAttributes',
      'AutoVerifiedAttributes',
      'Policies',
      'AdminCreateUserConfig',
      'MfaConfiguration',
    ],
    inert: [
      'AccountRecoverySetting',
      'DeletionProtection',
      'EnabledMfas',
      'EmailVerificationMessage',
      'EmailVerificationSubject',
      'SmsVerificationMessage',
      'VerificationMessageTemplate',
    ],
  },
  'AWS::Cognito::UserPoolClient': {
    served: [
      'UserPoolId',
      'ExplicitAuthFlows',
      'GenerateSecret',
      'AccessTokenValidity',
      'IdTokenValidity',
      'RefreshTokenValidity',
      'TokenValidityUnits',
    ],
    inert: [
      'AllowedOAuthFlowsUserPoolClient',
      'EnableTokenRevocation',
      'PreventUserExistenceErrors',
      'SupportedIdentityProviders',
    ],
  },
  'AWS::Lambda::Function': {
    served: ['Code', 'Environment', 'FunctionName', 'Handler', 'MemorySize', 'Runtime', 'Timeout'],
    inert: ['Architectures', 'Description', 'LoggingConfig', 'Role', 'TracingConfig'],
  },
  'AWS::StepFunctions::StateMachine': {
    served: ['DefinitionString', 'StateMachineName', 'StateMachineType'],
    inert: ['LoggingConfiguration', 'RoleArn', 'TracingConfiguration'],
  },
  'AWS::Lambda::EventSourceMapping': {
    served: [
      'BatchSize',
      'BisectBatchOnFunctionError',
      'DestinationConfig',
      'EventSourceArn',
      'FilterCriteria',
      'FunctionName',
      'FunctionResponseTypes',
      'MaximumRecordAgeInSeconds',
      'MaximumRetryAttempts',
      'StartingPosition',
    ],
    // One shard is read by one reader here, whatever the factor; and few instances work at once in any case.
    inert: ['MetricsConfig', 'ParallelizationFactor', 'ScalingConfig'],
  },
  'AWS::ApiGatewayV2::Api': { served: ['Name', 'ProtocolType'] },
  'AWS::ApiGatewayV2::Stage': {
    served: ['ApiId', 'StageName', 'AutoDeploy'],
    inert: ['AccessLogSettings', 'DefaultRouteSettings'],
  },
  'AWS::ApiGatewayV2::Route': {
    served: ['ApiId', 'AuthorizationType', 'AuthorizerId', 'RouteKey', 'Target'],
  },
  'AWS::ApiGatewayV2::Integration': {
    served: ['ApiId', 'IntegrationType', 'IntegrationUri', 'PayloadFormatVersion'],
  },
  'AWS::ApiGatewayV2::Authorizer': {
    served: [
      'ApiId',
      'AuthorizerPayloadFormatVersion',
      'AuthorizerResultTtlInSeconds',
      'AuthorizerType',
      'AuthorizerUri',
      'EnableSimpleResponses',
      'IdentitySource',
      'Name',
    ],
  },
  'AWS::Lambda::Permission': { inert: 'nobody is refused on one machine' },
  'AWS::IAM::Role': { inert: 'nobody is refused on one machine' },
  'AWS::IAM::Policy': { inert: 'nobody is refused on one machine' },
  'AWS::S3::BucketPolicy': { inert: 'nobody is refused on one machine' },
  'AWS::SQS::QueuePolicy': { inert: 'nobody is refused on one machine' },
  'AWS::SNS::TopicPolicy': { inert: 'nobody is refused on one machine' },
  'AWS::SNS::Subscription': { inert: 'only alarms have subscribers, and no alarm rings here' },
  'AWS::Logs::LogGroup': { inert: "a function's log is a file" },
  'AWS::CloudWatch::Alarm': { inert: 'nobody is on call for one machine' },
  'AWS::CloudWatch::Dashboard': { inert: 'the metrics are in the logs' },
  'AWS::CDK::Metadata': { inert: 'it tells of CDK itself' },
};

/** Everything in the templates that nobody decided about. Empty, or the machine does not start. */
export const undecided = (assembly: Assembly): readonly string[] =>
  assembly.resources.flatMap(({ stack, id, type, properties }) => {
    const kind = kinds[type];
    if (kind === undefined) return [`${stack}/${id}: ${type} is neither served nor inert`];
    if (!('served' in kind)) return [];
    const known = [...kind.served, ...(kind.inert ?? [])];
    return Object.keys(properties)
      .filter((name) => !known.includes(name))
      .map((name) => `${stack}/${id}: ${type} has ${name}, which is neither served nor inert`);
  });
