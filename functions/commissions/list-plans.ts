import * as z from 'zod/mini';
import { planHead } from '../../domain/commissions/plan.ts';
import { plans } from '../../storage/commissions.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { planExample } from './plan-view.ts';

const { version: _, bodyHash: ____, ...shown } = planHead.shape;
const { assignments: __, versions: ___, ...headExample } = planExample;

export const listPlans = route({
  method: 'GET',
  path: '/v1/plans',
  id: 'listPlans',
  summary: 'List the plans',
  permission: 'plans:read',
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(z.strictObject(shown)),
  errors: ['cursor-invalid'],
  example: { answer: { data: [{ ...headExample, versions: 1 }], next: null } },
  run: async ({ query, principal: { tenant } }, { store }) => {
    const scope = `plans:${tenant}`;
    const after = decodeCursor(query.cursor, scope, sortKey());
    const { data, next } = await plans.list(store, { tenant }, { limit: query.limit, after });
    const heads = data.map(({ version: _version, bodyHash: _hash, ...head }) => head);
    return pageAnswer(scope, heads, next);
  },
});
