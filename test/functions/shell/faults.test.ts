import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { DomainError } from '../../../domain/errors.ts';
import { logger } from '../../../functions/shell/context.ts';
import { route } from '../../../functions/shell/route.ts';
import { httpHandler } from '../../../functions/shell/router.ts';

describe('a fault of ours', () => {
  const faulty = (answer: unknown, throws?: Error) =>
    httpHandler([
      route({
        method: 'GET',
        path: '/v1/fault',
        id: 'fault',
        summary: 'x',
        permission: 'none',
        status: 200,
        errors: [],
        answer: z.strictObject({ a: z.string() }),
        example: { answer: { a: 'x' } },
        run: async () => {
          if (throws !== undefined) throw throws;
          return { status: 200, body: answer as { a: string } };
        },
      }),
    ]) as unknown as (
      event: unknown,
      lambda: unknown,
    ) => Promise<{ statusCode: number; body: string; headers: Record<string, string> }>;
  const event = {
    routeKey: 'GET /v1/fault',
    rawPath: '/v1/fault',
    headers: {},
    requestContext: { requestId: 'r', http: { method: 'GET' } },
  };

  it('tells nothing of what happened inside, and is logged', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const got = await faulty({}, new Error('secret host db-17'))(event, {});
    expect(got.statusCode).toBe(500);
    expect(got.body).not.toContain('db-17');
    expect(JSON.parse(got.body)).toMatchObject({
      type: '/problems/internal',
      instance: 'urn:partnerwise:request:r',
    });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('is an answer with more in it than was declared', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const got = await faulty({ a: 'x', cost: '40.10' })(event, {});
    expect(got.statusCode).toBe(500);
    expect(got.body).not.toContain('40.10');
    logged.mockRestore();
  });

  it('is not a refusal by a rule', async () => {
    const got = await faulty(
      {},
      new DomainError('reference-unknown', 'No.', [{ pointer: '/a', detail: 'is unknown' }]),
    )(event, {});
    expect(got.statusCode).toBe(422);
    expect(JSON.parse(got.body)).toMatchObject({
      errors: [{ pointer: '/a', detail: 'is unknown' }],
      mend: expect.any(String),
    });
  });

  it('is throttling, which can be waited for', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const got = await faulty({}, Object.assign(new Error('slow'), { name: 'ThrottlingException' }))(
      event,
      {},
    );
    expect(got.statusCode).toBe(429);
    expect(got.headers['Retry-After']).toBe('2');
    logged.mockRestore();
  });
});
