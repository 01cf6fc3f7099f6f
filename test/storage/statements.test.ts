import { expect, it } from 'vitest';
import { statements } from '../../storage/payouts.ts';
import { account, statement } from '../domain/payouts/cases.ts';

const key = { tenant: 'acme', partnerId: 'ann', runId: 'payout-run_2024-01' };

it('a statement from before disputes and draws reads as one without any', () => {
  const today = statements.item(key, statement());
  expect(today['form']).toBe(2);
  expect(statements.parse(today)).toEqual(statement());
  const { currency, opening, rows, earned, payment, closing, accrued } = account();
  const before = { currency, opening, rows, earned, payment, closing, accrued };
  const { form: _, ...rest } = today;
  const first = statements.parse({ ...rest, accounts: [before], form: 1 } as never);
  expect(first).toEqual(statement());
});
