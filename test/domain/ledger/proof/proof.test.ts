import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../domain/ledger/proof/finding.ts';
import { proof, verdictOn } from '../../../../domain/ledger/proof/proof.ts';

const counted = { sales: 1, partners: 1, windows: 1, entries: 1, at: '2026-02-01T00:00:00.000Z' };
const verdict = (...findings: readonly Finding[]) =>
  verdictOn({ ...counted, found: findings.length, findings: [...findings] }).outcome;
const moving: Finding = { kind: 'unsettled', detail: 'still counted' };
const wrong: Finding = { kind: 'amount', detail: 'wrong' };

describe('a verdict', () => {
  it('is proven where nothing was found, and nowhere else', () => {
    expect(verdict()).toBe('proven');
    expect(verdict(wrong)).toBe('different');
    expect(verdictOn({ ...counted, found: 200, findings: [wrong] }).outcome).toBe('different');
  });
  it('is open where all that differs is still moving', () => {
    expect(verdict(moving)).toBe('unsettled');
    expect(verdict(moving, wrong)).toBe('different');
  });
});

describe('a proof', () => {
  it('is kept with the verdict on it, and read back', () => {
    const kept = {
      ...{ id: 'job_1', from: '2026-01-01', to: '2026-01-31', bodyHash: 'hash', requestedBy: 'ann' },
      ...{ tokens: ['token'], version: 3, createdAt: counted.at, updatedAt: counted.at },
    };
    for (const findings of [[], [moving], [wrong]]) {
      const ended = { ...kept, verdict: verdictOn({ ...counted, found: findings.length, findings }) };
      expect(proof.parse(JSON.parse(JSON.stringify(ended)))).toEqual(ended);
    }
    expect(proof.safeParse({ ...kept, verdict: { ...counted, found: 0, findings: [] } }).success).toBe(false);
    expect(proof.safeParse({ ...kept, outcome: 'proven' }).success).toBe(false);
  });
});
