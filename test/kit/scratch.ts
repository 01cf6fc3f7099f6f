import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const room = 1 << 30;

const isRoomy = (dir: string): boolean => {
  if (!existsSync(dir)) return false;
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize > room;
};

/**
 * A folder for data of a test: in memory where the host has room there, since the engine waits for the disk at every
 * write. A process that is killed loses nothing of it.
 */
export const scratch = (name: string): string =>
  mkdtempSync(join(isRoomy(memory) ? memory : tmpdir(), `partnerwise-${name}-`));
