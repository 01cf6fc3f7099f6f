import { describe, expect, it } from 'vitest';
import { isNode, nodesIn } from '../../../../domain/kernel/cel/tree.ts';

const leaf = { op: 'value', args: 'a', start: 3, end: 6 };

describe('a node', () => {
  it('has an operator, what it works on, and a place', () => {
    for (const args of ['a', null, [], leaf]) expect(isNode({ ...leaf, args })).toBe(true);
    expect(isNode({ ...leaf, more: 1 })).toBe(true);
  });

  it.each(['op', 'args', 'start', 'end'] as const)('is none without %s', (name) => {
    const { [name]: _, ...rest } = leaf;
    expect(isNode(rest)).toBe(false);
  });

  it.each([
    undefined,
    null,
    'op',
    7,
    [],
    [leaf],
    { ...leaf, op: 7 },
    { ...leaf, start: '3' },
    { ...leaf, end: '6' },
  ])('is none: %j', (odd) => expect(isNode(odd)).toBe(false));
});

describe('the nodes of a tree', () => {
  it('are all of them, each before those that it works on', () => {
    const inner = { ...leaf, op: 'list', args: [leaf, 'b', [leaf, 7]] };
    const outer = { ...leaf, op: '!_', args: inner };
    expect(nodesIn(outer)).toEqual([outer, inner, leaf, leaf]);
    expect(nodesIn([leaf, outer])).toEqual([leaf, outer, inner, leaf, leaf]);
  });

  it('are none of anything else', () => {
    for (const odd of [undefined, null, 'a', { args: [leaf] }]) expect(nodesIn(odd)).toEqual([]);
  });
});
