import { describe, expect, it } from 'vitest';
import { delegateApproval } from '../../../domain/approvals/delegate-approval.ts';
import { adam, anna, answered, at, hugo, opened, refusal, role, rules, stage } from './cases.ts';

const open = opened(rules(stage([role('channel-manager', { ofRegion: true })]), stage([role('finance')])));
const given = delegateApproval(open, { from: anna, to: 'hugo', reason: 'Knows them.' }, at(1).now);

describe('a delegation', () => {
  it('lets somebody else decide in one’s place, and oneself still', () => {
    expect(given.delegations).toEqual([{ from: anna, to: 'hugo', at: at(1).now, reason: 'Knows them.' }]);
    const next = answered(given, hugo, 'approved', { places: [hugo, anna] });
    expect(next.answers[0]).toMatchObject({ by: 'hugo', as: { subject: 'anna' } });
    expect(answered(given, anna).stage).toBe(1);
  });

  it('once more changes nothing', () =>
    expect(delegateApproval(given, { from: anna, to: 'hugo' }, at(2).now)).toBe(given));

  it('is for who is asked, and not to who asked for it', () => {
    expect(refusal(() => delegateApproval(open, { from: adam, to: 'hugo' }, at(1).now))).toBe(
      'approval-not-yours',
    );
    expect(refusal(() => delegateApproval(open, { from: anna, to: 'rita' }, at(1).now))).toBe('approval-own');
    expect(refusal(() => delegateApproval(answered(open, anna), { from: anna, to: 'hugo' }, at(2).now))).toBe(
      'approval-not-yours',
    );
  });
});
