import { dealLetter } from '../../domain/deals/deal-letter.ts';
import { reminderLetter, stalledLetter } from '../../domain/deals/deal-reminders.ts';
import type { Language, Letter } from '../../domain/platform/letter.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { taskLetter } from '../../domain/tasks/task-letter.ts';

const about = { dealTitle: 'Ogrzewanie zespołu szkół', customerName: 'Zespół Szkół nr 3 w Gdyni' };
const id = 'task_5c0q8m2t7yw1r3k9x4n6b0d2fh';
const written = '2026-11-24T09:00:00.000Z';
const task: Task = {
  ...{ id, version: 1, createdAt: written, updatedAt: written },
  title: 'How does this deal stand?',
  titles: { pl: 'Co słychać w tej okazji?', en: 'How does this deal stand?' },
  priority: 'high',
  dueOn: '2026-11-30',
  dueAt: '2026-11-30T23:00:00.000Z',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  to: { role: 'partner-admin' },
  holder: 'role:partner_7q0w2e9r4x6n0b2d5f3m8k1t5y:partner-admin',
  subject: { kind: 'deal', id: 'deal_5c0q8m2t7yw1r3k9x4n6b0d2fh' },
  origin: { by: 'rule' },
  givenBy: 'house',
  assignments: 1,
  notes: 0,
  files: 0,
  state: 'open',
};
const stages = { pl: 'Oferta', en: 'Proposal' };
const steps = { pl: 'Wizja lokalna w szkole', en: 'A visit to the school' };

/** What is written about a deal on its way. */
export const dealLetters: Readonly<Record<string, (language: Language) => Letter>> = {
  deal: (language) => dealLetter({ ...about, outcome: 'approved', protectedUntil: '2027-02-22' }, language),
  'deal-reminder': (language) => reminderLetter({ ...about, lastDay: '2027-02-22' }, language),
  'deal-stalled': (language) =>
    stalledLetter({ ...about, stage: stages[language], nextStep: steps[language] }, language),
  task: (language) => taskLetter({ task, stage: 'given', timeZone: 'Europe/Warsaw' }, language),
};
