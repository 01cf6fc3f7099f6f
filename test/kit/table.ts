import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, vi } from 'vitest';
import { type Context, context } from '../../functions/shell/context.ts';
import { table } from '../../storage/table.ts';
import { type Engine, startEngine } from './engine.ts';

const client = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

const create = (endpoint: string, TableName: string) =>
  client(endpoint).send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: table.partition, AttributeType: 'S' },
        { AttributeName: table.sort, AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: table.partition, KeyType: 'HASH' },
        { AttributeName: table.sort, KeyType: 'RANGE' },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );

/** What the stack would give to a function: where the table is, and credentials that any engine takes. */
const environment = (endpoint: string, name: string): void => {
  const values = {
    TABLE_NAME: name,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
  for (const [key, value] of Object.entries(values)) vi.stubEnv(key, value);
};

/**
 * An empty table on a real engine for a test file: there before its tests, gone after them. Answers the context that
 * handlers work with; `given` may be overlaid to move the clock.
 */
export const useTable = (): (() => Context) => {
  const name = `partnerwise-test-${crypto.randomUUID()}`;
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await startEngine();
    await create(engine.endpoint, name);
    environment(engine.endpoint, name);
  });
  afterAll(async () => {
    if (engine !== undefined) await client(engine.endpoint).send(new DeleteTableCommand({ TableName: name }));
    engine?.stop();
  });
  return context;
};
