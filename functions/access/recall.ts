import type { Instant } from '../../domain/kernel/day.ts';
import { keepRecent } from '../shell/recent.ts';

/** What a function keeps of credentials, so that not every request reads them: short enough that a revocation works. */
const lifetime = 20_000;
const most = 1_000;

/** Remembers answers for some seconds, by the given clock; the oldest go first. */
export const recall = <T>() => {
  const kept = new Map<string, { readonly until: number; readonly value: T }>();
  return async (key: string, now: Instant, read: () => Promise<T>): Promise<T> => {
    const time = Date.parse(now);
    const known = kept.get(key);
    if (known !== undefined && known.until > time && known.until <= time + lifetime) return known.value;
    const value = await read();
    // What is not there may come at any moment; and guesses must not fill the memory.
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return value;
    keepRecent(kept, key, { until: time + lifetime, value }, most);
    return value;
  };
};
