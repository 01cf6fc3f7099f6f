import { spawnSync } from 'node:child_process';

/** Whether a command is on this machine; says so where it is not, because what needs it is left out then. */
export const hasCommand = (name: string): boolean => {
  const found = spawnSync('which', [name]).status === 0;
  if (!found) console.log(`${name} is not on this machine: what only it can check is not checked`);
  return found;
};
