import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../../local/client.ts';
import type { Machine } from '../../local/machine.ts';
import { audit } from '../kit/audit.ts';
import { useMachine } from '../kit/machine.ts';
import { roadOnMachine } from '../kit/machine-road.ts';
import { type LedgerLine, percent, type Road } from '../kit/road.ts';

const machine = useMachine();
const email = 'seller@solo.example';
const password = 'A-long-Password-1!';
type Balance = { readonly balances: readonly { readonly total: { readonly amount: string } }[] };

/** A user of the pool; answers its `sub` and how it signs in. */
const newUser = async ({ endpoints, userPoolId, userPoolClientId: ClientId }: Machine) => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const cognito = new CognitoIdentityProviderClient({
    endpoint: endpoints.cognito,
    region: 'eu-central-1',
    credentials,
  });
  const user = { UserPoolId: userPoolId, Username: email };
  const UserAttributes = [{ Name: 'email', Value: email }];
  const created = await cognito.send(
    new AdminCreateUserCommand({ ...user, MessageAction: 'SUPPRESS', UserAttributes }),
  );
  await cognito.send(new AdminSetUserPasswordCommand({ ...user, Password: password, Permanent: true }));
  const signIn = async (): Promise<string> => {
    const AuthParameters = { USERNAME: email, PASSWORD: password };
    const answer = await cognito.send(
      new InitiateAuthCommand({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId, AuthParameters }),
    );
    return answer.AuthenticationResult?.AccessToken ?? '';
  };
  return { sub: created.User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value ?? '', signIn };
};

describe('a seller of a partner', () => {
  let road: Road;
  let seller: ApiClient;
  const newest = async (): Promise<LedgerLine | undefined> => {
    const page = await seller.send<{ data: LedgerLine[] }>('GET', '/v1/partners/solo/ledger-lines?limit=1');
    return page.data[0];
  };
  const owed = async (): Promise<string | undefined> =>
    (await seller.send<Balance>('GET', '/v1/partners/solo/balance')).balances[0]?.total.amount;
  const becomes = (amount: string) => expect.poll(owed, { timeout: 10_000, interval: 100 }).toBe(amount);

  beforeAll(async () => {
    const { sub, signIn } = await newUser(machine());
    const member = { sub, email, name: 'Seller', role: 'partner-seller' as const, partner: 'solo' };
    ({ road } = await roadOnMachine(machine(), 'road', [member]));
    const when = "product.category == 'Bikes'";
    await road.plan('resellers', [
      percent('7.5', { when }),
      percent('1', { id: 'helmets', when: `!(${when})` }),
    ]);
    seller = new ApiClient(machine().apiUrl, await signIn());
  });

  it('is known by the sign-in, and allowed what a seller is', async () => {
    expect(await seller.send('GET', '/v1/me')).toMatchObject({ tenant: 'road', role: 'partner-seller' });
    await expect(seller.send('GET', '/v1/plans')).rejects.toThrow('403');
    await expect(seller.send('GET', '/v1/partners/kid-a/balance')).rejects.toThrow('404');
  });

  it('reports a sale and finds it in the ledger, explained, within ten seconds', async () => {
    await seller.send('POST', '/v1/sales', road.sale('so-1', { quantity: '2', amount: '199.98' }));
    await becomes('15.00');
    const line = await newest();
    expect(line).toMatchObject({ window: '2026-02', difference: { amount: '15.00', currency: 'EUR' } });
    expect(await seller.send('GET', `/v1/partners/solo/ledger-lines/${line?.id}`)).toMatchObject({
      explanation: {
        sums: [{ version: 1, base: '199.98', sales: '1', units: 1 }],
        parts: [{ version: 1, of: '199.98', percent: '7.5', earns: '14.9985' }],
        exact: '14.9985',
        rounded: '15.00',
        amount: '15.00',
        sales: [{ externalId: 'so-1', counts: true, refused: { helmets: 'condition-false' } }],
      },
      sentences: {
        pl: expect.arrayContaining([expect.stringMatching('15,00')]),
        en: expect.arrayContaining([expect.stringMatching('15.00')]),
      },
    });
  });

  it('corrects it and gives it back, and the balance is zero again', async () => {
    const { externalId: _, ...content } = road.sale('so-1', { quantity: '2', amount: '299.98' });
    await seller.send('PUT', '/v1/sales/so-1', { ...content, revision: 1 });
    await becomes('22.50');
    const back = { returnOf: 'so-1', occurredAt: '2026-02-20' };
    await seller.send('POST', '/v1/sales', { ...back, externalId: 'r-1', quantity: '-1', amount: '-100.00' });
    await becomes('15.00');
    await seller.send('POST', '/v1/sales', { ...back, externalId: 'r-2', quantity: '-1', amount: '-199.98' });
    await becomes('0.00');
    expect((await newest())?.after.amount).toBe('0.00');
    await machine().drain();
    await audit(road);
  });

  it('earns more by a version that begins in the past, without a hand on it', async () => {
    await seller.send('POST', '/v1/sales', road.sale('so-2'));
    await becomes('7.50');
    const terms = { effectiveFrom: '2026-02-01', currency: 'EUR', rounding: 'half-up' };
    await road.must('POST /v1/plans/resellers/versions', { ...terms, components: [percent('10')] });
    await becomes('10.00');
    await machine().drain();
    await audit(road);
  });
});
