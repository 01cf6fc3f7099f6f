import * as z from 'zod/mini';
import { type Approval, approval } from '../../domain/approvals/approval.ts';
import { checkPolicy } from '../../domain/approvals/check-policy.ts';
import { looked } from '../../domain/approvals/choose-route.ts';
import { openApproval } from '../../domain/approvals/open-approval.ts';
import { fitsSeat, seat } from '../../domain/approvals/person.ts';
import { policyRules, type Rule, rulesFor } from '../../domain/approvals/policy.ts';
import {
  type ApprovalSubject,
  approvalSubjects,
  type SubjectValues,
  subjectValues,
} from '../../domain/approvals/subjects.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { approvalPolicies } from '../../storage/approvals.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import type { Context } from '../shell/context.ts';
import { route } from '../shell/route.ts';
import { momentOf } from './moment.ts';
import { mustFit } from './must-fit.ts';
import { policyExample } from './policy-example.ts';
import { namedIn } from './policy-of.ts';
import { type Colleague, houseOf, staffOf } from './staff.ts';
import { partnerValues } from './values.ts';

const person = z.strictObject({ subject: z.string(), name: z.string(), email: z.string() });
const stageView = z.strictObject({
  name: z.string(),
  need: z.int(),
  places: z.array(z.strictObject({ ...seat.shape, people: z.array(person) })),
});
const answer = z.strictObject({
  policyVersion: z.int(),
  rule: z.string(),
  why: looked,
  outcome: z.enum(['asked', 'approved', 'refused']),
  reason: z.optional(z.string()),
  /** In order. A place shows the people who could fill it today; keys with the role can as well. */
  stages: z.array(stageView),
  /** What would come of the first stage by the clock. */
  terms: approval.shape.terms,
});

type Wish = {
  readonly values: SubjectValues;
  readonly partnerId: string | undefined;
  readonly requestedBy: string;
  readonly rules?: readonly Rule[] | undefined;
};

/** The approval as it would be opened now. */
const attempt = async (
  context: Context,
  tenant: string,
  kind: ApprovalSubject,
  { values, partnerId, requestedBy, rules: tried }: Wish,
): Promise<Approval> => {
  const standing = await approvalPolicies.read(context.store, { tenant, subject: kind });
  const inForce = rulesFor(kind, standing);
  const rules = tried ?? inForce.rules;
  const [house, moment, ofPartner] = await Promise.all([
    houseOf(context, tenant, partnerId, namedIn(rules)),
    momentOf(context, tenant),
    partnerValues(context, tenant, partnerId),
  ]);
  const wish = {
    id: 'approval_dry-run',
    subject: { kind, id: 'dry-run' },
    requestedBy,
    ...(partnerId === undefined ? {} : { partnerId }),
    timeZone: moment.calendar?.timeZone ?? 'UTC',
    title: { pl: '', en: '' },
    seen: [],
    values: { ...ofPartner, ...values },
  };
  const policyVersion = tried === undefined ? inForce.version : 0;
  return openApproval(wish, { rules, policyVersion, house, ...moment });
};

const viewTried = (tried: Approval, colleagues: readonly Colleague[]): z.infer<typeof answer> => {
  const { rounds, stages, terms, state, decision, requestedBy, allowOwn } = tried;
  const [round] = rounds;
  if (round === undefined) throw new Error('an approval has a round');
  const isShown = ({ subject }: Colleague): boolean => allowOwn || subject !== requestedBy;
  return {
    policyVersion: round.policyVersion,
    rule: round.rule,
    why: round.why,
    outcome: state === 'approved' || state === 'refused' ? state : 'asked',
    ...(decision?.reason === undefined ? {} : { reason: decision.reason }),
    stages: stages.map(({ name, need, seats }) => ({
      name,
      need,
      places: seats.map((place) => ({
        ...place,
        people: colleagues
          .filter((one) => fitsSeat(place, one) && isShown(one))
          .map(({ subject, name: called, email }) => ({ subject, name: called, email })),
      })),
    })),
    terms,
  };
};

export const dryRun = route({
  method: 'POST',
  path: '/v1/approval-policies/{subject}/dry-run',
  id: 'dryRunApprovalPolicy',
  summary: 'Try who would be asked, and why',
  description:
    'Nothing is written and nobody is told. values are those of the subject by noun and field, such as deal.amount; those of the partner are added where partnerId is named. rules are tried instead of the policy in force, where they are sent.',
  permission: 'approvals:read',
  params: z.strictObject({ subject: z.enum(approvalSubjects) }),
  body: z.strictObject({
    values: subjectValues,
    partnerId: z.optional(idText),
    requestedBy: z.optional(idText),
    rules: z.optional(policyRules),
  }),
  status: 200,
  answer,
  errors: ['policy-invalid', 'not-found'],
  example: {
    params: { subject: 'deal' },
    body: {
      values: { 'deal.amount': '2400000.00', 'deal.currency': 'PLN', 'deal.contested': false },
      partnerId: 'baltic-bikes',
      rules: policyExample.rules,
    },
    answer: {
      policyVersion: 0,
      rule: 'very-large',
      why: [
        { rule: 'small-and-known', outcome: 'does-not-hold' },
        { rule: 'very-large', outcome: 'holds' },
      ],
      outcome: 'asked',
      stages: [
        {
          name: 'Region',
          need: 1,
          places: [
            {
              role: 'channel-manager',
              region: 'north',
              people: [
                {
                  subject: '3f0c1a52-6f7e-4c0a-9a39-5d0d4b2f7e11',
                  name: 'Anna Nowak',
                  email: 'anna@vendor.example',
                },
              ],
            },
          ],
        },
      ],
      terms: [{ at: '2026-03-01T10:15:30.120Z', what: 'silence' }],
    },
  },
  run: async ({ params: { subject: kind }, body: wish, principal }, context) => {
    mustFit(kind, wish.values);
    if (wish.rules !== undefined) checkPolicy(kind, wish.rules);
    const partnerId =
      wish.partnerId === undefined ? undefined : await ownPartner(context, principal, wish.partnerId);
    const { tenant, subject } = principal;
    const requestedBy = wish.requestedBy ?? subject;
    const tried = await attempt(context, tenant, kind, { ...wish, partnerId, requestedBy });
    return { status: 200, body: viewTried(tried, (await staffOf(context, tenant)).colleagues) };
  },
});
