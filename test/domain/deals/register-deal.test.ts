import { describe, expect, it } from 'vitest';
import { deal } from '../../../domain/deals/deal.ts';
import { type Registration, registerDeal } from '../../../domain/deals/register-deal.ts';
import { DomainError } from '../../../domain/errors.ts';
import { refusal } from '../sales/refusal.ts';
import { claim, facts, kept, now, rules } from './cases.ts';

const registration = (over: Partial<Registration> = {}): Registration => ({
  by: 'key_a',
  approvalId: 'approval_1',
  claims: [],
  rules,
  files: [],
  now,
  today: '2026-03-02',
  ...over,
});

describe('a registration', () => {
  it('waits for its approval', () => {
    const made = registerDeal(facts(), kept(), registration());
    expect(made).toEqual({
      ...facts(),
      ...kept(),
      registeredBy: 'key_a',
      approvalId: 'approval_1',
      attempt: 1,
      state: 'waiting',
      movedAt: now,
    });
    expect(deal.safeParse(made).success).toBe(true);
  });

  it('may close today, but not before', () => {
    const closing = (expectedClose: string) =>
      refusal(() => registerDeal(facts({ expectedClose }), kept(), registration()));
    expect(closing('2026-03-02').code).toBe('nothing');
    expect(closing('2026-03-01')).toEqual({ code: 'deal-invalid', fields: ['/expectedClose'] });
  });

  it('may be worth nothing, but not less', () => {
    const worth = (amount: string) =>
      refusal(() => registerDeal(facts({ value: { amount, currency: 'EUR' } }), kept(), registration()));
    expect(worth('0').code).toBe('nothing');
    expect(worth('-0.01')).toEqual({ code: 'deal-invalid', fields: ['/value/amount'] });
  });

  it('is told all its faults at once, before anything is said of claims', () => {
    const wrong = facts({ expectedClose: '2025-01-01', value: { amount: '-1', currency: 'EUR' } });
    expect(refusal(() => registerDeal(wrong, kept(), registration({ claims: [claim()] })))).toEqual({
      code: 'deal-invalid',
      fields: ['/expectedClose', '/value/amount'],
    });
  });

  it('is refused where a product is protected for another deal', () => {
    const attempt = () => registerDeal(facts(), kept(), registration({ claims: [claim()] }));
    expect(refusal(attempt)).toEqual({ code: 'claim-held', fields: ['/productIds/0'] });
    try {
      attempt();
    } catch (error) {
      const told = error instanceof DomainError ? [error.detail, error.fields] : [];
      expect(JSON.stringify(told)).not.toMatch(/deal_other|partner_b/);
    }
  });

  it('is taken as soon as the protection is over', () => {
    const over = claim({ until: now });
    expect(registerDeal(facts(), kept(), registration({ claims: [over] })).state).toBe('waiting');
  });
});
