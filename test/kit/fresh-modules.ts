import { afterAll, vi } from 'vitest';

// Test files that share a process share what packages keep there, and nothing that the product's own modules keep: those
// are read anew for each file, as an instance of a function would read them.
vi.resetModules();
// What a file puts in place of surroundings and functions is gone with it, whether or not it says so itself.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
