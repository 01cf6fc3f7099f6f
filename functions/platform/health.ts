import * as z from 'zod/mini';
import { route } from '../shell/route.ts';

export const health = route({
  method: 'GET',
  path: '/v1/health',
  id: 'readHealth',
  summary: 'See whether the API answers',
  description: 'Reads nothing and needs no sign-in.',
  permission: 'none',
  status: 200,
  answer: z.strictObject({ status: z.literal('ok') }),
  errors: [],
  example: { answer: { status: 'ok' } },
  run: async () => ({ status: 200, body: { status: 'ok' as const } }),
});
