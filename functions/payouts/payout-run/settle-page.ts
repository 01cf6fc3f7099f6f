import { plans } from '../../../storage/commissions.ts';
import { step } from '../../shell/step.ts';
import { settle } from '../settle.ts';
import { current } from './current.ts';
import { eachPartner } from './each-partner.ts';
import { pageInput } from './input.ts';

/** Settles the statements of a page of partners: balances, documents, e-mails. */
export const handler = step(pageInput, async (context, input) => {
  const { tenant } = input;
  const started = await current(context, input);
  const names = await plans.all(context.store, { tenant });
  const settling = { ...started, tenant, planNames: new Map(names.map(({ id, name }) => [id, name])) };
  await eachPartner(context, 'settle', input, (partner) => settle(context, settling, partner));
  return {};
});
