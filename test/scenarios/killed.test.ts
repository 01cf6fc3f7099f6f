import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dec, sumText, text } from '../../domain/kernel/decimal.ts';
import { context } from '../../functions/shell/context.ts';
import { ApiClient } from '../../local/client.ts';
import { emailOf, ownerKey, tenant } from '../../local/sample/access.ts';
import { signIn } from '../../local/sample/sign-in.ts';
import { entries } from '../../storage/ledger.ts';
import { MachineProcess, type Where } from '../kit/machine-process.ts';
import { share } from '../kit/machine-road.ts';

type Sum = { readonly amount: string; readonly currency: string };
type Total = { readonly currency: string; readonly payments: number; readonly amount: string };
type Statement = {
  readonly partnerId: string;
  readonly state: string;
  readonly number: number;
  readonly accounts: readonly { readonly payment: Sum; readonly closing: Sum }[];
};
type Run = {
  readonly state: string;
  readonly attempt: number;
  readonly approvalId: string;
  readonly statements: number;
  readonly totals: readonly Total[];
  readonly bankFiles: readonly { readonly attempt: number; readonly totals: readonly Total[] }[];
  readonly troubles: readonly unknown[];
};

const period = '2026-10';
const path = `/v1/payout-runs/${period}`;
const machine = new MachineProcess();
let where: Where;
let owner: ApiClient;
let finance: ApiClient;

const start = async (): Promise<void> => {
  where = await machine.start();
  share(where);
  owner = new ApiClient(where.apiUrl, ownerKey());
  finance = new ApiClient(where.apiUrl, await signIn(where, emailOf('finance')));
};
const run = () => owner.send<Run>('GET', path);
const statements = () => owner.all<Statement>(`${path}/statements`);
/** Asks until it is so; the last answer then. */
const until = async <T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> => {
  for (const end = Date.now() + 60_000; ; ) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (Date.now() > end) throw new Error(`it did not become so: ${JSON.stringify(answer).slice(0, 2000)}`);
    // Asking takes the processor from those whose work is waited for.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
/** Kills the machine at the moment at which it is so, and starts it again. */
const killWhen = async <T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> => {
  const answer = await until(ask, isSo);
  await machine.kill();
  await start();
  return answer;
};
/** Whether so many statements have come to one of these states. */
const are =
  (count: number, ...states: readonly string[]) =>
  (all: readonly Statement[]) =>
    all.filter(({ state }) => states.includes(state)).length >= count;
const decide = (outcome: object) => (id: string) =>
  finance.send('POST', `/v1/approvals/${id}/decision`, outcome);

beforeAll(start, 180_000);
afterAll(() => machine.remove());

describe('an approval that waits while everything is killed', () => {
  const customer = { externalId: 'szkola', name: 'Szkoła nr 3', country: 'PL' };
  const deal = {
    externalId: 'okazja',
    title: 'Ogrzewanie szkoły',
    programId: 'termika-partner',
    customerId: 'szkola',
    productIds: ['TP-12'],
    value: { amount: '31900.00', currency: 'PLN' },
    expectedClose: '2099-01-01',
  };
  const as = async (role: 'partner-admin' | 'channel-manager') =>
    new ApiClient(where.apiUrl, await signIn(where, emailOf(role)));

  it('is decided after the restart, once: who answers late is told by whom and when', async () => {
    const partner = await as('partner-admin');
    await partner.send('POST', '/v1/customers', customer);
    const { approvalId } = await partner.send<{ approvalId: string }>('POST', '/v1/deals', deal);
    const approval = `/v1/approvals/${approvalId}`;
    const waits = () => owner.all<{ id: string }>('/v1/approvals?state=open');
    await killWhen(waits, (all) => all.some(({ id }) => id === approvalId));
    const manager = await as('channel-manager');
    expect(await manager.send('GET', approval)).toMatchObject({ state: 'open', asked: ['channel-manager'] });
    await manager.send('POST', `${approval}/decision`, { outcome: 'approved' });
    const isDecided = ({ state }: { state: string }) => state === 'approved';
    await until(() => owner.send<{ state: string }>('GET', '/v1/deals/okazja'), isDecided);
    for (const who of [manager, owner])
      await expect(
        who.send('POST', `${approval}/decision`, { outcome: 'refused', reason: 'late' }),
      ).rejects.toThrow(/409.*approval-closed.*It was approved by \S+ at 20\d\d-/s);
  }, 90_000);
});

describe('a payout run that is killed', () => {
  it('ten times while it drafts, waits, issues and settles, pays each partner once', async () => {
    const cutOff = new Date().toISOString();
    const { approvalId: none, ...started } = await owner.send<Run>('POST', '/v1/payout-runs', {
      period,
      cutOff,
    });
    expect([none, started.state]).toEqual([undefined, 'drafting']);
    for (const count of [1, 8, 16]) await killWhen(statements, (all) => all.length >= count);
    await killWhen(run, ({ state }) => state === 'waiting');
    const { approvalId, statements: drafted, totals } = await run();
    expect(drafted).toBeGreaterThan(20);
    await decide({ outcome: 'approved' })(approvalId);
    for (const count of [1, 10]) await killWhen(statements, are(count, 'issued', 'paid'));
    await killWhen(run, ({ bankFiles }) => bankFiles.length > 0);
    for (const count of [1, 8, 16]) await killWhen(statements, are(count, 'paid'));
    const done = await until(run, ({ state }) => state === 'done');
    expect(done).toMatchObject({ attempt: 1, troubles: [], totals, statements: drafted });
    expect(done.bankFiles).toMatchObject([{ attempt: 1, totals }]);
  }, 240_000);

  it('settles every statement, each as it was approved', async () => {
    const all = await statements();
    const { totals } = await run();
    expect(new Set(all.map(({ partnerId }) => partnerId)).size).toBe(all.length);
    expect(new Set(all.map(({ state, number }) => `${state} ${number}`))).toEqual(new Set(['paid 1']));
    const paid = all.flatMap(({ accounts }) => accounts.map(({ payment }) => payment));
    for (const { currency, amount } of totals) {
      const own = paid.filter((one) => one.currency === currency).map((one) => one.amount);
      expect(dec(sumText('0', ...own)).equals(dec(amount)), currency).toBe(true);
    }
  });

  it('orders from the bank what the statements say, to the cent', async () => {
    const { url } = await owner.send<{ url: string }>('GET', `${path}/bank-files/1`);
    const xml = await (await fetch(url)).text();
    const ordered = [...xml.matchAll(/<InstdAmt Ccy="(\w+)">([\d.]+)</g)];
    const { totals } = await run();
    for (const { currency, payments, amount } of totals) {
      const own = ordered.filter(([, ccy]) => ccy === currency).map(([, , figure = '0']) => figure);
      expect([own.length, text(dec(sumText('0', ...own)))]).toEqual([payments, text(dec(amount))]);
    }
    const ids = [...xml.matchAll(/<EndToEndId>(.*?)</g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves ledgers whose postings sum to zero, with one statement and one payment in each', async () => {
    const { store } = context();
    for (const { partnerId, accounts } of await statements()) {
      const journal = await entries.all(store, { tenant, partnerId });
      const causes = journal.flatMap((entry) => entry.causes);
      const pays = accounts.some(({ payment }) => !dec(payment.amount).isZero());
      for (const cause of [`statement:payout-run_${period}`, `payment:payout-run_${period}`])
        expect(causes.filter((one) => one === cause).length, `${partnerId} ${cause}`).toBe(pays ? 1 : 0);
      for (const { postings, number } of journal)
        for (const currency of new Set(postings.map((one) => one.currency))) {
          const own = postings.filter((one) => one.currency === currency).map(({ amount }) => amount);
          expect(sumText('0', ...own), `${partnerId} ${number}`).toBe('0');
        }
      for (const { stated } of journal.at(-1)?.balances ?? []) expect(stated).toBe('0');
    }
  });

  it('is the same run when it is started again, and its decision can not be made twice', async () => {
    const again = await owner.send<Run>('POST', '/v1/payout-runs', { period });
    expect(again).toMatchObject({ state: 'done', attempt: 1 });
    await expect(decide({ outcome: 'refused', reason: 'late' })(again.approvalId)).rejects.toThrow(
      /409.*approval-closed/s,
    );
    await expect(owner.send('POST', `${path}/restart`, {})).rejects.toThrow(/409.*payout-run-not-stopped/s);
  });
});
