import * as z from 'zod/mini';
import document from '../../docs/generated/openapi.json' with { type: 'json' };
import { route } from '../shell/route.ts';

const text = JSON.stringify(document);

export const readOpenApi = route({
  method: 'GET',
  path: '/v1/openapi.json',
  id: 'openApiDocument',
  summary: 'Read the OpenAPI document',
  description: 'OpenAPI 3.1 of every route, with examples, errors and permissions.',
  permission: 'none',
  status: 200,
  answer: z.string(),
  contentType: 'application/json',
  errors: [],
  example: { answer: '{ "openapi": "3.1.0" }' },
  run: async () => ({ status: 200, body: text, headers: { 'Cache-Control': 'public, max-age=300' } }),
});
