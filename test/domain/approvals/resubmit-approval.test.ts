import { describe, expect, it } from 'vitest';
import type { Approval } from '../../../domain/approvals/approval.ts';
import { openApproval } from '../../../domain/approvals/open-approval.ts';
import type { Rule } from '../../../domain/approvals/policy.ts';
import { resubmitApproval } from '../../../domain/approvals/resubmit-approval.ts';
import { isAsked } from '../../../domain/approvals/standing.ts';
import {
  anna,
  answered,
  asking,
  at,
  fred,
  gina,
  opened,
  people,
  refusal,
  role,
  rules,
  stage,
  values,
  wish,
} from './cases.ts';

const price = { tests: [{ value: 'deal.amount', worse: 'higher' as const }] };
const given = rules(
  stage([role('channel-manager')], {
    name: 'Channel',
    tests: [{ value: 'deal.contested', worse: 'changed' }],
  }),
  stage([role('finance')], { name: 'Money', ...price }),
);
const again = (
  approval: Approval,
  changed: ReturnType<typeof values>,
  {
    by = 'rita',
    isRequester = true,
    request = undefined as { key: string; hash: string } | undefined,
    policy = given as readonly Rule[],
  } = {},
) =>
  resubmitApproval(
    approval,
    { ...wish(), values: changed },
    { by, isRequester, request },
    asking(policy, at(10)),
  );
const askedOf = (approval: Approval) =>
  people.filter((one) => isAsked(approval, one)).map(({ subject }) => subject);

/** The channel has approved, finance sends it back. */
const returned = () => answered(answered(opened(given), anna), fred, 'returned', { reason: 'Too dear.' });

describe('what was sent back and is submitted again', () => {
  it('skips those whose tested values have not got worse, also where they got better or are equal', () => {
    for (const amount of ['2000.00', '1500.00']) {
      const next = again(returned(), values(amount));
      expect(next).toMatchObject({ state: 'open', stage: 1, rounds: [{}, { by: 'rita' }] });
      expect(askedOf(next)).toEqual(['fred', 'gina', 'hugo']);
      expect(answered(next, gina).state).toBe('approved');
    }
  });

  it('asks those again for whom something got worse', () => {
    const next = again(returned(), values('2000.00', { 'deal.contested': true }));
    expect([next.stage, askedOf(next)]).toEqual([0, ['anna', 'adam']]);
  });

  it('is approved at once where everybody approved what is no worse', () => {
    const one = rules(
      stage([role('channel-manager')], { name: 'Channel', ...price }),
      stage([role('finance')], price),
    );
    const back = answered(answered(openApproval(wish(), asking(one)), anna), fred);
    expect(back.state).toBe('approved');
    const waiting = answered(openApproval(wish(), asking(one)), anna);
    const cheaper = again(waiting, values('1.00'), { policy: one });
    expect([cheaper.state, cheaper.stage, askedOf(cheaper)]).toEqual(['open', 1, ['fred', 'gina', 'hugo']]);
  });

  it('follows the policy as it stands then', () => {
    const automatic: Rule[] = [
      { id: 'auto', route: { automatic: 'approved', reason: 'Rules have changed.' } },
    ];
    expect(again(returned(), values('1'), { policy: automatic })).toMatchObject({
      state: 'approved',
      decision: { by: 'policy' },
      rounds: [{ rule: 'all' }, { rule: 'auto' }],
    });
  });

  it('while it waits: a change that is none is left alone, a worse one asks anew', () => {
    const waiting = answered(opened(given), anna);
    expect(again(waiting, values())).toBe(waiting);
    const worse = again(waiting, values('2000.00', { 'deal.contested': true }));
    expect([worse.stage, worse.rounds.length]).toEqual([0, 2]);
  });

  it('comes from whoever asked, before the end, and once per request', () => {
    expect(refusal(() => again(returned(), values('1'), { isRequester: false }))).toBe(
      'approval-not-requester',
    );
    const done = answered(answered(opened(given), anna), fred);
    expect(refusal(() => again(done, values('1')))).toBe('approval-closed');
    const once = again(returned(), values('1'), { request: { key: 'r1', hash: 'h' } });
    const back = answered(once, gina, 'returned', { reason: 'Still.', hours: 11 });
    expect(again(back, values('1'), { request: { key: 'r1', hash: 'h' } })).toBe(back);
    expect(again(back, values('1'), { request: { key: 'r2', hash: 'h' } }).state).toBe('open');
  });

  it('ends some day', () => {
    let approval = opened(given);
    for (let round = 2; round <= 20; round += 1) approval = again(approval, values(String(round)));
    expect(refusal(() => again(approval, values('21')))).toBe('approval-too-long');
  });

  it('is refused again by whoever refuses: an approval of a round before does not speak against it', () => {
    const noVeto = rules(stage([role('finance', { people: 3 })], { need: 2, veto: false, ...price }));
    const first = answered(openApproval(wish(), asking(noVeto)), fred);
    const second = again(first, values('1900'), { policy: noVeto });
    expect(askedOf(second)).toEqual(['gina', 'hugo']);
    expect(answered(second, gina, 'refused', { reason: 'No.', hours: 11 }).state).toBe('open');
  });
});
