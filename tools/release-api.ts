import { readFileSync, writeFileSync } from 'node:fs';
import { shapeOf } from './api-breaks.ts';

// Keeps the shape of the API as released: from now on nothing of it may go (docs/api-versioning.md).
const generated = new URL('../docs/generated/openapi.json', import.meta.url);
const released = new URL('../docs/api-released.json', import.meta.url);
const { paths, components } = JSON.parse(readFileSync(generated, 'utf8')) as Record<
  string,
  { schemas?: unknown; parameters?: unknown }
>;
const { schemas, parameters } = components ?? {};
const shape = shapeOf({ paths, components: { schemas, parameters } }) as Record<
  string,
  Record<string, unknown>
>;
// One line for a path or a schema, so that what changed is seen.
const lines = (all: unknown): string =>
  Object.entries(all as Record<string, unknown>)
    .map(([name, own]) => `${JSON.stringify(name)}: ${JSON.stringify(own)}`)
    .join(',\n');
const part = (name: string, all: unknown): string => `"${name}": {\n${lines(all)}\n}`;
const inner = Object.entries(shape['components'] ?? {}).map(([name, all]) => part(name, all));
writeFileSync(
  released,
  `{\n${part('paths', shape['paths'])},\n"components": {\n${inner.join(',\n')}\n}\n}\n`,
);
console.log('the API is kept as it is released: docs/api-released.json');
