import middy from '@middy/core';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import { type Context, context, logger } from '../shell/context.ts';
import { type AuthorizerContext, passProblem } from '../shell/principal.ts';
import { units } from '../shell/units.ts';
import { admit, type Found, readable } from './admit.ts';
import { byKey } from './by-key.ts';
import { byPerson } from './by-person.ts';
import { personOf } from './person.ts';
import { readToken } from './token.ts';

type Headers = Readonly<Record<string, string | undefined>>;

/** Who the credential belongs to, or what is wrong with it. */
const find = async (given: Context, headers: Headers): Promise<Found> => {
  const credential = /^Bearer +(\S+)$/i.exec(headers['authorization']?.trim() ?? '')?.[1];
  if (credential === undefined) return passProblem('unauthenticated', 'There is no bearer credential.');
  const wanted = headers['partnerwise-tenant']?.trim();
  const key = readToken(credential);
  if (key !== undefined) return byKey(given, key, wanted);
  if (credential.startsWith('pw_')) return passProblem('unauthenticated', 'The API key is not known.');
  const sub = await personOf(credential);
  return sub === undefined
    ? passProblem('unauthenticated', 'The access token is not valid.')
    : byPerson(given, sub, wanted);
};

/** Who asks, as far as they may at this moment; or why not. */
export const authorize = async (given: Context, headers: Headers): Promise<AuthorizerContext> => {
  const found = await find(given, headers);
  return 'who' in found ? admit(given, found, headers['origin']) : readable(found, headers['origin']);
};

/**
 * Always allows: a refusal by the gateway itself could not be an application/problem+json answer, so what is wrong is
 * passed on and told by the route's function.
 */
export const handler = middy(async ({ headers }: APIGatewayRequestAuthorizerEventV2) => {
  try {
    return { isAuthorized: true, context: await authorize(context(), headers ?? {}) };
  } catch (error) {
    logger.error('the authorizer failed', { error });
    return { isAuthorized: true, context: passProblem('internal', '') };
  }
}).use(units());
