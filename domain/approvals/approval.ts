import * as z from 'zod/mini';
import { idText, instantText, timeZone } from '../kernel/schema.ts';
import { addressee } from '../platform/notice.ts';
import { looked } from './choose-route.ts';
import { person, seat } from './person.ts';
import { deciders } from './policy.ts';
import { approvalSubjects, subjectValues } from './subjects.ts';
import { test } from './worse.ts';

/** What whoever decides is shown, in both languages; it is kept with the round. */
const seenValue = z.strictObject({
  pl: z.string(),
  en: z.string(),
  value: z.string(),
  /** The value as people read it, where that depends on the language: amounts, days. */
  spoken: z.optional(z.strictObject({ pl: z.string(), en: z.string() })),
});
export type SeenValue = z.infer<typeof seenValue>;

/** A stage as it is asked of people: its places, whoever the policy meant by them when the round began. */
const askedStage = z.strictObject({
  name: z.string(),
  seats: z.array(seat).check(z.maxLength(100)),
  need: z.int(),
  veto: z.boolean(),
  remindAfterHours: z.array(z.int()),
  escalate: z.optional(z.strictObject({ afterHours: z.int(), seats: z.array(seat) })),
  silence: z.optional(z.strictObject({ afterHours: z.int(), means: z.enum(['approved', 'refused']) })),
  tests: z.optional(z.array(test)),
  notify: z.array(addressee),
});
export type AskedStage = z.infer<typeof askedStage>;

/** What comes of a stage by the clock. */
const term = z.strictObject({ at: instantText, what: z.enum(['remind', 'escalate', 'silence']) });
export type Term = z.infer<typeof term>;

/** Digests of the Idempotency-Key and of the whole request, so that the same one again is known. */
const sentBy = z.strictObject({ key: z.string(), hash: z.string() });
export type SentBy = z.infer<typeof sentBy>;

/** Something that was submitted for approval: the first time, or again after a change. */
export const round = z.strictObject({
  at: instantText,
  by: z.string(),
  values: subjectValues,
  seen: z.array(seenValue),
  policyVersion: z.int(),
  rule: z.string(),
  why: looked,
  note: z.optional(z.string()),
  request: z.optional(sentBy),
});

/** The house decides by rule or by silence; everybody else is a person or a key. */
export const house = 'policy';

/** An answer: who gave it, in whose place, in which stage, over which round's values. */
const answer = z.strictObject({
  by: z.string(),
  as: z.optional(person),
  outcome: z.enum(['approved', 'refused', 'returned']),
  reason: z.optional(z.string()),
  at: instantText,
  round: z.int(),
  stage: z.int(),
  request: z.optional(sentBy),
});
export type Answered = z.infer<typeof answer>;

/** How it ended: by whom, for whom, when, why. */
const decision = z.strictObject({
  by: z.string(),
  for: z.optional(z.string()),
  role: z.optional(z.enum(deciders)),
  at: instantText,
  reason: z.optional(z.string()),
  request: z.optional(sentBy),
});

/** Somebody who was asked lets another one decide in their place. */
const delegation = z.strictObject({
  from: person,
  to: z.string(),
  at: instantText,
  reason: z.optional(z.string()),
  request: z.optional(sentBy),
});

/** A task that is tried again has another token, and which try still waits can't be told: so many are kept. */
export const mostTokens = 10;
export const mostRounds = 20;
export const mostAnswers = 200;

/**
 * A request for a decision: a run through the stages that the policy gives. `tokens` are those of the workflow's tasks
 * that wait for the end of it, the newest last; they are never shown. `terms` are what is still to come of the stage by
 * the clock, the next first, and `dueAt` is when that is.
 */
export const approval = z.strictObject({
  id: idText,
  subject: z.strictObject({ kind: z.enum(approvalSubjects), id: idText }),
  title: z.strictObject({ pl: z.string(), en: z.string() }),
  seen: z.array(seenValue),
  requestedBy: z.string(),
  partnerId: z.optional(idText),
  /** The zone in which people are told of terms. */
  timeZone,
  allowOwn: z.boolean(),
  rounds: z.array(round).check(z.minLength(1), z.maxLength(mostRounds)),
  stages: z.array(askedStage),
  stage: z.int(),
  escalated: z.boolean(),
  /** How often people were reminded in this stage. */
  reminders: z.int(),
  terms: z.array(term),
  dueAt: z.optional(instantText),
  state: z.enum(['open', 'returned', 'approved', 'refused', 'recalled', 'expired']),
  answers: z.array(answer).check(z.maxLength(mostAnswers)),
  delegations: z.array(delegation).check(z.maxLength(50)),
  decision: z.optional(decision),
  tokens: z.array(z.string()).check(z.maxLength(mostTokens)),
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type Approval = z.infer<typeof approval>;
