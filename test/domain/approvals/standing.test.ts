import { describe, expect, it } from 'vitest';
import {
  currentStage,
  currentValues,
  hasAnswered,
  holdersOf,
  isAsked,
  isRefused,
  isSatisfied,
  openSeats,
} from '../../../domain/approvals/standing.ts';
import { adam, anna, answered, fred, gina, hugo, opened, role, rules, stage, values } from './cases.ts';

const two = rules(stage([role('finance'), { who: 'person', id: 'member_hugo' }], { veto: false }));

describe('how far an approval is', () => {
  it('says who holds which place, and which somebody more could take', () => {
    const open = opened(two);
    expect([currentStage(open)?.need, currentValues(open)]).toEqual([2, values()]);
    expect(openSeats(open)).toEqual([{ role: 'finance' }, { person: 'hugo' }]);
    const one = answered(open, hugo);
    expect([...holdersOf(one).values()].map(({ by }) => by)).toEqual(['hugo']);
    // Hugo can move, so somebody of finance may come in; nobody else can take his own place.
    expect(openSeats(one)).toEqual([{ role: 'finance' }, { person: 'hugo' }]);
    expect([isAsked(one, gina), isAsked(one, hugo), isAsked(one, anna)]).toEqual([true, false, false]);
    expect([hasAnswered(one, 'hugo'), hasAnswered(one, 'gina'), isSatisfied(one)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('knows when too few are left', () => {
    const no = answered(opened(two), fred, 'refused', { reason: 'No.' });
    expect([isRefused(no), no.state]).toEqual([true, 'refused']);
    const enough = rules(stage([role('finance', { people: 2 }), role('owner')], { need: 1, veto: false }));
    expect(isRefused(answered(opened(enough), fred, 'refused', { reason: 'No.' }))).toBe(false);
  });

  it('asks nobody for their own, and nobody once it has ended', () => {
    const own = opened(rules(stage([role('channel-manager')])), { requestedBy: 'anna' });
    expect([isAsked(own, anna), isAsked(own, adam)]).toEqual([false, true]);
    expect(openSeats(answered(own, adam))).toEqual([]);
  });
});
