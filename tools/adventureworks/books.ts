import { type Decimal, dec } from '../../domain/kernel/decimal.ts';
import { type ApiClient, exportJournal } from '../../local/client.ts';
import { hasHledger, hledgerBalances, hledgerCheck } from '../run-hledger.ts';
import type { Comparison } from './compare.ts';
import type { Scenario } from './data.ts';

type Money = { readonly amount: string; readonly currency: string };
type Balances = {
  readonly partnerId: string;
  readonly balances: readonly {
    readonly accrued: Money;
    readonly payable: Money;
    readonly onStatement: Money;
  }[];
};

/** Every account's balance as the API has it: debts by the partners' balances, costs by the posted lines. */
const ours = async (
  client: ApiClient,
  { plan }: Scenario,
  components: Comparison['components'],
): Promise<ReadonlyMap<string, Decimal>> => {
  const found = new Map<string, Decimal>();
  for (const [component, sum] of components)
    found.set(`expenses:commissions:${plan.id}:${component} USD`, sum);
  const partners = await client.all<{ id: string }>('/v1/partners');
  const add = async ({ id }: { readonly id: string }): Promise<void> => {
    const { balances } = await client.send<Balances>('GET', `/v1/partners/${id}/balance`);
    for (const { accrued, payable, onStatement: stated } of balances)
      for (const [account, { amount, currency }] of Object.entries({ accrued, payable, stated }))
        found.set(`liabilities:partners:${id}:${account} ${currency}`, dec(amount).negated());
  };
  for (let at = 0; at < partners.length; at += 8) await Promise.all(partners.slice(at, at + 8).map(add));
  return new Map([...found].filter(([, sum]) => !sum.isZero()));
};

/**
 * Exports the run's journals, has hledger check them, and compares what it has every account at with what we have.
 * Answers how many accounts differ; none, and says so, where hledger is not installed.
 */
export const compareBooks = async (
  client: ApiClient,
  key: string,
  one: Scenario,
  components: Comparison['components'],
): Promise<number> => {
  if (!hasHledger) {
    console.log('  hledger is not installed: the journal was not compared (Debian: apt install hledger)');
    return 0;
  }
  const started = Date.now();
  const text = await exportJournal(client, key);
  const exported = ((Date.now() - started) / 1000).toFixed(1);
  hledgerCheck(text);
  const theirs = hledgerBalances(text);
  const wanted = await ours(client, one, components);
  const names = [...new Set([...theirs.keys(), ...wanted.keys()])];
  const wrong = names.filter((name) => !dec(theirs.get(name) ?? '0').equals(wanted.get(name) ?? dec('0')));
  const entries = text.match(/^\d{4}-\d\d-\d\d \(/gm)?.length ?? 0;
  console.log(
    `  hledger: ${names.length - wrong.length} of ${names.length} accounts equal, ${wrong.length} not; ` +
      `${entries} entries in ${(text.length / 1_048_576).toFixed(1)} MB, exported in ${exported} s`,
  );
  for (const name of wrong.slice(0, 10))
    console.log(
      `  ${name}: hledger ${theirs.get(name) ?? 'nothing'}, ledger ${wanted.get(name)?.toText() ?? 'nothing'}`,
    );
  return wrong.length;
};
