import { describe, expect, it } from 'vitest';
import { closingWindows, comparesPeers } from '../../../domain/commissions/closing.ts';
import type { Component } from '../../../domain/commissions/plan.ts';
import { component, planOf, version } from './cases.ts';

const steps = [{ from: '100', amount: '50' }];
const rank = (over: Partial<Component> = {}): Component =>
  component({
    id: 'rank',
    payable: { when: 'windowClose' },
    rate: { type: 'steps', driver: 'peerIndex', target: 'revenue', steps },
    ...over,
  });
const growing = component({
  id: 'growing',
  rate: { type: 'steps', driver: 'growth', target: 'revenue', steps },
});
const closed = (today: string, components: readonly Component[], effectiveFrom = '2024-01-20') =>
  closingWindows(planOf(version(components, { effectiveFrom })), today).map(
    ({ component: id, window }) => `${id} ${window}`,
  );

describe('the windows whose peers are compared', () => {
  it('are those that are closed, from the one in which the plan began to rule', () => {
    expect(closed('2024-01-31', [rank()])).toEqual([]);
    expect(closed('2024-02-01', [rank()])).toEqual(['rank 2024-01']);
    expect(closed('2024-04-30', [rank()])).toEqual(['rank 2024-01', 'rank 2024-02', 'rank 2024-03']);
    expect(closed('2023-12-31', [rank()])).toEqual([]);
  });
  it('are months, quarters or years, each once, in the order of their close', () => {
    const each = [rank({ id: 'year', window: 'year' }), rank({ id: 'quarter', window: 'quarter' }), rank()];
    expect(closed('2024-07-02', each)).toEqual([
      'rank 2024-01',
      'rank 2024-02',
      'quarter 2024-Q1',
      'rank 2024-03',
      'rank 2024-04',
      'rank 2024-05',
      'quarter 2024-Q2',
      'rank 2024-06',
    ]);
    expect(closed('2024-12-31', each).some((one) => one.startsWith('year'))).toBe(false);
    expect(closed('2025-01-01', each).filter((one) => one.startsWith('year'))).toEqual(['year 2024']);
    expect(new Set(closed('2025-03-01', each)).size).toBe(closed('2025-03-01', each).length);
  });
  it('are of all versions: one that began later, and one that a later version left out', () => {
    const plan = planOf(
      version([rank({ id: 'first' })], { effectiveFrom: '2024-01-01' }),
      version([rank({ id: 'first' }), rank({ id: 'second' })], { effectiveFrom: '2024-02-15' }),
      version([component()], { effectiveFrom: '2024-03-01' }),
    );
    expect(closingWindows(plan, '2024-04-01')).toEqual([
      { component: 'first', window: '2024-01' },
      { component: 'first', window: '2024-02' },
      { component: 'second', window: '2024-02' },
      { component: 'first', window: '2024-03' },
      { component: 'second', window: '2024-03' },
    ]);
  });
  it('are none where nothing is compared with peers', () =>
    expect(closed('2025-06-01', [component(), growing])).toEqual([]));
});

describe('a plan', () => {
  it('is looked at when windows close where any of its versions compares peers', () => {
    expect(comparesPeers(planOf(version([component(), growing])))).toBe(false);
    expect(comparesPeers(planOf(version([component()]), version([growing, rank()])))).toBe(true);
  });
});
