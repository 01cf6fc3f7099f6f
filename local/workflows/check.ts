import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import type { Json, JsonObject } from '../template/assembly.ts';
import { isObject, objectIn, textIn } from '../template/assembly.ts';
import { distributed, processing, strange } from './check-maps.ts';
import { below, INVOKE, own, type State, statesOf, tasksOf, WAIT } from './definition.ts';

// The interpreter passes over in silence what it does not know, and some of what it knows it does in another way than
// AWS. What is not listed here stops the start.

const common = ['Type', 'Comment', 'Next', 'End', 'InputPath', 'OutputPath'];
const result = ['ResultSelector', 'ResultPath', 'Retry', 'Catch'];
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  Task: [...common, ...result, 'Resource', 'Parameters', 'TimeoutSeconds'],
  Map: [...common, ...result, 'ItemsPath', 'ItemSelector', 'MaxConcurrency', 'ItemProcessor'],
  Parallel: [...common, ...result, 'Parameters', 'Branches'],
  Pass: [...common, 'Parameters', 'Result', 'ResultPath'],
  Choice: [...common, 'Choices', 'Default'],
  Succeed: common,
  Fail: ['Type', 'Comment', 'Error', 'Cause', 'ErrorPath', 'CausePath'],
};
const machineFields = ['StartAt', 'States', 'Comment', 'Version', 'QueryLanguage', 'ProcessorConfig'];

const machine = (definition: JsonObject): readonly string[] => [
  ...strange(definition, machineFields),
  ...processing(objectIn(definition['ProcessorConfig'])),
  ...((definition['QueryLanguage'] ?? 'JSONPath') === 'JSONPath' ? [] : ['only JSONPath is served locally']),
];

const task = ({ has }: State): readonly string[] => {
  const parameters = objectIn(has['Parameters']);
  const resource = has['Resource'];
  return [
    ...(resource === INVOKE || resource === WAIT
      ? []
      : [`the resource ${String(resource)} is not served locally`]),
    ...strange(parameters, ['FunctionName', 'Payload', 'Payload.$']).map(
      (one) => `of its parameters, ${one}`,
    ),
    ...(textIn(parameters['FunctionName']) === undefined ? ['FunctionName must be given as text'] : []),
    ...(typeof has['TimeoutSeconds'] === 'number' && has['TimeoutSeconds'] > 0
      ? []
      : ['a task needs TimeoutSeconds']),
    ...(resource === WAIT && own({ ...has, Parameters: {} }).includes('$$.Task.Token')
      ? ['$$.Task.Token is not served locally beside the payload']
      : []),
    ...(resource === WAIT && !JSON.stringify(parameters).includes('$$.Task.Token')
      ? ['a task that waits must pass on its token']
      : []),
  ];
};

/** The rules of a Choice, with those inside others. */
const rulesOf = (rules: Json | undefined): readonly JsonObject[] =>
  (Array.isArray(rules) ? (rules as readonly Json[]) : [rules])
    .filter(isObject)
    .flatMap((rule) => [rule, ...['And', 'Or', 'Not'].flatMap((joined) => rulesOf(rule[joined]))]);

// A test by which something is not so never holds for the interpreter.
const choices = ({ has }: State): readonly string[] =>
  rulesOf(has['Choices'])
    .flatMap((rule) => Object.entries(rule))
    .filter(([name, value]) => /^Is[A-Z]/.test(name) && value !== true)
    .map(([name, value]) => `${name}: ${String(value)} is not served locally`);

const contextPaths = (state: State): readonly string[] => {
  const { Type, Resource } = state.has;
  const allowed = [
    /^\$\$\.Execution\.(Id|Name|StartTime|Input(\..*)?)$/,
    /^\$\$\.StateMachine\.(Id|Name)$/,
    ...(Type === 'Map' ? [/^\$\$\.Map\.Item\.(Index|Value(\..*)?)$/] : []),
    ...(Resource === WAIT ? [/^\$\$\.Task\.Token$/] : []),
  ];
  return [...own(state.has).matchAll(/\$\$[\w.[\]'*]*/g)]
    .map(([path]) => path)
    .filter((path) => !allowed.some((known) => known.test(path)))
    .map((path) => `${path} is not served locally here`);
};

/** Paths to several values, of which none or one is another thing here than on AWS. */
const manifold = (state: State): readonly string[] =>
  [...own(state.has).matchAll(/\$[\w.$[\]'-]*?(\.\.|\*|\[\?|\[-?\d*:|\d,)/g)].map(
    ([path]) => `a path to several values, as it begins by ${path}, is not served locally`,
  );

const values = (state: State): readonly string[] => {
  const { ResultPath, Result, Catch } = state.has;
  const catchers = (Array.isArray(Catch) ? (Catch as readonly Json[]) : []).map((one) => objectIn(one));
  const resultPaths = [ResultPath, ...catchers.map((one) => one['ResultPath'])].filter(
    (path) => path !== undefined && path !== null,
  );
  return [
    ...resultPaths
      .filter((path) => !/^\$(\.[A-Za-z_]\w*)+$/.test(String(path)))
      .map((path) => `the ResultPath ${String(path)} is not served locally`),
    ...(Result !== undefined && !Result ? ['a Result that is empty is not served locally'] : []),
    // An execution is replayed after a restart, and must find what it found before.
    ...(/States\.(UUID|MathRandom)/.test(own(state.has)) ? ['chance is not served locally'] : []),
  ];
};

const problemsOf = (state: State): readonly string[] => {
  const fields = fieldsOf[textIn(state.has['Type']) ?? ''];
  if (fields === undefined) return [`a state of type ${String(state.has['Type'])} is not served locally`];
  return [
    ...strange(state.has, fields),
    ...(state.has['Type'] === 'Task' ? task(state) : []),
    ...below(state.has).flatMap(machine),
    ...distributed(state),
    ...below(state.has)
      .flatMap(statesOf)
      .filter(({ has }) => below(has).length > 0)
      .map(({ name }) => `${name}, a Map or Parallel inside it, is not served locally`),
    ...contextPaths(state),
    ...manifold(state),
    ...choices(state),
    ...values(state),
  ];
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * What of a definition (in Amazon States Language, with its ARNs in place) can't be served here as AWS would serve it;
 * empty if all can. Its tasks must call functions of the given ARNs.
 */
export const unserved = (text: string, functionArns: readonly string[]): readonly string[] => {
  const definition = parsed(text);
  if (!isObject(definition)) return ['a definition must be an object in JSON'];
  const states = statesOf(definition);
  const names = states.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const found = [
    ...machine(definition),
    ...states.flatMap((state) => problemsOf(state).map((problem) => `${state.name}: ${problem}`)),
    ...twice.map((name) => `${name}: two states have this name`),
    ...tasksOf(definition)
      .filter(({ functionName }) => !functionArns.includes(functionName))
      .map(({ name, functionName }) => `${name}: the template has no function ${functionName}`),
  ];
  if (found.length > 0) return found;
  try {
    new StateMachine(definition as unknown as StateMachineDefinition);
    return [];
  } catch (error) {
    return [String(error)];
  }
};
