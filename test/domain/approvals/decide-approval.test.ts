import { describe, expect, it } from 'vitest';
import { decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { openApproval } from '../../../domain/approvals/open-approval.ts';
import { currentStage, holdersOf, isAsked } from '../../../domain/approvals/standing.ts';
import {
  adam,
  anna,
  answered,
  asking,
  at,
  fred,
  gina,
  house,
  hugo,
  olga,
  opened,
  people,
  person,
  refusal,
  role,
  rules,
  stage,
  wish,
} from './cases.ts';

const manager = role('channel-manager');
const finance = role('finance');
const askedOf = (approval: Parameters<typeof isAsked>[0]) =>
  people.filter((one) => isAsked(approval, one)).map(({ subject }) => subject);

describe('a stage', () => {
  it('asks everybody who fits, and one answer of a role is enough', () => {
    const open = opened(rules(stage([manager])));
    expect(askedOf(open)).toEqual(['anna', 'adam']);
    const done = answered(open, adam, 'approved', { reason: 'New.' });
    expect(done).toMatchObject({
      state: 'approved',
      version: 2,
      decision: { by: 'adam', role: 'channel-manager', at: at(1).now, reason: 'New.' },
    });
  });

  it('in which several are asked waits for all of them, in any order', () => {
    const open = opened(rules(stage([manager, finance, { who: 'person', id: 'member_hugo' }])));
    const half = answered(answered(open, hugo), anna);
    expect(half.state).toBe('open');
    // Hugo holds the place that is his, so finance is still asked.
    expect(askedOf(half)).toEqual(['fred', 'gina']);
    expect(answered(half, fred).state).toBe('approved');
  });

  it('may need two of three', () => {
    const open = opened(rules(stage([role('finance', { people: 3 })], { need: 2 })));
    const one = answered(open, fred);
    expect([one.state, askedOf(one)]).toEqual(['open', ['gina', 'hugo']]);
    expect(answered(one, hugo).state).toBe('approved');
  });

  it('moves people to other places, so that whoever came first keeps nobody out', () => {
    const open = opened(rules(stage([finance, { who: 'person', id: 'member_hugo' }])));
    // Gina fits only the first place, which Hugo took: he is moved to the one that is his.
    const both = answered(answered(open, hugo), gina);
    expect(both.state).toBe('approved');
  });

  it('is followed by the next, whose people are asked then', () => {
    const open = opened(rules(stage([manager], { name: 'Channel' }), stage([finance], { name: 'Money' })));
    expect(refusal(() => answered(open, fred))).toBe('approval-not-yours');
    const next = answered(open, anna, 'approved', { hours: 5 });
    expect([next.state, next.stage, currentStage(next)?.name]).toEqual(['open', 1, 'Money']);
    expect(refusal(() => answered(next, adam))).toBe('approval-not-yours');
    expect(answered(next, fred).decision).toMatchObject({ by: 'fred' });
  });

  it('asks somebody of the region, or with the right to decide the amount; owners where nobody is', () => {
    const region = rules(stage([role('channel-manager', { ofRegion: true })]));
    expect(askedOf(opened(region))).toEqual(['anna']);
    expect(askedOf(openApproval(wish(), asking(region, at(0), house({ region: 'west' }))))).toEqual(['olga']);
    const limit = rules(stage([role('finance', { withinLimit: true })]));
    expect(askedOf(opened(limit))).toEqual(['gina']);
    const large = { ...wish().values, 'deal.amount': '50000.01' };
    expect(askedOf(opened(limit, { values: large }))).toEqual(['olga']);
  });

  it('asks the partner’s manager, and people by name; owners in place of who is gone', () => {
    const named = rules(stage([{ who: 'partner-manager' }, { who: 'person', id: 'member_gone' }]));
    expect(askedOf(opened(named))).toEqual(['adam', 'olga']);
    const nobody = openApproval(wish(), asking(named, at(0), house({ manager: undefined })));
    expect(askedOf(nobody)).toEqual(['olga']);
    expect(nobody.stages[0]?.need).toBe(2);
  });

  it('asks an owner in place of who is named and asked for it', () => {
    const own = opened(rules(stage([{ who: 'person', id: 'member_hugo' }])), { requestedBy: 'hugo' });
    expect(askedOf(own)).toEqual(['olga']);
  });

  it('leaves out approvers whose condition does not hold, and is passed where none is left', () => {
    const onlyLarge = { when: 'deal.amount > 10000' };
    const open = opened(
      rules(stage([role('owner', onlyLarge)], { name: 'Big' }), stage([manager, role('finance', onlyLarge)])),
    );
    expect([open.stage, askedOf(open)]).toEqual([1, ['anna', 'adam']]);
    expect(answered(open, anna).state).toBe('approved');
  });
});

describe('a refusal', () => {
  it('ends it at once', () => {
    const open = opened(rules(stage([manager, finance])));
    expect(answered(open, fred, 'refused', { reason: 'No margin.' })).toMatchObject({
      state: 'refused',
      decision: { by: 'fred', reason: 'No margin.' },
    });
  });

  it('without a veto ends it only when too few are left to approve', () => {
    const open = opened(rules(stage([role('finance', { people: 3 })], { need: 2, veto: false })));
    const one = answered(open, fred, 'refused', { reason: 'No.' });
    expect(one.state).toBe('open');
    expect(refusal(() => answered(one, fred))).toBe('approval-answered');
    expect(answered(answered(one, gina), hugo).state).toBe('approved');
    expect(answered(one, gina, 'refused', { reason: 'No.' }).state).toBe('refused');
  });
});

describe('who answers', () => {
  it('does not answer for what is their own, nor through a deputy, unless the policy says so', () => {
    const given = rules(stage([role('finance', { people: 2 })]));
    const own = opened(given, { requestedBy: 'fred' });
    expect(refusal(() => answered(own, fred))).toBe('approval-own');
    expect(refusal(() => answered(own, adam, 'approved', { places: [adam, fred] }))).toBe('approval-own');
    expect(askedOf(own)).toEqual(['gina', 'hugo']);
    const allowed = opened([{ id: 'all', route: { allowOwn: true, stages: [stage([finance])] } }], {
      requestedBy: 'fred',
    });
    expect(answered(allowed, fred).state).toBe('approved');
  });

  it('answers once: late and double answers are refused, and its request is kept', () => {
    const request = { key: 'k', hash: 'h' };
    const open = opened(rules(stage([manager, finance])));
    const once = answered(open, anna, 'approved', { request });
    expect(refusal(() => answered(once, anna))).toBe('approval-answered');
    expect(once.answers[0]?.request).toEqual(request);
    const done = answered(once, fred);
    expect(refusal(() => answered(done, gina))).toBe('approval-closed');
  });

  it('may answer in the place of another, which is recorded', () => {
    const open = opened(rules(stage([{ who: 'person', id: 'member_hugo' }])));
    const done = answered(open, anna, 'approved', { places: [anna, hugo] });
    expect(done.decision).toMatchObject({ by: 'anna', for: 'hugo', role: 'finance' });
    expect(done.answers[0]).toMatchObject({ by: 'anna', as: hugo, round: 1, stage: 0 });
  });

  it('counts as one person, in whosever place', () => {
    const open = opened(rules(stage([role('finance', { people: 2 })])));
    const once = answered(open, fred);
    expect(refusal(() => answered(once, fred, 'approved', { places: [gina] }))).toBe('approval-answered');
    expect(holdersOf(once).size).toBe(1);
  });

  it('may send it back, where it can be changed', () => {
    const back = answered(opened(rules(stage([manager]))), anna, 'returned', { reason: 'Which school?' });
    expect(back).toMatchObject({ state: 'returned', terms: [] });
    expect(back.decision).toBeUndefined();
    expect(refusal(() => answered(back, adam))).toBe('approval-returned');
    const run = opened(rules(stage([finance])), { subject: { kind: 'payout-run', id: '2026-02' } });
    expect(refusal(() => answered(run, fred, 'returned', { reason: 'x' }))).toBe('approval-not-changeable');
  });

  it('is nobody without a place', () => {
    const open = opened(rules(stage([manager])));
    const stranger = { by: 'x', places: [], outcome: 'approved' as const };
    expect(refusal(() => decideApproval(open, stranger, at(1)))).toBe('approval-not-yours');
    expect(refusal(() => answered(open, person('y', 'owner')))).toBe('approval-not-yours');
    expect(olga.role).toBe('owner');
  });
});
