import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../domain/ledger/proof/finding.ts';
import { verdictOn } from '../../../../domain/ledger/proof/proof.ts';

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
