import { describe, expect, it } from 'vitest';
import { changeProgram } from '../../../domain/programs/change-program.ts';
import type { Program } from '../../../domain/programs/program.ts';

const terms = { name: 'Resellers', currency: 'EUR', timeZone: 'Europe/Warsaw', tiers: [] };
const program: Program = {
  ...terms,
  id: 'program_1',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

describe('a program', () => {
  it('may change its name and tiers', () => {
    const tiers = [{ id: 'gold', name: 'Gold' }];
    expect(changeProgram(program, { ...terms, name: 'Other', tiers })).toEqual({
      ...program,
      name: 'Other',
      tiers,
    });
  });

  it('keeps its time zone and currency', () => {
    expect(() => changeProgram(program, { ...terms, timeZone: 'UTC' })).toThrow('program-time-zone-fixed');
    expect(() => changeProgram(program, { ...terms, currency: 'PLN' })).toThrow('program-time-zone-fixed');
  });
});
