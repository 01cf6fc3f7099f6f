import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { isFunction, isNode, type Node, nameOf, nodeIn, nodesIn, walk } from './walk.ts';

export const root = join(import.meta.dirname, '../..');
export const houses = ['domain', 'events', 'storage', 'functions', 'infra'] as const;
const folders = [...houses, 'local', 'test', 'tools', 'sample'];

/** What a file takes from another: `*` where it takes everything. `path` is set for files of ours. */
export type Import = { readonly from: string; readonly path?: string; readonly names: readonly string[] };
export type Export = { readonly name: string; readonly isFunction: boolean };

export type Source = {
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  readonly comments: readonly { readonly value: string; readonly start: number }[];
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  readonly strings: ReadonlySet<string>;
};

const importOf = (path: string, from: string, names: readonly string[]): Import =>
  from.startsWith('.') ? { from, names, path: normalize(join(dirname(path), from)) } : { from, names };

const importsOf = (path: string, program: Node): readonly Import[] => {
  const found: Import[] = [];
  walk(program, (node) => {
    const from = nameOf(nodeIn(node, 'source'));
    if (from === '') return;
    const specifiers = nodesIn(node, 'specifiers');
    const names = specifiers.map((one) => {
      if (one.type === 'ImportNamespaceSpecifier') return '*';
      if (one.type === 'ImportDefaultSpecifier') return 'default';
      return nameOf(nodeIn(one, node.type === 'ImportDeclaration' ? 'imported' : 'local'));
    });
    const whole = node.type === 'ExportAllDeclaration' || node.type === 'ImportExpression';
    found.push(importOf(path, from, whole ? ['*'] : names));
  });
  return found;
};

const declared = (declaration: Node): readonly Export[] =>
  declaration.type === 'VariableDeclaration'
    ? nodesIn(declaration, 'declarations').map((one) => ({
        name: nameOf(nodeIn(one, 'id')),
        isFunction: isFunction(nodeIn(one, 'init')),
      }))
    : [{ name: nameOf(nodeIn(declaration, 'id')), isFunction: isFunction(declaration) }];

const exportsOf = (program: Node): readonly Export[] =>
  nodesIn(program, 'body').flatMap((node) => {
    if (node.type === 'ExportDefaultDeclaration') return [{ name: 'default', isFunction: false }];
    if (node.type !== 'ExportNamedDeclaration') return [];
    const declaration = nodeIn(node, 'declaration');
    if (declaration !== undefined) return declared(declaration);
    return nodesIn(node, 'specifiers').map((one) => ({
      name: nameOf(nodeIn(one, 'exported')),
      isFunction: false,
    }));
  });

const stringsOf = (program: Node): ReadonlySet<string> => {
  const found = new Set<string>();
  walk(program, (node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') found.add(node['value']);
    // A code also stands as a key, where a map says what follows from it.
    if (node.type === 'Property') found.add(nameOf(nodeIn(node, 'key')));
  });
  return found;
};

const read = (path: string): Source => {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be parsed'}`);
  const node: unknown = program;
  if (!isNode(node)) throw new Error(`${path}: has no syntax tree`);
  return {
    path,
    text,
    program: node,
    comments,
    imports: importsOf(path, node),
    exports: exportsOf(node),
    strings: stringsOf(node),
  };
};

const filesIn = (folder: string, ending: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile() && one.name.endsWith(ending))
        .map((one) => relative(root, join(one.parentPath, one.name)))
        .filter((path) => !path.includes('node_modules'))
        .sort()
    : [];

/** Every TypeScript file of ours, read and parsed once. */
export const sources: readonly Source[] = folders.flatMap((folder) => filesIn(folder, '.ts')).map(read);

export const under = (source: Pick<Source, 'path'>, ...places: readonly string[]): boolean =>
  places.some((place) => source.path === place || source.path.startsWith(`${place}/`));

export const inHouses = (...places: readonly string[]): readonly Source[] =>
  sources.filter((source) => under(source, ...places));

/** `path:line` of a place in a file. */
export const at = (source: Source, { start }: { readonly start: number }): string =>
  `${source.path}:${source.text.slice(0, start).split('\n').length}`;

/** Text files beside the sources in which names of files stand: scripts, settings. */
export const settings: readonly string[] = readdirSync(root)
  .filter((name) => /\.(json|ts|mjs)$/.test(name) && name !== 'package-lock.json')
  .map((name) => readFileSync(join(root, name), 'utf8'));
