import * as z from 'zod/mini';
import { idText, instantText, nameText } from '../kernel/schema.ts';
import { addressee } from '../platform/notice.ts';
import { type ApprovalSubject, approvalSubjects } from './subjects.ts';
import { test } from './worse.ts';

/** The roles that can be asked: those that hold the permission `approvals:decide`. */
export const deciders = ['owner', 'channel-manager', 'finance'] as const;
export type Decider = (typeof deciders)[number];

/** A condition in CEL over the subject; checked when it is saved. */
const conditionText = z.string().check(z.minLength(1), z.maxLength(1000));

/**
 * Who is asked. A role means `people` of it (one, where nothing is said): of the partner's region, and with a right to
 * decide such an amount, where the policy says so. `when` narrows any of them to subjects for which it holds.
 */
const approver = z.discriminatedUnion('who', [
  z.strictObject({
    who: z.literal('role'),
    role: z.enum(deciders),
    people: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
    ofRegion: z.optional(z.boolean()),
    withinLimit: z.optional(z.boolean()),
    when: z.optional(conditionText),
  }),
  z.strictObject({ who: z.literal('person'), id: idText, when: z.optional(conditionText) }),
  z.strictObject({ who: z.literal('partner-manager'), when: z.optional(conditionText) }),
]);
export type Approver = z.infer<typeof approver>;

const hours = z.int().check(z.minimum(1), z.maximum(2_000));

/**
 * A stage: everybody in it is asked at once. `need` of them must approve; all, where nothing is said. One refusal refuses
 * the whole, unless `veto` is false: then as many as leave too few to approve. Hours are working hours of the tenant's
 * calendar. `tests` is what its approvers look at: who approved is asked again only when one of these got worse.
 */
const stage = z.strictObject({
  name: nameText,
  approvers: z.array(approver).check(z.minLength(1), z.maxLength(10)),
  need: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  veto: z.optional(z.boolean()),
  remindAfterHours: z.optional(z.array(hours).check(z.maxLength(5))),
  /** Asked as well when nobody has brought the stage to an end; one of them is then enough. */
  escalate: z.optional(
    z.strictObject({ afterHours: hours, to: z.array(approver).check(z.minLength(1), z.maxLength(5)) }),
  ),
  /** What silence means; without it, the stage waits. */
  silence: z.optional(z.strictObject({ afterHours: hours, means: z.enum(['approved', 'refused']) })),
  tests: z.optional(z.array(test).check(z.maxLength(20))),
  /** Addresses that are written to as well, such as a shared mailbox. */
  notify: z.optional(z.array(addressee).check(z.maxLength(20))),
});
export type Stage = z.infer<typeof stage>;

/** How a subject is decided: by people in stages, or at once, with the reason that is recorded. */
const route = z.union([
  z.strictObject({
    stages: z.array(stage).check(z.minLength(1), z.maxLength(10)),
    /** Whether somebody may approve what is their own; nobody may, where nothing is said. */
    allowOwn: z.optional(z.boolean()),
  }),
  z.strictObject({ automatic: z.enum(['approved', 'refused']), reason: nameText }),
]);
export type Route = z.infer<typeof route>;

/** The first rule whose condition holds decides the route; the last one has none, so that there is always one. */
const rule = z.strictObject({ id: idText, when: z.optional(conditionText), route });
export type Rule = z.infer<typeof rule>;

export const policyRules = z.array(rule).check(z.minLength(1), z.maxLength(30));

/** Who approves subjects of a kind. Each version is kept: an approval says by which one it was asked for. */
export const approvalPolicy = z.strictObject({
  subject: z.enum(approvalSubjects),
  rules: policyRules,
  version: z.int(),
  setBy: z.optional(z.string()),
  updatedAt: instantText,
});
export type ApprovalPolicy = z.infer<typeof approvalPolicy>;

const asking = (role: Decider, afterHours: number): readonly Rule[] => [
  {
    id: 'everything-else',
    route: {
      stages: [
        {
          name: 'Decision',
          approvers: [{ who: 'role', role }],
          escalate: { afterHours, to: [{ who: 'role', role: 'owner' }] },
        },
      ],
    },
  },
];

/** Who approves as long as a tenant has said nothing else. */
const usual: Readonly<Record<ApprovalSubject, readonly Rule[]>> = {
  deal: asking('channel-manager', 48),
  'payout-run': asking('finance', 72),
  partner: asking('channel-manager', 72),
  offer: asking('channel-manager', 24),
  discount: asking('channel-manager', 24),
  sale: asking('channel-manager', 48),
  'fund-request': asking('channel-manager', 72),
  claim: asking('finance', 72),
  'plan-version': asking('owner', 72),
};

/** The rules for subjects of a kind, and their version: 0 for the usual ones of a tenant that has said nothing. */
export const rulesFor = (
  subject: ApprovalSubject,
  policy: ApprovalPolicy | undefined,
): { readonly rules: readonly Rule[]; readonly version: number } =>
  policy ?? { rules: usual[subject], version: 0 };
