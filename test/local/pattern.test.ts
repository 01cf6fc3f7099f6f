import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../local/template/pattern.ts';

describe('an event pattern', () => {
  const sale = { dynamodb: { NewImage: { type: { S: 'sale' }, count: { n: 7 } } }, eventName: 'INSERT' };

  it.each([
    [{ dynamodb: { NewImage: { type: { S: ['sale', 'target'] } } } }, true],
    [{ dynamodb: { NewImage: { type: { S: ['job'] } } } }, false],
    [{ dynamodb: { OldImage: { type: { S: ['sale'] } } } }, false],
    [{ eventName: [{ prefix: 'INS' }] }, true],
    [{ eventName: [{ suffix: 'ERT' }] }, true],
    [{ eventName: [{ 'anything-but': ['REMOVE'] }] }, true],
    [{ eventName: [{ 'anything-but': 'INSERT' }] }, false],
    [{ eventName: [{ 'anything-but': { prefix: 'IN' } }] }, false],
    [{ other: [{ exists: false }], eventName: [{ exists: true }] }, true],
    [{ dynamodb: { NewImage: { count: { n: [{ numeric: ['>', 5, '<=', 7] }] } } } }, true],
    [{ dynamodb: { NewImage: { count: { n: [{ numeric: ['>', 7] }] } } } }, false],
  ])('%j', (pattern, fits) => {
    expect(compilePattern(pattern)(sale)).toBe(fits);
  });

  it.each([
    { a: [{ cidr: '10.0.0.0/8' }] },
    { $or: [{ a: ['b'] }] },
    { a: [{ numeric: ['~', 1] }] },
    { a: [{ prefix: { 'equals-ignore-case': 'x' } }] },
  ])('that is not served stops the start: %j', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow('not served');
  });
});
