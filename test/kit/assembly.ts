import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../infra/bundle.ts';
import { synth } from '../../local/synth.ts';

const sources = ['{domain,events,storage,functions,infra}/**/*.*', 'package-lock.json'];

/** A name that changes with every source that the stacks or the bundles are made from. */
const nameOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
};

/**
 * The folder of the product's own stacks, synthesized once for all test files that see the same sources. Files that
 * run at the same time may make it twice; the first to finish wins.
 */
export const assembly = async (): Promise<string> => {
  const base = join(root, '.local', 'assemblies');
  const dir = join(base, nameOfSources());
  if (existsSync(dir)) return dir;
  mkdirSync(base, { recursive: true });
  const made = await synth(`${dir}.${process.pid}`);
  try {
    renameSync(made, dir);
  } catch {
    rmSync(made, { recursive: true, force: true });
  }
  const hourAgo = Date.now() - 3_600_000;
  for (const old of globSync('*', { cwd: base }))
    if (statSync(join(base, old)).mtimeMs < hourAgo)
      rmSync(join(base, old), { recursive: true, force: true });
  return dir;
};
