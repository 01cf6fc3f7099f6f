import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dealFaults } from './deals/faults.ts';
import { faults } from './faults/faults.ts';
import { edited } from './faults/with-fault.ts';
import { tryHistory } from './trial.ts';

const root = join(import.meta.dirname, '../..');

describe('a seed', () => {
  it('makes one history, call by call', async () => {
    for (const seed of [1, 77, 4_242, 987_654_321]) {
      const first = await tryHistory(seed, { isTraced: true });
      const again = await tryHistory(seed, { isTraced: true });
      expect(again.outcome.world.trace.lines).toEqual(first.outcome.world.trace.lines);
      expect(again.digest).toBe(first.digest);
      expect((await tryHistory(seed)).digest).toBe(first.digest);
    }
  });

  it('makes another history than its neighbour', async () => {
    const digests = await Promise.all([1, 2, 3, 4, 5].map(async (seed) => (await tryHistory(seed)).digest));
    expect(new Set(digests).size).toBe(5);
  });
});

describe('a deliberate fault', () => {
  const all = [...faults, ...dealFaults];
  it.each(all.map((fault) => [fault.name, fault] as const))('"%s" has its place', (_, { edits }) => {
    for (const edit of edits) {
      const text = readFileSync(join(root, edit.file), 'utf8');
      expect(edited(text, edit)).not.toBe(text);
    }
  });

  it('is one of many', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(faults.length).toBeGreaterThanOrEqual(24);
  });
});
