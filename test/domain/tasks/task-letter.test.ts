import { describe, expect, it } from 'vitest';
import { taskLetter } from '../../../domain/tasks/task-letter.ts';
import { task, timeZone } from './cases.ts';

const subject = { kind: 'deal' as const, id: 'deal_1' };

describe('the letter on a task', () => {
  it('says in Polish what is to be done, by when, about what', () => {
    const told = { task: task({ subject, priority: 'high' }), stage: 'given', timeZone } as const;
    const { subject: line, paragraphs, facts } = taskLetter(told, 'pl');
    expect(line).toBe('Nowe zadanie: Call them');
    expect(paragraphs).toContain('przydzielono Państwu zadanie.');
    expect(facts).toEqual([
      { label: 'Zadanie', value: 'Call them' },
      { label: 'Opis', value: 'About the pump.' },
      { label: 'Termin', value: '10 marca 2026' },
      { label: 'Priorytet', value: 'wysoki' },
      { label: 'Dotyczy', value: 'okazja deal_1' },
      { label: 'Numer zadania', value: 'task_1' },
    ]);
  });

  it('says in English to a team why it has the task now', () => {
    const to = { role: 'partner-admin' as const };
    const told = { task: task({ to, dueOn: '2026-03-10T09:00:00Z' }), stage: 'given', timeZone } as const;
    const { paragraphs, facts } = taskLetter({ ...told, reason: 'Anna is away.' }, 'en');
    expect(paragraphs[1]).toBe('A task has been given to your team. Anybody in the team can do it.');
    expect(facts).toContainEqual({ label: 'Due', value: '10 March 2026, 10:00 (Europe/Warsaw)' });
    expect(facts).toContainEqual({ label: 'Why you have it now', value: 'Anna is away.' });
  });

  it.each([
    ['reminder', 'Zbliża się termin zadania', 'A task is due soon'],
    ['overdue', 'Zadanie po terminie', 'A task is overdue'],
  ] as const)('on its stage %s has the title of a rule in the reader’s language', (stage, pl, en) => {
    const told = { task: task({ titles: { pl: 'Proszę zadzwonić', en: 'Call them' } }), stage, timeZone };
    expect(taskLetter(told, 'pl').subject).toBe(`${pl}: Proszę zadzwonić`);
    expect(taskLetter(told, 'en').subject).toBe(`${en}: Call them`);
  });
});
