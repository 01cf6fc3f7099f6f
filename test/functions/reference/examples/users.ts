import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, vi } from 'vitest';

/** People who are asked in are known to the identity provider at once: here nobody signs in. */
export const useUsers = (): void => {
  const provider = mockClient(CognitoIdentityProviderClient);
  beforeAll(() => {
    vi.stubEnv('USER_POOL_ID', 'a-pool');
    provider.on(AdminCreateUserCommand).resolves({});
    provider.on(AdminSetUserPasswordCommand).resolves({});
    provider.on(AdminGetUserCommand).resolves({
      UserStatus: 'FORCE_CHANGE_PASSWORD',
      UserAttributes: [{ Name: 'sub', Value: crypto.randomUUID() }],
    });
  });
  afterAll(() => provider.restore());
};
