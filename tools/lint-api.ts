import { readFileSync } from 'node:fs';
import { lintApi } from './api-lint.ts';

// Lints the committed OpenAPI document: any finding, warnings too, ends with an error.
const found = await lintApi(readFileSync(new URL('../docs/generated/openapi.json', import.meta.url), 'utf8'));
for (const one of found) console.log(one);
console.log(
  found.length === 0 ? 'the OpenAPI document keeps every recommended rule' : `${found.length} findings`,
);
if (found.length > 0) process.exitCode = 1;
