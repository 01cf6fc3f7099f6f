import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../../domain/audit/audit-entry.ts';
import { type Detailed, type Digest, follow, link, start } from '../../../domain/audit/chain.ts';

const digest: Digest = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const at = '2026-04-01T10:00:00.000Z';

const change = (record: string, who = 'key_1'): Detailed => ({
  change: { record, what: 'partner.changed', subject: 'partner:a', version: 1, who, by: 'r', at },
  detail: { salt: `salt-${record}`, from: '192.0.2.1', fields: [{ field: 'name', after: record }] },
});
const chainOf = (sizes: readonly number[]): AuditEntry[] => {
  const entries: AuditEntry[] = [];
  for (const [index, size] of sizes.entries()) {
    const changes = Array.from({ length: size }, (_, place) => change(`${index}-${place}`));
    entries.push(link(entries.at(-1), changes, at, digest));
  }
  return entries;
};
const verify = (entries: readonly AuditEntry[]) => {
  let now = start;
  const faults: string[] = [];
  for (const entry of entries) {
    const followed = follow(now, entry, digest);
    now = followed.now;
    faults.push(...followed.faults.map(({ number, fault }) => `${number} ${fault}`));
  }
  return { now, faults };
};

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 });

describe('a chain', () => {
  it('as it was written has no fault, and counts from one', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const entries = chainOf(all);
        const { now, faults } = verify(entries);
        expect(faults).toEqual([]);
        expect(now).toEqual({ number: all.length, hash: entries.at(-1)?.hash, erased: 0 });
      }),
    );
  });

  it('shows every field that was changed later', () => {
    const [first, second] = chainOf([2, 1]);
    if (first === undefined || second === undefined) throw new Error('no chain');
    const [one, two] = first.changes;
    if (one === undefined || two === undefined) throw new Error('no change');
    const changed: AuditEntry[] = [
      { ...first, at: '2026-04-02T10:00:00.000Z' },
      { ...first, changes: [two, one] },
      { ...first, changes: [one] },
      { ...first, changes: [{ ...one, who: 'key_2' }, two] },
      { ...first, changes: [{ ...one, digest: two.digest }, two] },
    ];
    for (const entry of changed)
      expect(verify([entry, second]).faults).toContain('1 was changed after it was written');
  });

  it('shows a detail that was changed, put in, or exchanged, and takes one that was erased', () => {
    const [first] = chainOf([2]);
    if (first === undefined) throw new Error('no chain');
    const [a = '', b = ''] = Object.keys(first.details);
    const { [a]: own, [b]: other } = first.details;
    if (own === undefined || other === undefined) throw new Error('no detail');
    expect(
      verify([{ ...first, details: { [a]: { ...own, from: '192.0.2.9' }, [b]: other } }]).faults,
    ).toEqual([`1 has another detail ${a} than was written`]);
    expect(verify([{ ...first, details: { [a]: other, [b]: own } }]).faults).toHaveLength(2);
    expect(verify([{ ...first, details: { ...first.details, more: own } }]).faults).toEqual([
      '1 has a detail more of no change',
    ]);
    expect(verify([{ ...first, details: { [b]: other } }])).toEqual({
      now: { number: 1, hash: first.hash, erased: 1 },
      faults: [],
    });
  });

  it('shows that an entry is missing, twice, or at another place', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (all, from, to) => {
        const entries = chainOf([...all, 1]);
        const moved = [...entries];
        const [taken] = moved.splice(from % entries.length, 1);
        if (taken === undefined) throw new Error('no entry');
        // The last one may be cut off unseen: that is what a head kept elsewhere is for.
        if (taken.number < entries.length) expect(verify(moved).faults.length).toBeGreaterThan(0);
        moved.splice(to % entries.length, 0, taken);
        if (JSON.stringify(moved) !== JSON.stringify(entries))
          expect(verify(moved).faults.length).toBeGreaterThan(0);
        expect(verify([...entries.slice(0, 1), ...entries]).faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
