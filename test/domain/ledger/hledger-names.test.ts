import { expect, it } from 'vitest';
import { accounts } from '../../../domain/ledger/account.ts';
import { nameOf, uncarried } from '../../../domain/ledger/hledger-names.ts';

it('every account has a name of its own, and says whether it is had, owed, spent or neither', () => {
  const names = accounts.map((one) => nameOf(one, 'ann'));
  expect(new Set(names).size).toBe(accounts.length);
  for (const name of names) expect(name).toMatch(/^(assets|liabilities|expenses|equity):/);
  expect(names.filter((name) => name.includes(':ann:'))).toHaveLength(5);
  expect(uncarried.map((one) => nameOf(one, 'ann'))).toContain('equity:conversion');
});
