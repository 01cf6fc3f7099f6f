import * as z from 'zod/mini';
import { type Approval, approval } from '../../domain/approvals/approval.ts';
import { rolesAsked } from '../../domain/approvals/decide-approval.ts';

const { tokens: _, decision, ...shown } = approval.shape;
const decisionView = z.omit(decision.def.innerType, { request: true });

/** An approval as it is shown: with the roles that may decide now, without the tokens of the tasks that wait. */
export const approvalView = z.strictObject({
  ...shown,
  decision: z.optional(decisionView),
  asked: z.array(z.string()),
});

export const viewApproval = (one: Approval): z.infer<typeof approvalView> => {
  const { tokens: __, decision: decided, ...rest } = one;
  const asked = one.state === 'open' ? [...rolesAsked(one)] : [];
  if (decided === undefined) return { ...rest, asked };
  const { request: ___, ...told } = decided;
  return { ...rest, asked, decision: told };
};

export const approvalExample = {
  id: 'approval_0b2d5f3m8k1t5y7q0w2e9r4x6n',
  subject: { kind: 'deal' as const, id: 'deal_5c0q8m2t7yw1r3k9x4n6b0d2fh' },
  title: {
    pl: 'rejestracja okazji „Heating of twelve schools”',
    en: 'deal registration “Heating of twelve schools”',
  },
  seen: [{ pl: 'Partner', en: 'Partner', value: 'Baltic Bikes sp. z o.o.' }],
  requestedBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  stages: [
    {
      role: 'channel-manager' as const,
      notify: [{ email: 'anna@vendor.example', language: 'pl' as const }],
      termHours: 48,
    },
    { role: 'owner' as const, notify: [] },
  ],
  stage: 0,
  timeZone: 'Europe/Warsaw',
  dueAt: '2026-02-27T10:15:30.120Z',
  state: 'open' as const,
  asked: ['channel-manager'],
  version: 1,
  createdAt: '2026-02-25T10:15:30.120Z',
  updatedAt: '2026-02-25T10:15:30.120Z',
};
