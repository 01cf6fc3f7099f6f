import { describe, expect, it } from 'vitest';
import { askStages } from '../../../domain/approvals/ask-stages.ts';
import type { Approver } from '../../../domain/approvals/policy.ts';
import { house, role, stage, values } from './cases.ts';

const seats = (approver: Approver, more: { notAsked?: string; region?: string } = {}) => {
  const { notAsked, ...there } = more;
  const submitted = { kind: 'deal' as const, values: values(), house: house(there), notAsked };
  return askStages([stage([approver])], submitted)[0]?.seats;
};
const owner = [{ role: 'owner' }];

describe('who is meant', () => {
  it('by a role is anybody of it, so many as are asked for', () => {
    expect(seats(role('finance', { people: 2 }))).toEqual([{ role: 'finance' }, { role: 'finance' }]);
  });

  it('by a region or a limit is somebody with it, an owner where nobody is', () => {
    expect(seats(role('channel-manager', { ofRegion: true }))).toEqual([
      { role: 'channel-manager', region: 'north' },
    ]);
    expect(seats(role('channel-manager', { ofRegion: true }), { region: 'west' })).toEqual(owner);
    const limit = { amount: '2000.00', currency: 'PLN' };
    expect(seats(role('finance', { withinLimit: true }))).toEqual([{ role: 'finance', limit }]);
    expect(seats(role('finance', { withinLimit: true }), { notAsked: 'gina' })).toEqual(owner);
  });

  it('by a person is that one, an owner where they are gone or asked for it themselves', () => {
    const hugo: Approver = { who: 'person', id: 'member_hugo' };
    expect(seats(hugo)).toEqual([{ person: 'hugo' }]);
    expect(seats(hugo, { notAsked: 'hugo' })).toEqual(owner);
    expect(seats({ who: 'person', id: 'member_gone' })).toEqual(owner);
    expect(seats({ who: 'partner-manager' })).toEqual([{ person: 'adam' }]);
  });

  it('is left out where its condition does not hold, and asked where nobody can tell', () => {
    expect(seats(role('owner', { when: 'deal.amount > 2000' }))).toEqual([]);
    expect(seats(role('owner', { when: 'partner.segment == "b2b"' }))).toEqual(owner);
  });
});
