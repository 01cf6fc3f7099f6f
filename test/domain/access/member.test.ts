import { describe, expect, it } from 'vitest';
import { addressOf, type Member, stayingOwner } from '../../../domain/access/member.ts';

const at = '2026-04-01T10:00:00.000Z';
const person = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  sub: `sub-${id}`,
  email: `${id}@example.com`,
  name: id,
  language: 'en',
  role: 'owner',
  state: 'active',
  version: 1,
  createdAt: at,
  updatedAt: at,
  ...more,
});

describe('an address', () => {
  it('is the same mailbox in letters of either size', () => {
    expect(addressOf(' Anna@Example.COM ')).toBe('anna@example.com');
  });
});

describe('an owner who goes', () => {
  it('leaves another one behind', () => {
    const [anna, jan] = [person('anna'), person('jan')];
    expect(stayingOwner([anna, jan], anna)).toBe(jan);
  });

  it('stays where nobody else is one', () => {
    const anna = person('anna');
    const others = [person('a', { role: 'finance' }), person('b', { state: 'removed' }), anna];
    expect(() => stayingOwner(others, anna)).toThrow('last-owner');
  });

  it('is nobody who is none, or was removed', () => {
    expect(stayingOwner([], person('a', { role: 'finance' }))).toBeUndefined();
    expect(stayingOwner([], person('a', { state: 'removed' }))).toBeUndefined();
  });
});
