import { DomainError } from '../../errors.ts';
import { type Instant, later } from '../../kernel/day.ts';
import { same } from '../../platform/restate.ts';
import { accountInForce, type BankAccount, type BankDetails } from './bank-account.ts';

/** How long a changed account waits after its confirmation, so that the partner can object to what it did not send. */
const waiting = 3 * 86_400_000;

type Deed = { readonly by: string; readonly now: Instant };

/**
 * The account with other details proposed; details that are in force, or proposed already, change nothing. What was
 * proposed before and never confirmed is replaced.
 */
export const proposeDetails = (
  partnerId: string,
  account: BankAccount | undefined,
  details: BankDetails,
  { by, now }: Deed,
): BankAccount => {
  const current = accountInForce(account, now);
  const pending = account?.proposed?.details;
  if (account !== undefined && same(pending ?? current, details)) return account;
  return {
    partnerId,
    ...(current === undefined ? {} : { current }),
    // Back to what is in force: nothing is left to confirm.
    ...(same(current, details) ? {} : { proposed: { details, by, at: now } }),
    version: (account?.version ?? 0) + 1,
    updatedAt: now,
  };
};

/**
 * The account with its proposal confirmed. The first account is paid to at once, a changed one after three days. Throws
 * `nothing-to-confirm` where nothing waits, `second-person-needed` where whoever sent the details confirms them.
 */
export const confirmDetails = (account: BankAccount | undefined, { by, now }: Deed): BankAccount => {
  const proposed = account?.proposed;
  if (account === undefined || proposed === undefined || proposed.confirmedBy !== undefined) {
    if (account !== undefined && proposed?.confirmedBy === by) return account;
    throw new DomainError('nothing-to-confirm', 'No bank details wait for a confirmation.');
  }
  if (proposed.by === by)
    throw new DomainError('second-person-needed', 'Whoever sent the details cannot confirm them.');
  const usableFrom = account.current === undefined ? now : later(now, waiting);
  return {
    ...account,
    proposed: { ...proposed, confirmedBy: by, usableFrom },
    version: account.version + 1,
    updatedAt: now,
  };
};
