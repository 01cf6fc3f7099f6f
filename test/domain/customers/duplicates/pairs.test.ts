import { describe, expect, it } from 'vitest';
import { compareCustomers } from '../../../../domain/customers/duplicates/compare-customers.ts';
import { factsOf } from '../../../../domain/customers/duplicates/facts.ts';
import { indexKeys } from '../../../../domain/customers/duplicates/index-keys.ts';
import { judgeCandidates } from '../../../../domain/customers/duplicates/judge-candidates.ts';
import { type Pair, pairs } from './pairs.ts';

const at = '2026-01-01T00:00:00.000Z';
const kept = {
  id: 'customer_b',
  version: 1,
  createdAt: at,
  updatedAt: at,
  states: [{ from: '0001-01-01', attributes: {} }],
};

/** Whether a search for the one brings up the other: by a key of the index, and judged to be told. */
const isFound = ({ a, b }: Pair): boolean => {
  const keys = indexKeys(factsOf(b));
  const hasCommon = indexKeys(factsOf(a)).some((key) => keys.includes(key));
  return hasCommon && judgeCandidates(a, [{ ...b, ...kept }]).length === 1;
};

const measured = (all: readonly Pair[]) => {
  const found = all.filter(isFound);
  const right = found.filter(({ same }) => same).length;
  const mistakes = all.filter((one) => one.same !== found.includes(one));
  return {
    recall: right / all.filter(({ same }) => same).length,
    precision: right / found.length,
    mistakes: mistakes.map((one) => {
      const score = compareCustomers(factsOf(one.a), factsOf(one.b)).score.toFixed(2);
      return `${one.same ? 'missed' : 'wrongly found'} ${score} ${one.line}`;
    }),
  };
};

describe('duplicates on a list of pairs', () => {
  it('has at least 300 pairs, half of them near misses', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(320);
    expect(pairs.filter(({ same }) => same).length / pairs.length).toBeCloseTo(0.5, 1);
    expect(new Set(pairs.map(({ line }) => line)).size).toBe(pairs.length);
  });

  it.each([
    ['that the rules were made with', pairs.filter(({ aside }) => !aside)],
    ['kept aside', pairs.filter(({ aside }) => aside)],
    ['all', pairs],
  ])('are found: %s', (what, some) => {
    const { recall, precision, mistakes } = measured(some);
    console.log(
      `${what}: ${some.length} pairs, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n  ${mistakes.join('\n  ')}`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });
});
