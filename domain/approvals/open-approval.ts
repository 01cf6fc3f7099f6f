import type { Instant } from '../kernel/day.ts';
import { type Approval, house, mostTokens, type SentBy } from './approval.ts';
import { askStages, type House } from './ask-stages.ts';
import { chooseRoute } from './choose-route.ts';
import { ended, enterStage, type Moment } from './enter-stage.ts';
import type { Rule } from './policy.ts';
import type { SubjectValues } from './subjects.ts';

/** What is submitted: its values, as rules and as people see them. */
export type Submission = {
  readonly title: Approval['title'];
  readonly seen: Approval['seen'];
  readonly values: SubjectValues;
};

/** The policy in force, and who there is. */
export type Asking = {
  readonly rules: readonly Rule[];
  readonly policyVersion: number;
  readonly house: House;
};

/** What an approval is opened with: what it is about, who wants it, and the task that waits for it, where one does. */
export type ApprovalWish = Submission &
  Pick<Approval, 'id' | 'subject' | 'requestedBy' | 'partnerId' | 'timeZone'> & {
    readonly token?: string | undefined;
  };

/** Who submits, what they say of it, and by which request where it is not the first. */
export type Submitter = {
  readonly by: string;
  readonly note?: string | undefined;
  readonly request?: SentBy | undefined;
};

/** Begins a round: the policy's first rule that counts gives the stages, or decides at once. */
export const beginRound = (
  approval: Approval,
  { values, seen, title }: Submission,
  { by, note, request }: Submitter,
  { rules, policyVersion, house: there, ...moment }: Asking & Moment,
): Approval => {
  const { kind } = approval.subject;
  const { rule, why } = chooseRoute(kind, rules, values);
  const { route } = rule;
  const allowOwn = 'stages' in route && (route.allowOwn ?? false);
  const notAsked = allowOwn ? undefined : approval.requestedBy;
  const begun: Approval['rounds'][number] = {
    at: moment.now,
    by,
    values,
    seen,
    policyVersion,
    rule: rule.id,
    why,
    ...(note === undefined ? {} : { note }),
    ...(request === undefined ? {} : { request }),
  };
  const next: Approval = {
    ...approval,
    title,
    seen,
    rounds: [...approval.rounds, begun],
    stages: 'stages' in route ? askStages(route.stages, { kind, values, house: there, notAsked }) : [],
    stage: 0,
    escalated: false,
    reminders: 0,
    allowOwn,
  };
  if ('stages' in route) return enterStage(next, 0, moment);
  const { automatic: outcome, reason } = route;
  const said = { by: house, outcome, reason, at: moment.now, round: next.rounds.length, stage: 0 };
  return ended({ ...next, answers: [...next.answers, said] }, outcome, said, moment.now);
};

/** A new approval, whose first stage is asked; or one that a rule has decided at once. */
export const openApproval = (wish: ApprovalWish, asking: Asking & Moment): Approval => {
  const { token, values: _, ...rest } = wish;
  const { now } = asking;
  const empty: Approval = {
    ...rest,
    tokens: token === undefined ? [] : [token],
    allowOwn: false,
    rounds: [],
    stages: [],
    stage: 0,
    escalated: false,
    reminders: 0,
    terms: [],
    state: 'open',
    answers: [],
    delegations: [],
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  return beginRound(empty, wish, { by: wish.requestedBy }, asking);
};

/** The approval with one more token: a task that is tried again has another one. */
export const retoken = (approval: Approval, token: string, now: Instant): Approval =>
  approval.tokens.includes(token)
    ? approval
    : {
        ...approval,
        tokens: [...approval.tokens, token].slice(-mostTokens),
        version: approval.version + 1,
        updatedAt: now,
      };
