import * as z from 'zod/mini';
import { type Alert, alert } from '../../domain/alerts/alert.ts';
import { monthText } from '../../domain/kernel/schema.ts';
import { alerts } from '../../storage/alerts.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';

/** An alert as it is shown: not who is telling it. */
const alertView = z.omit(alert, { takenAt: true });
const viewAlert = ({ takenAt: _, ...rest }: Alert): z.infer<typeof alertView> => rest;

const example = {
  id: 'alert_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  ruleId: 'rule_3m8k1t5y7q0w2e9r4x6n0b2d5f',
  ruleName: 'Over 100,000 a month',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  month: '2026-10',
  currency: 'EUR',
  threshold: '100000.00',
  value: '100250',
  state: 'told' as const,
  version: 2,
  createdAt: '2026-10-25T10:15:30.120Z',
  toldAt: '2026-10-25T10:15:30.410Z',
};

export const listAlerts = route({
  method: 'GET',
  path: '/v1/alerts',
  id: 'listAlerts',
  summary: 'List alerts',
  description:
    'The newest month first; of one month only, where it is named. value is the figure that was told, the rest is what the rule said then.',
  permission: 'alerts:read',
  query: z.strictObject({ ...pageQuery, month: z.optional(monthText) }),
  status: 200,
  answer: listOf(alertView),
  errors: ['cursor-invalid'],
  example: { query: { month: '2026-10' }, answer: { data: [example], next: null } },
  run: async ({ query: { limit, cursor, month }, principal: { tenant } }, { store }) => {
    const prefix = month === undefined ? '' : `${month}#`;
    const scope = `alerts:${tenant}:${prefix}`;
    const after = decodeCursor(cursor, scope, sortKey(prefix));
    const range = prefix === '' ? {} : { prefix };
    const page = await alerts.list(store, { tenant }, { limit, after, newestFirst: true, ...range });
    return pageAnswer(scope, page.data.map(viewAlert), page.next);
  },
});
