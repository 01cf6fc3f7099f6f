import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { clientTypes } from './api-types/generate.ts';
import { documents } from './documents.ts';
import { packPages, pagesOf, unpacked } from './pack-pages.ts';
import { packViewer, viewerVersion } from './pack-viewer.ts';

/** Writes docs/generated from the routes, the errors and the table; with --check it only says what differs. */
const check = process.argv.includes('--check');
const folder = new URL('../docs/generated/', import.meta.url);
const viewer = new URL('../functions/reference/viewer.json', import.meta.url);
const packedPages = new URL('../functions/reference/pages.json', import.meta.url);

const jsonOf = (file: URL): Record<string, unknown> | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
};

// The routes include those that serve the documents, so there must be one before there can be another.
mkdirSync(folder, { recursive: true });
const openapi = new URL('openapi.json', folder);
if (jsonOf(openapi) === undefined) writeFileSync(openapi, '{}\n');
if (jsonOf(packedPages) === undefined) writeFileSync(packedPages, '{"types":"","guide":""}\n');

const stale: string[] = [];
if (jsonOf(viewer)?.['version'] !== viewerVersion()) {
  stale.push('functions/reference/viewer.json');
  if (!check || !existsSync(viewer)) writeFileSync(viewer, packViewer());
}

const { areas } = await import('../functions/routes.ts');
const made = documents(areas);
const types = await clientTypes(made['openapi.json'] ?? '');
for (const [name, text] of Object.entries({ ...made, 'client.d.ts': types })) {
  const file = new URL(name, folder);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(`docs/generated/${name}`);
  if (!check) writeFileSync(file, text);
}

const pages = pagesOf(types);
const kept = jsonOf(packedPages) ?? {};
if (Object.entries(pages).some(([name, text]) => unpacked(kept[name]) !== text)) {
  stale.push('functions/reference/pages.json');
  if (!check) writeFileSync(packedPages, packPages(pages));
}

if (stale.length > 0) console.log(`${check ? 'out of date' : 'written'}: ${stale.join(', ')}`);
if (check && stale.length > 0) {
  console.log('run npm run docs and commit the result');
  process.exitCode = 1;
}
