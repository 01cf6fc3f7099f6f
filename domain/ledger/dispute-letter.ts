import { dec, sumText } from '../kernel/decimal.ts';
import { spokenDay, spokenInstant, spokenMoney } from '../kernel/spoken.ts';
import { windowText } from '../payouts/statement/statement-words.ts';
import type { Language, Letter } from '../platform/letter.ts';
import type { Dispute, Side } from './dispute.ts';
import { reasons, words } from './dispute-words.ts';

/** What people are told of a dispute: that it was opened, that it waits for them longer than it should, how it ended. */
type DisputeTold = {
  readonly dispute: Dispute;
  readonly stage: 'opened' | 'overdue' | 'ended';
  /** Who reads it. */
  readonly reader: Side;
  readonly partnerName: string;
  /** The zone in which terms are told. */
  readonly timeZone: string;
};

const sentence = ({ dispute, stage, reader }: DisputeTold, language: Language): string => {
  const word = words[language];
  const { state, side } = dispute;
  if (stage === 'opened') return side === reader ? word.own : word.opened[reader];
  if (stage === 'overdue') return state === 'open' ? word.overdue.answer : word.overdue.decision;
  return word.ended[state === 'upheld' || state === 'withdrawn' ? state : 'rejected'];
};

const factsOf = (
  { dispute, stage, partnerName, timeZone }: DisputeTold,
  language: Language,
): Letter['facts'] => {
  const word = words[language];
  const { line, reason, text, claimed, held, answerDueAt, outcome, id, state } = dispute;
  const amount = (value: string): string => spokenMoney(value, line.currency, language);
  const fact = (label: string, value: string | undefined): Letter['facts'] =>
    value === undefined ? [] : [{ label, value }];
  const holds = sumText('0', ...held.map((part) => part.amount));
  const adjustment = outcome?.adjustment;
  return [
    ...fact(word.partner, partnerName),
    ...fact(word.line, `${line.id}, ${spokenDay(line.day, language)}`),
    ...fact(word.of, `${line.component}, ${windowText(line.window, language)}`),
    ...fact(word.amount, amount(line.difference)),
    ...fact(word.claimed, claimed === undefined ? undefined : amount(claimed)),
    ...fact(word.reason, reasons[reason][language]),
    ...fact(word.text, text),
    ...fact(word.held, stage === 'ended' || dec(holds).isZero() ? undefined : amount(holds)),
    ...fact(word.due, state === 'open' ? spokenInstant(answerDueAt, timeZone, language) : undefined),
    ...fact(word.adjustment, adjustment === undefined ? undefined : amount(adjustment)),
    ...fact(word.because, outcome?.reason),
    ...fact(word.id, id),
  ];
};

/** The e-mail on a dispute, to finance or to the partner. */
export const disputeLetter = (told: DisputeTold, language: Language): Letter => {
  const word = words[language];
  const { dispute, stage, partnerName } = told;
  return {
    subject: `${word.subject[stage]}: ${partnerName}, ${dispute.line.id}`,
    paragraphs: [word.greeting, sentence(told, language)],
    facts: [...factsOf(told, language)],
    closing: dispute.held.length === 0 ? [] : [stage === 'ended' ? word.back : word.stays],
  };
};
