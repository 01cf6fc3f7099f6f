import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, beginImport, finished } from '../../local/client.ts';
import { audit, salesOf } from '../kit/audit.ts';
import { useMachine } from '../kit/machine.ts';
import { roadOnMachine } from '../kit/machine-road.ts';
import { percent, type Road } from '../kit/road.ts';

const machine = useMachine();

const mapping = {
  externalId: '{Zamówienie}-{Poz}',
  partnerId: '{Partner}',
  productId: 'bike',
  quantity: '{Ilość}',
  amount: '{Kwota netto}',
  currency: 'EUR',
  occurredAt: '{Data}',
  returnOf: '{Zwrot do}',
  revision: '{Rewizja}',
  'attributes.region': '{Region}',
};
const form = { programId: 'prog', delimiter: ';', dateFormat: 'dd.MM.yyyy', decimalSeparator: ',', mapping };
const head = 'Zamówienie;Poz;Partner;Ilość;Kwota netto;Data;Zwrot do;Rewizja;Region';
const csv = (...lines: string[]) => `\ufeff${[head, ...lines].join('\r\n')}\r\n`;
type Fault = { readonly line: number; readonly code: string; readonly fields: readonly { field: string }[] };

describe('an import', () => {
  let road: Road;
  let client: ApiClient;
  const run = async (key: string, text: string, more: object = {}) => {
    const id = await beginImport(client, key, { ...form, ...more }, text);
    const job = await finished(client, id, 30);
    const faults = await client.all<Fault>(`/v1/jobs/${id}/errors`);
    await machine().drain();
    return { id, counters: job.counters, faults };
  };
  beforeAll(async () => {
    ({ road, client } = await roadOnMachine(machine(), 'import'));
    await road.plan('p', [percent('10', { when: "sale.region != 'none'" })]);
  });

  it('takes Polish dates and decimals through a mapping, returns and corrections with it', async () => {
    const done = await run(
      'first',
      csv(
        'Z1;1;solo;2;1 234,50;9.2.2026;;;pomorskie',
        'Z1;2;solo;1;0100,00;31.03.2026;;;"pomorskie; Gdynia"',
        'Z2;1;kid-a;1;99,99;28.02.2026;;;none',
        'Z3;1;solo;-1;-234,50;10.02.2026;Z1-1;;',
      ),
    );
    expect(done.faults).toEqual([]);
    expect(done.counters).toMatchObject({ lines: 4, created: 4, refused: 0 });
    expect((await road.send('GET /v1/sales/Z1-1')).body).toMatchObject({
      amount: '1234.50',
      day: '2026-02-09',
      attributes: { region: 'pomorskie' },
      returned: { amount: '-234.5' },
    });
    expect((await road.send('GET /v1/sales/Z1-2')).body).toMatchObject({
      amount: '100.00',
      attributes: { region: 'pomorskie; Gdynia' },
    });
    expect([await road.owed(), await road.owed('kid-a')]).toEqual(['110.00', undefined]);
    await audit(road);
    const corrected = await run(
      'second',
      csv('Z1;2;solo;1;200,00;31.03.2026;;1;x', 'Z1;2;solo;1;150,00;31.03.2026;;1;y'),
    );
    expect(corrected.counters).toMatchObject({ corrected: 1, refused: 1 });
    expect(corrected.faults).toMatchObject([{ code: 'revision-conflict' }]);
  });

  it('refuses lines with their number, field and reason, and takes the others', async () => {
    const done = await run(
      'faulty',
      csv(
        'F1;1;solo;1;10,00;01.02.2026;;;',
        'F2;1;solo;1;10.00;01.02.2026;;;',
        'F3;1;solo;1;10,00;2026-02-01;;;',
        '',
        'F4;1;solo;x;;30.02.2026;;;',
        'F5;1;nobody;1;10,00;01.02.2026;;;',
        'F6;1;solo;1;10,00',
        'F7;1;solo;-1;-10,00;01.02.2026;Z1-1;;',
        'F8;1;solo;-9;-1,00;01.02.2026;F1-1;;',
      ),
    );
    expect(done.counters).toMatchObject({ created: 2, refused: 6 });
    expect(done.faults.map(({ line, fields }) => [line, fields.map(({ field }) => field)])).toEqual([
      [3, ['amount']],
      [4, ['occurredAt']],
      [6, ['quantity', 'amount', 'occurredAt']],
      [7, ['partnerId']],
      [8, ['line']],
      [10, []],
    ]);
    expect(done.faults.map(({ code }) => code)).toEqual([
      'malformed',
      'malformed',
      'malformed',
      'reference-unknown',
      'malformed',
      'over-return',
    ]);
    await audit(road);
  });

  it('without the columns that the mapping names fails and says which', async () => {
    const id = await beginImport(client, 'columns', form, 'Zamówienie;Poz;Partner\r\nA;1;solo\r\n');
    const job = () => client.send<{ state: string; failure?: string }>('GET', `/v1/jobs/${id}`);
    await expect.poll(async () => (await job()).state, { timeout: 10_000 }).toBe('failed');
    const { failure } = await job();
    for (const column of ['Ilość', 'Kwota netto', 'Data', 'Zwrot do', 'Rewizja', 'Region'])
      expect(failure).toContain(`"${column}"`);
    expect(failure).not.toContain('Partner');
    expect((await road.send('GET /v1/sales/A-1')).status).toBe(404);
  });

  it('of the same file again changes nothing', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `S${index};1;solo;1;1,01;05.05.2026;;;`);
    const first = await run('whole', csv(...lines));
    expect(first.counters).toMatchObject({ lines: 300, created: 300, unchanged: 0, refused: 0 });
    const before = await road.lines();
    const second = await run('whole-again', csv(...lines.toReversed()));
    expect(second.counters).toMatchObject({ lines: 300, created: 0, unchanged: 300, refused: 0 });
    expect(await road.lines()).toEqual(before);
    expect((await salesOf(road)).filter(({ day }) => day === '2026-05-05')).toHaveLength(300);
    await audit(road);
  });

  it('takes a correction that comes before what it corrects: the older one changes nothing', async () => {
    const done = await run('newer', csv('O1;1;solo;1;20,00;06.06.2026;;2;'));
    expect(done.counters).toMatchObject({ created: 1 });
    const late = await run('older', csv('O1;1;solo;1;10,00;06.06.2026;;;'));
    expect([late.counters, late.faults]).toMatchObject([{ late: 1, refused: 0 }, []]);
    expect((await road.send('GET /v1/sales/O1-1')).body).toMatchObject({ amount: '20.00', revision: 2 });
  });
});
