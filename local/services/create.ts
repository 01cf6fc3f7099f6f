import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type KeySchemaElement,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import type { FauxqsServer } from 'fauxqs';
import { type Assembly, type JsonObject, objectIn, type Resource, textIn } from '../template/assembly.ts';
import { bucketName, localName, ofType } from '../template/attributes.ts';
import { REGION, type Resolve } from '../template/resolve.ts';
import type { State } from './state.ts';

/** Credentials that every part accepts. */
export const access = {
  region: REGION,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;

export type TableFound = { readonly name: string; readonly streamArn: string };

/** Creates the template's table, unless an earlier start did. */
export const createTable = async (resource: Resource, endpoint: string): Promise<TableFound> => {
  const { properties } = resource;
  const client = new DynamoDBClient({ ...access, endpoint });
  const TableName = localName(resource);
  const StreamViewType = textIn(objectIn(properties['StreamSpecification'])['StreamViewType']);
  if (StreamViewType !== 'NEW_AND_OLD_IMAGES')
    throw new Error(`${TableName}: only streams of both images are served locally`);
  const wanted = new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: properties['AttributeDefinitions'] as unknown as AttributeDefinition[],
    KeySchema: properties['KeySchema'] as unknown as KeySchemaElement[],
    StreamSpecification: { StreamEnabled: true, StreamViewType },
  });
  await client.send(wanted).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    if (Table?.TableStatus === 'ACTIVE' && Table.LatestStreamArn !== undefined) {
      client.destroy();
      return { name: TableName, streamArn: Table.LatestStreamArn };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const attributesOfQueue = (has: JsonObject): Record<string, string> => {
  const given: Record<string, string> = {};
  for (const name of ['VisibilityTimeout', 'MessageRetentionPeriod'])
    if (typeof has[name] === 'number') given[name] = String(has[name]);
  const redrive = objectIn(has['RedrivePolicy']);
  const { deadLetterTargetArn, maxReceiveCount } = redrive;
  if (deadLetterTargetArn !== undefined)
    given['RedrivePolicy'] = JSON.stringify({
      deadLetterTargetArn,
      maxReceiveCount: String(maxReceiveCount),
    });
  return given;
};

/** Creates the template's buckets, topics and queues; what stands already stays as it is. */
export const createQueuesAndBuckets = (assembly: Assembly, resolve: Resolve, fauxqs: FauxqsServer): void => {
  fauxqs.setup({
    buckets: ofType(assembly, 'AWS::S3::Bucket').map(bucketName),
    topics: ofType(assembly, 'AWS::SNS::Topic').map((topic) => ({ name: localName(topic) })),
    queues: ofType(assembly, 'AWS::SQS::Queue').map((queue) => ({
      name: localName(queue),
      attributes: attributesOfQueue(resolve(queue.properties, queue.stack) as JsonObject),
    })),
  });
};

const clientOf = (pool: string, resource: Resource): CreateUserPoolClientCommandInput => {
  const { UserPoolId: _, ...rest } = resource.properties;
  return { ...(rest as object), UserPoolId: pool, ClientName: localName(resource) };
};

/** Creates the template's user pool and its client; their ids are remembered. */
export const createUsers = async (
  assembly: Assembly,
  endpoint: string,
  state: State,
): Promise<Map<string, string>> => {
  const client = new CognitoIdentityProviderClient({ ...access, endpoint });
  const ids = new Map<string, string>();
  const remember = async (resource: Resource, create: () => Promise<string | undefined>): Promise<string> => {
    const name = localName(resource);
    const id = state.get(`users:${name}`) ?? (await create());
    if (id === undefined) throw new Error(`${name} was not created`);
    state.set(`users:${name}`, id);
    ids.set(name, id);
    return id;
  };
  for (const pool of ofType(assembly, 'AWS::Cognito::UserPool')) {
    const input = { ...(pool.properties as object), PoolName: localName(pool) } as CreateUserPoolCommandInput;
    const id = await remember(
      pool,
      async () => (await client.send(new CreateUserPoolCommand(input))).UserPool?.Id,
    );
    for (const app of ofType(assembly, 'AWS::Cognito::UserPoolClient').filter(
      ({ stack }) => stack === pool.stack,
    ))
      await remember(app, async () => {
        const created = await client.send(new CreateUserPoolClientCommand(clientOf(id, app)));
        return created.UserPoolClient?.ClientId;
      });
  }
  client.destroy();
  return ids;
};
