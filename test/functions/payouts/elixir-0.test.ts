import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import type { BankFile, BankPayment } from '../../../domain/payouts/bank/bank-file.ts';
import { elixir0 } from '../../../functions/payouts/bank-files/elixir-0.ts';
import { bankId } from '../../../functions/payouts/bank-ids.ts';
import { given } from '../../../functions/shell/given.ts';
import { file as other, payment, zlotys } from './bank-files.ts';

const written = (file: BankFile): string => new TextDecoder().decode(elixir0.write(file));
const iban = 'PL27114020040000300201355387';
const debtor = { holder: 'Termika Gdańsk sp. z o.o.', iban: 'PL61109010140000071219812874' };
const fileOf = (...payments: readonly BankPayment[]): BankFile => ({
  ...{ ...other, format: 'elixir-0' as const },
  batches: [{ ...zlotys, debtor, executionDay: '2026-12-28', payments }],
});
const to = (id: string, amount: string, holder: string, remittance = 'Termika Gdańsk 2026-11 no. 3') =>
  payment(id, amount, { payee: { holder, iban }, remittance });

/** The records of a file, field by field, as whoever imports it reads them. */
const recordsOf = (content: string): readonly (readonly string[])[] => parse(content);

describe('a file of Elixir', () => {
  const polish = fileOf(
    to('pw-0b2d5f3m8k1t5y7q0w2e9r4x6n', '1234.50', 'Łódź Żółw i Źdźbło sp. z o.o.'),
    to(
      'pw-7q0w2e9r4x6n0b2d5f3m8k1t5y-2',
      '0.07',
      'Michał "Ćma" Gęślą-Jaźń | Rowery: sprzedaż, serwis i części',
    ),
    to(
      'pw-5f3m8k1t5y7q0w2e9r4x6n0b2d',
      '999999999.99',
      'Przedsiębiorstwo Produkcyjno-Handlowo-Usługowe Świętokrzyskie Zakłady Rowerowe Spółka z ograniczoną odpowiedzialnością Spółka komandytowa w Kielcach',
      'Wynagrodzenie za pośrednictwo 2026-11 no. 12',
    ),
  );

  it('is, with Polish names, what banks import', () => {
    const golden = readFileSync(new URL('elixir-0.golden.txt', import.meta.url), 'utf8');
    expect(written(polish)).toBe(golden);
    expect(written(polish)).toBe(written(polish));
  });

  it('has 15 fields in each line: numbers bare, text in quotes', () => {
    const [line = ''] = written(polish).split('\r\n');
    expect(line).toMatch(
      /^110,20261228,123450,10901014,0,"\d{26}","\d{26}",".+",".+",0,11402004,".+","","","51"$/,
    );
    expect(recordsOf(written(polish)).map(({ length }) => length)).toEqual([15, 15, 15]);
  });

  it('is plain ASCII, the same bytes whatever the bank reads it as', () => {
    expect([...elixir0.write(polish)].every((byte) => byte < 0x80)).toBe(true);
    expect(written(polish)).not.toMatch(/[:;&@$]/);
  });
});

describe('no file of Elixir is made', () => {
  it('of nothing, of another currency, of accounts that it can not name', () => {
    expect(() => written(fileOf())).toThrow('orders nothing');
    expect(() => written({ ...other, format: 'elixir-0' })).toThrow('pays no EUR');
    const german = payment('p-1', '1.00', { payee: { holder: 'Ann', iban: 'DE89370400440532013000' } });
    expect(() => written(fileOf(german))).toThrow('knows no account DE89');
  });
  it('of an amount or id that no bank takes', () => {
    for (const amount of ['0.00', '-1.00', '0.001'])
      expect(() => written(fileOf(to('p-1', amount, 'Ann')))).toThrow("can't be ordered");
    expect(() => written(fileOf(to('p-1', '12345678901234.00', 'Ann')))).toThrow('no room');
    expect(() => written(fileOf(to('payment_1', '1.00', 'Ann')))).toThrow('banks take no id');
  });
});

it('whatever names and titles are: four lines of 35 signs at most, and nothing breaks a field', () => {
  const names = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 140 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 140 }),
    fc.constantFrom('"a"|b,c\r\n110,', `${'x'.repeat(139)} y`, '||||', "'=1+1", 'ąę|"'),
  );
  fc.assert(
    fc.property(names, names, fc.integer({ min: 1, max: 999_999 }), (holder, remittance, grosze) => {
      const amount = text(dec(String(grosze)).times(dec('0.01')));
      const [record = [], ...more] = recordsOf(written(fileOf(to('pw-1', amount, holder, remittance))));
      expect(more).toEqual([]);
      expect([record.length, record[2], record[6], record[14]]).toEqual([
        ...[15, String(grosze), iban.slice(2), '51'],
      ]);
      for (const field of [record[7], record[8], record[11]]) {
        const lines = field?.split('|') ?? [];
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect(line).toMatch(/^[A-Za-z0-9/\-?().,'+ ]{1,35}$/);
      }
      expect(record[11]?.split('|')[0]).toBe('pw-1');
    }),
    { numRuns: 300 },
  );
});

it('10,000 payments have 10,000 ids, each whole in its title, and come to the sum that is told', () => {
  const idOf = bankId({ given } as Parameters<typeof bankId>[0], 'acme');
  const many = Array.from({ length: 10_000 }, (_, index) =>
    to(idOf('payment', 'payout-run_2026-11', `partner_${index}`, 'PLN'), `${index + 1}.05`, `Łódź ${index}`),
  );
  const records = recordsOf(written(fileOf(...many)));
  const ids = records.map((record) => record[11]?.split('|')[0]);
  expect(ids).toEqual(many.map(({ id }) => id));
  expect(new Set(ids).size).toBe(10_000);
  const grosze = records.reduce((sum, record) => sum + BigInt(record[2] ?? ''), 0n);
  expect(grosze).toBe(5_000_500_000n + 50_000n);
});
