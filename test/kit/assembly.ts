import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../infra/bundle.ts';
import { synth } from '../../local/synth.ts';

const sources = ['{domain,events,storage,functions,infra,test/local/fixture}/**/*.*', 'package-lock.json'];
const base = join(root, '.local', 'assemblies');

/** A name that changes with every source that the stacks or the bundles are made from. */
const nameOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
};

const dropOld = (): void => {
  const hourAgo = Date.now() - 3_600_000;
  for (const old of globSync('*', { cwd: base }))
    if (statSync(join(base, old)).mtimeMs < hourAgo)
      rmSync(join(base, old), { recursive: true, force: true });
};

/** Whether this process is the one that makes it: the others wait. */
const begins = (lock: string): boolean => {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
};

/** As long as none takes; after that whoever makes it is taken for dead. */
const patience = 120_000;

/**
 * A folder that is made once for all test files that see the same sources. Of those that need it at the same time one
 * makes it, and the others wait for it.
 */
export const madeOnce = async (kind: string, make: (folder: string) => Promise<unknown>): Promise<string> => {
  const dir = join(base, `${kind}-${nameOfSources()}`);
  mkdirSync(base, { recursive: true });
  for (const end = Date.now() + patience; !existsSync(dir); ) {
    if (begins(`${dir}.lock`) || Date.now() > end) {
      try {
        const fresh = `${dir}.${process.pid}`;
        await make(fresh);
        if (!existsSync(dir)) renameSync(fresh, dir);
      } finally {
        rmSync(`${dir}.lock`, { recursive: true, force: true });
      }
      dropOld();
    } else await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return dir;
};

/** The folder of the product's own stacks. */
export const assembly = (): Promise<string> => madeOnce('product', synth);
