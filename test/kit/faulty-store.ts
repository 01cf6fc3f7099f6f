import type { Store } from '../../storage/store.ts';

/** The process that wrote is gone. */
class Crash extends Error {
  override readonly name = 'Crash';
}

/**
 * A store over another one that crashes at its n-th write (counted from 1): `before` it is done, or `after` it, when the
 * answer is lost. From then on nothing is answered, as by a process that is gone. `writes` counts them.
 */
export const crashing = (store: Store, at: number, when: 'before' | 'after') => {
  let writes = 0;
  let gone = false;
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (gone) throw new Crash('gone');
    return work();
  };
  const write = <T>(work: () => Promise<T>): Promise<T> =>
    guard(async () => {
      writes += 1;
      if (writes !== at) return work();
      gone = true;
      if (when === 'after') await work();
      throw new Crash(`at write ${at}`);
    });
  const faulty: Store = {
    get: (key) => guard(() => store.get(key)),
    getMany: (keys) => guard(() => store.getMany(keys)),
    query: (query) => guard(() => store.query(query)),
    put: (item, condition) => write(() => store.put(item, condition)),
    remove: (key) => write(() => store.remove(key)),
    count: (counter) => write(() => store.count(counter)),
    transact: (all) => write(() => store.transact(all)),
    units: store.units,
  };
  return { store: faulty, crashed: () => gone, writes: () => writes };
};
