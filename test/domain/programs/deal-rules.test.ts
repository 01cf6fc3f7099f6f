import { describe, expect, it } from 'vitest';
import { requiredIn, rulesOf } from '../../../domain/programs/deal-rules.ts';

const name = { pl: 'x', en: 'x' };

describe('the rules of deals', () => {
  it('are the usual ones where the program says nothing', () => {
    const { days, extension, reminderDays, stages, matching } = rulesOf({});
    expect([days, extension, reminderDays, matching]).toEqual([90, undefined, [14, 3], 'review']);
    expect(stages.map(({ id, probability }) => `${id} ${probability}`)).toEqual([
      'qualified 20',
      'proposal 50',
      'negotiation 75',
    ]);
  });

  it('protect for the days of dealProtection, or else of dealProtectionDays', () => {
    expect(rulesOf({ dealProtectionDays: 30 }).days).toBe(30);
    expect(rulesOf({ dealProtectionDays: 30, dealProtection: { days: 60 } }).days).toBe(60);
  });

  it('ask in a stage for what the registration and every stage on the way asked for', () => {
    const rules = rulesOf({
      dealForm: { fields: [], requiredFields: ['need'] },
      pipeline: [
        { id: 'a', name, probability: '10' },
        { id: 'b', name, probability: '20', requiredFields: ['budget'] },
        { id: 'c', name, probability: '30', requiredFields: ['start'] },
      ],
    });
    expect(requiredIn(rules, undefined)).toEqual(['need']);
    expect(requiredIn(rules, 'a')).toEqual(['need']);
    expect(requiredIn(rules, 'c')).toEqual(['need', 'budget', 'start']);
    // A stage that the program has no more asks for nothing of its own.
    expect(requiredIn(rules, 'gone')).toEqual(['need']);
  });
});
