import * as z from 'zod/mini';
import { type Answered, type Approval, approval, round } from '../../domain/approvals/approval.ts';
import { askedNames } from '../../domain/approvals/decide-approval.ts';
import { seat } from '../../domain/approvals/person.ts';
import { deciders } from '../../domain/approvals/policy.ts';
import { currentStage, holdersOf, openSeats } from '../../domain/approvals/standing.ts';
import type { SubjectValues } from '../../domain/approvals/subjects.ts';
import { instantText } from '../../domain/kernel/schema.ts';

const { tokens: _, answers: __, delegations: ___, rounds: ____, decision, ...shown } = approval.shape;

const answerView = z.strictObject({
  by: z.string(),
  /** In whose place. */
  for: z.optional(z.string()),
  role: z.optional(z.enum(deciders)),
  outcome: z.enum(['approved', 'refused', 'returned']),
  reason: z.optional(z.string()),
  at: instantText,
  round: z.int(),
  stage: z.int(),
});

/** An approval as those who decide see it: who is asked, who has answered what, over which values. */
export const approvalView = z.strictObject({
  ...shown,
  rounds: z.array(z.omit(round, { request: true })),
  decision: z.optional(z.omit(decision.def.innerType, { request: true })),
  answers: z.array(answerView),
  delegations: z.array(
    z.strictObject({ from: z.string(), to: z.string(), at: instantText, reason: z.optional(z.string()) }),
  ),
  /** Who is asked now and has not answered: roles by name, people by their subject. */
  asked: z.array(z.string()),
  /** The places of the present stage, and who holds them. */
  places: z.array(z.strictObject({ ...seat.shape, heldBy: z.optional(z.string()) })),
});

const viewAnswer = ({ request: _request, as, ...rest }: Answered): z.infer<typeof answerView> => ({
  ...rest,
  ...(as === undefined ? {} : { role: as.role }),
  ...(as === undefined || as.subject === rest.by ? {} : { for: as.subject }),
});

const placesIn = (one: Approval): z.infer<typeof approvalView>['places'] => {
  const held = holdersOf(one);
  return (currentStage(one)?.seats ?? []).map((place, at) => {
    const holder = held.get(at);
    return { ...place, ...(holder === undefined ? {} : { heldBy: holder.by }) };
  });
};

/** In the order of their names: the table gives back a record's in any. */
const sorted = (values: SubjectValues): SubjectValues =>
  Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const viewDecision = ({ request: _request, ...told }: NonNullable<Approval['decision']>) => told;

export const viewApproval = (one: Approval): z.infer<typeof approvalView> => {
  const { tokens: _tokens, answers, delegations, rounds, decision: ended, ...rest } = one;
  return {
    ...rest,
    ...(ended === undefined ? {} : { decision: viewDecision(ended) }),
    rounds: rounds.map(({ request: _request, ...each }) => ({ ...each, values: sorted(each.values) })),
    answers: answers.map(viewAnswer),
    delegations: delegations.map(({ from, request: _request, ...more }) => ({ ...more, from: from.subject })),
    asked: [...askedNames(openSeats(one))],
    places: placesIn(one),
  };
};

const seen = [
  { pl: 'Partner', en: 'Partner', value: 'Baltic Bikes sp. z o.o.' },
  { pl: 'Wartość', en: 'Value', value: '384000.00 PLN' },
];

export const approvalExample = {
  id: 'approval_0b2d5f3m8k1t5y7q0w2e9r4x6n',
  subject: { kind: 'deal' as const, id: 'deal_5c0q8m2t7yw1r3k9x4n6b0d2fh' },
  title: {
    pl: 'rejestracja okazji „Heating of twelve schools”',
    en: 'deal registration “Heating of twelve schools”',
  },
  seen,
  requestedBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  timeZone: 'Europe/Warsaw',
  allowOwn: false,
  rounds: [
    {
      at: '2026-02-25T10:15:30.120Z',
      by: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      values: { 'deal.amount': '384000.00', 'deal.currency': 'PLN', 'partner.tier': 'silver' },
      seen,
      policyVersion: 1,
      rule: 'everything-else',
      why: [
        { rule: 'small-and-known', outcome: 'does-not-hold' as const },
        { rule: 'very-large', outcome: 'does-not-hold' as const },
        { rule: 'everything-else', outcome: 'holds' as const },
      ],
    },
  ],
  stages: [
    {
      name: 'Channel',
      seats: [{ role: 'channel-manager' as const }],
      need: 1,
      veto: true,
      remindAfterHours: [16],
      escalate: { afterHours: 24, seats: [{ role: 'owner' as const }] },
      tests: [{ value: 'deal.amount', worse: 'higher' as const }],
      notify: [{ email: 'deals@vendor.example', language: 'en' as const }],
    },
  ],
  stage: 0,
  escalated: false,
  reminders: 0,
  terms: [
    { at: '2026-02-27T10:15:30.120Z', what: 'remind' as const },
    { at: '2026-02-28T10:15:30.120Z', what: 'escalate' as const },
  ],
  dueAt: '2026-02-27T10:15:30.120Z',
  state: 'open' as const,
  answers: [],
  delegations: [],
  asked: ['channel-manager'],
  places: [{ role: 'channel-manager' as const }],
  version: 1,
  createdAt: '2026-02-25T10:15:30.120Z',
  updatedAt: '2026-02-25T10:15:30.120Z',
};
