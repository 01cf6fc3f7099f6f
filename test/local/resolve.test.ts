import { describe, expect, it } from 'vitest';
import type { Assembly, Json } from '../../local/template/assembly.ts';
import { undecided } from '../../local/template/kinds.ts';
import { resolver } from '../../local/template/resolve.ts';

const assembly: Assembly = {
  resources: [
    { stack: 'A', id: 'Queue', type: 'AWS::SQS::Queue', properties: { FifoQueue: true } },
    { stack: 'B', id: 'Thing', type: 'AWS::Odd::Thing', properties: {} },
  ],
  exports: new Map([['A:QueueArn', { stack: 'A', value: { 'Fn::GetAtt': ['Queue', 'Arn'] } }]]),
  parameters: new Map([['B/Version', '6']]),
  assets: new Map(),
};
const resolve = resolver(assembly, ({ stack, id }, attribute) => `${stack}.${id}.${attribute}`);

describe('intrinsic functions', () => {
  it.each<[Json, Json]>([
    [{ Ref: 'Thing' }, 'B.Thing.Ref'],
    [{ Ref: 'Version' }, '6'],
    [{ Ref: 'AWS::Region' }, 'eu-central-1'],
    [{ 'Fn::GetAtt': ['Thing', 'Arn'] }, 'B.Thing.Arn'],
    [{ 'Fn::ImportValue': 'A:QueueArn' }, 'A.Queue.Arn'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'AWS::Partition' }]] }, 'a-aws'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is CloudFormation's own syntax
    [{ 'Fn::Sub': 'x-${AWS::AccountId}-${Thing.Arn}' }, 'x-000000000000-B.Thing.Arn'],
    [{ 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b'] }] }, 'b'],
    [{ deep: [{ Ref: 'Thing' }, 1] }, { deep: ['B.Thing.Ref', 1] }],
  ])('%j', (value, resolved) => {
    expect(resolve(value, 'B')).toEqual(resolved);
  });

  it('that are unknown, or name nothing, stop the start', () => {
    expect(() => resolve({ 'Fn::Cidr': [] }, 'B')).toThrow('Fn::Cidr is not served locally');
    expect(() => resolve({ Ref: 'Queue' }, 'B')).toThrow('does not hold');
    expect(() => resolve({ 'Fn::ImportValue': 'nothing' }, 'B')).toThrow('no stack exports');
  });
});

describe('a resource', () => {
  it('of an unknown kind, or with an unknown property, stops the start', () => {
    expect(undecided(assembly)).toEqual([
      'A/Queue: AWS::SQS::Queue has FifoQueue, which is neither served nor inert',
      'B/Thing: AWS::Odd::Thing is neither served nor inert',
    ]);
  });
});
