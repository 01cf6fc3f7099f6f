import * as z from 'zod/mini';
import { taskRule, taskRuleContent } from '../../domain/tasks/task-rule.ts';
import type { Store } from '../../storage/store.ts';
import { taskRules } from '../../storage/tasks.ts';
import { externalIdFor } from '../shell/refer.ts';
import { resourceRoutes } from '../shell/resource.ts';
import { exampleKept, shown } from '../shell/view.ts';
import { spreadItem } from './spread-rule.ts';

const { status, ...asked } = taskRuleContent.shape;
const content = { ...asked, status: z._default(status, 'active') };

type Key = Parameters<typeof taskRules.create>[1];
type Rule = Parameters<typeof taskRules.create>[2];

/** A rule that is new or another one is brought to the deals that are there: both are written, or neither. */
const spreading = (tenant: string, { id, updatedAt }: Rule) => ({
  put: spreadItem(tenant, id, updatedAt),
});
const table = {
  ...taskRules,
  create: (store: Store, key: Key, rule: Rule) =>
    store.transact([taskRules.creating(key, rule), spreading(key.tenant, rule)]),
  replace: (store: Store, key: Key, rule: Rule) =>
    store.transact([taskRules.replacing(key, rule), spreading(key.tenant, rule)]),
};

const example = {
  name: 'Deals that nobody touches',
  subject: 'deal' as const,
  trigger: { untouchedDays: 14 },
  condition: 'deal.value >= 10000 && deal.stage != "negotiation"',
  task: {
    titles: { pl: 'Co słychać w tej okazji?', en: 'How does this deal stand?' },
    side: 'partner' as const,
    role: 'partner-admin' as const,
    dueInDays: 5,
    priority: 'normal' as const,
  },
  status: 'active' as const,
};

/** Task rules: what gives tasks without anybody's hand. */
export const ruleRoutes = resourceRoutes({
  prefix: 'taskrule',
  path: '/v1/task-rules',
  one: 'task rule',
  many: 'task rules',
  permissions: { read: 'task-rules:read', manage: 'task-rules:manage' },
  table,
  key: (tenant, ruleId) => ({ tenant, ruleId }),
  body: z.strictObject({ externalId: z.optional(externalIdFor('taskrule')), ...content }),
  change: z.strictObject(content),
  view: z.omit(taskRule, { bodyHash: true }),
  show: shown,
  sees: () => true,
  make: async (body, kept) => ({ ...body, ...kept }),
  remake: async (current, change) => ({ next: { ...current, ...change } }),
  notes: {
    create:
      'Gives a task for every open deal that nobody has touched for so many days, and that fulfils the condition where there is one (CEL over deal: its id, state, stage, value, currency, extensions and the fields of its form), to the people of a role: of the vendor, or of the deal’s partner. It looks at the deals that are there as well. One task per deal and the change that it counts from; a task is ended by itself when the deal is found changed since, at the next look.',
    change: 'Tasks that were given stay. A paused rule gives none; resumed, it looks at all deals anew.',
  },
  errors: { create: [], change: [] },
  example: {
    body: { externalId: 'silent-deals', ...example },
    change: { ...example, trigger: { untouchedDays: 21 } },
    view: { ...example, ...exampleKept('taskrule', 'silent-deals') },
  },
});
