import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../../local/client.ts';
import { useMachine } from '../kit/machine.ts';
import { roadOnMachine } from '../kit/machine-road.ts';
import { oneTimeCode } from '../kit/one-time-code.ts';

const machine = useMachine();
const email = 'Anna@Partner.example';
const own = 'My-own-Password-1!';
type Mail = {
  readonly subject: string;
  readonly destination: { readonly to: readonly string[] };
  readonly body: { readonly text: string };
};
type Member = {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly role: string;
};

describe('a person', () => {
  let owner: ApiClient;
  let cognito: CognitoIdentityProviderClient;
  let ClientId = '';
  let member: Member;
  let strong = '';

  const letters = async (): Promise<readonly Mail[]> =>
    ((await (await fetch(`${machine().endpoints.mail}/store`)).json()) as { emails: Mail[] }).emails.filter(
      ({ destination }) => destination.to.includes(email.toLowerCase()),
    );
  const firstPassword = async (): Promise<string> =>
    /Pierwsze hasło: +(\S+)/.exec((await letters()).at(-1)?.body.text ?? '')?.[1] ?? '';
  const begin = (PASSWORD: string) =>
    cognito.send(
      new InitiateAuthCommand({
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId,
        AuthParameters: { USERNAME: email.toLowerCase(), PASSWORD },
      }),
    );
  const signIn = async (password = own): Promise<string> =>
    (await begin(password)).AuthenticationResult?.AccessToken ?? '';
  const me = (token: string) => new ApiClient(machine().apiUrl, token).send<object>('GET', '/v1/me');

  beforeAll(async () => {
    ({ client: owner } = await roadOnMachine(machine(), 'people'));
    ClientId = machine().userPoolClientId;
    cognito = new CognitoIdentityProviderClient({
      endpoint: machine().endpoints.cognito,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  });

  it('is invited once by an e-mail in their language, and again where it is asked for', async () => {
    const wish = { email, name: 'Anna Nowak', language: 'pl', role: 'partner-admin', partnerId: 'solo' };
    member = await owner.send<Member>('POST', '/v1/members', wish);
    expect(member).toMatchObject({ email: 'anna@partner.example', state: 'active', role: 'partner-admin' });
    expect(await owner.send('POST', '/v1/members', wish)).toEqual(member);
    expect(await letters()).toHaveLength(1);
    expect((await letters())[0]?.subject).toContain('Dostęp do programu');
    await expect(owner.send('POST', '/v1/members', { ...wish, role: 'partner-seller' })).rejects.toThrow(
      '409',
    );
    const before = await firstPassword();
    member = await owner.send<Member>('POST', `/v1/members/${member.id}/invitation`);
    expect(await letters()).toHaveLength(2);
    expect(await firstPassword()).not.toBe(before);
  });

  it('signs in with the first password, chooses one, and is known', async () => {
    const { ChallengeName, Session } = await begin(await firstPassword());
    expect(ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    const answer = await cognito.send(
      new RespondToAuthChallengeCommand({
        ClientId,
        ChallengeName,
        Session,
        ChallengeResponses: { USERNAME: email.toLowerCase(), NEW_PASSWORD: own },
      }),
    );
    const token = answer.AuthenticationResult?.AccessToken ?? '';
    expect(await me(token)).toMatchObject({ tenant: 'people', role: 'partner-admin' });
    expect(await me(await signIn())).toMatchObject({ tenant: 'people', sandbox: false });
  });

  it('of a partner sees, invites and keys only what is the partner’s own', async () => {
    const anna = new ApiClient(machine().apiUrl, await signIn());
    const wish = { email: 'jan@partner.example', name: 'Jan', language: 'en', role: 'partner-seller' };
    const jan = await anna.send<Member & { partnerId: string }>('POST', '/v1/members', wish);
    await owner.send('POST', '/v1/members', { ...wish, email: 'eva@vendor.example', role: 'finance' });
    const seen = await anna.all<Member>('/v1/members');
    expect(seen.map(({ id }) => id).toSorted()).toEqual([member.id, jan.id].toSorted());
    expect(await owner.all('/v1/members')).toHaveLength(3);
    await expect(anna.send('POST', '/v1/members', { ...wish, role: 'owner' })).rejects.toThrow();
    await expect(
      anna.send('POST', '/v1/members', { ...wish, email: 'x@y.example', partnerId: 'kid-a' }),
    ).rejects.toThrow('404');
    const key = await anna.send<{ secret: string; partnerId: string }>(
      'POST',
      '/v1/api-keys',
      { name: 'Till', role: 'partner-seller' },
      { 'Idempotency-Key': 'till' },
    );
    expect(key.partnerId).toBe(jan.partnerId);
    expect(await me(key.secret)).toMatchObject({ partnerId: jan.partnerId, role: 'partner-seller' });
  });

  it('sets a new password by a code that was sent', async () => {
    await cognito.send(new ForgotPasswordCommand({ ClientId, Username: email.toLowerCase() }));
    const folder = join(machine().dataDir, 'users');
    const pools = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    const code = pools.flatMap((text) => /"ConfirmationCode": ?"(\d{6})"/.exec(text)?.[1] ?? [])[0] ?? '';
    const Password = 'Another-Password-2!';
    await cognito.send(
      new ConfirmForgotPasswordCommand({
        ClientId,
        Username: email.toLowerCase(),
        ConfirmationCode: code,
        Password,
      }),
    );
    await expect(signIn()).rejects.toThrow();
    expect(await me(await signIn(Password))).toMatchObject({ tenant: 'people' });
  });

  it('needs a second factor where the tenant asks for it', async () => {
    const password = 'Another-Password-2!';
    const before = await signIn(password);
    const { name, origins } = await owner.send<{ name: string; origins: string[] }>('GET', '/v1/settings');
    await owner.send('PUT', '/v1/settings', { name, origins, mfa: 'required' });
    await expect
      .poll(() => me(before).catch((error: unknown) => String(error)), { timeout: 25_000, interval: 500 })
      .toContain('mfa-required');
    const { SecretCode = '' } = await cognito.send(
      new AssociateSoftwareTokenCommand({ AccessToken: before }),
    );
    await cognito.send(
      new VerifySoftwareTokenCommand({ AccessToken: before, UserCode: oneTimeCode(SecretCode) }),
    );
    await cognito.send(
      new SetUserMFAPreferenceCommand({
        AccessToken: before,
        SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
      }),
    );
    const { ChallengeName, Session } = await begin(password);
    expect(ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
    const answer = await cognito.send(
      new RespondToAuthChallengeCommand({
        ClientId,
        ChallengeName,
        Session,
        ChallengeResponses: {
          USERNAME: email.toLowerCase(),
          SOFTWARE_TOKEN_MFA_CODE: oneTimeCode(SecretCode),
        },
      }),
    );
    strong = answer.AuthenticationResult?.AccessToken ?? '';
    expect(await me(strong)).toMatchObject({ tenant: 'people' });
    await owner.send('PUT', '/v1/settings', { name, origins, mfa: 'optional' });
  });

  it('may nothing once they are removed, and the last owner stays', async () => {
    const removed = await owner.send<Member>('DELETE', `/v1/members/${member.id}`);
    expect(removed.state).toBe('removed');
    expect(await owner.send('DELETE', `/v1/members/${member.id}`)).toEqual(removed);
    await expect
      .poll(() => me(strong).catch((error: unknown) => String(error)), { timeout: 25_000, interval: 500 })
      .toContain('403');
    const wish = { name: 'Boss', language: 'en', role: 'owner', email: 'boss@vendor.example' };
    const boss = await owner.send<Member>('POST', '/v1/members', wish);
    await expect(owner.send('DELETE', `/v1/members/${boss.id}`)).rejects.toThrow('last-owner');
    const rest = { name: wish.name, language: 'en' };
    await expect(owner.send('PUT', `/v1/members/${boss.id}`, { ...rest, role: 'auditor' })).rejects.toThrow(
      'last-owner',
    );
    await owner.send('POST', '/v1/members', { ...wish, email: 'second@vendor.example' });
    expect(await owner.send('PUT', `/v1/members/${boss.id}`, { ...rest, role: 'auditor' })).toMatchObject({
      role: 'auditor',
    });
  });
});
