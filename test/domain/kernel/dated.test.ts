import { describe, expect, it } from 'vitest';
import { inForce } from '../../../domain/kernel/dated.ts';

const states = [
  { from: '2024-03-01', tier: 'gold' },
  { from: '2024-01-01', tier: 'bronze' },
  { from: '2024-02-01', tier: 'silver' },
];

describe('what is in force on a day', () => {
  it('is the latest that began, in whatever order the list is', () => {
    expect(inForce(states, '2024-02-29')?.tier).toBe('silver');
    expect(inForce(states, '2030-01-01')?.tier).toBe('gold');
  });
  it('begins on its own day', () => {
    expect(inForce(states, '2024-02-01')?.tier).toBe('silver');
    expect(inForce(states, '2024-01-31')?.tier).toBe('bronze');
  });
  it('is nothing before the first', () => expect(inForce(states, '2023-12-31')).toBeUndefined());
  it('is the one recorded later where two begin on one day', () =>
    expect(inForce([...states, { from: '2024-02-01', tier: 'platinum' }], '2024-02-10')?.tier).toBe(
      'platinum',
    ));
});
