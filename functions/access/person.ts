import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { settings } from '../shell/context.ts';

type KeySet = ReturnType<typeof createRemoteJWKSet>;
const keySets = new Map<string, KeySet>();

/** The identity provider's keys: fetched once, and again where a token names a key that is not among them. */
const keysOf = (issuer: string): KeySet => {
  const keys =
    keySets.get(issuer) ??
    createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`), { timeoutDuration: 3_000 });
  keySets.set(issuer, keys);
  return keys;
};

/** The keys could not be fetched: our trouble, not the caller's. */
const isOurs = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid;

/** Who a Cognito access token belongs to; nothing where it is no valid one. An ID token is none: it says who, not that they ask us. */
export const personOf = async (token: string): Promise<string | undefined> => {
  const issuer = `${settings.cognitoEndpoint()}/${settings.userPool()}`;
  try {
    const { payload } = await jwtVerify(token, keysOf(issuer), {
      issuer,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'sub'],
    });
    const isAccess = payload['token_use'] === 'access' && payload['client_id'] === settings.userPoolClient();
    return isAccess ? payload.sub : undefined;
  } catch (error) {
    if (isOurs(error)) throw error;
    return undefined;
  }
};
