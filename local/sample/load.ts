import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Role } from '../../domain/access/permissions.ts';
import { ApiClient, beginImport, finished } from '../client.ts';
import type { Machine } from '../machine.ts';
import { openLocalTenant } from '../open-tenant.ts';
import { apiKeySecret, password, tenant, users } from './access.ts';
import { customers, partners, products, program } from './network.ts';
import { plans } from './plans.ts';
import { importForm, rates, salesFile, targets } from './year.ts';

const createUser = async (
  cognito: CognitoIdentityProviderClient,
  UserPoolId: string,
  email: string,
): Promise<string> => {
  const created = await cognito.send(
    new AdminCreateUserCommand({
      UserPoolId,
      Username: email,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
      ],
    }),
  );
  await cognito.send(
    new AdminSetUserPasswordCommand({ UserPoolId, Username: email, Password: password, Permanent: true }),
  );
  const sub = created.User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value;
  if (sub === undefined) throw new Error(`${email} was created without a sub`);
  return sub;
};

const openTenant = async (machine: Machine): Promise<string> => {
  const cognito = new CognitoIdentityProviderClient({
    endpoint: machine.endpoints.cognito,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const members: { sub: string; role: Role; partner?: string }[] = [];
  for (const { email, role, partner } of users)
    members.push({
      sub: await createUser(cognito, machine.userPoolId, email),
      role,
      ...(partner === undefined ? {} : { partner }),
    });
  return openLocalTenant(machine, { tenant, name: 'Termika Gdańsk', secret: apiKeySecret, members });
};

const together = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < items.length; at += 8) await Promise.all(items.slice(at, at + 8).map(work));
};

/** Fills a new machine with the sample, through the API like any vendor's system would. */
export const loadSample = async (machine: Machine): Promise<void> => {
  const key = await openTenant(machine);
  const client = new ApiClient(machine.apiUrl, key);
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
  await finished(client, await beginImport(client, 'sample-year', importForm, salesFile()), 300);
  await machine.drain(300_000);
};
