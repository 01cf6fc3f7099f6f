import { isObject, type Json, type JsonObject, objectIn, textIn } from '../template/assembly.ts';

export type State = { readonly name: string; readonly has: JsonObject };

/** What runs below a state: its iterations or branches. */
export const below = (has: JsonObject): readonly JsonObject[] => [
  ...[has['ItemProcessor']].filter(isObject),
  ...(Array.isArray(has['Branches']) ? (has['Branches'] as readonly Json[]) : []).filter(isObject),
];

/** All states of a definition, with those of its iterations and branches. */
export const statesOf = (definition: JsonObject): readonly State[] =>
  Object.entries(objectIn(definition['States'])).flatMap(([name, value]) => {
    const has = objectIn(value);
    return [{ name, has }, ...below(has).flatMap(statesOf)];
  });

/** The mode of a Map that gives each item an execution of its own. */
export const DISTRIBUTED = 'DISTRIBUTED';

export const isDistributed = (items: JsonObject): boolean =>
  objectIn(items['ProcessorConfig'])['Mode'] === DISTRIBUTED;

/** Strings of a state itself, without those of what runs below it. */
export const own = (has: JsonObject): string => {
  const { ItemProcessor: _, Branches: __, Comment: ___, ...rest } = has;
  return JSON.stringify(rest);
};

export const INVOKE = 'arn:aws:states:::lambda:invoke';
export const WAIT = `${INVOKE}.waitForTaskToken`;

/** A state that calls a function, and perhaps waits until its token is answered. */
export type Task = {
  readonly name: string;
  readonly functionName: string;
  readonly waits: boolean;
  readonly timeoutMillis: number;
  /** The Map or Parallel that it belongs to. */
  readonly within: string | undefined;
};

const owners = (definition: JsonObject): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(objectIn(definition['States'])).flatMap(([outer, has]) =>
      below(objectIn(has))
        .flatMap(statesOf)
        .map(({ name }) => [name, outer] as const),
    ),
  );

/** The tasks of a definition that was found servable. */
export const tasksOf = (definition: JsonObject): readonly Task[] => {
  const owner = owners(definition);
  return statesOf(definition)
    .filter(({ has }) => has['Type'] === 'Task')
    .map(({ name, has }) => ({
      name,
      functionName: textIn(objectIn(has['Parameters'])['FunctionName']) ?? '',
      waits: has['Resource'] === WAIT,
      timeoutMillis: Number(has['TimeoutSeconds']) * 1000,
      within: owner.get(name),
    }));
};

/**
 * Stands for the token in what the interpreter hands over: it asks for the token without saying for which task, and
 * parallel tasks must not share one.
 */
export const TOKEN = '\u0000token\u0000';

/** Where the facts of the execution stand for the interpreter, which overwrites its own `Execution` at every start. */
const RUN = 'Run';

/** The longest time that a timer of Node takes, in seconds; what is longer would be over at once. */
const LONGEST = 2_147_483;

/** A definition with the paths to the facts of the execution as the interpreter has to follow them. */
const repointed = (value: Json, key = ''): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => repointed(one));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, repointed(inner, name)]));
  return typeof value === 'string' && /(\.\$|Path|^Variable)$/.test(key)
    ? value.replace(/\$\$\.Execution\b/g, () => `$$.${RUN}`)
    : value;
};

/** The items of a Map. A distributed one learns of an item that failed, and not by what. */
const itemsOf = (items: JsonObject): JsonObject => {
  if (!isDistributed(items)) return withStates(items);
  const hidden = Object.entries(objectIn(items['States'])).map(([name, value]) => {
    const { ErrorPath: _, CausePath: __, ...has } = objectIn(value);
    const lost = { Error: 'States.ExceedToleratedFailureThreshold', Cause: 'an item failed' };
    return [name, has['Type'] === 'Fail' ? { ...has, ...lost } : value] as const;
  });
  return withStates({ ...items, States: Object.fromEntries(hidden) });
};

const prepared = (has: JsonObject): JsonObject => ({
  // It would make up what a Fail leaves out.
  ...(has['Type'] === 'Fail' && { Error: '', Cause: '' }),
  ...has,
  // Time limits are kept by us, since they must count over restarts.
  ...(has['Type'] === 'Task' && { TimeoutSeconds: LONGEST }),
  ...(isObject(has['ItemProcessor']) && { ItemProcessor: itemsOf(has['ItemProcessor']) }),
  ...(Array.isArray(has['Branches']) && {
    Branches: (has['Branches'] as readonly Json[]).map((branch) => withStates(objectIn(branch))),
  }),
});

const withStates = (machine: JsonObject): JsonObject => ({
  ...machine,
  States: Object.fromEntries(
    Object.entries(objectIn(machine['States'])).map(([name, has]) => [name, prepared(objectIn(has))]),
  ),
});

/** The definition as the interpreter gets it. */
export const forInterpreter = (definition: JsonObject): JsonObject =>
  withStates(objectIn(repointed(definition)));

/** What an execution knows of itself. */
export type Self = {
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly input: string;
  readonly startedAt: number;
};

/** The context object, for a definition that `forInterpreter` prepared. */
export const contextOf = ({ arn, name, machineArn, input, startedAt }: Self) => ({
  [RUN]: {
    Id: arn,
    Name: name,
    Input: JSON.parse(input) as Json,
    StartTime: new Date(startedAt).toISOString(),
  },
  StateMachine: { Id: machineArn, Name: machineArn.slice(machineArn.lastIndexOf(':') + 1) },
  Task: { Token: TOKEN },
});

/** A value with the real token in every place that asked for it. */
export const withToken = (value: unknown, token: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(TOKEN).slice(1, -1), () => token));
