import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../domain/kernel/day.ts';
import { hasCommand } from '../../kit/commands.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { type Payouts, type StatementView, usePayouts } from '../../kit/payouts.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

/** February and March are paid, April is drafted. Solo earns by single sales too, and reads Polish. */
let road: Road;
let payouts: Payouts;
/** An evening by UTC: in Warsaw it is the next day. */
const evening = `${addDays(new Date().toISOString().slice(0, 10), 1)}T23:30:00.000Z`;
const onTheWay: string[] = [];
beforeAll(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
  const { body } = await road.must('GET /v1/partners/solo');
  const name = 'Zażółć Gęślą Jaźń';
  await road.must('PUT /v1/partners/solo', { name, language: 'pl', tier: body.tier, email: body.email });
  await road.plan('each', [percent('1', { id: 'single', window: 'sale' })]);
  await road.settle();
  await payouts.begin('2026-02');
  payouts.before.set('settle-page', async () => {
    onTheWay.push((await road.send(`GET ${own('2026-02')}`, undefined, admin())).body.state);
    onTheWay.push((await road.send(`GET ${own('2026-02')}/document`, undefined, admin())).body.type);
  });
  await payouts.decide('2026-02', 'approved');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(evening) });
  for (const period of ['2026-03', '2026-04']) {
    expect((await road.report(`SO-${period}.7`, { amount: '1234.50' })).status).toBe(201);
    await road.settle();
    vi.setSystemTime(Date.now() + 60_000);
    await (period === '2026-03' ? payouts.pay(period) : payouts.begin(period));
    vi.setSystemTime(Date.now() + 60_000);
  }
  vi.useRealTimers();
});

const admin = (partner = 'solo') => ({ as: 'partner-admin' as const, partner });
const own = (period: string, partner = 'solo') => `/v1/partners/${partner}/statements/${period}`;
const periodsOf = ({ data }: { data: readonly StatementView[] }) => data.map(({ period }) => period);

describe('a statement', () => {
  it('is told by the id of the run or by its month, the account to which it is paid masked', async () => {
    const got = await road.must(`GET ${own('2026-02')}`);
    expect(got.body).toMatchObject({
      runId: 'payout-run_2026-02',
      partnerId: road.id('partner', 'solo'),
      period: '2026-02',
      number: 1,
      state: 'paid',
      payee: { holder: 'Solo', iban: 'PL27 … 5387' },
      documentSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(got.text).not.toContain('PL27114020040000300201355387');
    expect(got.text).not.toContain('statements/');
    expect(got.headers['ETag']).toBe(`"${got.body.version}"`);
    expect((await road.must(`GET ${own('payout-run_2026-02')}`)).body).toEqual(got.body);
    expect((await road.must(`GET ${own('2026-02', road.id('partner', 'solo'))}`)).body).toEqual(got.body);
  });

  it('has the single sales of a plan in one row', async () => {
    const { accounts } = await payouts.statement('solo', '2026-02');
    const rows = accounts[0]?.rows.map(({ planId, window, amount }) => [planId, window, amount.amount]);
    expect(rows).toEqual([
      ['each', 'sale', '1.25'],
      ['resellers', '2026-02', '12.50'],
    ]);
  });

  it('is seen by the vendor as a draft, and by the partner from when it is issued', async () => {
    expect(onTheWay).toEqual(['issued', '/problems/document-missing']);
    expect((await payouts.statement('solo', '2026-04')).state).toBe('draft');
    for (const what of [own('2026-04'), `${own('2026-04')}/document`]) {
      const got = await road.send(`GET ${what}`, undefined, admin());
      expect([got.status, got.body.type], what).toEqual([404, '/problems/not-found']);
    }
    expect((await road.send(`GET ${own('2026-04')}/document`)).body.type).toBe('/problems/document-missing');
  });

  it.each(['2026-02', '2026-03'])('of %s is seen by the partner’s own admin only', async (period) => {
    for (const what of [own(period), `${own(period)}/document`]) {
      expect((await road.send(`GET ${what}`, undefined, admin())).status).toBe(200);
      expect((await road.send(`GET ${what}`, undefined, admin('top'))).status).toBe(404);
      for (const as of ['owner', 'finance', 'channel-manager', 'auditor'] as const)
        expect((await road.send(`GET ${what}`, undefined, { as })).status, as).toBe(200);
      const seller = { as: 'partner-seller' as const, partner: 'solo' };
      expect((await road.send(`GET ${what}`, undefined, seller)).status).toBe(403);
    }
  });

  it('that is not there, or of another tenant, is not found', async () => {
    const other = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
    for (const tenant of [other, road])
      for (const what of [own('2026-05'), own('2026-02', 'nobody'), own('2026-02', 'kid-b')])
        expect((await tenant.send(`GET ${what}`)).status, what).toBe(404);
    const theirs = own('2026-02', road.id('partner', 'solo'));
    expect((await other.send(`GET ${theirs}`)).status).toBe(404);
    expect((await other.send(`GET ${theirs}/document`)).status).toBe(404);
  });
});

describe('the statements of a partner', () => {
  const path = '/v1/partners/solo/statements';
  it('are listed with the latest month first, page by page', async () => {
    const { body } = await road.must(`GET ${path}`);
    expect([periodsOf(body), body.next]).toEqual([['2026-04', '2026-03', '2026-02'], null]);
    expect(body.data[2]).toEqual(await payouts.statement('solo', '2026-02'));
    const first = (await road.must(`GET ${path}?limit=2`)).body;
    const rest = (await road.must(`GET ${path}?limit=2&cursor=${first.next}`)).body;
    expect([...first.data, ...rest.data]).toEqual(body.data);
    const strange = await road.send(`GET /v1/partners/top/statements?cursor=${first.next}`);
    expect(strange.body.type).toBe('/problems/cursor-invalid');
  });

  it('are listed for its own admin without drafts', async () => {
    const { body } = await road.must(`GET ${path}`, undefined, admin());
    expect(periodsOf(body)).toEqual(['2026-03', '2026-02']);
    expect((await road.send(`GET ${path}`, undefined, admin('top'))).status).toBe(404);
    const seller = { as: 'partner-seller' as const, partner: 'solo' };
    expect((await road.send(`GET ${path}`, undefined, seller)).status).toBe(403);
  });
});

describe('the statements of a run', () => {
  const path = '/v1/payout-runs/2026-02/statements';
  it('are listed in the order of the partners, page by page', async () => {
    const { body } = await road.must(`GET ${path}`);
    const ids = ['top', 'kid-a', 'solo'].map((partner) => road.id('partner', partner)).toSorted();
    expect(body.data.map(({ partnerId }: StatementView) => partnerId)).toEqual(ids);
    const found: StatementView[] = [];
    for (let cursor = ''; ; ) {
      const page = (await road.must(`GET ${path}?limit=1${cursor}`)).body;
      found.push(...page.data);
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(found).toEqual(body.data);
  });

  it('are the vendor’s to see, drafts too', async () => {
    const { body } = await road.must('GET /v1/payout-runs/2026-04/statements', undefined, { as: 'auditor' });
    expect(body.data).toMatchObject([{ state: 'draft', partnerId: road.id('partner', 'solo') }]);
    expect((await road.send(`GET ${path}`, undefined, admin())).status).toBe(403);
  });
});

describe('the document of a statement', () => {
  const fetched = async (period: string) => {
    const { body } = await road.must(`GET ${own(period)}/document`, undefined, admin());
    const answer = await fetch(body.url);
    return { told: body, answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('is fetched by an address for five minutes: a PDF, its bytes those that are told', async () => {
    const { told, answer, bytes } = await fetched('2026-03');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(told.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(told.sha256).toBe((await payouts.statement('solo', '2026-03')).documentSha256);
    expect(new URL(told.url).searchParams.get('X-Amz-Expires')).toBe('300');
    expect(new URL(told.url).searchParams.get('response-content-disposition')).toContain(
      'statement-2026-03-2.pdf',
    );
    const minutes = (Date.parse(told.expiresAt) - Date.now()) / 60_000;
    expect(minutes > 4 && minutes <= 5).toBe(true);
  });

  it.skipIf(!hasCommand('pdftotext'))('says what the statement says, in Polish', async () => {
    const { bytes } = await fetched('2026-03');
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
    const lines = text.split('\n').map((line) => line.replace(/[ \u00a0]+/g, ' ').trim());
    for (const wanted of [
      'Termika Gdańsk sp. z o.o. Rozliczenie nr 2',
      'Partner Zażółć Gęślą Jaźń',
      'Okres marzec 2026',
      'PL27 1140 2004 0000 3002 0135 5387',
      'Saldo początkowe 0,00 EUR',
      'Należne za okres 135,80 EUR',
      'Wypłata −135,80 EUR',
      'Saldo końcowe 0,00 EUR',
      'each single prowizja poszczególne 1 12,35',
      'resellers share prowizja luty 2026 1 123,45',
    ])
      expect(lines).toContain(wanted);
    // The day by the clocks of the program.
    expect(lines).toContain(
      `${addDays(evening.slice(0, 10), 1)} each single SO-2026-03.7 1 0,00 12,35 12,35`,
    );
  });
});
