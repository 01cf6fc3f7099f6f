import { ArnFormat, type Stack } from 'aws-cdk-lib';
import type { UserPool } from 'aws-cdk-lib/aws-cognito';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, type PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { FunctionSpec } from '../functions.ts';
import { resourceName, settings } from '../settings.ts';

/** What functions can be given access to. */
export type Resources = {
  /** The folder that holds one bundle per function. */
  readonly bundles: string;
  readonly table: TableV2;
  readonly files: Bucket;
  readonly users?: { readonly pool: UserPool; readonly clientId: string };
  readonly bus?: EventBus;
  readonly topic?: Topic;
  readonly machines?: readonly StateMachine[];
};

/** A function's grants, and the stack that it stands in. */
export type Granted = {
  readonly stack: Stack;
  readonly name: string;
  readonly spec: FunctionSpec;
  readonly resources: Resources;
};

/** The resource, where the function is granted it; an error where its stack has none to grant. */
const needed = <T>(
  { name }: Granted,
  what: string,
  grant: unknown,
  resource: T | undefined,
): T | undefined => {
  if (grant === undefined) return undefined;
  if (resource === undefined) throw new Error(`function ${name} is granted ${what}, but its stack has none`);
  return resource;
};

const busOf = (granted: Granted) => needed(granted, 'the bus', granted.spec.bus, granted.resources.bus);
const topicOf = (granted: Granted) =>
  needed(granted, 'the topic', granted.spec.topic, granted.resources.topic);
const machinesOf = (granted: Granted) =>
  needed(granted, 'the workflows', granted.spec.workflows, granted.resources.machines);

/** Every identity of the account that may send e-mails. */
const identities = (stack: Stack): string =>
  stack.formatArn({ service: 'ses', resource: 'identity', resourceName: '*' });

/** What the ARN of every state machine begins with. */
const machinePrefix = (stack: Stack): string =>
  stack.formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: resourceName(''),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** The variables that name what a function is granted. */
export const environment = (granted: Granted): Record<string, string> => {
  const { stack, name, spec, resources } = granted;
  const users = needed(granted, 'users', spec.users, resources.users);
  const bus = busOf(granted);
  const topic = topicOf(granted);
  return {
    POWERTOOLS_SERVICE_NAME: name,
    ...(spec.table && { TABLE_NAME: resources.table.tableName }),
    ...(spec.files && { FILES_BUCKET: resources.files.bucketName }),
    ...(users && { USER_POOL_ID: users.pool.userPoolId, USER_POOL_CLIENT_ID: users.clientId }),
    ...(bus && { EVENT_BUS_NAME: bus.eventBusName }),
    ...(spec.mail && { MAIL_FROM: settings.mailFrom }),
    ...(topic && { ALERT_TOPIC_ARN: topic.topicArn }),
    ...(spec.workflows === 'start' && { WORKFLOWS_ARN_PREFIX: machinePrefix(stack) }),
  };
};

const workflowActions = {
  start: ['states:StartExecution'],
  answer: ['states:SendTaskSuccess', 'states:SendTaskFailure'],
} as const;

const filesProps = ({ spec, resources }: Granted): readonly PolicyStatementProps[] => [
  ...(spec.files ?? []).map(({ prefix, actions }) => ({
    actions: actions.map((verb) => `s3:${verb}`),
    resources: [resources.files.arnForObjects(`${prefix}*`)],
  })),
  ...(spec.files?.some(({ seesMissing }) => seesMissing)
    ? [{ actions: ['s3:ListBucket'], resources: [resources.files.bucketArn] }]
    : []),
];

const messageProps = (granted: Granted): readonly PolicyStatementProps[] => {
  const bus = busOf(granted);
  const topic = topicOf(granted);
  return [
    ...(bus ? [{ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }] : []),
    ...(topic ? [{ actions: ['sns:Publish'], resources: [topic.topicArn] }] : []),
    ...(granted.spec.mail
      ? [
          {
            actions: ['ses:SendEmail'],
            resources: [identities(granted.stack)],
            conditions: { StringEquals: { 'ses:FromAddress': settings.mailFrom } },
          },
        ]
      : []),
  ];
};

const userActions = {
  'look-up': ['cognito-idp:AdminGetUser'],
  invite: ['cognito-idp:AdminGetUser', 'cognito-idp:AdminCreateUser', 'cognito-idp:AdminSetUserPassword'],
} as const;

const userProps = (granted: Granted): readonly PolicyStatementProps[] => {
  const { users } = granted.spec;
  const pool = needed(granted, 'users', users, granted.resources.users)?.pool;
  return users === undefined || pool === undefined
    ? []
    : [{ actions: [...userActions[users]], resources: [pool.userPoolArn] }];
};

const workflowProps = (granted: Granted): readonly PolicyStatementProps[] => {
  const { workflows } = granted.spec;
  const resources = (machinesOf(granted) ?? []).map(({ stateMachineArn }) => stateMachineArn);
  return workflows === undefined ? [] : [{ actions: [...workflowActions[workflows]], resources }];
};

/** Every grant names its actions and its resource. */
export const statements = (granted: Granted): readonly PolicyStatement[] => {
  const { spec, resources } = granted;
  const actions = spec.table?.map((verb) => `dynamodb:${verb}`) ?? [];
  return [
    ...(actions.length > 0 ? [{ actions, resources: [resources.table.tableArn] }] : []),
    ...filesProps(granted),
    ...messageProps(granted),
    ...workflowProps(granted),
    ...userProps(granted),
  ].map((props) => new PolicyStatement(props));
};
