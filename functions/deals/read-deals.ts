import * as z from 'zod/mini';
import { type Deal, dealStates } from '../../domain/deals/deal.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { dealMoves, deals, moveNumber, partnerDeals } from '../../storage/deals.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import type { Context } from '../shell/context.ts';
import { filteredPage } from '../shell/filtered-page.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { readMove, readView, viewMove, viewRead } from './co-sold-view.ts';
import { dealExample, dealViewExample } from './deal-view.ts';
import { findSeen } from './find-deal.ts';

const params = z.strictObject({ id: idText });

export const readDeal = route({
  method: 'GET',
  path: '/v1/deals/{id}',
  id: 'readDeal',
  summary: 'Read a deal',
  description:
    'The id is ours or your own externalId. A partner that is named in the credits of another’s deal reads what it is, where it stands, and its own credit (coSold): it may change nothing of it, and every other route answers that there is no such deal.',
  permission: 'deals:read',
  params,
  status: 200,
  answer: readView,
  errors: ['not-found'],
  example: { params: { id: dealExample.externalId }, answer: dealViewExample },
  run: async ({ params: { id }, principal }, context) => {
    const body = await findSeen(context, principal, id, (deal) => viewRead(deal, principal));
    return { status: 200, body, ...('version' in body ? { version: body.version } : {}) };
  },
});

type Page = { readonly limit: number; readonly after: string | undefined };

const pageOf = async (
  { store }: Context,
  { tenant, partnerId }: { readonly tenant: string; readonly partnerId: string | undefined },
  page: Page,
): Promise<{ readonly data: readonly Deal[]; readonly next: string | undefined }> => {
  if (partnerId === undefined) return deals.list(store, { tenant }, page);
  const pointers = await partnerDeals.list(store, { tenant, partnerId }, page);
  const keys = pointers.data.map(({ dealId }) => ({ tenant, dealId }));
  return { data: await deals.readMany(store, keys), next: pointers.next };
};

/** Of the states that can be asked for, one is no state of its own: a deal that is open and lies still. */
const states = [...dealStates, 'stalled'] as const;

/** Whether a deal is where it was asked for, as far as it is seen. */
const isAsked = (
  { state, stage }: { readonly state?: string | undefined; readonly stage?: string | undefined },
  seen: ReturnType<typeof viewRead>,
): boolean => {
  if (seen === undefined) return false;
  const isStalled = 'stalledAt' in seen && seen.stalledAt !== undefined;
  const isInState = state === 'stalled' ? isStalled : state === seen.state;
  const isInStage = seen.state === 'approved' && seen.stage === stage;
  return (state === undefined || isInState) && (stage === undefined || isInStage);
};

export const listDeals = route({
  method: 'GET',
  path: '/v1/deals',
  id: 'listDeals',
  summary: 'List deals',
  description:
    'In the order of their ids. A partner sees its own, and those that it sells with others (coSold) as far as it may read them; the vendor may ask for all that one partner sees. With state or stage only deals that are there now; state=stalled are the open ones that nobody has touched for longer than their stage allows, of a partner’s own. A page may then be shorter than its limit, also where more follows.',
  permission: 'deals:read',
  query: z.strictObject({
    ...pageQuery,
    partnerId: z.optional(idText),
    state: z.optional(z.enum(states)),
    stage: z.optional(idText),
  }),
  status: 200,
  answer: listOf(readView),
  errors: ['cursor-invalid', 'not-found'],
  example: { query: { limit: '50' }, answer: { data: [dealViewExample], next: null } },
  run: async ({ query, principal }, context) => {
    const { tenant } = principal;
    const { limit, state, stage } = query;
    const reference = query.partnerId ?? principal.partnerId;
    const partnerId = reference === undefined ? undefined : await ownPartner(context, principal, reference);
    const scope = `deals:${tenant}:${partnerId ?? ''}:${state ?? ''}:${stage ?? ''}`;
    const after = decodeCursor(query.cursor, scope, sortKey('deal_'));
    const list = (page: Page) => pageOf(context, { tenant, partnerId }, page);
    const see = (deal: Deal) => viewRead(deal, principal);
    const found =
      state === undefined && stage === undefined
        ? await list({ limit, after })
        : await filteredPage(list, (deal) => isAsked({ state, stage }, see(deal)), { limit, after });
    return pageAnswer(
      scope,
      found.data.flatMap((deal) => see(deal) ?? []),
      found.next,
    );
  },
});

export const listDealMoves = route({
  method: 'GET',
  path: '/v1/deals/{id}/history',
  id: 'listDealMoves',
  summary: 'List the moves of a deal',
  description:
    'From its registration on: who brought it from which state and stage to which, when. What people said of it beside that stands in the audit. Of another’s deal that a partner sells with it, it reads when it came where.',
  permission: 'deals:read',
  params,
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(readMove),
  errors: ['not-found', 'cursor-invalid'],
  example: {
    params: { id: dealExample.externalId },
    query: { limit: '50' },
    answer: {
      data: [
        {
          number: 1,
          to: { state: 'waiting' },
          at: dealViewExample.createdAt,
          by: dealViewExample.registeredBy,
        },
      ],
      next: null,
    },
  },
  run: async ({ params: { id }, query, principal }, context) => {
    const { tenant } = principal;
    const deal = await findSeen(context, principal, id, (one) =>
      viewRead(one, principal) === undefined ? undefined : one,
    );
    const { id: dealId } = deal;
    const scope = `deal-moves:${tenant}:${dealId}`;
    const after = decodeCursor(query.cursor, scope, z.int().check(z.minimum(0), z.maximum(999_999_999)));
    const { data, next } = await dealMoves.list(
      context.store,
      { tenant, dealId },
      { limit: query.limit, after: after === undefined ? undefined : moveNumber(after) },
    );
    const shown = data.map((move) => viewMove(deal, move, principal));
    return pageAnswer(scope, shown, next === undefined ? undefined : Number(next));
  },
});
