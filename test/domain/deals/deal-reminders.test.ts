import { expect, it } from 'vitest';
import { reminderLetter, stalledLetter } from '../../../domain/deals/deal-reminders.ts';

const about = { dealTitle: 'Szkoły', customerName: 'Gdynia' };

it('reminds of the end, in the language of the partner', () => {
  const told = { ...about, lastDay: '2026-05-31' };
  expect(reminderLetter(told, 'pl').subject).toBe('Ochrona wygasa 31 maja 2026: Szkoły');
  expect(reminderLetter(told, 'en').subject).toBe('Protection ends on 31 May 2026: Szkoły');
  expect(reminderLetter(told, 'pl').facts.map(({ value }) => value)).toEqual([
    'Szkoły',
    'Gdynia',
    '31 maja 2026',
  ]);
});

it('tells of a deal without progress, its stage and what was to come next', () => {
  const told = { ...about, stage: 'Oferta', nextStep: 'Telefon' };
  expect(stalledLetter(told, 'pl').paragraphs[1]).toContain('„Oferta”');
  expect(stalledLetter(told, 'en').facts.at(-1)).toEqual({ label: 'Next step', value: 'Telefon' });
  expect(stalledLetter({ ...about, stage: 'Offer' }, 'en').facts).toHaveLength(3);
});
