import { type Decimal, dec, zero } from '../../domain/kernel/decimal.ts';
import type { ApiClient } from '../../local/client.ts';
import { readExpected, type Scenario } from './data.ts';

type LedgerLine = {
  readonly component: string;
  readonly window: string;
  readonly difference: { readonly amount: string };
};
type Row = { readonly key: string; readonly expected: string; readonly ledger: string };

/** The result: rows that agree, and every row that does not. */
export type Comparison = {
  readonly rows: number;
  readonly equal: number;
  readonly wrong: readonly Row[];
  readonly total: string;
  /** What was posted by each component in all. */
  readonly components: ReadonlyMap<string, Decimal>;
};

const partnerLines = async (
  client: ApiClient,
  partner: { id: string; externalId: string },
  sums: Map<string, Decimal>,
): Promise<void> => {
  for (const line of await client.all<LedgerLine>(`/v1/partners/${partner.id}/ledger-lines`)) {
    const window = line.window.startsWith('sale:') ? 'sale:*' : line.window;
    const key = [partner.externalId, line.component, window].join(',');
    sums.set(key, (sums.get(key) ?? zero).plus(dec(line.difference.amount)));
  }
};

/** Sums every posted difference of every partner and sets it beside the published result, row by row. */
export const compare = async (client: ApiClient, { name }: Scenario): Promise<Comparison> => {
  const sums = new Map<string, Decimal>();
  const partners = await client.all<{ id: string; externalId: string }>('/v1/partners');
  for (let at = 0; at < partners.length; at += 8)
    await Promise.all(partners.slice(at, at + 8).map((partner) => partnerLines(client, partner, sums)));
  const expected = new Map(
    readExpected(`expected-${name}.csv`).map((row) => [
      [row['partner'], row['component'], row['window']].join(','),
      dec(row['amount'] ?? ''),
    ]),
  );
  const keys = new Set([
    ...expected.keys(),
    ...[...sums].filter(([, sum]) => !sum.isZero()).map(([key]) => key),
  ]);
  const wrong = [...keys].flatMap((key): readonly Row[] => {
    const want = expected.get(key);
    const have = sums.get(key);
    if (want !== undefined && have?.equals(want) === true) return [];
    return [{ key, expected: want?.toText() ?? 'no row', ledger: have?.toText() ?? 'no row' }];
  });
  const total = [...sums.values()].reduce((sum, value) => sum.plus(value), zero);
  const components = new Map<string, Decimal>();
  for (const [key, sum] of sums) {
    const [, component = ''] = key.split(',');
    components.set(component, (components.get(component) ?? zero).plus(sum));
  }
  return { rows: expected.size, equal: keys.size - wrong.length, wrong, total: total.toFixed(2), components };
};
