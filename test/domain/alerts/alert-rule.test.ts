import { describe, expect, it } from 'vitest';
import { alertRuleContent } from '../../../domain/alerts/alert-rule.ts';

const content = {
  name: 'Over 10,000',
  metric: 'monthly-revenue',
  currency: 'EUR',
  threshold: '10000',
  notify: [],
  status: 'active',
};
const takes = (more: object): boolean => alertRuleContent.safeParse({ ...content, ...more }).success;
const address = (name: string) => ({ email: `${name}@example.com`, language: 'en' });

describe('an alert rule', () => {
  it('has a threshold above zero in decimal text', () => {
    for (const threshold of ['0.01', '1', '10000.00', '0.00000000000000000001'])
      expect(takes({ threshold }), threshold).toBe(true);
    for (const threshold of ['0', '0.00', '-1', '-0', '1e3', '1,000', 'many', '', 10_000])
      expect(takes({ threshold }), String(threshold)).toBe(false);
  });

  it('names at most twenty addressees, each once', () => {
    const all = Array.from({ length: 21 }, (_, index) => address(`a${index}`));
    expect(takes({ notify: all.slice(0, 20) })).toBe(true);
    expect(takes({ notify: all })).toBe(false);
    expect(takes({ notify: [address('anna'), { ...address('Anna'), language: 'pl' }] })).toBe(false);
    expect(takes({ notify: [{ email: 'nobody', language: 'en' }] })).toBe(false);
  });
});
