import { type Decimal, dec, zero } from '../domain/kernel/decimal.ts';
import { moneyText } from '../domain/kernel/money.ts';
import type { ApiClient } from '../local/client.ts';
import { loadVector, partnersOf } from './load-vector.ts';
import { byText, type VectorResult } from './run-vector.ts';
import type { VectorFile } from './vector-file.ts';

type LedgerLine = {
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly difference: { readonly amount: string; readonly currency: string };
};
type Sale = { readonly id: string; readonly held?: readonly { readonly reason: string }[] };

/** The sales of the file as the API answers them, by the file's own ids. */
const readSales = async (client: ApiClient, { sales }: VectorFile): Promise<ReadonlyMap<string, Sale>> => {
  const read = await Promise.all(
    [...new Set(sales.map(({ id }) => id))].map(
      async (id) => [id, await client.send<Sale>('GET', `/v1/sales/${encodeURIComponent(id)}`)] as const,
    ),
  );
  return new Map(read);
};

/** Jobs that are still at work, though nothing else is: what is posted then is not all. */
const mustHaveEnded = async (client: ApiClient): Promise<void> => {
  const jobs = await client.all<{ id: string; state: string; failure?: string }>('/v1/jobs');
  const open = jobs.filter(({ state }) => state !== 'done');
  if (open.length > 0)
    throw new Error(
      `jobs have not ended: ${open.map(({ id, state, failure = '' }) => `${id} ${state} ${failure}`).join(', ')}`,
    );
};

const postedBy = async (
  client: ApiClient,
  file: VectorFile,
  window: (name: string) => string,
): Promise<VectorResult['expected']> => {
  const rows: Record<string, string>[] = [];
  for (const { id: partnerId } of partnersOf(file)) {
    const sums = new Map<string, { readonly line: LedgerLine; sum: Decimal }>();
    const lines = await client.all<LedgerLine>(`/v1/partners/${encodeURIComponent(partnerId)}/ledger-lines`);
    for (const line of lines) {
      const key = [line.planId, line.component, line.window].join('\n');
      const { sum } = sums.get(key) ?? { sum: zero };
      sums.set(key, { line, sum: sum.plus(dec(line.difference.amount)) });
    }
    for (const { line, sum } of sums.values())
      if (!sum.isZero())
        rows.push({
          plan: line.planId,
          partnerId,
          component: line.component,
          window: window(line.window),
          amount: moneyText(sum, line.difference.currency),
        });
  }
  return rows.sort(byText);
};

/**
 * What a vector file comes to through API, stream and ledger of a running stack, in the file's own form: the sums of the
 * posted differences, and the sales that are held. `drain` waits until the stack is at rest.
 */
export const vectorThroughStack = async (
  client: ApiClient,
  file: VectorFile,
  drain: () => Promise<void>,
): Promise<VectorResult> => {
  await loadVector(client, file);
  await drain();
  await mustHaveEnded(client);
  const sales = await readSales(client, file);
  const own = new Map([...sales].map(([id, sale]) => [`sale:${sale.id}`, `sale:${id}`]));
  const expected = await postedBy(client, file, (name) => own.get(name) ?? name);
  const expectedHeld = [...sales].flatMap(([sale, { held = [] }]) =>
    held.map(({ reason }) => ({ sale, reason })),
  );
  return { expected, expectedHeld: expectedHeld.sort(byText) };
};
