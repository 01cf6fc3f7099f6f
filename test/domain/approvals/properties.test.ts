import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '../../../domain/access/permissions.ts';
import { type Approval, type ApprovalStage, deciders } from '../../../domain/approvals/approval.ts';
import { decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { escalateApproval, expireApproval } from '../../../domain/approvals/escalate-approval.ts';
import { openApproval, retoken } from '../../../domain/approvals/open-approval.ts';
import { DomainError } from '../../../domain/errors.ts';
import { now, wish } from './cases.ts';

const hour = 3_600_000;

const policy = fc
  .record({
    terms: fc.array(
      fc.record({ role: fc.constantFrom(...deciders), termHours: fc.integer({ min: 1, max: 72 }) }),
      { maxLength: 4 },
    ),
    last: fc.constantFrom(...deciders),
  })
  .map(({ terms, last }): readonly ApprovalStage[] => [
    ...terms.map((one) => ({ ...one, notify: [] })),
    { role: last, notify: [] },
  ]);

/** What comes after so many hours more: mostly the tick, answers of all kinds, at times another token or the end. */
const step = fc.record({
  hours: fc.integer({ min: 0, max: 30 }),
  deed: fc.oneof(
    { weight: 8, arbitrary: fc.constant('tick' as const) },
    { weight: 8, arbitrary: fc.constant('answer' as const) },
    { weight: 2, arbitrary: fc.constant('retoken' as const) },
    { weight: 1, arbitrary: fc.constant('expire' as const) },
  ),
  role: fc.constantFrom(...roles),
  by: fc.constantFrom('key_partner', 'key_1', 'key_2'),
  outcome: fc.constantFrom('approved' as const, 'refused' as const),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const answered = (approval: Approval, { by, role, outcome }: Step, at: string): Approval => {
  try {
    return decideApproval(approval, { by, role, outcome }, at);
  } catch (error) {
    if (error instanceof DomainError) return approval;
    throw error;
  }
};

const after = (approval: Approval, one: Step, at: string): Approval => {
  if (one.deed === 'tick') return escalateApproval(approval, at)?.approval ?? approval;
  if (one.deed === 'retoken') return retoken(approval, `token of ${at}`, at);
  return one.deed === 'expire' ? expireApproval(approval, at) : answered(approval, one, at);
};

/** The forms that an approval takes on, from the first to the last. */
const history = (stages: readonly ApprovalStage[], steps: readonly Step[]): readonly Approval[] => {
  let time = Date.parse(now);
  const forms = [openApproval(wish({ stages }), now)];
  for (const one of steps) {
    time += one.hours * hour;
    const last = forms.at(-1);
    if (last !== undefined) forms.push(after(last, one, new Date(time).toISOString()));
  }
  return forms;
};

/** The earliest moment at which a stage can be reached: the terms before it have to run out. */
const earliest = (stages: readonly ApprovalStage[], stage: number): string => {
  const hours = stages.slice(0, stage).reduce((sum, { termHours = 0 }) => sum + termHours, 0);
  return new Date(Date.parse(now) + hours * hour).toISOString();
};

const anyHistory = fc
  .tuple(policy, fc.array(step, { maxLength: 40 }))
  .map(([stages, steps]) => ({ stages, forms: history(stages, steps) }));

describe('whatever answers, escalations, tokens and expiry come', () => {
  it('an approval ends in at most one state, and its decision never changes', () => {
    fc.assert(
      fc.property(anyHistory, ({ forms }) => {
        const ends = forms.filter(({ state }) => state !== 'open');
        const told = ends.map(({ state, stage, decision }) => JSON.stringify([state, stage, decision]));
        expect(new Set(told).size).toBeLessThanOrEqual(1);
        for (const { state, decision, dueAt } of ends) {
          expect(decision !== undefined).toBe(state !== 'expired');
          expect(dueAt).toBeUndefined();
        }
        const reopened = forms.slice(forms.length - ends.length).some(({ state }) => state === 'open');
        expect(reopened).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('only a role of a stage reached decides, never whoever asked, and no stage is reached before its time', () => {
    fc.assert(
      fc.property(anyHistory, ({ stages, forms }) => {
        for (const { stage, updatedAt, decision } of forms) {
          expect(earliest(stages, stage) <= updatedAt).toBe(true);
          if (decision === undefined) continue;
          const place = stages.findIndex(({ role }) => role === decision.role);
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(stage);
          expect(earliest(stages, place) <= decision.at).toBe(true);
          expect(decision.by).not.toBe('key_partner');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('each form is the next version of the one before, or the same', () => {
    fc.assert(
      fc.property(anyHistory, ({ forms }) => {
        for (const [index, form] of forms.slice(1).entries()) {
          const before = forms[index];
          if (form !== before) expect(form.version).toBe((before?.version ?? 0) + 1);
        }
      }),
    );
  });
});
