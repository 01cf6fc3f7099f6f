import { dirname, join, normalize } from 'node:path';
import { errors } from '../../domain/errors.ts';
import { at, houses, inHouses, type Source, settings, sources, under } from './tree.ts';

const isTest = ({ path }: Source): boolean => path.endsWith('.test.ts');

/** Domain files with a rule (an exported function) but without the test that mirrors them. */
export const untested = (): readonly string[] => {
  const known = new Set(sources.map(({ path }) => path));
  return inHouses('domain')
    .filter(({ exports }) => exports.some((one) => one.isFunction))
    .map(({ path }) => ({ path, test: `test/${path.replace(/\.ts$/, '.test.ts')}` }))
    .filter(({ test }) => !known.has(test))
    .map(({ path, test }) => `${path} has no ${test}`);
};

const takers = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const taken = new Map<string, Set<string>>();
  for (const { imports } of sources)
    for (const { path, names } of imports) {
      if (path === undefined) continue;
      const all = taken.get(path) ?? new Set<string>();
      for (const name of names) all.add(name);
      taken.set(path, all);
    }
  return taken;
};

/** Names that are taken by the file they stand in: the bundle's entry, the area's routes. */
const conventional = new Set(['handler', 'routes']);

/** Exports that no other file takes. */
export const deadExports = (): readonly string[] => {
  const taken = takers();
  return inHouses('domain', 'storage', 'functions', 'events').flatMap(({ path, exports }) => {
    const names = taken.get(path) ?? new Set();
    if (names.has('*')) return [];
    return exports
      .filter(({ name }) => !names.has(name) && !conventional.has(name))
      .map(({ name }) => `${path} exports ${name}, which nobody imports`);
  });
};

/** Files that nobody imports and whose name stands in no setting, script or other file. */
export const deadFiles = (): readonly string[] => {
  const taken = takers();
  const names = ({ path: by, strings }: Source, path: string): boolean =>
    by !== path &&
    [...strings].some((value) => value.endsWith(path) || normalize(join(dirname(by), value)) === path);
  const named = (path: string): boolean =>
    settings.some((text) => text.includes(path)) || sources.some((one) => names(one, path));
  return inHouses(...houses, 'local', 'tools', 'test/kit', 'test/tidy')
    .filter((source) => !isTest(source) && !taken.has(source.path) && !named(source.path))
    .map(({ path }) => `${path} is used by nobody`);
};

/** Codes of refusals that nothing refuses with. */
export const deadErrorCodes = (): readonly string[] => {
  const users = inHouses('domain', 'storage', 'functions').filter(({ path }) => path !== 'domain/errors.ts');
  const used = new Set(users.flatMap(({ strings }) => [...strings]));
  return Object.keys(errors).flatMap((code) => (used.has(code) ? [] : [`${code} is used nowhere`]));
};

/** Words that mark work left undone, made of parts so that this file does not hold them. */
const markers = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK', 'X' + 'XX'].join('|')})\\b`);

export const leftovers = (): readonly string[] =>
  sources.flatMap((source) =>
    source.comments
      .filter(({ value }) => markers.test(value))
      .map((one) => `${at(source, one)} ${one.value.trim()}`),
  );

/** Tests that are switched off, or switch off the others. */
export const silenced = (): readonly string[] =>
  sources.flatMap((source) =>
    isTest(source)
      ? [...source.text.matchAll(/\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b/g)].map(
          (match) => `${at(source, { start: match.index })} ${match[0]}`,
        )
      : [],
  );

/** Clients that are replaced stay so for the files that come after in the same process, until they are restored. */
export const unrestored = (): readonly string[] =>
  sources
    .filter(({ imports }) => imports.some(({ from }) => from === 'aws-sdk-client-mock'))
    .flatMap(({ path, text }) => (text.includes('.restore()') ? [] : [`${path} restores no client`]));

export const barrels = (): readonly string[] =>
  sources.filter(({ path }) => /(^|\/)index\.ts$/.test(path)).map(({ path }) => path);

/** Folders of the house whose name is no area's. */
export const strangeAreas = (): readonly string[] => {
  const areas = new Set(
    'programs partners training knowledge support campaigns surveys customers deals offers sales commissions ledger payouts stock results alerts approvals tasks reports webhooks access audit platform reference kernel shell stream'.split(
      ' ',
    ),
  );
  const nested = inHouses('domain', 'functions').filter((source) => !under(source, 'domain/errors.ts'));
  const found = nested.map(({ path }) => path.split('/')).filter((parts) => parts.length > 2);
  return [...new Set(found.map((parts) => parts[1] ?? ''))].filter((area) => !areas.has(area));
};
