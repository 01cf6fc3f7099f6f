import { DomainError, type FieldError } from '../errors.ts';
import { expression } from '../kernel/cel/expression.ts';
import type { Approver, Rule, Stage } from './policy.ts';
import { type ApprovalSubject, nounsOf, openNouns, typeOf } from './subjects.ts';

const faultsOfCondition = (
  kind: ApprovalSubject,
  when: string | undefined,
  pointer: string,
): readonly FieldError[] => {
  if (when === undefined) return [];
  const checked = expression(when, nounsOf(kind), openNouns);
  if ('holds' in checked) return [];
  const { message, start, end } = checked;
  return [{ pointer, detail: `${message} (characters ${start} to ${end})` }];
};

/** How many are asked whatever the subject is; those with a condition may not be. */
const certain = (approvers: readonly Approver[]): number =>
  approvers.reduce(
    (sum, one) => sum + (one.when === undefined ? (one.who === 'role' ? (one.people ?? 1) : 1) : 0),
    0,
  );

const faultsOfTests = (kind: ApprovalSubject, { tests = [] }: Stage, at: string): readonly FieldError[] =>
  tests.flatMap(({ value, worse }, index): readonly FieldError[] => {
    const type = typeOf(kind, value);
    const pointer = `${at}/tests/${index}`;
    if (type === undefined)
      return [{ pointer: `${pointer}/value`, detail: 'names no value of this kind of subject' }];
    return worse === 'changed' || type === 'Decimal'
      ? []
      : [{ pointer: `${pointer}/worse`, detail: 'must be "changed": the value is no number' }];
  });

/** Terms come one after the other: who is reminded or asked after silence has decided is told of what is over. */
const faultsOfTerms = (
  { remindAfterHours = [], escalate, silence }: Stage,
  at: string,
): readonly FieldError[] => {
  if (silence === undefined) return [];
  const last = silence.afterHours;
  const detail = `must be before silence decides, after ${last} hours`;
  return [
    ...remindAfterHours.flatMap((hours, index) =>
      hours < last ? [] : [{ pointer: `${at}/remindAfterHours/${index}`, detail }],
    ),
    ...(escalate === undefined || escalate.afterHours < last
      ? []
      : [{ pointer: `${at}/escalate/afterHours`, detail }]),
  ];
};

const faultsOfStage = (kind: ApprovalSubject, stage: Stage, at: string): readonly FieldError[] => {
  const { approvers, need, escalate } = stage;
  const sure = certain(approvers);
  return [
    ...approvers.flatMap(({ when }, index) => faultsOfCondition(kind, when, `${at}/approvers/${index}/when`)),
    ...(escalate?.to ?? []).flatMap(({ when }, index) =>
      faultsOfCondition(kind, when, `${at}/escalate/to/${index}/when`),
    ),
    ...(need === undefined || need <= sure
      ? []
      : [
          { pointer: `${at}/need`, detail: `must be at most ${sure}: so many are asked without a condition` },
        ]),
    ...faultsOfTests(kind, stage, at),
    ...faultsOfTerms(stage, at),
  ];
};

const faultsOfRule = (kind: ApprovalSubject, { when, route }: Rule, at: string): readonly FieldError[] => [
  ...faultsOfCondition(kind, when, `${at}/when`),
  ...('stages' in route
    ? route.stages.flatMap((one, index) => faultsOfStage(kind, one, `${at}/route/stages/${index}`))
    : []),
];

/**
 * Refuses rules that can't be followed, all faults at once: `policy-invalid` where a condition does not fit the kind of
 * subject, the last rule has a condition or another has none, ids come twice, or more must approve than are asked.
 */
export const checkPolicy = (kind: ApprovalSubject, rules: readonly Rule[]): void => {
  const last = rules.length - 1;
  const ids = rules.map(({ id }) => id);
  const fields = rules.flatMap((rule, index) => {
    const at = `/rules/${index}`;
    return [
      ...faultsOfRule(kind, rule, at),
      ...(index === last && rule.when !== undefined
        ? [{ pointer: `${at}/when`, detail: 'must not be there: the last rule takes what no other took' }]
        : []),
      ...(index < last && rule.when === undefined
        ? [{ pointer: `${at}/when`, detail: 'is missing: no rule behind this one would ever count' }]
        : []),
      ...(ids.indexOf(rule.id) === index
        ? []
        : [{ pointer: `${at}/id`, detail: 'must differ from the ids of the other rules' }]),
    ];
  });
  if (fields.length > 0) throw new DomainError('policy-invalid', 'The policy has faults.', fields);
};
