/** How many pages of the table are read for one page of a list that shows only some of it. */
const mostPages = 10;

type Page = { readonly limit: number; readonly after: string | undefined };
type Found<T> = { readonly data: readonly T[]; readonly next: string | undefined };

/**
 * A page of those things that are to be shown, of a list whose cursor is their id. After ten pages of the table it is
 * answered as it is: shorter than its limit, also where more follows.
 */
export const filteredPage = async <T extends { readonly id: string }>(
  list: (page: Page) => Promise<Found<T>>,
  isShown: (one: T) => boolean,
  { limit, after: begin }: Page,
): Promise<Found<T>> => {
  const data: T[] = [];
  let after = begin;
  for (let read = 0; read < mostPages; read += 1) {
    const page = await list({ limit: limit + 1, after });
    for (const one of page.data) {
      if (data.length === limit) return { data, next: after };
      if (isShown(one)) data.push(one);
      after = one.id;
    }
    if (page.next === undefined) return { data, next: undefined };
  }
  return { data, next: after };
};
