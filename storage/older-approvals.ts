import * as z from 'zod/mini';

type Fields = Readonly<Record<string, unknown>>;

/** Stages before there were rules: one role each; the next one was asked as well when a term was over. */
const older = z.array(
  z.object({ role: z.string(), notify: z.array(z.unknown()), termHours: z.optional(z.number()) }),
);

type Older = z.infer<typeof older>;
const rolesBehind = (stages: Older) => stages.slice(1).map(({ role }) => role);

/** Policies of form 1 had stages for everything: one rule, whose stage is escalated to those that came next. */
export const policyWithRules = ({ stages: given, ...rest }: Fields): Fields => {
  const stages = older.parse(given);
  const [first] = stages;
  const next = rolesBehind(stages).map((role) => ({ who: 'role', role }));
  const escalate = next.length === 0 ? {} : { escalate: { afterHours: first?.termHours ?? 1, to: next } };
  const stage = {
    name: 'Decision',
    approvers: [{ who: 'role', role: first?.role }],
    notify: first?.notify ?? [],
    ...escalate,
  };
  return { ...rest, rules: [{ id: 'everything-else', route: { stages: [stage] } }] };
};

const before = z.object({
  stages: z.array(z.unknown()),
  stage: z.number(),
  seen: z.unknown(),
  requestedBy: z.unknown(),
  createdAt: z.unknown(),
  dueAt: z.optional(z.string()),
  state: z.string(),
  decision: z.optional(
    z.object({
      by: z.string(),
      role: z.string(),
      at: z.string(),
      reason: z.optional(z.string()),
      request: z.optional(z.unknown()),
    }),
  ),
});

type Before = z.infer<typeof before>;

const askedStage = (stages: Older): Fields => {
  const [first] = stages;
  const behind = rolesBehind(stages).map((role) => ({ role }));
  return {
    name: 'Decision',
    seats: [{ role: first?.role }],
    need: 1,
    veto: true,
    remindAfterHours: [],
    ...(behind.length === 0 ? {} : { escalate: { afterHours: first?.termHours ?? 1, seats: behind } }),
    notify: first?.notify ?? [],
  };
};

const answersBefore = ({ decision, state }: Before): readonly Fields[] => {
  if (decision === undefined) return [];
  const { role, ...told } = decision;
  const as = { subject: told.by, role, regions: [], limits: [] };
  return [{ ...told, as, outcome: state, round: 1, stage: 0 }];
};

/** Approvals of form 1 had one round, whose values were only shown, and one answer. */
export const approvalWithRounds = (fields: Fields): Fields => {
  const read = before.parse(fields);
  const { stages, stage, seen, requestedBy, createdAt, dueAt, decision } = read;
  const { request: _, ...told } = decision ?? {};
  const round = {
    at: createdAt,
    by: requestedBy,
    values: {},
    seen,
    policyVersion: 0,
    rule: 'everything-else',
    why: [],
  };
  return {
    ...fields,
    allowOwn: false,
    rounds: [round],
    stages: [askedStage(older.parse(stages))],
    stage: 0,
    escalated: stage > 0,
    reminders: 0,
    terms: dueAt === undefined ? [] : [{ at: dueAt, what: 'escalate' }],
    answers: answersBefore(read),
    delegations: [],
    ...(decision === undefined ? {} : { decision: told }),
  };
};
