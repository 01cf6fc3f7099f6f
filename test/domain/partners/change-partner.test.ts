import { describe, expect, it } from 'vitest';
import { changePartner } from '../../../domain/partners/change-partner.ts';
import type { Partner } from '../../../domain/partners/partner.ts';

const partner: Partner = {
  id: 'partner_1',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  name: 'P',
  country: 'PL',
  language: 'pl',
  status: 'active',
  standing: [{ from: '0001-01-01', tier: 'silver', attributes: { region: 'north' } }],
};
const same = {
  name: 'P',
  country: 'PL',
  language: 'pl' as const,
  tier: 'silver',
  attributes: { region: 'north' },
};

describe('a partner', () => {
  it('whose name or language changes is valued as before', () => {
    const changed = changePartner(partner, { ...same, name: 'Q', language: 'en' }, '2026-04-01');
    expect(changed).toEqual({ partner: { ...partner, name: 'Q', language: 'en' }, revalues: undefined });
  });

  it('whose standing changes is valued otherwise from the day on', () => {
    const { partner: next, revalues } = changePartner(
      partner,
      { ...same, tier: 'gold', parentId: 'partner_2' },
      '2026-04-01',
    );
    expect(revalues).toBe('2026-04-01');
    expect(next.standing).toEqual([
      ...partner.standing,
      { from: '2026-04-01', tier: 'gold', parentId: 'partner_2', attributes: { region: 'north' } },
    ]);
  });

  it('whose country changes is valued otherwise', () => {
    expect(changePartner(partner, { ...same, country: 'CZ' }, '2026-04-01').revalues).toBe('0001-01-01');
    const { country: _, ...without } = same;
    const changed = changePartner(partner, without, '2026-04-01');
    expect(changed.revalues).toBe('0001-01-01');
    expect('country' in changed.partner).toBe(false);
  });
});
