import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Machine } from '../machine.ts';
import { password } from './access.ts';

type Users = Pick<Machine, 'endpoints' | 'userPoolId' | 'userPoolClientId'>;

const cognitoOf = ({ endpoints }: Users): CognitoIdentityProviderClient =>
  new CognitoIdentityProviderClient({
    endpoint: endpoints.cognito,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

/** Creates a person of the sample who can sign in; answers its `sub`. */
export const createUser = async (machine: Users, email: string): Promise<string> => {
  const cognito = cognitoOf(machine);
  const user = { UserPoolId: machine.userPoolId, Username: email };
  const created = await cognito.send(
    new AdminCreateUserCommand({
      ...user,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
      ],
    }),
  );
  await cognito.send(new AdminSetUserPasswordCommand({ ...user, Password: password, Permanent: true }));
  const sub = created.User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value;
  if (sub === undefined) throw new Error(`${email} was created without a sub`);
  return sub;
};

/** The access token of a person of the sample. */
export const signIn = async (machine: Users, email: string): Promise<string> => {
  const { AuthenticationResult } = await cognitoOf(machine).send(
    new InitiateAuthCommand({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: machine.userPoolClientId,
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  );
  const token = AuthenticationResult?.AccessToken;
  if (token === undefined) throw new Error(`${email} could not sign in`);
  return token;
};
