import type { ApprovalPolicy, Rule } from '../../domain/approvals/policy.ts';

export const rulesExample: Rule[] = [
  {
    id: 'small-and-known',
    when: 'deal.amount <= 10000 && partner.tier in ["silver", "gold"] && !deal.contested',
    route: { automatic: 'approved', reason: 'Small deals of known partners need nobody.' },
  },
  {
    id: 'very-large',
    when: 'deal.amount > 1000000',
    route: {
      stages: [
        {
          name: 'Region',
          approvers: [{ who: 'role', role: 'channel-manager', ofRegion: true }],
          silence: { afterHours: 80, means: 'refused' },
        },
        { name: 'Finance', approvers: [{ who: 'role', role: 'finance', people: 3 }], need: 2 },
      ],
    },
  },
  {
    id: 'everything-else',
    route: {
      stages: [
        {
          name: 'Channel',
          approvers: [{ who: 'role', role: 'channel-manager' }],
          remindAfterHours: [16],
          escalate: { afterHours: 24, to: [{ who: 'role', role: 'owner' }] },
          tests: [{ value: 'deal.amount', worse: 'higher' }],
          notify: [{ email: 'deals@vendor.example', language: 'en' }],
        },
      ],
    },
  },
];

export const policyExample: ApprovalPolicy = {
  subject: 'deal',
  rules: rulesExample,
  version: 1,
  setBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  updatedAt: '2026-02-25T10:15:30.120Z',
};
