import * as z from 'zod/mini';
import { route } from '../shell/route.ts';
import { framed, policy } from './frame.ts';
import pages from './pages.json' with { type: 'json' };
import viewer from './viewer.json' with { type: 'json' };

const page = framed({
  title: 'Partnerwise API',
  head: '<link rel="stylesheet" href="/docs/viewer.css">',
  body: `<div id="viewer"></div>
<noscript>The document is at <a href="/v1/openapi.json">/v1/openapi.json</a>.</noscript>
<script src="/docs/viewer.js"></script>`,
});

const packed = { 'Content-Encoding': 'gzip', 'Cache-Control': 'public, max-age=86400' };

const common = { method: 'GET', permission: 'none', status: 200, answer: z.string(), errors: [] } as const;

export const docsPage = route({
  ...common,
  path: '/docs',
  id: 'docsPage',
  summary: 'Read the API as a page',
  contentType: 'text/html; charset=utf-8',
  example: { answer: '<!doctype html>' },
  run: async () => ({
    status: 200,
    body: page,
    headers: { 'Content-Security-Policy': policy, 'Cache-Control': 'public, max-age=300' },
  }),
});

export const docsScript = route({
  ...common,
  path: '/docs/viewer.js',
  id: 'docsScript',
  summary: 'The script of the page',
  contentType: 'text/javascript; charset=utf-8',
  example: { answer: '…' },
  run: async () => ({ status: 200, body: viewer.script, base64: true, headers: packed }),
});

export const docsStyle = route({
  ...common,
  path: '/docs/viewer.css',
  id: 'docsStyle',
  summary: 'The style of the page',
  contentType: 'text/css; charset=utf-8',
  example: { answer: '…' },
  run: async () => ({ status: 200, body: viewer.style, base64: true, headers: packed }),
});

export const docsGuide = route({
  ...common,
  path: '/docs/guide',
  id: 'docsGuide',
  summary: 'Read the guide: recipes from sign-in to payout',
  contentType: 'text/html; charset=utf-8',
  example: { answer: '<!doctype html>' },
  run: async () => ({
    status: 200,
    body: pages.guide,
    base64: true,
    headers: { ...packed, 'Content-Security-Policy': policy, 'Cache-Control': 'public, max-age=300' },
  }),
});

export const docsTypes = route({
  ...common,
  path: '/docs/client.d.ts',
  id: 'docsTypes',
  summary: 'Read the types of the API for TypeScript',
  description:
    'For [openapi-fetch](https://openapi-ts.dev/openapi-fetch/): `createClient<paths>({ baseUrl })`.',
  contentType: 'text/plain; charset=utf-8',
  example: { answer: 'export interface paths {}' },
  run: async () => ({
    status: 200,
    body: pages.types,
    base64: true,
    headers: { ...packed, 'Cache-Control': 'public, max-age=300' },
  }),
});
