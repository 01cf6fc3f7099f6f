import * as z from 'zod/mini';
import { route } from '../shell/route.ts';
import viewer from './viewer.json' with { type: 'json' };

/** Everything comes from here, and nothing else may be loaded. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partnerwise API</title>
<link rel="stylesheet" href="/docs/viewer.css">
</head>
<body>
<div id="viewer"></div>
<noscript>The document is at <a href="/v1/openapi.json">/v1/openapi.json</a>.</noscript>
<script src="/docs/viewer.js"></script>
</body>
</html>
`;

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
