import { describe, expect, it } from 'vitest';
import type { Approval } from '../../../domain/approvals/approval.ts';
import { firstLook, watchWaiting } from '../../../domain/approvals/watch-waiting.ts';
import { deal as aDeal } from '../deals/cases.ts';
import { opened, role, rules, stage } from './cases.ts';

const anApproval = (more: Partial<Approval> = {}): Approval => ({
  ...opened(rules(stage([role('owner')]))),
  ...more,
});
const at = (time: string): string => `2026-03-02T${time}:00.000Z`;
const deal = aDeal({ updatedAt: at('08:00') });
const closed = (time: string) => anApproval({ state: 'approved', updatedAt: at(time) });

describe('a registration that waits', () => {
  it('is looked at first after a quarter of an hour', () => expect(firstLook(at('08:00'))).toBe(at('08:15')));

  it('is asked for once more where its approval was never opened', () => {
    expect(watchWaiting(deal, undefined, at('08:14'))).toEqual({ lookAgainAt: at('08:15') });
    expect(watchWaiting(deal, undefined, at('08:15'))).toEqual({
      waiting: { ...deal, attempt: 2, version: deal.version + 1, updatedAt: at('08:15') },
      lookAgainAt: at('08:30'),
    });
  });

  it('is left alone for a day while people have time to decide', () =>
    expect(watchWaiting(deal, anApproval(), at('20:00'))).toEqual({
      lookAgainAt: '2026-03-03T20:00:00.000Z',
    }));

  it('is asked for once more where it was decided and nothing followed', () => {
    expect(watchWaiting(deal, closed('12:00'), at('12:05'))).toEqual({ lookAgainAt: at('12:15') });
    const { waiting: next } = watchWaiting(deal, closed('12:00'), at('12:15'));
    expect(next).toMatchObject({ attempt: 2, state: 'waiting' });
    const again = { ...deal, updatedAt: at('12:15') };
    expect(watchWaiting(again, closed('12:00'), at('12:20'))).toEqual({ lookAgainAt: at('12:30') });
  });
});

describe('a registration that is decided', () => {
  it('is not looked at any more', () =>
    expect(watchWaiting(aDeal({ state: 'approved' }), closed('12:00'), at('20:00'))).toEqual({}));
});
