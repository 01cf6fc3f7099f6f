import { dayText } from '../../../domain/kernel/schema.ts';
import { type Element, textAt } from './read-xml.ts';
import { UnreadableAnswer } from './unreadable.ts';

/** The day at the first of some paths that leads to one. The bank's own: a moment's day is the one that it writes. */
export const dayAt = (from: Element, ...paths: readonly string[]): string => {
  const found = textAt(from, ...paths)?.slice(0, 10);
  if (found === undefined || !dayText.safeParse(found).success)
    throw new UnreadableAnswer(`<${from.name}> has no day`);
  return found;
};
