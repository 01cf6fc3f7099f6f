import { describe, expect, it } from 'vitest';
import {
  disputeCause,
  disputeOf,
  heldCause,
  maturedCause,
  paymentCause,
  peersCause,
  saleCause,
  saleOf,
  statementCause,
  targetCause,
} from '../../../domain/ledger/cause.ts';

describe('causes', () => {
  it('name a sale and its version, or a target and its revision', () => {
    expect(saleCause('sale_abc', 3)).toBe('sale_abc@3');
    expect(targetCause('revenue', '2024-01', 2)).toBe('target:revenue:2024-01@2');
  });
  it('name the peers of a window, the day on which a hold ended, and a run', () => {
    expect(peersCause('plan', 'rank', '2024-Q1')).toBe('peers:plan/rank/2024-Q1');
    expect(maturedCause('2024-02-01')).toBe('matured:2024-02-01');
    expect(statementCause('payout-run_2024-01')).toBe('statement:payout-run_2024-01');
    expect(paymentCause('payout-run_2024-01')).toBe('payment:payout-run_2024-01');
  });
  it('lead back to the sale, where it is one', () => {
    expect(saleOf(saleCause('sale_a@b', 12))).toBe('sale_a@b');
    const others = [
      targetCause('revenue', '2024-01', 2),
      peersCause('sale_', 'c', '2024'),
      maturedCause('2024-02-01'),
      statementCause('run'),
      paymentCause('run'),
    ];
    expect(others.map(saleOf)).toStrictEqual(others.map(() => undefined));
    expect(new Set(others).size).toBe(others.length);
  });
  it('lead back to the dispute, and say whether it held something or ended', () => {
    expect(disputeOf(heldCause('dispute_1'))).toStrictEqual({ disputeId: 'dispute_1', isHold: true });
    expect(disputeOf(disputeCause('dispute_1'))).toStrictEqual({ disputeId: 'dispute_1', isHold: false });
    for (const other of [saleCause('sale_1', 1), statementCause('run'), 'held', 'dispute'])
      expect(disputeOf(other)).toBeUndefined();
  });
});
