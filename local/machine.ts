import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Functions } from './lambda/functions.ts';
import { Journal, type Units } from './lambda/journal.ts';
import {
  access,
  createQueuesAndBuckets,
  createTable,
  createUsers,
  type TableFound,
} from './services/create.ts';
import { claimPort } from './services/ports.ts';
import { type Endpoints, endpointVariables, Services } from './services/services.ts';
import { State } from './services/state.ts';
import { type Assembly, readAssembly } from './template/assembly.ts';
import { attributesOf, bucketName, localName, ofType } from './template/attributes.ts';
import { undecided } from './template/kinds.ts';
import { planOf } from './template/plan.ts';
import { ACCOUNT, resolver } from './template/resolve.ts';
import type { Plan } from './template/shapes.ts';
import { drain, halt } from './triggers/drain.ts';
import { EventBus } from './triggers/events.ts';
import { HttpApi } from './triggers/http.ts';
import { QueuePoller } from './triggers/queues.ts';
import { Schedules } from './triggers/schedules.ts';
import { streamApi } from './triggers/stream-api.ts';
import { StreamPoller } from './triggers/streams.ts';
import { workflowsServer } from './workflows/server.ts';

export type MachineOptions = {
  readonly dataDir: string;
  /** A synthesized assembly: the folder that `synth` was given. */
  readonly assembly: string;
  /** Port of the API; 0 takes any, also for all the parts. */
  readonly port: number;
  /** Whether the schedules run. A test that moves time itself does without. */
  readonly schedules?: boolean;
  readonly dynamodbEndpoint?: string | undefined;
  /** Told of every invocation that failed, and of a part that ended. */
  readonly onTrouble?: (what: string) => void;
};

export type Machine = {
  /** Where its data are. */
  readonly dataDir: string;
  readonly apiUrl: string;
  readonly endpoints: Endpoints;
  readonly tableName: string;
  /** Real names of the template's buckets, by their logical id without CDK's suffix. */
  readonly bucketNames: readonly string[];
  readonly topicArns: readonly string[];
  readonly userPoolId: string;
  readonly userPoolClientId: string;
  /** What the templates say, with every value in its place. */
  readonly plan: Plan;
  /** Calls a function by its name (`every-minute`), with an event. */
  readonly invoke: (name: string, event?: unknown) => Promise<unknown>;
  /** Waits until nothing is under way: requests, stream, queues, events, steps of workflows. */
  readonly drain: (timeoutMillis?: number) => Promise<void>;
  /** Units of reading and writing that the functions reported, by function. */
  readonly units: () => Readonly<Record<string, Units>>;
  readonly resetUnits: () => void;
  /** Does a piece of work unless it was done to its end before, with the same data. Says whether it did. */
  readonly once: (name: string, work: () => Promise<unknown>) => Promise<boolean>;
  readonly stop: () => Promise<void>;
};

const onlyTable = (assembly: Assembly) => {
  const [table, ...others] = ofType(assembly, 'AWS::DynamoDB::GlobalTable');
  if (table === undefined || others.length > 0) throw new Error('the templates must hold exactly one table');
  return table;
};

const readChecked = (dir: string): Assembly => {
  const assembly = readAssembly(dir);
  const problems = undecided(assembly);
  if (problems.length > 0)
    throw new Error(`the templates say what this machine can't serve:\n${problems.join('\n')}`);
  return assembly;
};

type Running = {
  readonly services: Services;
  readonly functions: Functions;
  readonly state: State;
  readonly tell: (what: string) => void;
};

/** The event source mappings, each with its poller. */
const pollers = (plan: Plan, table: TableFound, { services, functions, state, tell }: Running) => {
  const { aws, dynamodb } = services.endpoints;
  const call = streamApi(dynamodb);
  const files = new S3Client({ ...access, endpoint: aws, forcePathStyle: true });
  const sqs = new SQSClient({ ...access, endpoint: aws });
  const streams = plan.streams.map(
    (mapping) => new StreamPoller(mapping, { call, files, state, functions, tell, arn: table.streamArn }),
  );
  const queues = plan.queues.map((mapping) => {
    const url = `${aws}/${ACCOUNT}/${mapping.source.slice(mapping.source.lastIndexOf(':') + 1)}`;
    return new QueuePoller(mapping, url, { client: sqs, fauxqs: services.fauxqs, functions });
  });
  return { streams, queues };
};

/** What the templates' values become, once the parts run and hold what the templates name. */
const settle = async (assembly: Assembly, state: State, services: Services, apiUrl: string) => {
  const { endpoints, fauxqs } = services;
  const [table, userIds] = await Promise.all([
    createTable(onlyTable(assembly), endpoints.dynamodb),
    createUsers(assembly, endpoints.cognito, state),
  ]);
  const resolve = resolver(
    assembly,
    attributesOf({ apiUrl, aws: endpoints.aws, cognito: endpoints.cognito, userIds }),
  );
  createQueuesAndBuckets(assembly, resolve, fauxqs);
  const user = (type: string) => userIds.get(ofType(assembly, type).map(localName)[0] ?? '') ?? '';
  return {
    table,
    plan: planOf(assembly, resolve),
    names: {
      tableName: table.name,
      bucketNames: ofType(assembly, 'AWS::S3::Bucket').map(bucketName),
      topicArns: ofType(assembly, 'AWS::SNS::Topic').map(({ id, stack }) =>
        String(resolve({ Ref: id }, stack)),
      ),
      userPoolId: user('AWS::Cognito::UserPool'),
      userPoolClientId: user('AWS::Cognito::UserPoolClient'),
    },
  };
};

const once = (state: State) => async (name: string, work: () => Promise<unknown>) => {
  if (state.get(`once:${name}`) !== undefined) return false;
  await work();
  state.set(`once:${name}`, 'done');
  return true;
};

/** Starts everything that the synthesized templates say, on this machine. Data stays in `dataDir`. */
export const startMachine = async (options: MachineOptions): Promise<Machine> => {
  const { dataDir, dynamodbEndpoint, onTrouble = () => undefined } = options;
  const assembly = readChecked(options.assembly);
  mkdirSync(dataDir, { recursive: true });
  const state = new State(dataDir);
  const port = await claimPort(options.port);
  const services = await Services.start({
    dataDir,
    state,
    basePort: options.port,
    dynamodbEndpoint,
    onLost: onTrouble,
  });
  const apiUrl = `http://127.0.0.1:${port}`;
  const { table, plan, names } = await settle(assembly, state, services, apiUrl);
  const journal = new Journal(join(dataDir, 'logs'), (name, { errorType, errorMessage }) =>
    onTrouble(`${name}: ${errorType}: ${errorMessage}`),
  );
  const functions = new Functions(plan.functions, endpointVariables(services.endpoints), journal);
  const bus = new EventBus(plan.rules, services.fauxqs, functions);
  await bus.listen(services.ports.events);
  const invoke: Machine['invoke'] = (name, event = {}) => functions.invoke(name, event);
  const workflows = workflowsServer(plan.workflows, dataDir, { invoke, tell: onTrouble });
  await workflows.listen(services.ports.workflows);
  const api = new HttpApi(plan.routes, functions);
  const { streams, queues } = pollers(plan, table, { services, functions, state, tell: onTrouble });
  await api.listen(port);
  const schedules = options.schedules === false ? undefined : new Schedules(plan.schedules, functions);
  const parts = { api, bus, functions, workflows, streams, queues };
  return {
    ...names,
    dataDir,
    apiUrl,
    endpoints: services.endpoints,
    plan,
    invoke,
    drain: (timeout = 60_000) => drain(parts, timeout),
    units: () => journal.units(),
    resetUnits: () => journal.resetUnits(),
    once: once(state),
    stop: () => halt({ ...parts, schedules, services, journal, state }),
  };
};
