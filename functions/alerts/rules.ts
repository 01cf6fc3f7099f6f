import * as z from 'zod/mini';
import { alertRule, alertRuleContent } from '../../domain/alerts/alert-rule.ts';
import { DomainError } from '../../domain/errors.ts';
import { alertRules } from '../../storage/alerts.ts';
import { partners } from '../../storage/partners.ts';
import { externalIdFor, idOf } from '../shell/refer.ts';
import { resourceRoutes } from '../shell/resource.ts';
import type { Deed } from '../shell/resource-type.ts';
import { exampleKept, shown } from '../shell/view.ts';

const { metric, notify, status, ...asked } = alertRuleContent.shape;
const content = {
  ...asked,
  metric: z._default(metric, 'monthly-revenue'),
  notify: z._default(notify, []),
  status: z._default(status, 'active'),
};

/** The partner that a rule watches, by its own id; nothing where it watches all. */
const watched = async (
  { principal: { tenant }, context }: Deed,
  reference: string | undefined,
): Promise<{ readonly partnerId?: string }> => {
  if (reference === undefined) return {};
  const partnerId = idOf(context.given, tenant, 'partner', reference);
  if ((await partners.read(context.store, { tenant, partnerId })) === undefined)
    throw new DomainError('reference-unknown', 'The partner does not exist.', [
      { pointer: '/partnerId', detail: 'names no partner that exists: create it first, or leave it out' },
    ]);
  return { partnerId };
};

const example = {
  name: 'Over 100,000 a month',
  metric: 'monthly-revenue' as const,
  currency: 'EUR',
  threshold: '100000.00',
  notify: [
    { email: 'anna@example.com', language: 'pl' as const },
    { email: 'channel@example.com', language: 'en' as const },
  ],
  status: 'active' as const,
};

/** Alert rules: thresholds on the revenue of partners. */
export const ruleRoutes = resourceRoutes({
  prefix: 'rule',
  path: '/v1/alert-rules',
  one: 'alert rule',
  many: 'alert rules',
  permissions: { read: 'alerts:read', manage: 'alerts:manage' },
  table: alertRules,
  key: (tenant, ruleId) => ({ tenant, ruleId }),
  body: z.strictObject({ externalId: z.optional(externalIdFor('rule')), ...content }),
  change: z.strictObject(content),
  view: z.omit(alertRule, { bodyHash: true }),
  show: shown,
  sees: () => true,
  make: async ({ partnerId, ...body }, kept, deed) => ({
    ...body,
    ...kept,
    ...(await watched(deed, partnerId)),
  }),
  remake: async ({ partnerId: _, ...current }, { partnerId, ...change }, deed) => ({
    next: { ...current, ...change, ...(await watched(deed, partnerId)) },
  }),
  notes: {
    create:
      'Watches what a partner itself sells in a calendar month and in the currency of the rule: of the partner that it names, or of each partner by itself where it names none. When the figure reaches the threshold, every addressee gets an e-mail and the topic one message, once per rule, partner and month. A rule whose threshold is reached already tells it with the next sale of that month.',
    change:
      'What was told stays told: no change has the same month of the same partner told again. A paused rule tells nothing; resumed, it tells with the next sale what is reached then.',
  },
  errors: { create: ['reference-unknown'], change: ['reference-unknown'] },
  example: {
    body: { externalId: 'over-100000', ...example, partnerId: 'baltic-bikes' },
    change: { ...example, threshold: '150000.00', partnerId: 'baltic-bikes' },
    view: {
      ...example,
      partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      ...exampleKept('rule', 'over-100000'),
    },
  },
});
