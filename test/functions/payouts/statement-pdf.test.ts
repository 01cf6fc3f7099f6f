import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import type { Statement, StatementAccount } from '../../../domain/payouts/statement/statement.ts';
import type { StatementDocument, StatementLine } from '../../../functions/payouts/pdf/document.ts';
import { statementPdf } from '../../../functions/payouts/statement-pdf.ts';
import { bundleOptions, root } from '../../../infra/bundle.ts';
import { account } from '../../domain/payouts/cases.ts';
import { hasCommand } from '../../kit/commands.ts';

const dir = mkdtempSync(join(tmpdir(), 'statement-'));
afterAll(() => rmSync(dir, { recursive: true }));

const euros: StatementAccount = account({
  opening: '-120.5',
  rows: [
    row('resellers', 'accessories', '2026-11', '1180.25'),
    row('resellers', 'frames', 'sale', '11234.5'),
    row('autumn', 'target', '2026-Q4', '1485.75'),
  ],
  earned: '13900.5',
  held: '80',
  advanced: '15',
  payment: '13715',
  accrued: '412.33',
  owed: '15',
  disputes: [{ disputeId: 'dispute_1', line: '17-0', event: 'held', amount: '-80' }],
});
const zlotys: StatementAccount = account({
  ...{ currency: 'PLN', opening: '30.4', earned: '0', payment: '0', closing: '30.4' },
  carriedOver: 'below-minimum',
});

function row(planId: string, component: string, window: string, amount: string) {
  return { planId, component, kind: 'commission' as const, window, postings: 2, amount };
}

const line = (index: number): StatementLine => ({
  day: '2026-11-24',
  planId: 'resellers',
  component: 'accessories',
  window: index % 2 === 0 ? '2026-11' : `sale:sale_${index}`,
  difference: '12.25',
  currency: 'EUR',
  ...(index === 0 ? {} : { measured: { before: '0.5', after: '12.75', causes: 3 } }),
});

const statement: Statement = {
  runId: 'payout-run_2026-11',
  partnerId: 'partner_1',
  period: '2026-11',
  number: 3,
  cutOff: '2026-11-30T23:00:00.000Z',
  from: 10,
  through: 99,
  accounts: [euros, zlotys],
  payee: { holder: 'Łódź Rowery', iban: 'PL61109010140000071219812874', bic: 'WBKPPLPP' },
  state: 'issued',
  draftedIn: 1,
  issuedAt: '2026-12-03T23:30:00.000Z',
  version: 2,
};

const document = (more: Partial<StatementDocument> = {}): StatementDocument => ({
  statement,
  lines: Array.from({ length: 40 }, (_, index) => line(index)),
  vendorName: 'Cykloteka',
  partnerName: 'Zażółć Gęślą Jaźń sp. z o.o.',
  planNames: new Map([['resellers', 'Odsprzedawcy']]),
  zone: 'Europe/Warsaw',
  language: 'pl',
  ...more,
});

const pagesOf = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

describe('a statement as a PDF', () => {
  it('is the same bytes for the same statement, and others for another', async () => {
    const first = await statementPdf(document());
    expect(Buffer.from(first.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(Buffer.from(await statementPdf(document())).equals(Buffer.from(first))).toBe(true);
    const other = await statementPdf(document({ partnerName: 'Somebody else' }));
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
  });
  it('runs over as many pages as it needs', async () => {
    expect(pagesOf(await statementPdf(document({ lines: [] })))).toBe(1);
    expect(pagesOf(await statementPdf(document()))).toBe(3);
    const lines = Array.from({ length: 1_000 }, (_, index) => line(index));
    expect(pagesOf(await statementPdf(document({ lines })))).toBeGreaterThan(30);
  });
  it('is not made of a draft', async () => {
    const { issuedAt: _, ...draft } = statement;
    await expect(statementPdf(document({ statement: draft }))).rejects.toThrow('is not issued');
  });
  it('is made from a bundle too, wherever that lies', async () => {
    const contents = "export { statementPdf } from './functions/payouts/statement-pdf.ts';";
    await build({
      ...bundleOptions,
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile: join(dir, 'bundle.mjs'),
    });
    const { planNames, ...rest } = document();
    writeFileSync(join(dir, 'document.json'), JSON.stringify(rest));
    writeFileSync(
      join(dir, 'run.mjs'),
      `import { readFileSync } from 'node:fs';
       import { statementPdf } from './bundle.mjs';
       const document = JSON.parse(readFileSync('document.json', 'utf8'));
       const planNames = new Map(${JSON.stringify([...planNames])});
       console.log(Buffer.from(await statementPdf({ ...document, planNames })).toString('base64'));`,
    );
    const printed = execFileSync(process.execPath, ['run.mjs'], { cwd: dir, encoding: 'utf8' });
    const here = await statementPdf(document());
    expect(Buffer.from(printed, 'base64').equals(Buffer.from(here))).toBe(true);
  });
});

const polish = [
  'Cykloteka Rozliczenie nr 3',
  'Partner Zażółć Gęślą Jaźń sp. z o.o.',
  'Okres listopad 2026',
  'Ujęto zapisy do 1 grudnia 2026, 00:00 (Europe/Warsaw)',
  'Wystawiono 4 grudnia 2026',
  'PL61 1090 1014 0000 0712 1981 2874',
  'Saldo początkowe −120,50 EUR',
  'Należne za okres 13 900,50 EUR',
  'Wstrzymano na czas reklamacji −80,00 EUR',
  'Zaliczka na poczet prowizji 15,00 EUR',
  'Wypłata −13 715,00 EUR',
  'Zaliczki do rozliczenia w kolejnych okresach (poza saldem): 15,00 EUR',
  'dispute_1 17-0 wstrzymano na czas reklamacji −80,00',
  'Razem reklamacje −80,00',
  '2026-11-24 Odsprzedawcy accessories listopad 2026: stało się płatne 12,25',
  'Saldo końcowe 0,00 EUR',
  'Naliczone, jeszcze nie do wypłaty (poza saldem): 412,33 EUR',
  'Odsprzedawcy accessories prowizja listopad 2026 2 1 180,25',
  'Razem: Odsprzedawcy 12 414,75',
  // A plan without a name is called by its id.
  'autumn target prowizja IV kwartał 2026 2 1 485,75',
  'Razem należne 13 900,50',
  'Kwota jest niższa niż minimalna wypłata i przechodzi na następne rozliczenie.',
  'Saldo końcowe 30,40 zł',
  'Suma różnic 490,00',
];

describe.skipIf(!hasCommand('pdftotext'))('what stands on it', () => {
  const textOf = async (more: Partial<StatementDocument>): Promise<readonly string[]> => {
    writeFileSync(join(dir, 'read.pdf'), await statementPdf(document(more)));
    const text = execFileSync('pdftotext', ['-layout', 'read.pdf', '-'], { cwd: dir, encoding: 'utf8' });
    // Columns are as wide as they are: one space says as much.
    return text.split('\n').map((each) => each.replace(/[ \u00a0]+/g, ' ').trim());
  };

  it('in Polish, with all its letters', async () => {
    const lines = await textOf({});
    for (const wanted of polish) expect(lines).toContain(wanted);
    expect(lines.filter((each) => each.startsWith('Razem: '))).toHaveLength(1);
  });
  it('in English', async () => {
    const lines = await textOf({ language: 'en' });
    for (const wanted of [
      'Cykloteka Statement no. 3',
      'Issued on 4 December 2026',
      'Closing balance EUR 0.00',
      'Odsprzedawcy accessories commission November 2026 2 1,180.25',
      '2026-11-24 Odsprzedawcy accessories sale_1 3 0.50 12.75 12.25',
    ])
      expect(lines).toContain(wanted);
  });
  it('tells what was converted and recovered', async () => {
    const one = { from: 'EUR', amount: '100', into: 'PLN', worth: '431', rate: '4.31', date: '2026-11-30' };
    const recovery = { share: '50', overpaid: '31', advances: '0', left: '9' };
    const converted = { ...zlotys, converted: '431', conversions: [one], recovery };
    const lines = await textOf({ statement: { ...statement, accounts: [converted] } });
    for (const wanted of [
      'Przeliczono między walutami 431,00 zł',
      '100,00 EUR × 4,31 (kurs z dnia 30 listopada 2026) = 431,00 zł',
      'Wyrównano z ujemnego salda: 31,00 zł',
      'Z ujemnego salda pozostaje do wyrównania: 9,00 zł',
    ])
      expect(lines).toContain(wanted);
  });
  it('has the heading of its table and its number on every page', async () => {
    const lines = await textOf({});
    expect(lines.filter((each) => each.startsWith('Dzień Plan Składnik'))).toHaveLength(2);
    for (const page of [1, 2, 3])
      expect(lines).toContain(`Cykloteka · Rozliczenie nr 3 · listopad 2026 strona ${page} z 3`);
  });
});
