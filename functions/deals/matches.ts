import * as z from 'zod/mini';
import { dealMatch, decideMatch } from '../../domain/deals/match.ts';
import { settleDeal } from '../../domain/deals/win-deal.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { dealMatches } from '../../storage/deals.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { dealWrites } from './commit-deal.ts';
import { dealExample } from './deal-view.ts';
import { findDeal } from './find-deal.ts';

const matchView = z.omit(dealMatch, { dealId: true, partnerId: true });
const example = {
  saleId: 'sale_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  productId: 'product_9r4x6n0b2d5f3m8k1t5y7q0w2e',
  amount: { amount: '384000.00', currency: 'PLN' },
  day: '2027-03-30',
  state: 'proposed' as const,
  foundAt: '2027-03-30T10:15:30.120Z',
  version: 1,
};

export const listMatches = route({
  method: 'GET',
  path: '/v1/deals/{id}/matches',
  id: 'listMatches',
  summary: 'List the sales that fit a deal',
  description:
    'Sales of the deal’s program, partner, customer and products that came without naming it, while it was open or won without a sale. Whether they are looked for, and decided by a person or at once, says the program (dealMatching).',
  permission: 'deals:read',
  params: z.strictObject({ id: idText }),
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(matchView),
  errors: ['not-found', 'cursor-invalid'],
  example: {
    params: { id: dealExample.externalId },
    query: { limit: '50' },
    answer: { data: [example], next: null },
  },
  run: async ({ params: { id }, query, principal }, context) => {
    const { tenant } = principal;
    const { id: dealId } = await findDeal(context, principal, id);
    const scope = `deal-matches:${tenant}:${dealId}`;
    const after = decodeCursor(query.cursor, scope, sortKey('sale_'));
    const { data, next } = await dealMatches.list(
      context.store,
      { tenant, dealId },
      { limit: query.limit, after },
    );
    const shown = data.map(({ dealId: _, partnerId: __, ...match }) => match);
    return pageAnswer(scope, shown, next);
  },
});

export const decideMatchRoute = route({
  method: 'POST',
  path: '/v1/deals/{id}/matches/{saleId}',
  id: 'decideMatch',
  summary: 'Say whether a sale is a deal’s',
  description:
    'confirmed: the deal is won by the sale. refused: it is another one, and is not proposed again. The same answer again changes nothing.',
  permission: 'deals:manage',
  params: z.strictObject({ id: idText, saleId: idText }),
  body: z.strictObject({ outcome: z.enum(['confirmed', 'refused']) }),
  status: 200,
  answer: matchView,
  errors: ['not-found', 'match-decided', 'deal-closed', 'busy'],
  example: {
    params: { id: dealExample.externalId, saleId: example.saleId },
    body: { outcome: 'confirmed' },
    answer: {
      ...example,
      state: 'confirmed',
      decidedBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      decidedAt: '2027-03-31T08:00:00.000Z',
      version: 2,
    },
  },
  run: async ({ params, body: { outcome }, principal }, context) => {
    const { tenant, subject: by } = principal;
    const { store, given } = context;
    const saleId = idOf(given, tenant, 'sale', params.saleId);
    return untilDone('The deal', async () => {
      const before = await findDeal(context, principal, params.id);
      const key = { tenant, dealId: before.id, saleId };
      const standing = await dealMatches.read(store, key);
      if (standing === undefined) throw new DomainError('not-found', 'There is no such match.');
      const now = given.now();
      const next = decideMatch(standing, outcome, by, now);
      const after = outcome === 'confirmed' ? settleDeal(before, saleId, now) : before;
      if (next !== standing && outcome === 'confirmed' && after === before)
        throw new DomainError('deal-closed', `The deal is ${before.state}: no sale closes it any more.`);
      const writes = [
        ...(next === standing ? [] : [dealMatches.replacing(key, next)]),
        ...(after === before ? [] : dealWrites(context, tenant, { before, after }, { by })),
      ];
      if (writes.length > 0 && !(await store.transact(writes)).done) return undefined;
      const { dealId: _, partnerId: __, ...body } = next;
      return { status: 200 as const, body, version: next.version };
    });
  },
});
