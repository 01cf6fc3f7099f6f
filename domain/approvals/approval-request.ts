import * as z from 'zod/mini';
import { idText, nameText, timeZone } from '../kernel/schema.ts';
import { record } from '../platform/record.ts';
import { approvalSubjects, subjectValues } from './subjects.ts';

/** The kinds that the house asks for by itself; approval of every other kind is requested by whoever needs it. */
const asksByItself = ['deal', 'payout-run'] as const;

/** The kinds of which approval is requested through the API: what is decided stands elsewhere. */
const requestedKinds = approvalSubjects.filter(
  (kind): kind is Exclude<(typeof approvalSubjects)[number], (typeof asksByItself)[number]> =>
    !asksByItself.some((one) => one === kind),
);

/** What is said of something that stands elsewhere and has to be approved. */
export const requestFacts = {
  kind: z.enum(requestedKinds),
  subjectId: idText,
  title: z.strictObject({ pl: nameText, en: nameText }),
  values: subjectValues,
  timeZone,
};

/** A request for approval. Its workflow is asked for by `attempt`: once more where one broke off. */
export const approvalRequest = z.strictObject({
  ...record,
  ...requestFacts,
  partnerId: z.optional(idText),
  requestedBy: z.string(),
  approvalId: idText,
  attempt: z.int(),
  state: z.enum(['waiting', 'approved', 'refused', 'recalled', 'expired']),
  reason: z.optional(z.string()),
});
export type ApprovalRequest = z.infer<typeof approvalRequest>;
