/** Runs `work` over all items, at most `width` at a time; the first failure is thrown after those under way have ended. */
export const inParallel = async <T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = [];
  let next = 0;
  const runner = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      const item = items[index];
      if (item !== undefined) results[index] = await work(item, index);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, runner));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return results;
};
