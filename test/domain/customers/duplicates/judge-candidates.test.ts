import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../../domain/customers/customer.ts';
import { judgeCandidates } from '../../../../domain/customers/duplicates/judge-candidates.ts';

const at = '2026-01-01T00:00:00.000Z';
const customer = (id: string, name: string): Customer => ({
  id,
  name,
  version: 1,
  createdAt: at,
  updatedAt: at,
  states: [{ from: '0001-01-01', attributes: {} }],
});

describe('the candidates', () => {
  it('are told the most likely first, and only those that may be the same', () => {
    const all = [
      customer('c', 'Batlic Bikes'),
      customer('b', 'Baltic Bikes'),
      customer('a', 'Something Else'),
    ];
    expect(
      judgeCandidates({ name: 'BALTIC BIKES s.r.o.' }, all).map(({ customer: { id }, verdict, score }) => ({
        id,
        verdict,
        score,
      })),
    ).toEqual([
      { id: 'b', verdict: 'same', score: '1.00' },
      { id: 'c', verdict: 'possible', score: expect.stringMatching(/^0\.[89]\d$/) },
    ]);
  });

  it('are ten at most', () => {
    const all = Array.from({ length: 30 }, (_, at) => customer(`c${at}`, 'Velo City'));
    expect(judgeCandidates({ name: 'Velo City' }, all)).toHaveLength(10);
  });
});
