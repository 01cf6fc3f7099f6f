import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { idText } from '../../domain/kernel/schema.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { emptyBalance } from '../../domain/ledger/postings.ts';
import { nextRun } from '../../domain/payouts/run/next-run.ts';
import type { PayoutSettings } from '../../domain/payouts/settings.ts';
import { type HeldGiven, heldAmounts } from '../../domain/payouts/statement/held-amounts.ts';
import type { Statement } from '../../domain/payouts/statement/statement.ts';
import { disputes, lineDisputes } from '../../storage/ledger.ts';
import { paymentPlaces, payments, payoutSettingsOf } from '../../storage/payouts.ts';
import { readVersions } from '../commissions/plan-cache.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import { type Account, lastEntry } from '../ledger/tail.ts';
import type { Context } from '../shell/context.ts';
import { route } from '../shell/route.ts';
import { reckon } from './draft.ts';
import { lastIssued } from './last-issued.ts';
import { overviewExample, overviewView, viewStanding } from './overview-view.ts';
import { partnerList } from './payment-places.ts';
import { viewPayment } from './payment-view.ts';

/** So many of each are told; what is beyond is a sum or a mark. One more is read: a full page is no sign of another. */
const most = { days: 62, disputes: 50, payments: 50 } as const;

/** What the partner's amounts wait for: the rules of the plans of which something waits, and its open disputes. */
const readHolds = async (
  { store }: Context,
  account: Account,
  tail: Entry | undefined,
): Promise<Omit<HeldGiven, 'balance'>> => {
  const { tenant } = account;
  const maturing = tail?.maturing ?? [];
  const ids = [...new Set(maturing.map(({ planId }) => planId))];
  const plans = new Map(
    await Promise.all(ids.map(async (id) => [id, await readVersions(store, tenant, id)] as const)),
  );
  const { data: open } = await lineDisputes.list(store, account, { limit: most.disputes + 1 });
  const keys = open.slice(0, most.disputes).map(({ disputeId }) => ({ tenant, disputeId }));
  return {
    maturing,
    payablesOf: (planId, component) =>
      (plans.get(planId) ?? []).flatMap(({ components }) =>
        components.filter(({ id }) => id === component).map(({ payable }) => payable),
      ),
    disputes: await disputes.readMany(store, keys),
    moreDisputes: open.length > most.disputes,
  };
};

const readPayments = async ({ store }: Context, { tenant, partnerId }: Account, principal: Principal) => {
  const of = { tenant, list: partnerList(partnerId) };
  const { data } = await paymentPlaces.list(store, of, { limit: most.payments + 1, newestFirst: true });
  const keys = data.slice(0, most.payments).map(({ paymentId }) => ({ tenant, paymentId }));
  const found = await payments.readMany(store, keys);
  return { all: found.map((one) => viewPayment(one, principal)), isMore: data.length > most.payments };
};

type Reckoned = {
  readonly latest: Statement | undefined;
  /** As a statement would be now, of all there is and of what the next run takes; nothing without settings. */
  readonly now?: Statement | undefined;
  readonly next?: Statement | undefined;
  readonly run?: ReturnType<typeof nextRun>;
};

const reckonOnce = async (
  context: Context,
  { tenant, partnerId }: Account,
  settings: PayoutSettings | undefined,
  latest: Statement | undefined,
): Promise<Reckoned> => {
  if (settings === undefined) return { latest };
  const at = context.given.now();
  const run = nextRun(settings, latest?.period, at);
  const { started } = run;
  const next = await reckon(context, tenant, started, partnerId);
  if (started.run.cutOff === at) return { latest, run, next, now: next };
  // Behind the month's end and before its run, some is earned already that this run leaves to the one after.
  const all = { ...started, run: { ...started.run, cutOff: at } };
  return { latest, run, next, now: await reckon(context, tenant, all, partnerId) };
};

/** Where a statement is issued between two reads, journal and statement are of different moments: read anew. */
const reckonNext = async (
  context: Context,
  account: Account,
  settings: PayoutSettings | undefined,
): Promise<Reckoned> => {
  const latest = await lastIssued(context, account);
  try {
    return await reckonOnce(context, account, settings, latest);
  } catch (error) {
    const again = await lastIssued(context, account);
    if (again?.runId === latest?.runId) throw error;
    return reckonOnce(context, account, settings, again);
  }
};

/** Of a statement, what tells which one it is. */
const named = ({ runId, period, number, state, cutOff, issuedAt, paidAt }: Statement) => ({
  ...{ runId, period, number, cutOff },
  state: state === 'paid' ? ('paid' as const) : ('issued' as const),
  ...(issuedAt === undefined ? {} : { issuedAt }),
  ...(paidAt === undefined ? {} : { paidAt }),
});

/**
 * Reads where a partner stands. It costs a fixed number of reads (settings, partner, account, draws, the journal's last
 * entry, a page of payments, one of disputes, the plans of which something waits: some twelve units) and the journal behind
 * the last statement, as a run reads it: a tenth of a unit per entry, twice that between a month's end and its run. It
 * does not grow with what was before, and reads no sale.
 */
const readOverview = async (
  context: Context,
  principal: Principal,
  partnerId: string,
): Promise<z.infer<typeof overviewView>> => {
  const { store, given } = context;
  const { tenant } = principal;
  const account = { tenant, partnerId };
  const settings = await payoutSettingsOf.read(store, { tenant });
  const { latest, now, next, run } = await reckonNext(context, account, settings);
  const tail = await lastEntry(store, account);
  const holds = await readHolds(context, account, tail);
  const paying = await readPayments(context, account, principal);
  const balances = new Map((tail?.balances ?? []).map((one) => [one.currency, one]));
  const told = [
    ...(now?.accounts ?? []),
    ...(next?.accounts ?? []),
    ...paying.all.map(({ amount }) => amount),
  ];
  const currencies = new Set([...balances.keys(), ...told.map(({ currency }) => currency)]);
  return {
    partnerId,
    at: given.now(),
    entry: tail?.number ?? 0,
    currencies: [...currencies].sort().map((currency) => {
      const balance = balances.get(currency) ?? emptyBalance(currency);
      const held = heldAmounts({ balance, ...holds }, most.days);
      const own = paying.all.filter(({ amount }) => amount.currency === currency);
      return viewStanding({ balance, held, now, next, isSet: settings !== undefined, payments: own });
    }),
    morePayments: paying.isMore,
    ...(run === undefined
      ? {}
      : {
          nextRun: {
            ...{ period: run.started.run.period, cutOff: run.started.run.cutOff },
            ...(run.startsAt === undefined ? {} : { startsAt: run.startsAt }),
          },
        }),
    ...(latest === undefined ? {} : { statement: named(latest) }),
  };
};

export const payoutOverviewRoute = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/payout-overview',
  id: 'readPayoutOverview',
  summary: 'Read where a partner stands with its payouts',
  description:
    'Per currency, now: earned (what became payable since the last statement); accrued and disputed, and of these by reason what is held and until when (hold-days, window-close with its window, customer-payment, disputed), with heldRest as the sum of what is beyond 62 days or 50 disputes; payable; advanced (owed of advances); onStatement (on a statement, and not ordered yet or come back); what the next run would pay as things stand, or why it stands over (next); the payments that are onItsWay, that cameBack and wait to be ordered again, with the bank’s reason, and the five that were paid last. Payments are of the latest fifty: morePayments says that there are older ones, which GET /v1/payments lists. nextRun says which month comes next, up to when, and when it starts by itself: what came later is left to the one after. statement is the last one that was issued. Without payout settings there is no earned, next and nextRun.',
  permission: 'statements:read',
  params: z.strictObject({ partnerId: idText }),
  status: 200,
  answer: overviewView,
  errors: ['not-found'],
  example: { params: { partnerId: 'baltic-bikes' }, answer: overviewExample },
  run: async ({ params: { partnerId }, principal }, context) => ({
    status: 200,
    body: await readOverview(context, principal, await ownPartner(context, principal, partnerId)),
  }),
});
