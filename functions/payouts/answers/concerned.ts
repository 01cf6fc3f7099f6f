import { type Decimal, dec, zero } from '../../../domain/kernel/decimal.ts';
import { inMoney } from '../../../domain/kernel/money.ts';
import type { BankFact } from '../../../domain/payouts/bank/bank-fact.ts';
import { carriesIds } from '../../../domain/payouts/bank/bank-format.ts';
import type { BankLine, Mismatch } from '../../../domain/payouts/bank/bank-line.ts';
import { fileWith } from '../../../domain/payouts/bank/run-files.ts';
import type { Payment } from '../../../domain/payouts/payment/payment.ts';
import { batchIdOf, fileIdOf } from '../../../domain/payouts/payment/payment-ids.ts';
import { nextRepeatFile, type PayoutRun, repeatFileName } from '../../../domain/payouts/run/payout-run.ts';
import { paymentPlaces, payments, payoutRuns } from '../../../storage/payouts.ts';
import type { Context } from '../../shell/context.ts';
import { bankId } from '../bank-ids.ts';
import { runList } from '../payment-places.ts';

/** Why a line concerns no payment, and what was ordered of what it speaks of, where that is known. */
export type Unmatched = { readonly why: Mismatch; readonly ordered?: NonNullable<BankLine['ordered']> };

/** The payments that a line speaks of, or why there are none; neither where it says nothing that concerns one yet. */
type Concerned = { readonly ids: readonly string[] } | Unmatched | undefined;

/** The names of all bank files that a run may have: of its attempts, and of repeated payments. */
const filesOf = (run: PayoutRun): readonly string[] => [
  ...Array.from({ length: run.attempt }, (_, index) => String(index + 1)),
  ...(run.repeatFiles ?? []).map(({ number }) => repeatFileName(number)),
  nextRepeatFile(run),
];

/** Whether the bank knows a file of the run, or a batch of one, by the id. It follows from the run, so it is kept nowhere. */
const isOf = (context: Context, tenant: string, run: PayoutRun, id: string): boolean => {
  const idOf = bankId(context, tenant);
  return filesOf(run).some(
    (file) =>
      fileIdOf(idOf, run.id, file) === id ||
      run.totals.some(({ currency }) => batchIdOf(idOf, run.id, file, currency) === id),
  );
};

/** The run that a file's or batch's id is of, the latest first: banks answer within days. */
const runBehind = async (context: Context, tenant: string, id: string): Promise<PayoutRun | undefined> => {
  for (let after: string | undefined; ; ) {
    const page = await payoutRuns.list(context.store, { tenant }, { limit: 25, newestFirst: true, after });
    const found = page.data.find((run) => isOf(context, tenant, run, id));
    if (found !== undefined || page.next === undefined) return found;
    after = page.next;
  }
};

const paymentsOf = async ({ store }: Context, tenant: string, runId: string): Promise<readonly Payment[]> => {
  const places = await paymentPlaces.all(store, { tenant, list: runList(runId) });
  return payments.readMany(
    store,
    places.map(({ paymentId }) => ({ tenant, paymentId })),
  );
};

/**
 * The payments of a run that the bank knows by the id of their file or batch. Those that the same attempt ordered by a file
 * that has no ids are not among them: what is said of the other file is not said of them.
 */
const knownBy = (run: PayoutRun, of: readonly Payment[], id: string): readonly Payment[] =>
  of.filter((one) => {
    const file = fileWith(run, one);
    return (one.messageId === id || one.batchId === id) && (file === undefined || carriesIds(file.format));
  });

const sumOf = (all: readonly Payment[]): Decimal =>
  all.reduce((sum, { amount }) => sum.plus(dec(amount)), zero);

/** Of those that were not refused, for only these can be booked. Nothing where they are of several currencies. */
const orderedIn = (all: readonly Payment[]): Pick<Unmatched, 'ordered'> => {
  const left = all.filter(({ state }) => state !== 'refused');
  const [currency, ...more] = new Set(left.map((one) => one.currency));
  if (currency === undefined || more.length > 0) return {};
  return { ordered: inMoney(sumOf(left), currency) };
};

/** Those that a sum for all of them covers: every one, or every one that was not refused before it was booked. */
const coveredBy = (all: readonly Payment[], { sum }: BankFact): readonly Payment[] | undefined => {
  if (sum === undefined) return all;
  const left = all.filter(({ state }) => state !== 'refused');
  return [all, left].find((some) => sumOf(some).equals(dec(sum.amount)));
};

/** Which payments a line of a bank's answer speaks of. */
export const concerned = async (context: Context, tenant: string, fact: BankFact): Promise<Concerned> => {
  const { level, id, status, sum } = fact;
  if (id === undefined) return { why: status === 'unclear' ? 'unclear' : 'no-id' };
  if (level === 'payment') return { ids: [id] };
  const run = await runBehind(context, tenant, id);
  if (run === undefined) return { why: 'unknown-id' };
  if (status === 'accepted') return undefined;
  if (status === 'unclear') return { why: 'unclear' };
  const own = knownBy(run, await paymentsOf(context, tenant, run.id), id);
  if (sum !== undefined && own.some(({ currency }) => currency !== sum.currency))
    return { why: 'other-currency', ...orderedIn(own) };
  const covered = coveredBy(own, fact);
  if (covered === undefined) return { why: 'other-amount', ...orderedIn(own) };
  return covered.length === 0 ? { why: 'unknown-id' } : { ids: covered.map((one) => one.id) };
};
