import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { convert } from 'xmlbuilder2';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import type { BankFile, BankPayment } from '../../../domain/payouts/bank/bank-file.ts';
import { pain001 as format } from '../../../functions/payouts/bank-files/pain-001.ts';
import { bundleOptions, root } from '../../../infra/bundle.ts';
import { hasCommand } from '../../kit/commands.ts';
import { debtor, euros, file, files, payee, payment, zlotys } from './bank-files.ts';

const pain001 = (one: BankFile): string => new TextDecoder().decode(format.write(one));

const schema = resolve(root, '../shared/schemas/pain.001.001.09.xsd');
const validates = hasCommand('xmllint') && existsSync(schema);
if (!validates) console.log('pain.001 is not validated: xmllint or ../shared/schemas is not there');

const dir = mkdtempSync(join(tmpdir(), 'pain-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** What the schema says against the files; empty where they are valid. */
const faults = (...files: readonly string[]): string => {
  const names = files.map((content, index) => {
    writeFileSync(join(dir, `${index}.xml`), content);
    return `${index}.xml`;
  });
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, ...names], {
    cwd: dir,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
};

// biome-ignore lint/suspicious/noExplicitAny: XML as nested objects.
const read = (xml: string): any => convert(xml, { format: 'object' });
// biome-ignore lint/suspicious/noExplicitAny: one element stands alone, several in a list.
const listOf = (value: any): any[] => (Array.isArray(value) ? value : [value]);
const initiation = (xml: string) => read(xml).Document.CstmrCdtTrfInitn;

describe('a bank file', () => {
  const xml = pain001(file);
  const { GrpHdr, PmtInf } = initiation(xml);

  it('names its message, its sender, the number of payments and their sum', () => {
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<Document xmlns="urn:iso:std/);
    expect(GrpHdr).toEqual({
      MsgId: 'file-1',
      CreDtTm: '2026-12-03T09:15:00.000Z',
      NbOfTxs: '3',
      CtrlSum: '1334.59',
      InitgPty: { Nm: 'Cykloteka S.A.' },
    });
  });
  it('has one payment information per currency, with its account, day and service level', () => {
    expect(PmtInf[0]).toMatchObject({
      PmtInfId: 'batch-eur',
      PmtMtd: 'TRF',
      NbOfTxs: '2',
      CtrlSum: '1234.60',
      PmtTpInf: { SvcLvl: { Cd: 'SEPA' } },
      ReqdExctnDt: { Dt: '2026-12-04' },
      DbtrAcct: { Id: { IBAN: debtor.iban }, Ccy: 'EUR' },
      DbtrAgt: { FinInstnId: { BICFI: 'COBADEFFXXX' } },
      ChrgBr: 'SLEV',
    });
    expect(PmtInf[1]).toMatchObject({
      PmtTpInf: { SvcLvl: { Cd: 'NURG' } },
      DbtrAgt: { FinInstnId: { Othr: { Id: 'NOTPROVIDED' } } },
    });
  });
  it('orders each payment, with the bank where it is known', () => {
    const [first, second] = PmtInf[0].CdtTrfTxInf;
    expect(first).toEqual({
      PmtId: { EndToEndId: 'p-1' },
      Amt: { InstdAmt: { '@Ccy': 'EUR', '#': '1234.50' } },
      CdtrAgt: { FinInstnId: { BICFI: 'WBKPPLPP' } },
      Cdtr: { Nm: 'Lodz Rowery + Syn' },
      CdtrAcct: { Id: { IBAN: payee.iban } },
      RmtInf: { Ustrd: 'Cykloteka 2026-11 no. 3' },
    });
    expect(second.CdtrAgt).toBeUndefined();
  });
  it('keeps Polish letters in złoty', () => {
    expect(PmtInf[1].CdtTrfTxInf.Cdtr.Nm).toBe('Łódź Rowery + Syn');
  });
  it('cuts names where the scheme does', () => {
    const long = { ...payee, holder: 'ab'.repeat(70) };
    const payments = [payment('p-1', '1.00', { payee: long })];
    const cut = pain001({
      ...file,
      batches: [
        { ...euros, payments },
        { ...zlotys, payments },
      ],
    });
    const lengths = listOf(initiation(cut).PmtInf).map((one) => one.CdtTrfTxInf.Cdtr.Nm.length);
    expect(lengths).toEqual([70, 140]);
  });
  it('is the same text each time', () => expect(pain001(file)).toBe(xml));
});

describe('no file is made', () => {
  const withPayment = (one: BankPayment): BankFile => ({ ...file, batches: [{ ...euros, payments: [one] }] });
  it('of nothing', () => {
    expect(() => pain001({ ...file, batches: [] })).toThrow('orders nothing');
    expect(() => pain001({ ...file, batches: [euros, { ...zlotys, payments: [] }] })).toThrow(
      'orders nothing',
    );
  });
  it('of an amount that is not a payment', () => {
    for (const amount of ['0.00', '-1.00', '0.001'])
      expect(() => pain001(withPayment(payment('p-1', amount)))).toThrow("can't be ordered");
    expect(() => pain001(withPayment(payment('p-1', '12345678901234567.00')))).toThrow('no room');
  });
  it('of an id that a bank would cut or refuse', () => {
    for (const id of ['', 'a'.repeat(36), 'payment_1', '/1', 'ż1'])
      expect(() => pain001(withPayment(payment(id, '1.00')))).toThrow('banks take no id');
    expect(() => pain001({ ...file, messageId: 'file/1' })).toThrow('banks take no id');
  });
});

const sum = (amounts: readonly string[]): string =>
  text(amounts.reduce((all, one) => all.plus(dec(one)), dec('0')));

/** Checks a file's sums and texts by what it says itself. */
const check = (ordered: BankFile, xml: string): void => {
  const { GrpHdr, PmtInf } = initiation(xml);
  const orders = listOf(PmtInf);
  const transfers = orders.map(({ CdtTrfTxInf }) => listOf(CdtTrfTxInf));
  const amounts = transfers.map((all) => all.map((one): string => one.Amt.InstdAmt['#']));
  expect(amounts).toEqual(ordered.batches.map((one) => one.payments.map(({ amount }) => amount)));
  expect(text(dec(GrpHdr.CtrlSum))).toBe(sum(amounts.flat()));
  expect(GrpHdr.NbOfTxs).toBe(String(amounts.flat().length));
  for (const [index, order] of orders.entries()) {
    expect(text(dec(order.CtrlSum))).toBe(sum(amounts[index] ?? []));
    expect(order.NbOfTxs).toBe(String(amounts[index]?.length));
    const polish = order.DbtrAcct.Ccy === 'PLN' ? 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ' : '';
    const allowed = new RegExp(`^(?![/:-])[A-Za-z0-9/\\-?:().,'+ ${polish}]+$`);
    for (const one of transfers[index] ?? []) {
      for (const written of [one.Cdtr.Nm, one.RmtInf.Ustrd, order.Dbtr.Nm]) {
        expect(written).toMatch(allowed);
        expect(written).not.toMatch(/\/\/|^\s|[\s/]$/);
      }
      expect(one.Cdtr.Nm.length).toBeLessThanOrEqual(order.DbtrAcct.Ccy === 'EUR' ? 70 : 140);
      expect(one.RmtInf.Ustrd.length).toBeLessThanOrEqual(140);
    }
  }
};

it('whatever names and amounts are: sums are right, and banks can read the texts', () => {
  fc.assert(
    fc.property(files, (one) => check(one, pain001(one))),
    { numRuns: 200 },
  );
});

describe.skipIf(!validates)('the schema of ISO 20022', () => {
  it('takes it', () => {
    expect(faults(pain001(file))).toBe('');
  });
  it('takes all others too', () => {
    expect(faults(...fc.sample(files, 150).map(pain001))).toBe('');
  });
  const holders = ['Łódź Żółw i Źdźbło sp. z o.o.', 'Größe & Söhne GmbH, Köln', 'Αφοί Παπαδόπουλοι Ο.Ε.'];
  it.each([1, 10_000])('takes %d payments, to Polish, German and Greek names', (count) => {
    const to = (index: number) => ({ ...payee, holder: holders[index % holders.length] ?? '' });
    const many = Array.from({ length: count }, (_, index) =>
      payment(`p-${index}`, `${index + 1}.05`, { payee: to(index) }),
    );
    const xml = pain001({ ...file, batches: [{ ...euros, payments: many }] });
    expect(faults(xml)).toBe('');
    const { NbOfTxs: told, CtrlSum } = initiation(xml).GrpHdr;
    expect([told, text(dec(CtrlSum))]).toEqual([String(count), sum(many.map(({ amount }) => amount))]);
    const names = listOf(initiation(xml).PmtInf.CdtTrfTxInf).map((one) => one.Cdtr.Nm);
    const sent = ['Lodz Zolw i Zdzblo sp. z o.o.', 'Grosse + Sohne GmbH, Koln', 'Afoi Papadopoyloi O.E.'];
    expect(names.slice(0, 3)).toEqual(sent.slice(0, count));
  });
  it('would refuse a wrong one', () => {
    expect(faults(pain001(file).replace('<PmtMtd>TRF</PmtMtd>', ''))).toContain('PmtMtd');
  });
});

it('is made from a bundle too', async () => {
  const contents = "export { pain001 } from './functions/payouts/bank-files/pain-001.ts';";
  const outfile = join(dir, 'bundle.mjs');
  await build({ ...bundleOptions, stdin: { contents, resolveDir: root, loader: 'ts' }, outfile });
  const script = `import { pain001 } from './bundle.mjs'; process.stdout.write(pain001.write(${JSON.stringify(file)}));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: dir,
    encoding: 'utf8',
  });
  expect(printed).toBe(pain001(file));
});
