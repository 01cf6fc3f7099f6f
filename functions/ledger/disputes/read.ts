import * as z from 'zod/mini';
import { idText } from '../../../domain/kernel/schema.ts';
import { isOpen } from '../../../domain/ledger/answer-dispute.ts';
import { disputes, openDisputes, partnerDisputes } from '../../../storage/ledger.ts';
import type { Context } from '../../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../../shell/paging.ts';
import { route } from '../../shell/route.ts';
import { ownPartner } from '../own-partner.ts';
import { findDispute } from './change.ts';
import { disputeExample, disputeView, viewDispute } from './dispute-view.ts';

export const readDispute = route({
  method: 'GET',
  path: '/v1/disputes/{id}',
  id: 'readDispute',
  summary: 'Read a dispute',
  description:
    'The line as it was posted, what both sides say of it, what is held of it (until its day, where it was not payable yet; below zero where it is a deduction that waits), and how it ended.',
  permission: 'disputes:read',
  params: z.strictObject({ id: idText }),
  status: 200,
  answer: disputeView,
  errors: ['not-found'],
  example: { params: { id: disputeExample.id }, answer: disputeExample },
  run: async ({ params: { id }, principal }, context) => {
    const found = await findDispute(context, principal, id);
    return { status: 200, body: viewDispute(found), version: found.version };
  },
});

type Wanted = { readonly tenant: string; readonly partnerId: string | undefined; readonly onlyOpen: boolean };
type PageWish = { readonly limit: number; readonly after: string | undefined };

/** Pointers keep a list of some from passing over all that there ever were. */
const pageOf = async ({ store }: Context, { tenant, partnerId, onlyOpen }: Wanted, page: PageWish) => {
  if (partnerId === undefined && !onlyOpen) return disputes.list(store, { tenant }, page);
  const pointers =
    partnerId === undefined
      ? await openDisputes.list(store, { tenant }, page)
      : await partnerDisputes.list(store, { tenant, partnerId }, page);
  const keys = pointers.data.map(({ disputeId }) => ({ tenant, disputeId }));
  const data = await disputes.readMany(store, keys);
  return { data: data.filter((one) => !onlyOpen || isOpen(one)), next: pointers.next };
};

export const listDisputes = route({
  method: 'GET',
  path: '/v1/disputes',
  id: 'listDisputes',
  summary: 'List disputes',
  description:
    'In the order of their ids; with state=open only those that wait for an outcome. A partner sees its own; the vendor may ask for those of one partner. A page of the open ones of a partner may be short.',
  permission: 'disputes:read',
  query: z.strictObject({
    ...pageQuery,
    state: z.optional(z.literal('open')),
    partnerId: z.optional(idText),
  }),
  status: 200,
  answer: listOf(disputeView),
  errors: ['cursor-invalid', 'not-found'],
  example: { query: { state: 'open' }, answer: { data: [disputeExample], next: null } },
  run: async ({ query, principal }, context) => {
    const { tenant } = principal;
    const reference = query.partnerId ?? principal.partnerId;
    const partnerId = reference === undefined ? undefined : await ownPartner(context, principal, reference);
    const scope = `disputes:${tenant}:${partnerId ?? ''}:${query.state ?? ''}`;
    const page = { limit: query.limit, after: decodeCursor(query.cursor, scope, sortKey('dispute_')) };
    const found = await pageOf(context, { tenant, partnerId, onlyOpen: query.state === 'open' }, page);
    return pageAnswer(scope, found.data.map(viewDispute), found.next);
  },
});
