import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { metrics } from '../../domain/results/target.ts';
import { targets } from '../../storage/results.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { targetView, targetViewExample } from './put-targets.ts';

export const listTargets = route({
  method: 'GET',
  path: '/v1/targets',
  id: 'listTargets',
  summary: 'List the targets of a partner',
  description: 'By metric and month. Of one metric only, where it is named.',
  permission: 'targets:read',
  query: z.strictObject({ ...pageQuery, partnerId: z.optional(idText), metric: z.optional(z.enum(metrics)) }),
  status: 200,
  answer: listOf(targetView),
  errors: ['not-found', 'cursor-invalid'],
  example: {
    query: { partnerId: 'baltic-bikes', metric: 'revenue' },
    answer: { data: [targetViewExample], next: null },
  },
  run: async ({ query, principal }, context) => {
    const reference = query.partnerId ?? principal.partnerId;
    if (reference === undefined)
      throw new DomainError('malformed', 'One field is not as it should be.', [
        { pointer: '/query/partnerId', detail: 'is missing: say whose targets are meant' },
      ]);
    const { tenant } = principal;
    const partnerId = await ownPartner(context, principal, reference);
    const prefix = query.metric === undefined ? '' : `${query.metric}#`;
    const scope = `targets:${tenant}:${partnerId}:${prefix}`;
    const after = decodeCursor(query.cursor, scope, sortKey(prefix));
    const range = prefix === '' ? {} : { prefix };
    const page = await targets.list(
      context.store,
      { tenant, partnerId },
      { limit: query.limit, after, ...range },
    );
    return pageAnswer(scope, page.data, page.next);
  },
});
