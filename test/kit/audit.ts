import { expect } from 'vitest';
import { recompute } from '../../domain/commissions/recompute.ts';
import type { Valuation } from '../../domain/commissions/valuation.ts';
import { valueSale } from '../../domain/commissions/value-sale.ts';
import { monthsOf } from '../../domain/kernel/day.ts';
import { type Decimal, dec, sumText, text, zero } from '../../domain/kernel/decimal.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { type AcceptedSale, counted } from '../../domain/sales/sale.ts';
import { versionsFor } from '../../functions/commissions/plan-cache.ts';
import { valuingForAccepted } from '../../functions/commissions/valuing.ts';
import { versionsIn } from '../../functions/stream/movements.ts';
import { entries } from '../../storage/ledger.ts';
import { targets } from '../../storage/results.ts';
import { saleShards, sales } from '../../storage/sales.ts';
import { partnerNames, type Road } from './road.ts';

type Sums = Map<string, Decimal>;
const amounts = (sums: Sums): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...sums].filter(([, sum]) => !sum.isZero()).map(([key, sum]) => [key, sum.toFixed()] as const),
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
  const results = recompute(accepted, versions, (partnerId, metric, window) => {
    const months = monthsOf(window).map((month) =>
      set.find((one) => one.partnerId === partnerId && one.metric === metric && one.month === month),
    );
    const total = months.reduce<Decimal>((sum, one) => sum.plus(dec(one?.value ?? '0')), zero);
    return months.includes(undefined) || total.isZero() ? undefined : total;
  });
  return new Map(
    results.map(({ partnerId, planId, component, window, amount }) => [
      [partnerId, planId, component, window].join(' '),
      amount.amount,
    ]),
  );
};

const checkEntry = ({ postings, lines }: Entry): void => {
  for (const currency of new Set(postings.map((one) => one.currency)))
    expect(sumText(...postings.filter((one) => one.currency === currency).map(({ amount }) => amount))).toBe(
      '0',
    );
  for (const { before, after, difference } of lines)
    expect(text(dec(after).minus(dec(before)))).toBe(difference);
};

/** A journal in itself: no gap, no cause twice, every entry balanced, balances the sums of the lines. */
const checkJournal = async (road: Road, partner: string): Promise<Sums> => {
  const { context, tenant } = road;
  const partnerId = road.id('partner', partner);
  const journal = await entries.all(context.store, { tenant, partnerId });
  expect(journal.map(({ number }) => number)).toEqual(journal.map((_, index) => index + 1));
  const causes = journal.flatMap((entry) => entry.causes);
  expect(new Set(causes).size, `${partner}: a cause stands twice`).toBe(causes.length);
  for (const entry of journal) checkEntry(entry);
  const sums: Sums = new Map();
  for (const { planId, component, window, difference } of journal.flatMap(({ lines }) => lines)) {
    const key = [partnerId, planId, component, window].join(' ');
    sums.set(key, (sums.get(key) ?? zero).plus(dec(difference)));
  }
  const { body } = await road.must(`GET /v1/partners/${partner}/balance`);
  for (const { total } of body.balances) {
    const of = <T extends { readonly currency: string }>(all: readonly T[]) =>
      all.filter(({ currency }) => currency === total.currency);
    const earned = of(journal.flatMap(({ lines }) => lines)).map(({ difference }) => difference);
    const paid = of(journal.flatMap(({ transfers = [] }) => transfers)).filter(({ to }) => to === 'paid');
    const owed = dec(sumText('0', ...earned)).minus(dec(sumText('0', ...paid.map(({ amount }) => amount))));
    expect(dec(total.amount).equals(owed), `${partner}: the balance`).toBe(true);
  }
  return sums;
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
  for (const partner of partnerNames)
    for (const [key, sum] of await checkJournal(road, partner)) posted.set(key, sum);
  expect(amounts(posted)).toEqual(amounts(await due(road, accepted)));
};
