import type { Approval, ApprovalStage } from '../../../domain/approvals/approval.ts';
import type { Answer } from '../../../domain/approvals/decide-approval.ts';
import type { ApprovalWish } from '../../../domain/approvals/open-approval.ts';

/** The usual case, from which each test changes what it is about. */

export const now = '2026-03-27T12:00:00.000Z';

/** Three stages: the channel manager for two days, finance for one, then the owner. */
export const stages: readonly ApprovalStage[] = [
  { role: 'channel-manager', notify: [{ email: 'anna@vendor.example', language: 'pl' }], termHours: 48 },
  { role: 'finance', notify: [], termHours: 24 },
  { role: 'owner', notify: [{ email: 'olga@vendor.example', language: 'en' }] },
];

export const wish = (over: Partial<ApprovalWish> = {}): ApprovalWish => ({
  id: 'approval_1',
  subject: { kind: 'deal', id: 'deal_1' },
  title: { pl: 'rejestracja okazji „Szkoły”', en: 'deal registration “Schools”' },
  seen: [{ pl: 'Partner', en: 'Partner', value: 'Baltic Bikes' }],
  requestedBy: 'key_partner',
  timeZone: 'Europe/Warsaw',
  stages,
  token: 'token-1',
  ...over,
});

/** An approval that waits for its first stage. */
export const approval = (over: Partial<Approval> = {}): Approval => {
  const { token, ...wanted } = wish();
  return { ...wanted, tokens: [token], ...waiting, ...over };
};

const waiting = {
  stages: [...stages],
  stage: 0,
  dueAt: '2026-03-29T12:00:00.000Z',
  state: 'open' as const,
  version: 1,
  createdAt: now,
  updatedAt: now,
};

export const answer = (over: Partial<Answer> = {}): Answer => ({
  by: 'key_anna',
  role: 'channel-manager',
  outcome: 'approved',
  ...over,
});
