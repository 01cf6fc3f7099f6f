import * as z from 'zod/mini';
import { sees } from '../../domain/access/permissions.ts';
import type { Deal } from '../../domain/deals/deal.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { deals, partnerDeals } from '../../storage/deals.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import type { Context } from '../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';
import { dealExample, dealView, dealViewExample, viewDeal } from './deal-view.ts';

export const readDeal = route({
  method: 'GET',
  path: '/v1/deals/{id}',
  id: 'readDeal',
  summary: 'Read a deal',
  description: 'The id is ours or your own externalId.',
  permission: 'deals:read',
  params: z.strictObject({ id: idText }),
  status: 200,
  answer: dealView,
  errors: ['not-found'],
  example: { params: { id: dealExample.externalId }, answer: dealViewExample },
  run: async ({ params, principal }, { store, given }) => {
    const { tenant } = principal;
    const deal = await deals.read(store, { tenant, dealId: idOf(given, tenant, 'deal', params.id) });
    if (deal === undefined || !sees(principal, deal.partnerId))
      throw new DomainError('not-found', 'There is no such deal.');
    return { status: 200, body: viewDeal(deal), version: deal.version };
  },
});

type Page = { readonly data: readonly Deal[]; readonly next: string | undefined };

const ofPartner = async (
  { store }: Context,
  of: { readonly tenant: string; readonly partnerId: string },
  page: { readonly limit: number; readonly after: string | undefined },
): Promise<Page> => {
  const pointers = await partnerDeals.list(store, of, page);
  const found = await deals.readMany(
    store,
    pointers.data.map(({ dealId }) => ({ tenant: of.tenant, dealId })),
  );
  const byId = new Map(found.map((deal) => [deal.id, deal]));
  return { data: pointers.data.flatMap(({ dealId }) => byId.get(dealId) ?? []), next: pointers.next };
};

export const listDeals = route({
  method: 'GET',
  path: '/v1/deals',
  id: 'listDeals',
  summary: 'List deals',
  description:
    'In the order of their ids. A partner sees its own; the vendor may ask for those of one partner.',
  permission: 'deals:read',
  query: z.strictObject({ ...pageQuery, partnerId: z.optional(idText) }),
  status: 200,
  answer: listOf(dealView),
  errors: ['cursor-invalid', 'not-found'],
  example: { query: { limit: '50' }, answer: { data: [dealViewExample], next: null } },
  run: async ({ query, principal }, context) => {
    const { tenant } = principal;
    const reference = query.partnerId ?? principal.partnerId;
    const partnerId = reference === undefined ? undefined : await ownPartner(context, principal, reference);
    const scope = `deals:${tenant}:${partnerId ?? ''}`;
    const page = { limit: query.limit, after: decodeCursor(query.cursor, scope, sortKey('deal_')) };
    const found =
      partnerId === undefined
        ? await deals.list(context.store, { tenant }, page)
        : await ofPartner(context, { tenant, partnerId }, page);
    return pageAnswer(scope, found.data.map(viewDeal), found.next);
  },
});
