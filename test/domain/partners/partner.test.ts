import { describe, expect, it } from 'vitest';
import { countryCode } from '../../../domain/partners/country.ts';
import { standingOn } from '../../../domain/partners/partner.ts';

describe('the standing of a partner', () => {
  const standing = [
    { from: '2026-01-01', tier: 'silver', attributes: {} },
    { from: '2026-04-01', tier: 'gold', attributes: { region: 'north' } },
  ];

  it('is the last that began on or before the day', () => {
    expect(standingOn({ standing }, '2026-03-31')).toEqual({ tier: 'silver', attributes: {} });
    expect(standingOn({ standing }, '2026-04-01')).toEqual({ tier: 'gold', attributes: { region: 'north' } });
  });

  it('is none before the first', () => {
    expect(standingOn({ standing }, '2025-12-31')).toEqual({ attributes: {} });
  });
});

describe('a country', () => {
  it('is one of the list', () => {
    for (const code of ['PL', 'CZ', 'GB', 'ZW']) expect(countryCode.safeParse(code).success).toBe(true);
    for (const code of ['pl', 'EU', 'UK', 'XX', 'POL', ''])
      expect(countryCode.safeParse(code).success).toBe(false);
  });
});
