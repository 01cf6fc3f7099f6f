import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { houses, type Import, inHouses, root, type Source, sources, under } from './tree.ts';

type Law = { readonly of: readonly string[]; readonly ours: readonly string[] };

/** Which places of ours a place may import from. The longest place that holds the file rules it. */
const table: readonly Law[] = [
  { of: ['domain/kernel'], ours: ['domain/kernel'] },
  { of: ['domain'], ours: ['domain', 'events'] },
  { of: ['events'], ours: ['domain/kernel', 'events'] },
  { of: ['storage'], ours: ['domain', 'events', 'storage'] },
  { of: ['functions/platform/health.ts'], ours: ['functions', 'package.json'] },
  { of: ['functions'], ours: ['domain', 'events', 'storage', 'functions', 'docs/generated'] },
  { of: ['infra'], ours: ['infra', 'functions/routes.ts', 'storage/table.ts', 'storage/quiet.ts'] },
];

/** Packages that only some places may import; every other place of ours may not. */
const reserved: readonly { readonly is: (name: string) => boolean; readonly by: readonly string[] }[] = [
  { is: (name) => name === 'decimal.js', by: ['domain/kernel/division.ts', 'test'] },
  { is: (name) => name === '@marcbachmann/cel-js', by: ['domain/kernel/cel/expression.ts'] },
  {
    is: (name) => name === '@aws-sdk/util-dynamodb',
    by: ['functions/stream/records.ts', 'storage/store.ts', 'functions/shell', 'local', 'test', 'tools'],
  },
  {
    is: (name) => name.startsWith('@aws-sdk/') || name.startsWith('@smithy/'),
    by: ['storage/store.ts', 'functions/shell', 'local', 'test', 'tools'],
  },
  {
    is: (name) => /^(aws-cdk-lib|constructs|cdk-nag)(\/|$)/.test(name),
    by: ['infra', 'test/infra'],
  },
];

/** All that the pure places may take from packages. */
const pure = new Set(['zod/mini', 'decimal.js', '@marcbachmann/cel-js', 'ibantools']);

const isPure = (source: Source): boolean => under(source, 'domain', 'events');

const isAllowed = (source: Source, { from, path }: Import): boolean => {
  if (path !== undefined) {
    const law = table.find(({ of }) => under(source, ...of));
    return law === undefined || under({ path }, ...law.ours);
  }
  if (isPure(source) && !pure.has(from)) return false;
  const rule = reserved.find(({ is }) => is(from));
  return rule === undefined || under(source, ...rule.by);
};

/** Imports that the table of the design does not allow. */
export const importViolations = (): readonly string[] =>
  sources.flatMap((source) =>
    source.imports
      .filter((one) => !isAllowed(source, one))
      .map(({ from, path }) => `${source.path} imports ${path ?? from}`),
  );

/** What is made of the sources is no source. */
const isMade = (path: string): boolean => path.startsWith('docs/generated/') && existsSync(join(root, path));

/** Imports of files that are not there. */
export const brokenImports = (): readonly string[] => {
  const known = new Set(sources.map(({ path }) => path));
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter((one) => one.path?.endsWith('.ts') === true && !known.has(one.path) && !isMade(one.path))
      .map((one) => `${path} imports ${one.path ?? ''}`),
  );
};

/** Rings of files that import each other, each once. */
export const cycles = (): readonly string[] => {
  const edges = new Map(
    inHouses(...houses).map(({ path, imports }) => [path, imports.flatMap((one) => one.path ?? [])]),
  );
  const found = new Map<string, string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const ring = trail.slice(start);
      found.set([...ring].sort().join(), [...ring, path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return [...found.values()];
};
