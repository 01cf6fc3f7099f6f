import { type JsonObject, objectIn } from '../template/assembly.ts';
import { DISTRIBUTED, isDistributed, own, type State, statesOf } from './definition.ts';

/** Fields that are not served. */
export const strange = (value: JsonObject, known: readonly string[]): readonly string[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${key} is not served locally`);

/** How a Map goes through its items: within the execution, or by an execution of its own for each. */
export const processing = (config: JsonObject): readonly string[] => {
  const { Mode = 'INLINE', ExecutionType = 'STANDARD', ...others } = config;
  return [
    ...strange(others, []),
    ...(Mode === 'INLINE' || Mode === DISTRIBUTED
      ? []
      : [`a Map of mode ${String(Mode)} is not served locally`]),
    ...(ExecutionType === 'STANDARD'
      ? []
      : ['an execution of an item must be STANDARD to be served locally']),
  ];
};

/**
 * What of a distributed Map is another thing here. Its items have executions of their own there: the error that ends one
 * is not told to the Map, so whatever fails must be caught, and comes to a Fail.
 */
export const distributed = ({ has }: State): readonly string[] => {
  const items = objectIn(has['ItemProcessor']);
  if (!isDistributed(items)) return [];
  return statesOf(items).flatMap(({ name, has: inner }) => [
    ...(own(inner).includes('$$.Execution')
      ? [`${name}: $$.Execution is its item's, which is not served locally`]
      : []),
    ...(inner['Type'] === 'Task' && !JSON.stringify(inner['Catch'] ?? '').includes('States.ALL')
      ? [`${name}: a task in a distributed Map must catch States.ALL to be served locally`]
      : []),
  ]);
};
