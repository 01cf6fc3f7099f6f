import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeIBAN } from 'ibantools';
import { dec, sumText } from '../../domain/kernel/decimal.ts';
import { spokenMoney } from '../../domain/kernel/spoken.ts';
import { ApiClient, finished } from '../../local/client.ts';
import { camt054, pain002 } from '../../test/kit/bank-messages.ts';
import { paymentsIn } from '../../test/kit/payments-in.ts';
import type { Served } from './process.ts';

type Sum = { readonly amount: string; readonly currency: string };
type Account = Readonly<Record<'earned' | 'payment' | 'closing', Sum>>;
type Statement = { readonly partnerId: string; readonly accounts: readonly Account[] };
type Run = { readonly state: string; readonly approvalId: string; readonly failure?: string };
type Payment = { readonly id: string; readonly partnerId: string; readonly state: string };

const period = '2019-06';
const run = `/v1/payout-runs/${period}`;
const together = async <T>(items: readonly T[], work: (item: T, index: number) => Promise<unknown>) => {
  for (let at = 0; at < items.length; at += 8)
    await Promise.all(items.slice(at, at + 8).map((item, index) => work(item, at + index)));
};

const ibanOf = (number: number): string => {
  const bban = `37040044${String(7_000_000 + number).padStart(10, '0')}`;
  const iban = composeIBAN({ countryCode: 'DE', bban });
  if (iban === null) throw new Error(`no IBAN for ${bban}`);
  return iban;
};

/** Asks until the run is in a state. */
const reached = async (client: ApiClient, state: string): Promise<Run> => {
  for (const end = Date.now() + 900_000; Date.now() < end; ) {
    const now = await client.send<Run>('GET', run);
    if (now.state === state) return now;
    if (now.state === 'failed') throw new Error(`the run failed: ${now.failure ?? ''}`);
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`the run did not come to be ${state}`);
};

/** The vendor's account, and one of each partner, which a second person confirms. */
const openAccounts = async (owner: ApiClient, finance: ApiClient): Promise<void> => {
  await finance.send('PUT', '/v1/payout-settings', {
    vendorName: 'AdventureWorks',
    timeZone: 'America/Los_Angeles',
    debtors: [{ currency: 'USD', holder: 'AdventureWorks', iban: ibanOf(0), bic: 'COBADEFFXXX' }],
    minimums: [{ currency: 'USD', amount: '25.00' }],
  });
  const partners = await owner.all<{ id: string; name: string }>('/v1/partners');
  await together(partners, async ({ id, name }, index) => {
    const details = { holder: name, iban: ibanOf(index + 1) };
    await owner.send('PUT', `/v1/partners/${id}/bank-account`, details);
    await finance.send('POST', `/v1/partners/${id}/bank-account/confirmation`, { iban: details.iban });
  });
};

const fetched = async (client: ApiClient, path: string): Promise<Uint8Array> => {
  const { url } = await client.send<{ url: string }>('GET', path);
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
};

/** Sends a bank's message; answers how many of its lines came to something else than that. */
const tell = async (finance: ApiClient, key: string, outcome: string, xml: string): Promise<number> => {
  const headers = { 'Idempotency-Key': key };
  const { id, upload } = await finance.send<{ id: string; upload: { url: string } }>(
    'POST',
    '/v1/bank-answers',
    { fileName: `${key}.xml` },
    headers,
  );
  await fetch(upload.url, { method: 'PUT', body: xml });
  await finance.send('POST', `/v1/bank-answers/${id}/start`);
  await finished(finance, id, 600);
  const lines = await finance.all<{ outcome: string }>(`/v1/bank-answers/${id}/lines`);
  return lines.filter((one) => one.outcome !== outcome).length;
};

/** Counts statements whose PDF does not tell what the ledger says they earned, pay and leave. */
const wrongDocuments = async (client: ApiClient, all: readonly Statement[]): Promise<number> => {
  const dir = mkdtempSync(join(tmpdir(), 'statements-'));
  let wrong = 0;
  await together(all, async ({ partnerId, accounts }) => {
    const file = join(dir, `${partnerId}.pdf`);
    writeFileSync(file, await fetched(client, `/v1/partners/${partnerId}/statements/${period}/document`));
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    const told = text.replace(/\s+/g, ' ');
    const figures = accounts.flatMap(({ earned, payment, closing }) => [
      spokenMoney(earned.amount, earned.currency, 'en'),
      spokenMoney(dec(payment.amount).negated().toText(), payment.currency, 'en'),
      spokenMoney(closing.amount, closing.currency, 'en'),
    ]);
    if (!figures.every((one) => told.includes(one.replace(/\s+/g, ' ')))) wrong += 1;
  });
  rmSync(dir, { recursive: true });
  return wrong;
};

type Ordered = ReturnType<typeof paymentsIn>;
const booked = (all: Ordered): string =>
  camt054(all.map(({ id, amount }) => ({ id, amount, currency: 'USD' })));
const fileOf = async (client: ApiClient, name: string): Promise<Ordered> =>
  paymentsIn(new TextDecoder().decode(await fetched(client, `${run}/bank-files/${name}`)));

/** The bank refuses two payments and books the others, twice told; the two are ordered again, and booked. */
const settle = async (owner: ApiClient, finance: ApiClient, ordered: Ordered) => {
  const [first, second, ...others] = ordered;
  if (first === undefined || second === undefined) throw new Error('fewer than two payments were ordered');
  const refusal = { of: 'payment', status: 'RJCT', code: 'AC04' } as const;
  const refusals = pain002([first, second].map(({ id }) => ({ ...refusal, id })));
  let wrong = await tell(finance, 'refusals', 'refused', refusals);
  wrong += await tell(finance, 'bookings', 'paid', booked(others));
  wrong += await tell(finance, 'the-same-once-more', 'repeated', booked(others));
  const back = await finance.all<Payment>('/v1/payments?state=refused');
  for (const { id } of back) await finance.send('POST', `/v1/payments/${id}/repeat`);
  await finance.send('POST', `${run}/bank-files`);
  wrong += await tell(finance, 'repeated', 'paid', booked(await fileOf(owner, 'repeat-1')));
  return { wrong, back: back.length, arrived: await finance.all<Payment>('/v1/payments?state=paid') };
};

/** Closes, approves and pays what was earned. */
const pay = async (owner: ApiClient, finance: ApiClient): Promise<readonly Statement[]> => {
  await owner.send('POST', '/v1/payout-runs', { period, cutOff: new Date().toISOString() });
  const { approvalId } = await reached(owner, 'waiting');
  await finance.send('POST', `/v1/approvals/${approvalId}/decision`, { outcome: 'approved' });
  await reached(owner, 'done');
  return owner.all<Statement>(`${run}/statements`);
};

/**
 * From what was earned to what has arrived: accounts, close, approval, bank file, the bank's answers with two refusals,
 * those two ordered again, all settled; and the figures of every PDF beside those of the ledger. `total` is what all
 * partners earned by the published result. Answers how much was wrong.
 */
export const circle = async (served: Served, owner: ApiClient, total: string): Promise<number> => {
  const wish = { name: 'finance', role: 'finance' };
  const key = { 'Idempotency-Key': 'finance' };
  const { secret } = await owner.send<{ secret: string }>('POST', '/v1/api-keys', wish, key);
  const finance = new ApiClient(served.apiUrl, secret);
  await openAccounts(owner, finance);
  const statements = await pay(owner, finance);
  const accounts = statements.flatMap((one) => one.accounts);
  const sum = (what: keyof Account): string => sumText('0', ...accounts.map((one) => one[what].amount));
  const ordered = await fileOf(owner, '1');
  const { wrong, back, arrived } = await settle(owner, finance, ordered);
  const partners = new Set(arrived.map(({ partnerId }) => partnerId)).size;
  const paid = sumText('0', ...ordered.map(({ amount }) => amount));
  const differs = [
    dec(sum('earned')).equals(dec(total)) ? '' : `statements earn ${sum('earned')}, published is ${total}`,
    dec(sumText(sum('payment'), sum('closing'))).equals(dec(total)) ? '' : 'paid and left are not all',
    dec(paid).equals(dec(sum('payment'))) ? '' : `the bank file orders ${paid}`,
    partners === ordered.length && arrived.length === partners ? '' : 'not everybody was paid once',
  ].filter((one) => one !== '');
  const hasText = spawnSync('pdftotext', ['-v']).error === undefined;
  const odd = hasText ? await wrongDocuments(owner, statements) : 0;
  console.log(
    `  circle: ${statements.length} statements, ${ordered.length} payments of ${paid} USD, ${sum('closing')} stand over; ` +
      `${back} refused and ordered again, ${arrived.length} arrived at ${partners} partners; ` +
      (hasText
        ? `figures of ${statements.length - odd} PDFs equal the ledger's`
        : 'pdftotext is not installed'),
  );
  for (const one of differs) console.log(`  ${one}`);
  return wrong + differs.length + odd;
};
