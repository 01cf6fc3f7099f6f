import { type Instant, later } from '../../domain/kernel/day.ts';

/** How far the clocks of those who write entries may stand apart from the table's. */
export const clockSkew = 5_000;

/** A page of a gapless record, the newest first. */
type Page = { readonly limit: number; readonly newestFirst: true; readonly after: string | undefined };
type List<E> = (page: Page) => Promise<{ readonly data: readonly E[]; readonly next: string | undefined }>;

/**
 * The last entry of a record that is only ever appended to, and what the entries hold (`inside`) that could have taken
 * in what happened at `since` or later: whatever of it comes again is found there, however late it comes.
 */
export const readTail = async <E extends { readonly at: Instant }>(
  list: List<E>,
  since: Instant,
  inside: (entry: E) => readonly string[],
): Promise<{ readonly tail: E | undefined; readonly seen: ReadonlySet<string> }> => {
  const horizon = later(since, -clockSkew);
  const seen = new Set<string>();
  let tail: E | undefined;
  for (let after: string | undefined; ; ) {
    const page = await list({ limit: tail === undefined ? 2 : 20, newestFirst: true, after });
    for (const entry of page.data) {
      tail ??= entry;
      if (entry.at < horizon) return { tail, seen };
      for (const one of inside(entry)) seen.add(one);
    }
    if (page.next === undefined) return { tail, seen };
    after = page.next;
  }
};
