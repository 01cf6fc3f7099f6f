import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { approvals, openApprovals } from '../../storage/approvals.ts';
import type { Context } from '../shell/context.ts';
import { filteredPage } from '../shell/filtered-page.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { approvalExample, approvalView, viewApproval } from './approval-view.ts';
import { waitingFor } from './staff.ts';

export const readApproval = route({
  method: 'GET',
  path: '/v1/approvals/{id}',
  id: 'readApproval',
  summary: 'Read an approval',
  description:
    'What is asked, what those who decide are shown, every round with its values and every answer, how far it is, and how it ended. asked names who may answer now; places shows the stage and who holds it.',
  permission: 'approvals:read',
  params: z.strictObject({ id: idText }),
  status: 200,
  answer: approvalView,
  errors: ['not-found'],
  example: { params: { id: approvalExample.id }, answer: approvalExample },
  run: async ({ params, principal: { tenant } }, { store }) => {
    const found = await approvals.read(store, { tenant, approvalId: params.id });
    if (found === undefined) throw new DomainError('not-found', 'There is no such approval.');
    return { status: 200, body: viewApproval(found), version: found.version };
  },
});

type PageWish = { readonly limit: number; readonly after: string | undefined };

/** Those that wait are listed by pointers, so that a list of them does not pass over all that were ever decided. */
const openOnes = async ({ store }: Context, tenant: string, page: PageWish) => {
  const pointers = await openApprovals.list(store, { tenant }, page);
  const keys = pointers.data.map(({ approvalId }) => ({ tenant, approvalId }));
  return { data: await approvals.readMany(store, keys), next: pointers.next };
};

/** Those that wait for whoever asks: of all that wait, which are as many as people have not got round to. */
const mine = async (context: Context, principal: Principal, page: PageWish) => {
  const { tenant, subject: by, role } = principal;
  const waits = await waitingFor(context, tenant, { by, role });
  return filteredPage((wish) => openOnes(context, tenant, wish), waits, page);
};

export const listApprovals = route({
  method: 'GET',
  path: '/v1/approvals',
  id: 'listApprovals',
  summary: 'List approvals',
  description:
    'In the order of their ids; with state=open only those that wait for a decision, with waiting=me only those that wait for yours, or for one in whose place you decide.',
  permission: 'approvals:read',
  query: z.strictObject({
    ...pageQuery,
    state: z.optional(z.literal('open')),
    waiting: z.optional(z.literal('me')),
  }),
  status: 200,
  answer: listOf(approvalView),
  errors: ['cursor-invalid'],
  example: { query: { state: 'open' }, answer: { data: [approvalExample], next: null } },
  run: async ({ query, principal }, context) => {
    const { tenant } = principal;
    const scope = `approvals:${tenant}:${query.state ?? ''}:${query.waiting ?? ''}`;
    const page = { limit: query.limit, after: decodeCursor(query.cursor, scope, sortKey('approval_')) };
    const found =
      query.waiting === 'me'
        ? await mine(context, principal, page)
        : query.state === 'open'
          ? await openOnes(context, tenant, page)
          : await approvals.list(context.store, { tenant }, page);
    return pageAnswer(scope, found.data.map(viewApproval), found.next);
  },
});
