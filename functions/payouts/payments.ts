import * as z from 'zod/mini';
import { type Principal, sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { type Payment, paymentStates } from '../../domain/payouts/payment/payment.ts';
import { paymentPlaces, payments } from '../../storage/payouts.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import type { Context } from '../shell/context.ts';
import { filteredPage } from '../shell/filtered-page.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { partnerList, placeOf, runList, stateList } from './payment-places.ts';
import { paymentExample, paymentView, viewPayment } from './payment-view.ts';
import { runIdBehind } from './run-view.ts';

/** A payment that the principal may see; anything else is not found. */
export const findPayment = async (
  { store }: Context,
  principal: Principal,
  paymentId: string,
): Promise<Payment> => {
  const found = await payments.read(store, { tenant: principal.tenant, paymentId });
  if (found === undefined || !sees(principal, found.partnerId))
    throw new DomainError('not-found', 'There is no such payment.');
  return found;
};

export const readPayment = route({
  method: 'GET',
  path: '/v1/payments/{id}',
  id: 'readPayment',
  summary: 'Read a payment',
  description:
    'By the end-to-end id that the bank file names. state: ordered (on its way), paid (booked by the bank), refused, returned (it came back after it was booked). reason says why it came back; partners see one that lies with their own account. repeatedAs names the order that took its place, repeats the one before.',
  permission: 'statements:read',
  params: z.strictObject({ id: idText }),
  status: 200,
  answer: paymentView,
  errors: ['not-found'],
  example: { params: { id: paymentExample.id }, answer: paymentExample },
  run: async ({ params: { id }, principal }, context) => {
    const found = await findPayment(context, principal, id);
    return { status: 200, body: viewPayment(found, principal), version: found.version };
  },
});

const query = z.strictObject({
  ...pageQuery,
  runId: z.optional(idText),
  partnerId: z.optional(idText),
  state: z.optional(z.enum(paymentStates)),
});
type Filter = Pick<z.output<typeof query>, 'runId' | 'partnerId' | 'state'>;

/** The narrowest list that holds all that is asked for; of a partner, always its own. */
const listFor = ({ runId, partnerId, state }: Filter): string => {
  if (partnerId !== undefined) return partnerList(partnerId);
  if (runId !== undefined) return runList(runId);
  return stateList(state ?? 'ordered');
};

const isWanted = (one: Payment, { runId, partnerId, state }: Filter): boolean =>
  (runId ?? one.runId) === one.runId &&
  (partnerId ?? one.partnerId) === one.partnerId &&
  (state ?? one.state) === one.state;

type Page = { readonly limit: number; readonly after: string | undefined };

/** A page of a list, each payment with its place as the id by which the page goes on. */
const listed = async ({ store }: Context, tenant: string, list: string, page: Page) => {
  const found = await paymentPlaces.list(store, { tenant, list }, { ...page, newestFirst: true });
  const keys = found.data.map(({ paymentId }) => ({ tenant, paymentId }));
  const known = await payments.readMany(store, keys);
  return { data: known.map((payment) => ({ id: placeOf(payment), payment })), next: found.next };
};

export const listPayments = route({
  method: 'GET',
  path: '/v1/payments',
  id: 'listPayments',
  summary: 'List payments',
  description:
    'Of a run (its id or period), a partner, in a state, or all of these together; without any, those on their way. The latest period first. A partner sees its own. A page may be short where few of many are asked for.',
  permission: 'statements:read',
  query,
  status: 200,
  answer: listOf(paymentView),
  errors: ['cursor-invalid', 'not-found'],
  example: { query: { runId: '2026-01', state: 'refused' }, answer: { data: [paymentExample], next: null } },
  run: async ({ query: { limit, cursor, ...asked }, principal }, context) => {
    const { tenant } = principal;
    const reference = asked.partnerId ?? principal.partnerId;
    const filter: Filter = {
      runId: asked.runId === undefined ? undefined : runIdBehind(asked.runId),
      partnerId: reference === undefined ? undefined : await ownPartner(context, principal, reference),
      state: asked.state,
    };
    const list = listFor(filter);
    const scope = `payments:${tenant}:${list}:${filter.runId ?? ''}:${filter.state ?? ''}`;
    const after = decodeCursor(cursor, scope, sortKey());
    const page = await filteredPage(
      (of) => listed(context, tenant, list, of),
      ({ payment }) => isWanted(payment, filter),
      { limit, after },
    );
    const data = page.data.map(({ payment }) => viewPayment(payment, principal));
    return pageAnswer(scope, data, page.next);
  },
});
