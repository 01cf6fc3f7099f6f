import * as z from 'zod/mini';
import type { Approval } from '../../domain/approvals/approval.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { approvals, openApprovals } from '../../storage/approvals.ts';
import type { Context } from '../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { approvalExample, approvalView, viewApproval } from './approval-view.ts';

export const readApproval = route({
  method: 'GET',
  path: '/v1/approvals/{id}',
  id: 'readApproval',
  summary: 'Read an approval',
  description:
    'What is asked, what those who decide are shown, how far it is, and how it ended. asked names the roles that may decide now: those of all stages reached.',
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
  const found = new Map((await approvals.readMany(store, keys)).map((one) => [one.id, one]));
  const data: readonly Approval[] = keys.flatMap(({ approvalId }) => found.get(approvalId) ?? []);
  return { data, next: pointers.next };
};

export const listApprovals = route({
  method: 'GET',
  path: '/v1/approvals',
  id: 'listApprovals',
  summary: 'List approvals',
  description: 'In the order of their ids; with state=open only those that wait for a decision.',
  permission: 'approvals:read',
  query: z.strictObject({ ...pageQuery, state: z.optional(z.literal('open')) }),
  status: 200,
  answer: listOf(approvalView),
  errors: ['cursor-invalid'],
  example: { query: { state: 'open' }, answer: { data: [approvalExample], next: null } },
  run: async ({ query, principal: { tenant } }, context) => {
    const scope = `approvals:${tenant}:${query.state ?? ''}`;
    const page = { limit: query.limit, after: decodeCursor(query.cursor, scope, sortKey('approval_')) };
    const found =
      query.state === 'open'
        ? await openOnes(context, tenant, page)
        : await approvals.list(context.store, { tenant }, page);
    return pageAnswer(scope, found.data.map(viewApproval), found.next);
  },
});
