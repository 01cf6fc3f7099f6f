import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { approvalLinks, approvals } from '../../storage/approvals.ts';
import { neededKey } from '../shell/idempotency.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { approvalExample, approvalView, viewApproval } from './approval-view.ts';
import { readLink } from './link.ts';

export const useLink = route({
  method: 'POST',
  path: '/v1/approval-links',
  id: 'useApprovalLink',
  summary: 'Open what the link of a letter leads to',
  description:
    'Letters lead to your portal with a signed link; once somebody has signed in there, this answers the approval. A link serves once, for 14 days; it opens nothing that the caller could not read, and decides nothing. Needs an Idempotency-Key: the same request again answers the same.',
  permission: 'approvals:read',
  body: z.strictObject({ link: z.string().check(z.minLength(1), z.maxLength(500)) }),
  status: 200,
  answer: approvalView,
  errors: ['not-found', 'link-invalid', 'link-used', 'idempotency-key-missing', 'busy'],
  example: { body: { link: 'link_5c0q8m2t7yw1r3k9x4n6b0d2fh' }, answer: approvalExample },
  run: async ({ body, principal: { tenant, subject: by }, idempotencyKey }, context) => {
    const { store, given } = context;
    const request = given.digest({
      by,
      key: neededKey(idempotencyKey, 'A link is used up by a request.'),
    });
    const { approvalId, linkId } = await readLink(context, tenant, body.link);
    const approval = await approvals.read(store, { tenant, approvalId });
    if (approval === undefined) throw new DomainError('not-found', 'There is no such approval.');
    const used = await untilDone('The link', async () => {
      const standing = await approvalLinks.read(store, { tenant, linkId });
      if (standing !== undefined) return standing;
      const first = { linkId, by, request, at: given.now() };
      return (await approvalLinks.create(store, { tenant, linkId }, first)).done ? first : undefined;
    });
    if (used.request !== request) throw new DomainError('link-used', `It was used at ${used.at}.`);
    return { status: 200, body: viewApproval(approval), version: approval.version };
  },
});
