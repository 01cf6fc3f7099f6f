import * as z from 'zod/mini';
import { step } from '../../shell/step.ts';
import { askApproval } from '../ask-approval.ts';
import { subjectWork } from '../subjects.ts';
import { input } from './input.ts';

/** Asks those who may approve; the workflow waits until the token is answered. */
export const handler = step(z.extend(input, { token: z.string() }), async (context, given) => {
  const { tenant, kind, subjectId, token } = given;
  await askApproval(context, tenant, { ...(await subjectWork(kind).ask(context, tenant, subjectId)), token });
  return {};
});
