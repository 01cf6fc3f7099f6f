import * as z from 'zod/mini';
import { isPartnerRole, roles } from '../access/permissions.ts';
import { condition } from '../commissions/condition.ts';
import { nameText } from '../kernel/schema.ts';
import { record } from '../platform/record.ts';
import { priorities, sayText, titles } from './task.ts';

const longest = 365;
const days = z.int().check(z.minimum(1), z.maximum(longest));

/** The task that a rule gives: to people of a role, on the side that the role is of. */
const ruledTask = z.strictObject({
  titles,
  detail: z.optional(sayText),
  side: z.enum(['vendor', 'partner']),
  role: z.enum(roles),
  dueInDays: days,
  priority: z.enum(priorities),
});

/** CEL over `deal`: of which deals the rule speaks; of all where it is left out. */
const conditionText = z.string().check(z.minLength(1), z.maxLength(1000), (given) => {
  const checked = condition(given.value);
  if ('message' in checked)
    given.issues.push({ code: 'custom', input: given.value, message: `is no condition: ${checked.message}` });
});

/** What a vendor says of a rule: what it looks at, when it gives a task, and which. */
export const taskRuleContent = z.strictObject({
  name: nameText,
  subject: z.enum(['deal']),
  /** It gives a task for what nobody has touched for so many days. */
  trigger: z.strictObject({ untouchedDays: days }),
  condition: z.optional(conditionText),
  task: ruledTask.check(
    z.refine(({ side, role }) => isPartnerRole(role) === (side === 'partner'), {
      error: 'must be a role of the side that is named',
      path: ['role'],
    }),
  ),
  status: z.enum(['active', 'paused']),
});

/** A rule by which tasks are given without anybody's hand. */
export const taskRule = z.strictObject({ ...record, ...taskRuleContent.shape });
export type TaskRule = z.infer<typeof taskRule>;
