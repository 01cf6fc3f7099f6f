import * as z from 'zod/mini';
import { roles } from '../access/permissions.ts';
import { isDay, isInstant } from '../kernel/day.ts';
import { idText, instantText, nameText } from '../kernel/schema.ts';
import { record } from '../platform/record.ts';

/** What a task may be about: things that can be read. */
export const subjectKinds = ['deal', 'partner', 'customer', 'sale', 'approval', 'payout-run'] as const;
export type SubjectKind = (typeof subjectKinds)[number];
export const taskSubject = z.strictObject({ kind: z.enum(subjectKinds), id: idText });
export type TaskSubject = z.infer<typeof taskSubject>;

/** When it is due: to the end of a day in the tenant's zone, or to an instant. */
const dueText = z.string().check(
  z.maxLength(35),
  z.refine((value) => isDay(value) || isInstant(value), {
    error: 'must be a day such as "2024-01-31", or an instant with an offset',
  }),
);

/** A text that people write to each other. */
export const sayText = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));

/** A title in both languages: of what a rule or a workflow gives, which does not know yet who reads it. */
export const titles = z.strictObject({ pl: nameText, en: nameText });

export const priorities = ['low', 'normal', 'high'] as const;

/** What a task says: what is to be done, by when. */
export const taskContent = {
  title: nameText,
  detail: z.optional(sayText),
  dueOn: z.optional(dueText),
  priority: z.enum(priorities),
};

/** To whom it is given: one person (a member or a key), or whoever has a role on its side. */
const given = z.strictObject({ personId: z.optional(idText), role: z.optional(z.enum(roles)) });

/** Whose hand, rule or workflow it comes from. */
const origin = z.strictObject({ by: z.enum(['hand', 'rule', 'workflow']), ruleId: z.optional(idText) });

/**
 * Something that people have to do. It belongs to one side for ever: to the vendor, or to the partner that `partnerId`
 * names. `holder` is who finds it in a list of its own: the subject of the person's credential, or the role.
 */
export const task = z.strictObject({
  ...record,
  ...taskContent,
  titles: z.optional(titles),
  partnerId: z.optional(idText),
  to: given,
  holder: z.string(),
  subject: z.optional(taskSubject),
  dueAt: z.optional(instantText),
  origin,
  givenBy: z.string(),
  /** The partner whose person gave it: none where the vendor did, or the house. */
  givenFrom: z.optional(idText),
  /** How often it was given to somebody; how many notes and files it has. */
  assignments: z.int(),
  notes: z.int(),
  files: z.int(),
  state: z.enum(['open', 'done', 'cancelled']),
  overdueAt: z.optional(instantText),
  ended: z.optional(z.strictObject({ by: z.string(), at: instantText, reason: z.optional(sayText) })),
});
export type Task = z.infer<typeof task>;

/** What was said of a task, or that it was given to somebody else and why. It is never changed. */
export const taskNote = z.strictObject({
  id: idText,
  number: z.int(),
  kind: z.enum(['comment', 'reassigned']),
  text: sayText,
  by: z.string(),
  at: instantText,
  from: z.optional(given),
  to: z.optional(given),
  bodyHash: z.string(),
});
export type TaskNote = z.infer<typeof taskNote>;
