import { step } from '../../shell/step.ts';
import { issue } from '../issue.ts';
import { current } from './current.ts';
import { eachPartner } from './each-partner.ts';
import { pageInput } from './input.ts';

/** Issues the statements of a page of partners, as they were approved. */
export const handler = step(pageInput, async (context, input) => {
  const { run } = await current(context, input);
  await eachPartner(context, 'issue', input, ({ id }) => issue(context, input.tenant, run, id));
  return {};
});
