import { expect } from 'vitest';
import { recompute } from '../../domain/commissions/recompute.ts';
import type { Valuation } from '../../domain/commissions/valuation.ts';
import { valueSale } from '../../domain/commissions/value-sale.ts';
import { monthsOf } from '../../domain/kernel/day.ts';
import { type Decimal, dec, sumText, zero } from '../../domain/kernel/decimal.ts';
import type { Entry, WindowState } from '../../domain/ledger/entry.ts';
import { type AcceptedSale, counted } from '../../domain/sales/sale.ts';
import { versionsFor } from '../../functions/commissions/plan-cache.ts';
import { valuingForAccepted } from '../../functions/commissions/valuing.ts';
import { versionsIn } from '../../functions/stream/movements.ts';
import { peerMeans, plans } from '../../storage/commissions.ts';
import { closedWindows, entries } from '../../storage/ledger.ts';
import { targets } from '../../storage/results.ts';
import { saleShards, sales } from '../../storage/sales.ts';
import { checkAccounts, checkAccrued } from './audit-accounts.ts';
import { checkSound } from './journal-law.ts';
import { partnerNames, type Road } from './road.ts';

type Sums = Map<string, Decimal>;
const amounts = (sums: Sums): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...sums].filter(([, sum]) => !sum.isZero()).map(([key, sum]) => [key, sum.toText()] as const),
  );

/** The sales that count, as the table holds them. */
export const salesOf = async ({ context, tenant }: Road): Promise<readonly AcceptedSale[]> => {
  const pages = await Promise.all(saleShards.map((shard) => sales.all(context.store, { tenant, shard })));
  return pages.flat().flatMap((sale) => counted(sale) ?? []);
};

/** What every partner must have earned, from nothing but the sales and targets in the table. */
const due = async (road: Road, accepted: readonly AcceptedSale[]): Promise<Sums> => {
  const { context, tenant } = road;
  const versions = await versionsFor(context.store, tenant, accepted.flatMap(versionsIn));
  const ids = partnerNames.map((name) => road.id('partner', name));
  const set = (
    await Promise.all(ids.map((partnerId) => targets.all(context.store, { tenant, partnerId })))
  ).flat();
  const frozen = await Promise.all(
    (await plans.all(context.store, { tenant })).map(({ id }) =>
      peerMeans.all(context.store, { tenant, planId: id }),
    ),
  );
  const peers = (planId: string, component: string, window: string) => {
    const found = frozen
      .flat()
      .find((one) => one.planId === planId && one.component === component && one.window === window);
    return found === undefined ? undefined : { sum: dec(found.sum), count: found.count };
  };
  const target = (partnerId: string, metric: string, window: string) => {
    const months = monthsOf(window).map((month) =>
      set.find((one) => one.partnerId === partnerId && one.metric === metric && one.month === month),
    );
    const total = months.reduce<Decimal>((sum, one) => sum.plus(dec(one?.value ?? '0')), zero);
    return months.includes(undefined) || total.isZero() ? undefined : total;
  };
  const results = recompute(accepted, versions, { target, peers });
  return new Map(
    results.map(({ partnerId, planId, component, window, amount }) => [
      [partnerId, planId, component, window].join(' '),
      amount.amount,
    ]),
  );
};

/** What a journal has posted, window by window. */
const addPosted = (sums: Sums, journal: readonly Entry[]): void => {
  for (const { partnerId, lines } of journal)
    for (const { planId, component, window, difference } of lines) {
      const key = [partnerId, planId, component, window].join(' ');
      sums.set(key, (sums.get(key) ?? zero).plus(dec(difference)));
    }
};

/** That the posted differences come to what is due, whatever a journal's own form is like. */
export const auditSums = async (road: Road): Promise<void> => {
  const { context, tenant } = road;
  const posted: Sums = new Map();
  for (const partner of partnerNames)
    addPosted(posted, await entries.all(context.store, { tenant, partnerId: road.id('partner', partner) }));
  expect(amounts(posted)).toEqual(amounts(await due(road, await salesOf(road))));
};

/** A journal in itself: no gap, no cause twice, every entry balanced, balances the sums of the postings, what waits accrued. */
const checkJournal = async (
  road: Road,
  partner: string,
  accepted: readonly AcceptedSale[],
): Promise<readonly Entry[]> => {
  const { context, tenant } = road;
  const partnerId = road.id('partner', partner);
  const journal = await entries.all(context.store, { tenant, partnerId });
  checkSound(partnerId, journal);
  checkAccounts(journal);
  const tail = journal.at(-1);
  if (tail !== undefined) {
    const aside = await closedWindows.all(context.store, { tenant, partnerId });
    const windows = new Map<string, WindowState>([...aside, ...tail.windows].map((one) => [one.key, one]));
    const versions = await versionsFor(context.store, tenant, accepted.flatMap(versionsIn));
    checkAccrued(tail, { partnerId, windows: windows.values(), accepted, versions });
  }
  const { body } = await road.must(`GET /v1/partners/${partner}/balance`);
  for (const { total } of body.balances) {
    const of = <T extends { readonly currency: string }>(all: readonly T[]) =>
      all.filter(({ currency }) => currency === total.currency);
    const earned = of(journal.flatMap(({ lines }) => lines)).map(({ difference }) => difference);
    const adjusted = of(journal.flatMap(({ adjustments = [] }) => adjustments)).map(({ amount }) => amount);
    const moved = of(journal.flatMap(({ transfers = [] }) => transfers));
    const guaranteed = moved.filter(({ from }) => from === 'guarantees').map(({ amount }) => amount);
    const ordered = moved.filter(({ to }) => to === 'paid').map(({ amount }) => amount);
    // What was refused or returned is owed again.
    const back = moved.filter(({ from }) => from === 'paid').map(({ amount }) => amount);
    const vat = moved.filter(({ from }) => from === 'vat').map(({ amount }) => amount);
    const withheld = moved.filter(({ to }) => to === 'withheld').map(({ amount }) => amount);
    const came = moved.filter(({ from }) => from === 'conversion').map(({ amount }) => amount);
    const left = moved.filter(({ to }) => to === 'conversion').map(({ amount }) => amount);
    const owed = dec(sumText('0', ...earned, ...adjusted, ...guaranteed, ...back, ...vat, ...came)).minus(
      dec(sumText('0', ...ordered, ...withheld, ...left)),
    );
    expect(dec(total.amount).equals(owed), `${partner}: the balance`).toBe(true);
  }
  return journal;
};

const counts = ({ decisions, held }: Valuation) => ({ decisions, held });

/** Every sale counts as the terms in force would have it count now. */
const checkValuations = async ({ context, tenant }: Road, accepted: readonly AcceptedSale[]) => {
  const valuing = await valuingForAccepted(context.store, tenant, accepted);
  const standing = accepted.map(({ externalId, valuation }) => [externalId, counts(valuation)]);
  const now = accepted.map((sale) => [
    sale.externalId,
    counts(valueSale(sale, valuing.terms(sale.programId))),
  ]);
  expect(standing).toEqual(now);
};

/**
 * The law of the ledger, for every partner: posted differences per window equal what is recomputed from the accepted
 * sales, whose valuations are those of the terms in force.
 */
export const audit = async (road: Road): Promise<void> => {
  const accepted = await salesOf(road);
  if (accepted.length > 0) await checkValuations(road, accepted);
  const posted: Sums = new Map();
  for (const partner of partnerNames) addPosted(posted, await checkJournal(road, partner, accepted));
  expect(amounts(posted)).toEqual(amounts(await due(road, accepted)));
};
