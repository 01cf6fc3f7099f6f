import { step } from '../../shell/step.ts';
import { expireOpen } from '../expire-open.ts';
import { input } from './input.ts';

/** Closes an approval that nobody decided in time; what follows is done by the step behind it. */
export const handler = step(input, async (context, { tenant, approvalId }) => ({
  outcome: await expireOpen(context, tenant, approvalId),
}));
