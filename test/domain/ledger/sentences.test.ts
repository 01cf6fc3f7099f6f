import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { spokenMoney } from '../../../domain/kernel/spoken.ts';
import { explainLine } from '../../../domain/ledger/explain.ts';
import { explainWindow } from '../../../domain/ledger/explain-window.ts';
import type { Reader, WindowExplanation } from '../../../domain/ledger/explanation.ts';
import { isFigure } from '../../../domain/ledger/figures.ts';
import { lineSentences, windowSentences } from '../../../domain/ledger/sentences.ts';
import { nameOfKey } from '../../../domain/ledger/window-state.ts';
import { runs } from '../../kit/runs.ts';
import { explainedLine, explainedWindow, shown } from './explanations.ts';
import { partnerIds } from './programme.ts';
import { anyTale, journalOf, type Tale } from './tales.ts';

const languages = ['pl', 'en'] as const;
const readers: readonly Reader[] = ['vendor', 'partner'];

/** Every number that stands in an explanation, whatever its sign. */
const numbersIn = (value: unknown): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (one: unknown): void => {
    if (typeof one === 'string' && /^-?\d+(\.\d+)?$/.test(one)) found.add(text(dec(one).abs()));
    if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) visit(inner);
  };
  visit(value);
  return found;
};

/** The amounts, rates and percentages that sentences name: numbers beside a currency or a percent sign. */
const named = (sentences: readonly string[], language: 'pl' | 'en'): readonly string[] => {
  const number = language === 'pl' ? '\\d+(?:\u00a0\\d{3})*(?:,\\d+)?' : '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
  const pattern =
    language === 'pl'
      ? new RegExp(`(${number})\u00a0(?:zł|[A-Z]{3}|%)`, 'g')
      : new RegExp(`[A-Z]{3}\u00a0(${number})|(${number})\u00a0%`, 'g');
  const plain = (told: string) =>
    text(dec(language === 'pl' ? told.replaceAll('\u00a0', '').replace(',', '.') : told.replaceAll(',', '')));
  return sentences.flatMap((one) =>
    [...one.matchAll(pattern)].map((match) => plain(match[1] ?? match[2] ?? '')),
  );
};

const check = (one: WindowExplanation, sentences: readonly string[], language: 'pl' | 'en'): void => {
  const whole = sentences.join('\n');
  expect(whole).not.toMatch(/undefined|NaN|null|\[object| {2}|\.\./);
  expect(whole).toContain(spokenMoney(one.amount, one.currency, language));
  for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\d„“−].*\.$/u);
  const known = numbersIn(one);
  for (const amount of named(sentences, language)) expect([...known]).toContain(amount);
};

const explainedIn = (
  tale: Tale,
): readonly { readonly one: WindowExplanation; readonly tell: typeof windowSentences }[] =>
  partnerIds.flatMap((partnerId) =>
    journalOf(tale, partnerId).flatMap((entry) =>
      readers.flatMap((reader) => [
        ...entry.lines.map((line) => {
          const one = explainLine(entry, line, tale.versions, reader);
          return { one, tell: (_: WindowExplanation, language: 'pl' | 'en') => lineSentences(one, language) };
        }),
        ...entry.windows
          .filter(({ key }) => !isFigure(nameOfKey(key)))
          .map((state) => {
            const explaining = { versions: tale.versions, version: 1, reader };
            return { one: explainWindow(nameOfKey(state.key), state, explaining), tell: windowSentences };
          }),
      ]),
    ),
  );

describe('sentences', () => {
  it('tell every line and window in both languages, and no amount that the explanation does not have', () => {
    fc.assert(
      fc.property(anyTale(10), (tale) => {
        for (const { one, tell } of explainedIn(tale))
          for (const language of languages) check(one, tell(one, language), language);
      }),
      { numRuns: runs(60), seed: 11 },
    );
  });

  it('are found out where they name another amount', () => {
    const one = explainedWindow({});
    expect(() => check(one, [...windowSentences(one, 'en'), 'Also EUR\u00a09.99.'], 'en')).toThrow();
    expect(() => check(one, [...windowSentences(one, 'pl'), 'Także 9,99\u00a0EUR.'], 'pl')).toThrow();
  });

  it('of a line say what changed, why, how it came about, and when it is payable', () => {
    const one = explainedLine({
      posted: { day: '2026-02-25', before: '81.50', after: '84.50', difference: '3.00', account: 'payable' },
    });
    expect(lineSentences(one, 'en').map(shown)).toStrictEqual([
      'Posted on 25 February 2026: the commission for February 2026 went from EUR_81.50 to EUR_84.50, EUR_3.00 more.',
      'In February 2026 the component “accessories” (plan “resellers”) counts revenue of EUR_2,816.6667 from 31 sales.',
      'The part up to EUR_5,000.00: 3_% of EUR_2,816.6667 is EUR_84.500001.',
      'Rounded half up to 2 decimals: EUR_84.50.',
      'The commission for February 2026 is EUR_84.50.',
      'EUR_3.00 is payable with the next statement.',
    ]);
    expect(lineSentences(one, 'pl').map(shown)).toStrictEqual([
      'Zapis z 25 lutego 2026: prowizja za luty 2026 zmieniła się z 81,50_EUR na 84,50_EUR, o 3,00_EUR więcej.',
      'W lutym 2026 składnik „accessories” (plan „resellers”) obejmuje obrót 2_816,6667_EUR (31 sprzedaży).',
      'Część do 5_000,00_EUR: 3_% od 2_816,6667_EUR to 84,500001_EUR.',
      'Po zaokrągleniu do 2 miejsc po przecinku (połówki w górę): 84,50_EUR.',
      'Prowizja za luty 2026 wynosi 84,50_EUR.',
      '3,00_EUR jest do wypłaty w najbliższym rozliczeniu.',
    ]);
    const rebate = explainedLine({
      kind: 'rebate',
      posted: { day: '2026-02-25', before: '3.00', after: '1.00', difference: '-2.00', account: 'payable' },
    });
    expect(lineSentences(rebate, 'pl').map(shown)[0]).toContain(
      'rabat za luty 2026 zmienił się z 3,00_EUR na 1,00_EUR, o 2,00_EUR mniej',
    );
    expect(lineSentences(rebate, 'en').map(shown)[0]).toContain('EUR_2.00 less');
  });
});
