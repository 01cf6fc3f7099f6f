import type { Day } from '../../domain/kernel/day.ts';
import { ApiClient, beginImport, finished } from '../client.ts';
import type { Machine } from '../machine.ts';
import { type LocalTenant, openLocalTenant } from '../open-tenant.ts';
import { apiKeySecret, emailOf, tenant, users } from './access.ts';
import { customers, partners, products, program } from './network.ts';
import { alertRule, bankAccounts, payoutSettings, policies } from './payouts.ts';
import { plans } from './plans.ts';
import { createUser, signIn } from './sign-in.ts';
import { firstDay, importForm, rates, salesFile, targets } from './year.ts';

const openTenant = async (machine: Machine): Promise<string> => {
  const members: LocalTenant['members'][number][] = [];
  for (const { email, name, role, partner } of users)
    members.push({
      sub: await createUser(machine, email),
      email,
      name,
      role,
      ...(partner === undefined ? {} : { partner }),
    });
  return openLocalTenant(machine, { tenant, name: 'Termika Gdańsk', secret: apiKeySecret, members });
};

const together = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < items.length; at += 8) await Promise.all(items.slice(at, at + 8).map(work));
};

/** Programs, products, partners, customers, and what sales are valued by. */
const setUpNetwork = async (client: ApiClient): Promise<void> => {
  await client.send('POST', '/v1/programs', program);
  await together(products, ({ price: _, cost, ...one }) =>
    client.send('POST', '/v1/products', { ...one, cost: { amount: String(cost), currency: 'PLN' } }),
  );
  for (const one of partners) await client.send('POST', '/v1/partners', one);
  await together(customers, (one) => client.send('POST', '/v1/customers', one));
  for (let at = 0; at < rates.length; at += 90)
    await client.send('PUT', '/v1/exchange-rates', { rates: rates.slice(at, at + 90) });
  for (let at = 0; at < targets.length; at += 100)
    await client.send('PUT', '/v1/targets', { targets: targets.slice(at, at + 100) });
  for (const plan of plans) await client.send('POST', '/v1/plans', plan);
};

/** Who approves, how it is paid and where to. Bank details are sent by one person and confirmed by another. */
const setUpPayouts = async (machine: Machine, client: ApiClient): Promise<void> => {
  const finance = new ApiClient(machine.apiUrl, await signIn(machine, emailOf('finance')));
  await finance.send('PUT', '/v1/payout-settings', payoutSettings);
  for (const [subject, rules] of Object.entries(policies))
    await client.send('PUT', `/v1/approval-policies/${subject}`, { rules });
  await together(bankAccounts, async ({ partnerId, details }) => {
    const path = `/v1/partners/${partnerId}/bank-account`;
    await client.send('PUT', path, details);
    await finance.send('POST', `${path}/confirmation`, { iban: details.iban });
  });
};

/** Fills a new machine with the sample, through the API like any vendor's system would; with its sales since a day. */
export const loadSample = async (machine: Machine, since: Day = firstDay): Promise<void> => {
  const client = new ApiClient(machine.apiUrl, await openTenant(machine));
  await setUpNetwork(client);
  await setUpPayouts(machine, client);
  await finished(client, await beginImport(client, 'sample-year', importForm, salesFile(since)), 300);
  await machine.drain(300_000);
  // Behind the sales of the past, of whose months nobody wants to be told any more.
  await client.send('POST', '/v1/alert-rules', alertRule);
};
