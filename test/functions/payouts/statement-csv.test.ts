import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { sumText } from '../../../domain/kernel/decimal.ts';
import { statementCsv } from '../../../functions/payouts/statement-csv.ts';
import { billedStatementDocument, statementDocument } from '../../../tools/pictures/statement.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
});

type Row = Readonly<Record<'period' | 'currency' | 'part' | 'plan' | 'window' | 'amount', string>>;
const read = (csv: string): readonly Row[] => parse(csv, { columns: true }) as Row[];
const amounts = (rows: readonly Row[], part: string): readonly string[] =>
  rows.filter((one) => one.part === part).map(({ amount }) => amount);

describe('a statement as CSV', () => {
  it('has the opening balance, every line, and the sums of the statement', async () => {
    await payouts.pay('2026-02');
    const { accounts, csvSha256 } = await payouts.statement('top', '2026-02');
    const { body } = await road.must('GET /v1/partners/top/statements/2026-02/csv');
    const bytes = new Uint8Array(await (await fetch(body.url)).arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(csvSha256);
    const rows = read(new TextDecoder().decode(bytes));
    const [account] = accounts;
    for (const part of ['opening', 'earned', 'payment', 'closing', 'accrued'] as const)
      expect(amounts(rows, part)).toEqual([account?.[part].amount]);
    expect(sumText('0', ...amounts(rows, 'line'))).toBe(sumText('0', account?.earned.amount ?? ''));
    expect(rows.find(({ part }) => part === 'line')).toMatchObject({ period: '2026-02', currency: 'EUR' });
  });

  it('is there once it is paid, and nobody else’s', async () => {
    await payouts.begin('2026-02');
    const early = await road.send('GET /v1/partners/top/statements/2026-02/csv');
    expect([early.status, early.body.type]).toEqual([404, '/problems/document-missing']);
    await payouts.decide('2026-02', 'approved');
    const other = { as: 'partner-admin', partner: 'solo' } as const;
    expect((await road.send('GET /v1/partners/top/statements/2026-02/csv', undefined, other)).status).toBe(
      404,
    );
  });

  it('names the invoices that it pays, and what one is awaited for', () => {
    const rows = read(statementCsv(billedStatementDocument('pl')));
    expect(amounts(rows, 'net')).toEqual(['1838.25']);
    expect(
      rows.filter(({ part }) => part === 'invoice').map(({ window, amount }) => [window, amount]),
    ).toEqual([
      ['FV/31/11/2026', '1500.00'],
      ['FV/32/11/2026', '338.25'],
    ]);
    expect(amounts(rows, 'awaited')).toEqual(['485.10']);
  });

  it('keeps a comma and a quote in their cell, and makes no formula of a name', () => {
    const document = statementDocument('pl');
    const [line] = document.lines;
    if (line === undefined) throw new Error('there is no line');
    const named = {
      ...document,
      planNames: new Map([['dealers', '=1+2, "all"']]),
      lines: [{ ...line, window: 'sale:FV/1,"2"', difference: '-12.5' }],
    };
    const [row] = read(statementCsv(named)).filter(({ part }) => part === 'line');
    expect(row).toMatchObject({ plan: '\'=1+2, "all"', window: 'sale:FV/1,"2"', amount: '-12.50' });
  });
});
