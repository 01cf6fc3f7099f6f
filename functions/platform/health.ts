import * as z from 'zod/mini';
import manifest from '../../package.json' with { type: 'json' };
import { route } from '../shell/route.ts';

const { version: release } = manifest;

export const health = route({
  method: 'GET',
  path: '/v1/health',
  id: 'readHealth',
  summary: 'See whether the API answers',
  description: 'Reads nothing and needs no sign-in.',
  permission: 'none',
  status: 200,
  answer: z.strictObject({ status: z.literal('ok'), release: z.string() }),
  errors: [],
  example: { answer: { status: 'ok', release: '0.1.0' } },
  run: async () => ({ status: 200, body: { status: 'ok' as const, release } }),
});
