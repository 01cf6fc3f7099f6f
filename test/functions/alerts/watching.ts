import { expect } from 'vitest';
import { alertKey } from '../../../functions/alerts/alert-key.ts';
import { crossingsOf } from '../../../functions/alerts/crossings.ts';
import { handler } from '../../../functions/alerts/on-threshold-crossed.ts';
import type { Fact } from '../../../functions/shell/bus.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { alerts } from '../../../storage/alerts.ts';
import { entries } from '../../../storage/ledger.ts';
import { notices } from '../../../storage/platform.ts';
import type { Road } from '../../kit/road.ts';

export const anna = { email: 'anna@example.com', language: 'pl' };
export const john = { email: 'john@example.com', language: 'en' };

/** A rule over 1,000 EUR that tells both, or as `more` says. Answers its id. */
export const watch = async (road: Road, externalId: string, more: object = {}): Promise<string> => {
  const usual = { name: externalId, currency: 'EUR', threshold: '1000', notify: [anna, john] };
  return (await road.must('POST /v1/alert-rules', { externalId, ...usual, ...more })).body.id;
};

/** Lets the sales so far into the journal; answers what the newest entry of the partner makes known. */
export const crossings = async (road: Road, partner = 'solo', context = road.context) => {
  await road.flow();
  const { tenant } = road;
  const journal = await entries.all(context.store, { tenant, partnerId: road.id('partner', partner) });
  const newest = journal.at(-1);
  return newest === undefined ? [] : crossingsOf(context, tenant, newest);
};

type Sold = {
  readonly partnerId?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly occurredAt?: string;
};

/** Reports a sale, and answers what it makes known. */
export const sell = async (road: Road, externalId: string, more: Sold = {}) => {
  expect((await road.report(externalId, more)).status).toBe(201);
  return crossings(road, more.partnerId);
};

/** A sale of 1,234.50 EUR, or as `more` says, that reaches a threshold: the fact of it. */
export const reached = async (road: Road, more: Sold = {}): Promise<Fact> => {
  const [fact] = await sell(road, `s-${crypto.randomUUID()}`, { amount: '1234.50', ...more });
  if (fact === undefined) throw new Error('nothing was reached');
  return fact;
};

type Worker = (
  event: unknown,
  lambda: unknown,
) => Promise<{ readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] }>;

/** Hands facts to the worker as the bus and its queue would; answers the numbers of those that come again. */
export const deliver = async (...facts: readonly Fact[]): Promise<readonly string[]> => {
  const Records = facts.map(({ name, detail }, index) => ({
    messageId: String(index),
    body: JSON.stringify({ 'detail-type': name, source: 'partnerwise', detail }),
  }));
  const { batchItemFailures } = await (handler as unknown as Worker)({ Records }, {});
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
};

/** All alerts of the road's tenant, by month. */
export const alertsOf = ({ context: { store }, tenant }: Road) => alerts.all(store, { tenant });

/** All e-mails that the road's tenant wants sent. */
export const noticesFor = ({ context: { store }, tenant }: Road) => notices.all(store, { tenant });

/** The alert of a rule about a partner and a month. */
export const alertOf = (road: Road, ruleId: string, partner = 'solo', month = '2026-02') => {
  const { context, tenant } = road;
  const key = alertKey(context.given, tenant, { ruleId, partnerId: road.id('partner', partner), month });
  return alerts.read(context.store, key);
};

/** The same context by a clock that is so many seconds ahead. */
export const later = (context: Context, seconds: number): Context => ({
  store: context.store,
  given: { ...context.given, now: () => new Date(Date.now() + seconds * 1000).toISOString() },
});
