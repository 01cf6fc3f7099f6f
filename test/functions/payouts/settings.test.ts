import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../../domain/access/permissions.ts';
import { dueItems } from '../../../storage/platform.ts';
import { payoutTerms } from '../../kit/paying-road.ts';
import { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
let road: Road;
beforeEach(() => {
  road = new Road(context(), `tenant-${crypto.randomUUID()}`);
});

const path = '/v1/payout-settings';
const read = async () => (await road.must(`GET ${path}`)).body;
const set = (more: object = {}, headers: Record<string, string> = {}) =>
  road.send(`PUT ${path}`, { ...payoutTerms, ...more }, { as: 'finance', headers });
const dues = async () =>
  (await dueItems.all(context().store, {})).filter(({ tenant }) => tenant === road.tenant);
const pointersOf = (errors: readonly { readonly pointer: string }[]) =>
  errors.map(({ pointer }) => pointer).toSorted();

describe('payout settings', () => {
  it('are not there until they are set, and nothing is paid before', async () => {
    const lines = [`GET ${path}`, 'POST /v1/payout-runs'];
    for (const line of lines) {
      const got = await road.send(line, line.startsWith('POST') ? { period: '2026-01' } : undefined);
      expect(got.status).toBe(422);
      expect(got.body.type).toBe('/problems/payouts-not-set');
    }
  });

  it('are set and read, with their version as ETag', async () => {
    const got = await set();
    expect(got.status).toBe(200);
    expect(got.body).toEqual({ ...payoutTerms, version: 1, updatedAt: expect.any(String) });
    const again = await road.must(`GET ${path}`);
    expect(again.body).toEqual(got.body);
    expect(again.headers['ETag']).toBe('"1"');
    expect(got.headers['ETag']).toBe('"1"');
  });

  it('may be without minimums: then everything is paid', async () => {
    const { minimums: _, ...terms } = payoutTerms;
    const { body } = await road.must(`PUT ${path}`, terms);
    expect(body.minimums).toEqual([]);
  });

  it('change nothing when the same are set again', async () => {
    const first = await set({ schedule: { day: 5, time: '06:00' } });
    const again = await set({ schedule: { day: 5, time: '06:00' } });
    expect(again.body).toEqual(first.body);
    expect(await dues()).toHaveLength(1);
  });

  it('change as whoever has read them means it, and not what somebody else has changed since', async () => {
    expect((await set({}, { 'if-match': '"1"' })).status).toBe(412);
    await set();
    const { body } = await set({ vendorName: 'Termika' }, { 'if-match': '"1"' });
    expect(body).toMatchObject({ vendorName: 'Termika', version: 2 });
    const late = await set({ vendorName: 'Thermika' }, { 'if-match': '"1"' });
    expect(late.status).toBe(412);
    expect(late.body.type).toBe('/problems/version-stale');
    expect((await read()).vendorName).toBe('Termika');
  });

  it('take changes that come at once, one after the other', async () => {
    const names = ['A', 'B', 'C', 'D'];
    const got = await Promise.all(names.map((vendorName) => set({ vendorName })));
    expect(got.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(got.map(({ body }) => body.version).toSorted()).toEqual([1, 2, 3, 4]);
    expect(await read()).toEqual(got.find(({ body }) => body.version === 4)?.body);
  });

  it('keep the run that is under way', async () => {
    await set();
    const { body: run } = await road.must('POST /v1/payout-runs', { period: '2026-01' });
    expect((await set({ vendorName: 'Termika' })).body).toMatchObject({ openRun: run.id, version: 3 });
  });

  it('of another tenant are not seen', async () => {
    await set();
    road = new Road(context(), `tenant-${crypto.randomUUID()}`);
    expect((await road.send(`GET ${path}`)).status).toBe(422);
  });
});

describe('what is refused', () => {
  const [euros] = payoutTerms.debtors;

  it('is a currency that is named twice', async () => {
    const minimum = { currency: 'EUR', amount: '1' };
    const got = await set({ debtors: [euros, euros], minimums: [minimum, minimum] });
    expect(got.status).toBe(400);
    expect(pointersOf(got.body.errors)).toEqual(['/debtors', '/minimums']);
    for (const { detail } of got.body.errors) expect(detail).toBe('must name each currency once');
  });

  it.each([
    'PL61109010140000071219812875',
    'PL61 1090 1014 0000 0712 1981 2874',
    'pl61109010140000071219812874',
    'DE123',
  ])('is the IBAN %s, by its field', async (iban) => {
    const got = await set({ debtors: [{ ...euros, iban }] });
    expect(got.status).toBe(400);
    expect(pointersOf(got.body.errors)).toEqual(['/debtors/0/iban']);
    expect(got.text).not.toContain(iban);
  });

  it('is told all at once', async () => {
    const got = await set({
      vendorName: '',
      timeZone: 'Europe/Gdansk',
      debtors: [{ ...euros, currency: 'euro', bic: 'SHORT' }],
      minimums: [{ currency: 'EUR', amount: '-1' }],
      schedule: { day: 29, time: '6:00' },
    });
    expect(pointersOf(got.body.errors)).toEqual(
      [
        '/vendorName',
        '/timeZone',
        '/debtors/0/currency',
        '/debtors/0/bic',
        '/minimums/0/amount',
        '/schedule/day',
        '/schedule/time',
      ].toSorted(),
    );
  });

  it('is a program that pays from no account', async () => {
    expect(pointersOf((await set({ debtors: [] })).body.errors)).toEqual(['/debtors']);
  });
});

describe('a schedule', () => {
  const schedule = { day: 5, time: '06:00' };
  const inWarsaw = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Warsaw',
    dateStyle: 'short',
    timeStyle: 'short',
  });

  it('says when the next run starts by itself, and has it started then', async () => {
    const { body } = await set({ schedule });
    expect(inWarsaw.format(new Date(body.nextStartAt))).toMatch(/-05 06:00$/);
    expect(body.nextStartAt > new Date().toISOString()).toBe(true);
    expect(await dues()).toMatchObject([{ what: 'start-payout', at: body.nextStartAt }]);
  });

  it('may be taken away: then nothing starts by itself', async () => {
    await set({ schedule });
    const { body } = await set();
    expect(body).not.toHaveProperty('schedule');
    expect(body).not.toHaveProperty('nextStartAt');
  });
});

describe('who may', () => {
  const statusOf = async (line: string, as: Role): Promise<number> => {
    const sent = { as, ...(as.startsWith('partner-') && { partner: 'solo' }) };
    return (await road.send(line, line.startsWith('GET') ? undefined : payoutTerms, sent)).status;
  };

  it.each([
    ['owner', 200, 200],
    ['finance', 200, 200],
    ['channel-manager', 200, 403],
    ['auditor', 200, 403],
    ['partner-admin', 403, 403],
    ['partner-seller', 403, 403],
  ] as const)('%s: read %s, set %s', async (as, reads, sets) => {
    await set();
    expect(await statusOf(`GET ${path}`, as)).toBe(reads);
    expect(await statusOf(`PUT ${path}`, as)).toBe(sets);
  });
});
