import { expect } from 'vitest';
import { handler } from '../../functions/access/authorizer.ts';

/** Asks the authorizer as the gateway would; answers what it passes on, read. It never refuses by itself. */
export const ask = async (headers: Record<string, string | undefined>) => {
  const answer = (await (handler as unknown as (event: unknown, lambda: unknown) => Promise<unknown>)(
    { headers },
    {},
  )) as {
    isAuthorized: boolean;
    context: { principal?: string; problem?: string };
  };
  expect(answer.isAuthorized).toBe(true);
  const { principal, problem } = answer.context;
  return {
    principal: principal === undefined ? undefined : JSON.parse(principal),
    problem: problem === undefined ? undefined : JSON.parse(problem),
  };
};

/** The header of a bearer credential, and others beside it. */
export const bearer = (token: string, more: Record<string, string> = {}) => ({
  authorization: `Bearer ${token}`,
  ...more,
});
