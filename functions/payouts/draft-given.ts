import { oldestRateDay } from '../../domain/commissions/exchange.ts';
import type { Instant } from '../../domain/kernel/day.ts';
import { accountInForce } from '../../domain/payouts/bank/bank-account.ts';
import type { PayoutRun } from '../../domain/payouts/run/payout-run.ts';
import type { PayoutTerms } from '../../domain/payouts/settings.ts';
import { type PaidIn, rateDayOf } from '../../domain/payouts/settlement/conversion.ts';
import type { DraftGiven } from '../../domain/payouts/settlement/paid-amount.ts';
import type { Reading } from '../../domain/payouts/statement/reading.ts';
import type { Statement } from '../../domain/payouts/statement/statement.ts';
import { taxingOf } from '../../domain/payouts/tax/tax.ts';
import { bankAccounts, drawsOf, payoutCurrencies, taxProfiles } from '../../storage/payouts.ts';
import { rates } from '../../storage/rates.ts';
import type { Context } from '../shell/context.ts';
import { openInvoices } from './invoices/waiting.ts';

type Owner = { readonly tenant: string; readonly partnerId: string };

/** What is drafted: of which run, by which terms, from what of the journal, behind which statement. */
type Drafting = {
  readonly run: PayoutRun;
  readonly terms: PayoutTerms;
  readonly reading: Reading;
  readonly previous: Statement | undefined;
  /** When the bank account must be in force. */
  readonly at: Instant;
};

/** The currency in which the partner is paid, with the rates of those that it has something in beside. */
const paidInOf = async (
  { store }: Context,
  owner: Owner,
  { run, terms, reading, previous }: Drafting,
): Promise<PaidIn | undefined> => {
  const { currency = null } = (await payoutCurrencies.read(store, owner)) ?? {};
  if (currency === null) return undefined;
  const day = rateDayOf(run.cutOff, terms.timeZone);
  const known = [...(previous?.accounts ?? []), ...reading.latest].map((one) => one.currency);
  const others = [...new Set(known)].filter((one) => one !== currency);
  const range = { from: oldestRateDay(day), to: day };
  const found = await Promise.all(
    others.map((from) => rates.all(store, { tenant: owner.tenant, from, to: currency }, range)),
  );
  return { currency, day, rates: found.flat() };
};

/** What else a partner's statement is made of, as it is set now. */
export const draftGiven = async (context: Context, owner: Owner, drafting: Drafting): Promise<DraftGiven> => {
  const { store } = context;
  const { run, terms, previous, at } = drafting;
  const payee = accountInForce(await bankAccounts.read(store, owner), at);
  const { draws = [] } = (await drawsOf.read(store, owner)) ?? {};
  // Read only where it counts.
  const taxProfile = terms.taxes === undefined ? undefined : await taxProfiles.read(store, owner);
  const period = run.period;
  const { byInvoice } = taxingOf({ terms: terms.taxes, profile: taxProfile, period });
  const invoices = byInvoice === true ? await openInvoices(context, owner) : [];
  const paidIn = await paidInOf(context, owner, drafting);
  return { run, partnerId: owner.partnerId, previous, payee, terms, draws, taxProfile, invoices, paidIn };
};
