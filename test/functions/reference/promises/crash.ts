import { vi } from 'vitest';
import { DynamoStore } from '../../../../storage/store.ts';

const writing = ['put', 'remove', 'count', 'transact'] as const;
const reading = ['get', 'getMany', 'query'] as const;
type Work = (this: DynamoStore, ...given: unknown[]) => Promise<unknown>;

/** The process that wrote is gone. */
class Crash extends Error {
  override readonly name = 'Crash';
}

/** Where a process dies: `before` its n-th write (counted from 1) is done, or `after` it, when the answer is lost. */
export type Death = { readonly at: number; readonly when: 'before' | 'after' };

/**
 * Does some work as a process that dies at one of its writes: from then on the table answers nothing. Without a death
 * the writes are counted only.
 */
export const dying = async <T>(work: () => Promise<T>, death?: Death) => {
  let writes = 0;
  let gone = false;
  const guarded = (real: Work): Work =>
    async function (...given) {
      if (gone) throw new Crash('gone');
      return real.apply(this, given);
    };
  const mortal = (real: Work): Work =>
    async function (...given) {
      if (gone) throw new Crash('gone');
      writes += 1;
      if (writes !== death?.at) return real.apply(this, given);
      gone = true;
      if (death.when === 'after') await real.apply(this, given);
      throw new Crash(`at write ${death.at}`);
    };
  const over = (names: readonly (keyof DynamoStore)[], how: (real: Work) => Work) =>
    names.map((name) => {
      const real = Reflect.get(DynamoStore.prototype, name) as Work;
      return vi
        .spyOn(DynamoStore.prototype, name as 'put')
        .mockImplementation(how(real) as DynamoStore['put']);
    });
  const spies = [...over(writing, mortal), ...over(reading, guarded)];
  try {
    return { got: await work(), writes, died: gone };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
