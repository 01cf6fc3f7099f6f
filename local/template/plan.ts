import { unserved } from '../workflows/check.ts';
import { type Assembly, type Json, type JsonObject, listIn, numberIn, objectIn, textIn } from './assembly.ts';
import type { Resolve } from './resolve.ts';
import { routesOf } from './routes.ts';
import {
  type FunctionPlan,
  type MappingPlan,
  must,
  type Plan,
  type Reader,
  type RulePlan,
  type SchedulePlan,
  type WorkflowPlan,
} from './shapes.ts';

const onlyKeys = (value: JsonObject, known: readonly string[], what: string): JsonObject => {
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined) throw new Error(`${what}: ${strange} is not served locally`);
  return value;
};

const functionOf =
  (assembly: Assembly, resolve: Resolve) =>
  ({ id, has, resource }: Reader): FunctionPlan => {
    const key = must(textIn(objectIn(has['Code'])['S3Key']), `${id}: S3Key`);
    const variables = objectIn(objectIn(has['Environment'])['Variables']);
    return {
      name: must(textIn(has['FunctionName']), `${id}: FunctionName`),
      arn: String(resolve({ 'Fn::GetAtt': [resource.id, 'Arn'] }, resource.stack)),
      dir: must(assembly.assets.get(key), `${id}: the asset ${key}`),
      handler: must(textIn(has['Handler']), `${id}: Handler`),
      timeoutSeconds: numberIn(has['Timeout']) ?? 3,
      memory: numberIn(has['MemorySize']) ?? 128,
      environment: Object.fromEntries(
        Object.entries(variables).map(([name, value]) => [name, String(value)]),
      ),
    };
  };

const fromTheStart = (id: string, has: JsonObject): string => {
  const from = textIn(has['StartingPosition']) ?? 'TRIM_HORIZON';
  if (from !== 'TRIM_HORIZON') throw new Error(`${id}: the starting position ${from} is not served locally`);
  return id;
};

const mappingOf = ({ id, has }: Reader): MappingPlan => ({
  id: fromTheStart(id, has),
  source: must(textIn(has['EventSourceArn']), `${id}: EventSourceArn`),
  functionName: must(textIn(has['FunctionName']), `${id}: FunctionName`),
  batchSize: numberIn(has['BatchSize']) ?? 10,
  filters: listIn(objectIn(has['FilterCriteria'])['Filters']).map(
    (filter) => JSON.parse(must(textIn(objectIn(filter)['Pattern']), `${id}: a filter's pattern`)) as Json,
  ),
  reportsItems: listIn(has['FunctionResponseTypes']).includes('ReportBatchItemFailures'),
  bisects: has['BisectBatchOnFunctionError'] === true,
  retries: numberIn(has['MaximumRetryAttempts']) ?? -1,
  maxAgeSeconds: numberIn(has['MaximumRecordAgeInSeconds']) ?? -1,
  failuresArn: textIn(objectIn(objectIn(has['DestinationConfig'])['OnFailure'])['Destination']),
});

const ruleOf = ({ id, has }: Reader): RulePlan => ({
  id,
  bus: textIn(has['EventBusName']) ?? 'default',
  pattern: has['EventPattern'] ?? null,
  targets: listIn(has['Targets']).map((raw) => {
    const target = onlyKeys(objectIn(raw), ['Arn', 'Id', 'DeadLetterConfig', 'RetryPolicy'], id);
    return must(textIn(target['Arn']), `${id}: a target's ARN`);
  }),
});

const scheduleOf = ({ id, has }: Reader): SchedulePlan => {
  const target = onlyKeys(
    objectIn(has['Target']),
    ['Arn', 'Input', 'DeadLetterConfig', 'RetryPolicy', 'RoleArn'],
    id,
  );
  return {
    id,
    expression: must(textIn(has['ScheduleExpression']), `${id}: ScheduleExpression`),
    zone: textIn(has['ScheduleExpressionTimezone']) ?? 'UTC',
    target: must(textIn(target['Arn']), `${id}: its target`),
    input: textIn(target['Input']),
  };
};

const workflowOf =
  (functions: readonly FunctionPlan[], resolve: Resolve) =>
  ({ id, has, resource }: Reader): WorkflowPlan => {
    const type = textIn(has['StateMachineType']) ?? 'STANDARD';
    if (type !== 'STANDARD') throw new Error(`${id}: state machines of type ${type} are not served locally`);
    const definition = must(textIn(has['DefinitionString']), `${id}: DefinitionString`);
    const problems = unserved(
      definition,
      functions.map(({ arn }) => arn),
    );
    if (problems.length > 0) throw new Error(`${id} can't be served locally:\n${problems.join('\n')}`);
    return { arn: String(resolve({ Ref: resource.id }, resource.stack)), definition };
  };

const enabled = ({ has }: Reader): boolean => has['State'] === undefined || has['State'] === 'ENABLED';

/** Reads from the templates what must run. */
export const planOf = (assembly: Assembly, resolve: Resolve): Plan => {
  const read = (type: string): readonly Reader[] =>
    assembly.resources
      .filter((resource) => resource.type === type)
      .map((resource) => ({
        id: `${resource.stack}-${resource.id}`,
        has: resolve(resource.properties, resource.stack) as JsonObject,
        resource,
      }));
  const mappings = read('AWS::Lambda::EventSourceMapping').map(mappingOf);
  const strange = mappings.find(({ source }) => !/:(dynamodb|sqs):/.test(source));
  if (strange !== undefined)
    throw new Error(`${strange.id}: no source like ${strange.source} is served locally`);
  const functions = read('AWS::Lambda::Function').map(functionOf(assembly, resolve));
  return {
    functions,
    routes: routesOf(read, resolve),
    streams: mappings.filter(({ source }) => source.includes(':dynamodb:')),
    queues: mappings.filter(({ source }) => source.includes(':sqs:')),
    rules: read('AWS::Events::Rule').filter(enabled).map(ruleOf),
    schedules: read('AWS::Scheduler::Schedule').filter(enabled).map(scheduleOf),
    workflows: read('AWS::StepFunctions::StateMachine').map(workflowOf(functions, resolve)),
  };
};
