import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../../local/sample/load.ts';
import { walk } from '../../local/sample/walk.ts';
import { hasCommand } from '../kit/commands.ts';
import { useMachine } from '../kit/machine.ts';
import type { Sent } from '../kit/mails.ts';

const machine = useMachine();
const dir = mkdtempSync(join(tmpdir(), 'walk-'));
const schema = new URL('../../../shared/schemas/pain.001.001.09.xsd', import.meta.url).pathname;
const canWalk = hasCommand('bash') && hasCommand('curl');

const walked = async (): Promise<string> => {
  const lines: string[] = [];
  await walk(machine(), dir, (line) => lines.push(line));
  await machine().drain();
  return lines.join('\n');
};
const mails = async (): Promise<readonly Sent[]> => {
  const { emails } = (await (await fetch(`${machine().endpoints.mail}/store`)).json()) as { emails: Sent[] };
  return emails;
};
/** In the order of their words: a queue of letters delivers in no order. */
const subjectsTo = async (address: string): Promise<readonly string[]> =>
  (await mails())
    .filter(({ destination }) => destination.to.includes(address))
    .map(({ subject }) => subject)
    .toSorted();

beforeAll(async () => {
  await loadSample(machine(), '2026-10-12');
}, 180_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the whole road, walked by curl alone', () => {
  it.runIf(canWalk)(
    'goes from a registered deal to a paid statement',
    async () => {
      const said = await walked();
      expect(said).toMatch(/deal_\w+: waiting\n/);
      expect(said).toMatch(/deal_\w+: approved, protected until 20\d\d-/);
      expect(said).toMatch(/pumps of 20\d\d-\d\d: 0\.00 \+ 638\.00 = 638\.00 PLN/);
      expect(said).toContain('Dobry miesiąc: 31900 ≥ 25000.00 PLN');
      expect(said).toContain('on the topic: threshold.crossed');
      expect(said).toMatch(/\d+ statements wait for finance: .* EUR in \d payments, .* PLN in \d+ payments/);
      expect(said).toMatch(/opening 0\.00 \+ earned (\d+\.\d\d) − payment \1 = closing 0\.00 PLN/);
    },
    120_000,
  );

  it.runIf(canWalk)(
    'leaves the e-mails of the road on their page, in the language of each reader',
    async () => {
      expect(await subjectsTo('kanal@termika.example')).toEqual([
        expect.stringMatching(/^Alert: Dobry miesiąc – Ciepły Dom Gdynia, /),
        'Do akceptacji: rejestracja okazji „Ogrzewanie zespołu szkół”',
      ]);
      expect(await subjectsTo('finanse@termika.example')).toEqual([
        expect.stringMatching(/^Do akceptacji: wypłata za /),
      ]);
      expect(await subjectsTo('biuro@gdynia.example')).toEqual([
        'Potwierdzono nowy rachunek do wypłat: Ciepły Dom Gdynia',
        'Rejestracja zaakceptowana: Ogrzewanie zespołu szkół',
        expect.stringMatching(/^Termika Gdańsk sp\. z o\.o\.: rozliczenie nr 1 za /),
        'Zgłoszono nowy rachunek do wypłat: Ciepły Dom Gdynia',
      ]);
      expect(await subjectsTo('biuro@berlin.example')).toContainEqual(
        expect.stringMatching(/statement no\. 1 for /),
      );
      const page = await (await fetch(machine().endpoints.mail)).text();
      expect(page).toMatch(/<html/i);
    },
  );

  it.runIf(canWalk)(
    'leaves a bank file that the schema takes, and a statement that can be opened',
    async () => {
      const bankFile = join(dir, 'walk', 'bank-file.xml');
      expect(readFileSync(bankFile, 'utf8')).toContain('pain.001.001.09');
      const statement = join(dir, 'walk', 'statement.pdf');
      expect(readFileSync(statement).subarray(0, 5).toString()).toBe('%PDF-');
      if (existsSync(schema) && hasCommand('xmllint'))
        execFileSync('xmllint', ['--noout', '--schema', schema, bankFile], { stdio: 'pipe' });
      if (hasCommand('pdftotext'))
        expect(execFileSync('pdftotext', [statement, '-'], { encoding: 'utf8' })).toContain(
          'Ciepły Dom Gdynia',
        );
    },
  );

  it.runIf(canWalk)(
    'walked again pays nobody twice, and tells nobody twice',
    async () => {
      const before = await mails();
      const said = await walked();
      expect(said).toContain('nothing new on the topic: it was told before');
      expect(said).toContain('nothing is paid twice');
      const fresh = (await mails()).slice(before.length).map(({ subject }) => subject);
      expect(fresh.toSorted()).toEqual([
        'Do akceptacji: rejestracja okazji „Ogrzewanie zespołu szkół”',
        'Rejestracja zaakceptowana: Ogrzewanie zespołu szkół',
      ]);
    },
    120_000,
  );
});
