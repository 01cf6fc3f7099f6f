import { describe, expect, it } from 'vitest';
import type { ApprovalRequest } from '../../../domain/approvals/approval-request.ts';
import { watchWaiting } from '../../../domain/approvals/watch-waiting.ts';
import { anna, answered, at, opened, role, rules, stage, start } from './cases.ts';

const request: ApprovalRequest = {
  id: 'approval_1',
  kind: 'offer',
  subjectId: 'o-1',
  title: { pl: 'oferta', en: 'offer' },
  values: {},
  timeZone: 'UTC',
  requestedBy: 'rita',
  approvalId: 'approval_1',
  attempt: 1,
  state: 'waiting',
  version: 1,
  createdAt: start,
  updatedAt: start,
};
const open = opened(rules(stage([role('channel-manager')])));

describe('a request that waits', () => {
  it('is left alone while people have time, and once it is decided', () => {
    expect(watchWaiting(request, open, at(1).now)).toEqual({ lookAgainAt: at(25).now });
    expect(watchWaiting({ ...request, state: 'approved' }, answered(open, anna), at(1).now)).toEqual({});
  });

  it('is nobody’s to decide once it is taken back, also where its workflow asks late', () => {
    const gone: ApprovalRequest = { ...request, state: 'recalled', updatedAt: at(1).now };
    expect(watchWaiting(gone, open, at(1.1).now)).toEqual({ recalls: true });
    expect(watchWaiting(gone, { ...open, state: 'returned' }, at(1.1).now)).toEqual({ recalls: true });
    expect(watchWaiting(gone, undefined, at(1.1).now)).toEqual({ lookAgainAt: at(1.25).now });
    expect(watchWaiting(gone, undefined, at(1.25).now)).toEqual({});
  });

  it('is asked for once more where nobody was asked, or nothing followed', () => {
    expect(watchWaiting(request, undefined, at(0.1).now)).toEqual({ lookAgainAt: at(0.25).now });
    expect(watchWaiting(request, undefined, at(1).now)).toMatchObject({
      waiting: { attempt: 2, version: 2 },
      lookAgainAt: at(1.25).now,
    });
    const ended = answered(open, anna);
    expect(watchWaiting(request, ended, at(1.1).now)).toEqual({ lookAgainAt: at(1.25).now });
    expect(watchWaiting(request, ended, at(2).now).waiting?.attempt).toBe(2);
  });
});
