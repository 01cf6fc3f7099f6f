import fc from 'fast-check';
import type { Approval } from '../../../domain/approvals/approval.ts';
import { checkPolicy } from '../../../domain/approvals/check-policy.ts';
import { decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { passTerm } from '../../../domain/approvals/pass-term.ts';
import type { Approver, Stage } from '../../../domain/approvals/policy.ts';
import { recallApproval } from '../../../domain/approvals/recall-approval.ts';
import { resubmitApproval } from '../../../domain/approvals/resubmit-approval.ts';
import { DomainError } from '../../../domain/errors.ts';
import { asking, at, opened, people, rules, values, wish } from './cases.ts';

/** Policies of every shape, and histories of answers, changes, terms and recalls over them. */
const approver: fc.Arbitrary<Approver> = fc.oneof(
  fc.record({
    who: fc.constant('role' as const),
    role: fc.constantFrom('owner' as const, 'finance' as const, 'channel-manager' as const),
    people: fc.integer({ min: 1, max: 2 }),
    ofRegion: fc.boolean(),
    withinLimit: fc.boolean(),
  }),
  fc.record({
    who: fc.constant('person' as const),
    id: fc.constantFrom('member_hugo', 'member_anna', 'member_gone'),
  }),
  fc.record({ who: fc.constant('partner-manager' as const), when: fc.constant('deal.amount > 1500') }),
);
const test = fc.constantFrom(
  { value: 'deal.amount', worse: 'higher' as const },
  { value: 'deal.amount', worse: 'lower' as const },
  { value: 'deal.contested', worse: 'changed' as const },
);
const stage: fc.Arbitrary<Stage> = fc
  .record({
    approvers: fc.array(approver, { minLength: 1, maxLength: 3 }),
    all: fc.boolean(),
    veto: fc.boolean(),
    escalates: fc.boolean(),
    silence: fc.constantFrom(undefined, 'approved' as const, 'refused' as const),
    tests: fc.option(fc.uniqueArray(test, { maxLength: 2 }), { nil: undefined }),
  })
  .map(({ approvers, all, veto, escalates, silence, tests }) => ({
    name: 'Stage',
    approvers,
    veto,
    ...(all ? {} : { need: 1 }),
    ...(escalates
      ? { escalate: { afterHours: 10, to: [{ who: 'role' as const, role: 'owner' as const }] } }
      : {}),
    ...(silence === undefined ? {} : { silence: { afterHours: 30, means: silence } }),
    ...(tests === undefined ? {} : { tests }),
  }));
/** Only policies that can be saved. */
const isSaved = (stages: readonly Stage[]): boolean => {
  try {
    checkPolicy('deal', rules(...stages));
    return true;
  } catch {
    return false;
  }
};
const deed = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      what: fc.constant('answer' as const),
      who: fc.nat(5),
      as: fc.nat(5),
      outcome: fc.constantFrom(
        'approved' as const,
        'approved' as const,
        'approved' as const,
        'refused' as const,
        'returned' as const,
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('change' as const),
      amount: fc.constantFrom('1000', '2000', '3000'),
      contested: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('wait' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('recall' as const) }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;
export const history = fc.record({
  stages: fc.array(stage, { minLength: 1, maxLength: 3 }).filter(isSaved),
  deeds: fc.array(deed, { maxLength: 25 }),
  requestedBy: fc.constantFrom('rita', 'fred', 'olga'),
});
export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

export const done = (approval: Approval, given: History, one: Deed, hours: number): Approval => {
  const moment = at(hours);
  try {
    if (one.what === 'wait') return passTerm(approval, moment) ?? approval;
    if (one.what === 'recall')
      return recallApproval(approval, { by: given.requestedBy, isRequester: true }, moment.now);
    if (one.what === 'change')
      return resubmitApproval(
        approval,
        { ...wish(), values: values(one.amount, { 'deal.contested': one.contested }) },
        { by: given.requestedBy, isRequester: true },
        asking(rules(...given.stages), moment),
      );
    const [by, as] = [people[one.who], people[one.as]];
    if (by === undefined || as === undefined) return approval;
    return decideApproval(approval, { by: by.subject, places: [as], outcome: one.outcome }, moment);
  } catch (error) {
    if (error instanceof DomainError) return approval;
    throw error;
  }
};

/** All states of a history, the first to the last. */
export const statesOf = (given: History): readonly Approval[] => {
  const states = [opened(rules(...given.stages), { requestedBy: given.requestedBy })];
  for (const [index, one] of given.deeds.entries()) {
    const last = states.at(-1);
    if (last !== undefined) states.push(done(last, given, one, (index + 1) * 5));
  }
  return states;
};
