/** What the API answered. */
export type Told = { readonly status: number; readonly text: string };
export type Ask = (method: string, path: string, body?: object) => Promise<Told>;

/** Asks the hosted API with a token. A refusal is an answer like any other; a key of its own makes each request another. */
export const asking =
  (url: string, token: string): Ask =>
  async (method, path, body) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        'Idempotency-Key': crypto.randomUUID(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, text: await answer.text() };
  };

/** The content of an answer that must be a good one. */
export const must = async <T>(asked: Promise<Told>): Promise<T> => {
  const { status, text } = await asked;
  if (status >= 300) throw new Error(`${status}: ${text}`);
  return JSON.parse(text) as T;
};

/** Does work for each of many, so many at a time. */
export const each = async <T, R>(all: readonly T[], atOnce: number, work: (one: T) => Promise<R>) => {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let place = next++; place < all.length; place = next++) results[place] = await work(all[place] as T);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
};
