import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unserved } from '../../local/workflows/check.ts';
import { functionArn, machineOf, task, waiting } from '../kit/workflows.ts';

type State = Readonly<Record<string, unknown>>;

const problemsOf = (definition: object) => unserved(JSON.stringify(definition), [functionArn]);
/** What is said of a machine of this one state, beside one that it may go to. */
const said = (state: State) => problemsOf(machineOf('One', { One: state, Other: { Type: 'Succeed' } }));
const map = (more: State) => ({
  Type: 'Map',
  ItemsPath: '$.pages',
  ItemProcessor: machineOf('Each', { Each: task({}) }),
  Next: 'Other',
  ...more,
});
const choice = (rule: object) => ({ Type: 'Choice', Choices: [{ ...rule, Next: 'Other' }] });
const go = { Next: 'Other' };

describe('a definition that can be served', () => {
  it.each(['approvals/approval', 'payouts/payout-run'])('is each of the product: %s', (workflow) => {
    const file = new URL(`../../functions/${workflow}/workflow.asl.json`, import.meta.url);
    const arns: string[] = [];
    const text = readFileSync(file, 'utf8').replace(/\$\{([^}]*)\}/g, (_, step: string) => {
      arns.push(`${functionArn}-${step}`);
      return `${functionArn}-${step}`;
    });
    expect(unserved(text, arns)).toEqual([]);
    expect(unserved(text, arns.slice(1)).join()).toContain(`the template has no function ${arns[0]}`);
  });

  it.each<[string, State]>([
    ['a task', task({ 'name.$': '$$.Execution.Name' }, go)],
    ['a wait', waiting({}, go)],
    ['a Map', map({ MaxConcurrency: 3, ItemSelector: { 'page.$': '$$.Map.Item.Value' } })],
    ['a Parallel', { Type: 'Parallel', Branches: [machineOf('Left', { Left: task({}) })], ...go }],
    ['a Choice', choice({ Variable: '$.a', IsPresent: true })],
    ['a Pass', { Type: 'Pass', Result: { a: 1 }, ResultPath: '$.b', ...go }],
  ])('may have %s', (_, state) => expect(said(state)).toEqual([]));
});

const each = machineOf('Each', { Each: task({}) });
const distributed = (Each: State, more: object = {}) =>
  map({
    ItemProcessor: { ...machineOf('Each', { Each }), ProcessorConfig: { Mode: 'DISTRIBUTED', ...more } },
  });

describe('what is not served is named', () => {
  it.each<[string, State, string]>([
    ['a state in JSONata', { ...task({}, go), QueryLanguage: 'JSONata' }, 'QueryLanguage is not served'],
    ['Assign', { ...task({}, go), Assign: { a: 1 } }, 'Assign is not served'],
    ['Arguments', { ...task({}, go), Arguments: {} }, 'Arguments is not served'],
    ['HeartbeatSeconds', { ...waiting({}, go), HeartbeatSeconds: 5 }, 'HeartbeatSeconds is not served'],
    ['a task without a time limit', { ...task({}, go), TimeoutSeconds: undefined }, 'needs TimeoutSeconds'],
    ['a task of no time', { ...task({}, go), TimeoutSeconds: 0 }, 'needs TimeoutSeconds'],
    ['another service', { ...task({}, go), Resource: 'arn:aws:states:::sqs:sendMessage' }, 'sqs:sendMessage'],
    [
      'another parameter',
      { ...task({}, go), Parameters: { FunctionName: functionArn, Qualifier: '1' } },
      'Qualifier',
    ],
    [
      'a function found at run time',
      { ...task({}, go), Parameters: { 'FunctionName.$': '$.f' } },
      'FunctionName',
    ],
    [
      'a function that is not there',
      { ...task({}, go), Parameters: { FunctionName: 'arn:other' } },
      'has no function arn:other',
    ],
    [
      'a wait that keeps its token',
      { ...waiting({}, go), Parameters: { FunctionName: functionArn } },
      'must pass on its token',
    ],
    [
      'a token of a task that does not wait',
      task({ 'token.$': '$$.Task.Token' }, go),
      '$$.Task.Token is not served',
    ],
    [
      'a token beside the payload',
      waiting({}, { ...go, ResultSelector: { 'a.$': '$$.Task.Token' } }),
      '$$.Task.Token is not served',
    ],
    [
      'a fact that is not known',
      task({ 'at.$': '$$.State.EnteredTime' }, go),
      '$$.State.EnteredTime is not served',
    ],
    [
      'an item outside its Map',
      task({ 'page.$': '$$.Map.Item.Value' }, go),
      '$$.Map.Item.Value is not served',
    ],
    ['a UUID', task({ 'id.$': 'States.UUID()' }, go), 'chance is not served'],
    [
      'a random number',
      { Type: 'Pass', Parameters: { 'n.$': 'States.MathRandom(1, 9)' }, ...go },
      'chance is not served',
    ],
    [
      'a Map of other machines',
      map({ ItemProcessor: { ...each, ProcessorConfig: { Mode: 'ELSEWHERE' } } }),
      'mode ELSEWHERE',
    ],
    [
      'a distributed Map whose items end by what nobody caught',
      distributed(task({})),
      'Each: a task in a distributed Map must catch States.ALL',
    ],
    ['a Map of short executions', distributed(task({}), { ExecutionType: 'EXPRESS' }), 'must be STANDARD'],
    ["an item's execution", distributed(task({ 'id.$': '$$.Execution.Id' })), "$$.Execution is its item's"],
    ['a reader of items', map({ ItemReader: {} }), 'ItemReader is not served'],
    ['what a Map tolerates', map({ ToleratedFailureCount: 1 }), 'ToleratedFailureCount is not served'],
    [
      'a Map of the older form',
      map({ Iterator: machineOf('Old', { Old: task({}) }) }),
      'Iterator is not served',
    ],
    ['a Wait', { Type: 'Wait', Seconds: 5, ...go }, 'type Wait is not served'],
    ['a type that is none', { Type: 'Toss', ...go }, 'type Toss is not served'],
    ['a path into a list', { ...task({}, go), ResultPath: '$.a[0]' }, 'ResultPath $.a[0] is not served'],
    [
      'such a path of a Catch',
      { ...task({}, go), Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.a[0]', ...go }] },
      '$.a[0]',
    ],
    ['a path to all of a list', task({ 'all.$': '$.pages[*].name' }, go), 'begins by $.pages[*'],
    [
      'a path through a filter',
      task({ 'n.$': 'States.ArrayLength($.pages[?(@.a)])' }, go),
      'begins by $.pages[?',
    ],
    ['a path into any depth', { ...task({}, go), OutputPath: '$..name' }, 'begins by $..'],
    ['a part of a list', map({ ItemsPath: '$.pages[1:3]' }), 'begins by $.pages[1:'],
    ['an empty Result', { Type: 'Pass', Result: '', ...go }, 'a Result that is empty'],
    [
      'a test for what is absent',
      choice({ Variable: '$.a', IsPresent: false }),
      'IsPresent: false is not served',
    ],
    [
      'such a test inside others',
      choice({ Not: { And: [{ Variable: '$.a', IsNull: false }] } }),
      'IsNull: false is not served',
    ],
    [
      'a comparison that is none',
      choice({ Variable: '$.a', Resembles: 'b' }),
      '/States/One/Choices/0 is invalid',
    ],
    ['a state that is not there', task({}, { Next: 'Elsewhere' }), 'Elsewhere'],
  ])('%s', (_, state, problem) => {
    const found = said(JSON.parse(JSON.stringify(state)) as State).join('\n');
    expect(found).toContain(problem);
  });

  it('a whole machine in JSONata, or with a time limit', () => {
    const definition = machineOf('One', { One: task({}) });
    expect(problemsOf({ ...definition, QueryLanguage: 'JSONata' })).toEqual([
      'only JSONPath is served locally',
    ]);
    expect(problemsOf({ ...definition, TimeoutSeconds: 9 })).toEqual([
      'TimeoutSeconds is not served locally',
    ]);
  });

  it('two states of one name, wherever they stand', () => {
    const twice = machineOf('Each', { Each: map({ Next: undefined, End: true }) });
    expect(problemsOf(twice)).toEqual(['Each: two states have this name']);
  });

  it('what stands inside a Map or a branch', () => {
    const odd = { ...task({}), Assign: {} };
    expect(said(map({ ItemProcessor: machineOf('Each', { Each: odd }) }))).toEqual([
      'Each: Assign is not served locally',
    ]);
    const branches = [machineOf('Left', { Left: task({}) }), machineOf('Right', { Right: odd })];
    expect(said({ Type: 'Parallel', Branches: branches, ...go })).toEqual([
      'Right: Assign is not served locally',
    ]);
  });

  it('a Map inside another', () => {
    const inner = machineOf('Inner', { Inner: map({ Next: undefined, End: true }) });
    expect(said(map({ ItemProcessor: inner }))).toEqual([
      'One: Inner, a Map or Parallel inside it, is not served locally',
    ]);
  });

  it('what is no definition', () => {
    expect(unserved('[]', [])).toEqual(['a definition must be an object in JSON']);
    expect(unserved('{', [])).toEqual(['a definition must be an object in JSON']);
  });
});
