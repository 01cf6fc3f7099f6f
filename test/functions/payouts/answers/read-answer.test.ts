import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../functions/payouts/answers/read-answer.ts';
import { root } from '../../../../infra/bundle.ts';
import { camt053, camt054, type Entry, pain002 } from '../../../kit/bank-messages.ts';
import { hasCommand } from '../../../kit/commands.ts';

const schemas = resolve(root, '../shared/schemas');
const validates = hasCommand('xmllint') && existsSync(schemas);
if (!validates) console.log('camt files are not validated: xmllint or ../shared/schemas is not there');

const read = (xml: string) => readAnswer(new TextEncoder().encode(xml));
const entries: readonly Entry[] = [
  { id: 'pw-1', amount: '30.00' },
  { id: 'pw-2', amount: '20.00', side: 'CRDT', code: 'AC04', text: 'closed in May', day: '2026-12-07' },
  { batch: 'pw-b', amount: '62.50' },
  { id: 'pw-3', amount: '1.00', status: 'PDNG' },
  { amount: '7.15' },
];
const booked = { status: 'booked', day: '2026-12-04' };
const euro = (amount: string) => ({ amount, currency: 'EUR' });
const facts = [
  { level: 'payment', id: 'pw-1', sum: euro('30.00'), ...booked },
  {
    ...{ level: 'payment', id: 'pw-2', sum: euro('20.00'), status: 'returned', day: '2026-12-07' },
    reason: { code: 'AC04', text: 'closed in May' },
  },
  { level: 'batch', id: 'pw-b', sum: euro('62.50'), ...booked },
  { level: 'payment', id: 'pw-3', sum: euro('1.00'), status: 'accepted', day: '2026-12-04' },
  { level: 'payment', sum: euro('7.15'), ...booked },
];

describe('a statement of account or a notice of bookings', () => {
  it('says what was booked, what came back and what is neither, entry by entry', () => {
    expect(read(camt053(entries))).toEqual(facts);
    expect(read(camt054(entries))).toEqual(facts);
  });

  it.each(['02', '04', '06', '08', '10', '12'])('is read in version %s', (version) => {
    const xml = camt053(entries, version).replace(/<Sts><Cd>(\w+)<\/Cd><\/Sts>/g, (whole, code) =>
      version < '07' ? `<Sts>${code}</Sts>` : whole,
    );
    expect(read(xml)).toEqual(facts);
  });

  it('takes what is taken back of a credit for neither', () => {
    const xml = camt053([{ id: 'pw-1', amount: '5.00' }]).replace(
      '<CdtDbtInd>DBIT</CdtDbtInd><Sts>',
      '<CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd><Sts>',
    );
    expect(read(xml)).toMatchObject([{ status: 'unclear' }]);
  });

  it('counts the amount that was ordered, where another one was booked', () => {
    const xml = camt053([{ id: 'pw-1', amount: '43.10', currency: 'PLN' }]).replace(
      '</CdtDbtInd></TxDtls>',
      '</CdtDbtInd><AmtDtls><InstdAmt><Amt Ccy="EUR">10</Amt></InstdAmt></AmtDtls></TxDtls>',
    );
    expect(read(xml)).toMatchObject([{ sum: euro('10') }]);
  });

  it.skipIf(!validates)('is valid as the tests write it', () => {
    for (const [name, xml] of [
      ['camt.053.001.08', camt053(entries)],
      ['camt.054.001.08', camt054(entries)],
    ] as const) {
      const args = ['--noout', '--schema', resolve(schemas, `${name}.xsd`), '-'];
      const { status, stderr } = spawnSync('xmllint', args, { input: xml, encoding: 'utf8' });
      expect([status, stderr.replace(/- validates\n/, '')]).toEqual([0, '']);
    }
  });
});

describe('a status report', () => {
  it('says what was accepted, refused and settled, of single payments before whole batches and files', () => {
    const xml = pain002([
      { of: 'file', id: 'pw-f', status: 'PART' },
      { of: 'batch', id: 'pw-b', status: 'RJCT', code: 'AM04' },
      { of: 'payment', id: 'pw-1', status: 'ACSP' },
      {
        of: 'payment',
        id: 'pw-2',
        status: 'RJCT',
        code: 'AC01',
        text: 'no such account',
        sum: euro('20.00'),
      },
      { of: 'payment', id: 'pw-3', status: 'ACSC' },
    ]);
    const day = '2026-12-04';
    expect(read(xml)).toEqual([
      { level: 'payment', id: 'pw-1', status: 'accepted', reason: {}, day },
      {
        ...{ level: 'payment', id: 'pw-2', status: 'rejected', sum: euro('20.00'), day },
        reason: { code: 'AC01', text: 'no such account' },
      },
      { level: 'payment', id: 'pw-3', status: 'booked', reason: {}, day },
      { level: 'batch', id: 'pw-b', status: 'rejected', reason: { code: 'AM04' }, day },
      { level: 'file', id: 'pw-f', status: 'accepted', reason: {}, day },
    ]);
  });

  it.each(['03', '09', '10', '12'])('is read in version %s', (version) => {
    const xml = pain002([{ of: 'file', id: 'pw-f', status: 'RJCT', code: 'FF01' }], { version });
    expect(read(xml)).toMatchObject([{ level: 'file', status: 'rejected', reason: { code: 'FF01' } }]);
  });

  it("keeps a bank's own code", () => {
    const xml = pain002([{ of: 'payment', id: 'pw-1', status: 'RJCT', code: 'X' }]);
    expect(read(xml.replace('<Cd>X</Cd>', '<Prtry>E-170</Prtry>'))).toMatchObject([
      { reason: { code: 'E-170' } },
    ]);
  });
});

describe('an answer', () => {
  const xml = camt053([{ id: 'pw-ł', amount: '1.00' }]);

  it('is read by the local names of its elements, whatever prefix the bank has chosen', () => {
    const prefixed = xml.replace(/<(\/?)([A-Z])/g, '<$1ns:$2').replace('xmlns=', 'xmlns:ns=');
    expect(read(prefixed)).toEqual(read(xml));
  });

  it('is read in the encoding that it says it has', () => {
    const latin = Buffer.from(xml.replace('UTF-8', 'ISO-8859-2').replace('ł', '\u00b3'), 'latin1');
    expect(readAnswer(latin)).toEqual(read(xml));
    expect(readAnswer(Buffer.from(`\ufeff${xml}`))).toEqual(read(xml));
    expect(() => readAnswer(Buffer.from(xml.replace('ł', '\u00b3'), 'latin1'))).toThrow(
      'not written in UTF-8',
    );
    expect(() => read(xml.replace('UTF-8', 'klingon'))).toThrow('not written in klingon');
  });

  it('defines no entities and nests no deeper than messages do', () => {
    const laughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>`;
    expect(() => read(xml.replace('<Document', `${laughs}<Document`))).toThrow('defines a document type');
    const file = '<!DOCTYPE d SYSTEM "file:///etc/passwd">';
    expect(() => read(xml.replace('<Document', `${file}<Document`))).toThrow('defines a document type');
    expect(read(xml.replace('pw-ł', '&lt;&amp;x;&gt;'))).toMatchObject([{ id: '<&x;>' }]);
    const depth = 100_000;
    expect(() => read(`${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`)).toThrow('nest deeper than 40');
  });

  it.each([
    ['', 'no XML'],
    ['id,amount\n1,2\n', 'no XML'],
    ['<Document', 'no XML'],
    [xml.replace('</Stmt>', ''), 'no XML: </BkToCstmrStmt> closes nothing'],
    [xml.slice(0, -'</Document>\n'.length), 'no XML: <Document> is not closed'],
    [xml.replace('<Stmt>', '<!-- <Stmt>'), 'no XML: <!-- has no end'],
    [`${xml}</Document>`, 'no XML: </Document> closes nothing'],
    ['<html><body/></html>', 'neither a pain.002 nor a camt'],
    ['<Document xmlns="urn:x"/>', 'neither a pain.002 nor a camt'],
    [xml.replace('camt.053.001.08', 'camt.053.001.01'), 'is not known'],
    [xml.replace('camt.053.001.08', 'camt.053.001.13'), 'is not known'],
    [xml.replaceAll('>1.00<', '>1e3<'), 'is no amount'],
    [xml.replaceAll('"EUR">1.00', '"euro">1.00'), 'is no currency'],
    [xml.replace('2026-12-04</Dt></BookgDt>', '2026-13-04</Dt></BookgDt>'), 'has no day'],
  ])('that is none is refused in words: %#', (text, words) => {
    expect(() => read(text)).toThrow(words);
  });

  it('may hold comments, marked text and quotes that look like mark-up', () => {
    const odd = xml
      .replace('<Stmt>', '<!-- <Stmt> > --><Stmt>')
      .replace('<Id>s-1</Id>', '<Id><![CDATA[<b>]]></Id>')
      .replace('<Acct>', '<Acct note="a > b />">');
    expect(read(odd)).toEqual(read(xml));
  });

  it('is looked at once, however it is made', () => {
    for (const text of ['<!--'.repeat(1_000_000), '<a b="'.repeat(500_000), '<'.repeat(4_000_000)])
      expect(() => read(text)).toThrow('no XML');
  });

  it('writes amounts in the way that the bank likes', () => {
    for (const [written, amount] of [
      ['+5', '5'],
      ['007.50', '7.50'],
      ['.5', '0.5'],
      ['3.', '3'],
    ] as const)
      expect(read(xml.replaceAll('>1.00<', `>${written}<`))).toMatchObject([{ sum: { amount } }]);
  });
});
