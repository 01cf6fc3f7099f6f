import { step } from '../../shell/step.ts';
import { draft } from '../draft.ts';
import { current } from './current.ts';
import { eachPartner } from './each-partner.ts';
import { pageInput } from './input.ts';

/** Drafts the statements of a page of partners. Nothing is posted yet. */
export const handler = step(pageInput, async (context, input) => {
  const started = await current(context, input);
  await eachPartner(context, 'draft', input, (partner) => draft(context, input.tenant, started, partner));
  return {};
});
