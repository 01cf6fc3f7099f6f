import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areas } from '../../functions/routes.ts';
import { workers } from '../../infra/functions.ts';
import { checked, synthesize } from '../../infra/synthesize.ts';
import {
  type Assembly,
  type JsonObject,
  listIn,
  objectIn,
  readAssembly,
  textIn,
} from '../../local/template/assembly.ts';
import { ofType } from '../../local/template/attributes.ts';
import { table } from '../../storage/table.ts';

const dir = mkdtempSync(join(tmpdir(), 'stacks-'));
let assembly: Assembly;
beforeAll(async () => {
  // With every check: a finding that nobody accepted fails here.
  await synthesize(areas, join(dir, 'assembly'));
  assembly = readAssembly(join(dir, 'assembly'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const statements = () =>
  ofType(assembly, 'AWS::IAM::Policy').flatMap(({ id, properties }) =>
    listIn(objectIn(properties['PolicyDocument'])['Statement']).map((statement) => {
      const { Action, Resource } = objectIn(statement);
      return { id, actions: [Action].flat() as string[], resources: JSON.stringify(Resource) };
    }),
  );
const mappings = (source: 'table' | 'queue') =>
  ofType(assembly, 'AWS::Lambda::EventSourceMapping')
    .map(({ properties }) => properties)
    .filter((has) => (has['StartingPosition'] !== undefined) === (source === 'table'));

/** The properties of the resource of a type that a reference names. */
const propertiesOf = (type: string, reference: unknown): JsonObject =>
  ofType(assembly, type).find(({ id }) => JSON.stringify(reference).includes(`"${id}"`))?.properties ?? {};

describe('the stacks', () => {
  it('are checked: a finding that nobody accepted stops their synthesis', () => {
    const app = new App({ outdir: join(dir, 'open'), builtinCloudFormationValidation: false });
    new Bucket(new Stack(app, 'Open'), 'Bucket');
    expect(() => checked(app).synth()).toThrow('AwsSolutions-S1');
  });

  it('hold few enough resources', () => {
    const sizes = Map.groupBy(assembly.resources, ({ stack }) => stack);
    for (const [, resources] of sizes) expect(resources.length).toBeLessThan(450);
  });
});

describe('the table', () => {
  it('has the keys that the storage names, a stream, and is hard to lose', () => {
    const [{ properties } = { properties: {} as JsonObject }] = ofType(
      assembly,
      'AWS::DynamoDB::GlobalTable',
    );
    expect(properties).toMatchObject({
      KeySchema: [
        { AttributeName: table.partition, KeyType: 'HASH' },
        { AttributeName: table.sort, KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: table.expires, Enabled: true },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    });
  });
});

/** Traces, the list of streams, and the delivery of a state machine's log. */
const takesNone =
  /^(xray:\w+|dynamodb:ListStreams|logs:(\w+LogDelivery|ListLogDeliveries|\w+ResourcePolic(y|ies)|DescribeLogGroups))$/;

describe('grants', () => {
  it('name their actions: no wildcard, no scan', () => {
    for (const { actions } of statements())
      for (const action of actions) {
        expect(action).not.toContain('*');
        expect(action).not.toBe('dynamodb:Scan');
      }
  });

  it('name their resources, but for the services that take none', () => {
    const everywhere = statements().filter(({ resources }) => resources === '"*"');
    for (const { actions } of everywhere)
      expect(actions.filter((action) => !takesNone.test(action))).toEqual([]);
  });
});

describe('functions', () => {
  it('run Node 24 on arm64, traced, with a time limit, a log that ends, and no table name they do not need', () => {
    const functions = ofType(assembly, 'AWS::Lambda::Function');
    expect(functions.length).toBeGreaterThanOrEqual(Object.keys(workers).length);
    for (const { properties } of functions)
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
      });
    for (const { properties } of ofType(assembly, 'AWS::Logs::LogGroup'))
      expect(properties['RetentionInDays']).toBeGreaterThan(0);
  });

  it('each ring an alarm for errors and for throttles', () => {
    const alarms = ofType(assembly, 'AWS::CloudWatch::Alarm').map(
      ({ properties }) => properties['MetricName'],
    );
    const functions = ofType(assembly, 'AWS::Lambda::Function').length;
    for (const metric of ['Errors', 'Throttles'])
      expect(alarms.filter((name) => name === metric)).toHaveLength(functions);
    for (const { properties } of ofType(assembly, 'AWS::CloudWatch::Alarm'))
      expect(properties['AlarmActions']).toHaveLength(1);
  });
});

describe('what reads the stream', () => {
  it('gives up after finite attempts and age, halves a bad batch, reports items, and keeps what failed', () => {
    expect(mappings('table')).toHaveLength(2);
    for (const has of mappings('table'))
      expect(has).toMatchObject({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: 10,
        MaximumRecordAgeInSeconds: 21_600,
        StartingPosition: 'TRIM_HORIZON',
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
        FilterCriteria: expect.anything(),
      });
    const alarms = ofType(assembly, 'AWS::CloudWatch::Alarm').map(
      ({ properties }) => properties['MetricName'],
    );
    expect(alarms.filter((name) => name === 'IteratorAge')).toHaveLength(2);
    expect(alarms.filter((name) => name === 'OnFailureDestinationDeliveredEventCount')).toHaveLength(2);
  });
});

describe('queues', () => {
  it('that feed a function have a dead-letter queue, time enough, and report items', () => {
    const queues = ofType(assembly, 'AWS::SQS::Queue');
    const feeding = queues.filter(({ properties }) => properties['RedrivePolicy'] !== undefined);
    expect(feeding).toHaveLength(mappings('queue').length);
    for (const { properties } of feeding)
      expect(properties).toMatchObject({ RedrivePolicy: { maxReceiveCount: 5 } });
    for (const has of mappings('queue')) {
      expect(has).toMatchObject({ BatchSize: 1, FunctionResponseTypes: ['ReportBatchItemFailures'] });
      const run = propertiesOf('AWS::Lambda::Function', has['FunctionName']);
      const lives = run['Timeout'];
      const hides = propertiesOf('AWS::SQS::Queue', has['EventSourceArn'])['VisibilityTimeout'];
      expect(hides).toBe(Number(lives) + 60);
      // Each fact is worked on by its tenant's clock, and a sandbox's stands in the table.
      expect(objectIn(objectIn(run['Environment'])['Variables'])).toHaveProperty('TABLE_NAME');
    }
  });

  it('of dead letters each ring an alarm', () => {
    const dead = ofType(assembly, 'AWS::SQS::Queue').filter(
      ({ properties }) => properties['RedrivePolicy'] === undefined,
    );
    const alarms = ofType(assembly, 'AWS::CloudWatch::Alarm').filter(
      ({ properties }) => textIn(properties['Namespace']) === 'AWS/SQS',
    );
    expect(alarms).toHaveLength(dead.length);
  });
});
