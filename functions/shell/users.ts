import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { settings } from './context.ts';

let client: CognitoIdentityProviderClient | undefined;
const cognito = (): CognitoIdentityProviderClient => {
  client ??= new CognitoIdentityProviderClient({
    requestHandler: new NodeHttpHandler({ connectionTimeout: 1_000, requestTimeout: 5_000 }),
  });
  return client;
};

/** A person at the identity provider. `isNew`: who has not chosen a password yet. */
export type User = { readonly sub: string; readonly isNew: boolean; readonly hasSecondFactor: boolean };

const user = (Username: string) => ({ UserPoolId: settings.userPool(), Username });

/** Who an address or a `sub` belongs to; nothing where it is nobody. */
export const findUser = async (name: string): Promise<User | undefined> => {
  try {
    const found = await cognito().send(new AdminGetUserCommand(user(name)));
    const sub = found.UserAttributes?.find(({ Name }) => Name === 'sub')?.Value;
    if (sub === undefined) throw new Error('the identity provider knows a person without a sub');
    return {
      sub,
      isNew: found.UserStatus === 'FORCE_CHANGE_PASSWORD',
      hasSecondFactor: (found.UserMFASettingList ?? []).length > 0,
    };
  } catch (error) {
    if (error instanceof UserNotFoundException) return undefined;
    throw error;
  }
};

/**
 * Makes a person with an address that counts as verified, unless there is one. No message is sent: ours goes out in the
 * reader's language.
 */
export const createUser = async (email: string): Promise<void> => {
  try {
    await cognito().send(
      new AdminCreateUserCommand({
        ...user(email),
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error;
  }
};

/** Sets a password that serves once: the person has to choose another at the first sign-in. */
export const setFirstPassword = async (sub: string, Password: string): Promise<void> => {
  await cognito().send(new AdminSetUserPasswordCommand({ ...user(sub), Password, Permanent: false }));
};
