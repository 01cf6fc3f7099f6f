/** A small client of the hosted API, for the sample and the tools: JSON in, JSON out, refusals thrown with their text. */
export class ApiClient {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.#token}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** Every page of a list. */
  async *pages<T>(path: string): AsyncGenerator<readonly T[]> {
    for (let cursor: string | undefined; ; ) {
      const join = path.includes('?') ? '&' : '?';
      const page = await this.send<{ data: readonly T[]; next: string | null }>(
        'GET',
        `${path}${join}limit=200${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      yield page.data;
      if (page.next === null) return;
      cursor = page.next;
    }
  }

  /** All items of a list. */
  async all<T>(path: string): Promise<readonly T[]> {
    const items: T[] = [];
    for await (const page of this.pages<T>(path)) items.push(...page);
    return items;
  }
}

export type ImportJob = {
  readonly state: string;
  readonly failure?: string;
  readonly progress?: string;
  readonly counters: Readonly<Record<string, number>>;
};

/** Prepares an import, uploads the file and starts it. Answers the job's id. The same key and file again change nothing. */
export const beginImport = async (
  client: ApiClient,
  key: string,
  form: object,
  csv: string,
): Promise<string> => {
  const { id, upload } = await client.send<{ id: string; upload: { url: string } }>(
    'POST',
    '/v1/sale-imports',
    form,
    { 'Idempotency-Key': key },
  );
  const sent = await fetch(upload.url, { method: 'PUT', body: csv });
  if (!sent.ok) throw new Error(`the upload answered ${sent.status}: ${await sent.text()}`);
  await client.send('POST', `/v1/sale-imports/${id}/start`);
  return id;
};

/** Waits until a job has ended. */
export const finished = async (client: ApiClient, id: string, seconds: number): Promise<ImportJob> => {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const job = await client.send<ImportJob>('GET', `/v1/jobs/${id}`);
    if (job.state === 'failed' || job.state === 'expired')
      throw new Error(`the job ${id} ${job.state}: ${job.failure ?? ''}`);
    if (job.state === 'done') return job;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`the job ${id} has not ended after ${seconds} seconds`);
};

/** Has journals exported and answers them as one text that hledger reads. The same key answers the same export. */
export const exportJournal = async (client: ApiClient, key: string, wanted: object = {}): Promise<string> => {
  const { id } = await client.send<{ id: string }>('POST', '/v1/ledger-exports', wanted, {
    'Idempotency-Key': key,
  });
  const { files = 0 } = (await finished(client, id, 600)).counters;
  const texts: string[] = [];
  for (let file = 1; file <= files; file += 1) {
    const { url } = await client.send<{ url: string }>('GET', `/v1/ledger-exports/${id}/files/${file}`);
    const got = await fetch(url);
    if (!got.ok) throw new Error(`the download answered ${got.status}: ${await got.text()}`);
    texts.push(await got.text());
  }
  return texts.join('');
};
