import { bankAccount } from '../domain/payouts/bank-account.ts';
import { payoutRun } from '../domain/payouts/payout-run.ts';
import { payoutSettings } from '../domain/payouts/settings.ts';
import { statement } from '../domain/payouts/statement.ts';
import { entity } from './entity.ts';

export const bankAccounts = entity('bankAccount', bankAccount);
export const payoutSettingsOf = entity('payoutSettings', payoutSettings);
export const payoutRuns = entity('payoutRun', payoutRun);
export const statements = entity('statement', statement);
