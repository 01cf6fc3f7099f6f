/**
 * Keeps a value in a process' memory as the newest; where there are more than `most`, the oldest goes. For what only
 * saves work: whatever was forgotten is read, or counted, again.
 */
export const keepRecent = <V>(kept: Map<string, V>, name: string, value: V, most: number): void => {
  kept.delete(name);
  kept.set(name, value);
  const oldest = kept.keys().next();
  if (kept.size > most && !oldest.done) kept.delete(oldest.value);
};
