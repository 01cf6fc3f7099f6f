import { isDay } from '../kernel/day.ts';
import { spokenDay, spokenInstant } from '../kernel/spoken.ts';
import type { Language, Letter } from '../platform/letter.ts';
import type { SubjectKind, Task } from './task.ts';

/** What people are told of a task: that they have it, that it is due soon, that it is overdue. */
type TaskTold = {
  readonly task: Task;
  readonly stage: 'given' | 'reminder' | 'overdue';
  /** Why it was given to them in another's place. */
  readonly reason?: string | undefined;
  /** The zone in which moments are told. */
  readonly timeZone: string;
};

const subjects: Readonly<Record<Language, Readonly<Record<SubjectKind, string>>>> = {
  pl: {
    deal: 'okazja',
    partner: 'partner',
    customer: 'klient',
    sale: 'sprzedaż',
    approval: 'akceptacja',
    'payout-run': 'przebieg wypłat',
  },
  en: {
    deal: 'deal',
    partner: 'partner',
    customer: 'customer',
    sale: 'sale',
    approval: 'approval',
    'payout-run': 'payout run',
  },
};

const words = {
  pl: {
    greeting: 'Dzień dobry,',
    subject: { given: 'Nowe zadanie', reminder: 'Zbliża się termin zadania', overdue: 'Zadanie po terminie' },
    mine: {
      given: 'przydzielono Państwu zadanie.',
      reminder: 'wkrótce mija termin zadania, które jest Państwu przydzielone.',
      overdue: 'minął termin zadania, które jest Państwu przydzielone.',
    },
    team: {
      given: 'przydzielono zadanie Państwa zespołowi. Może je wykonać każda osoba z zespołu.',
      reminder: 'wkrótce mija termin zadania, które jest przydzielone Państwa zespołowi.',
      overdue: 'minął termin zadania, które jest przydzielone Państwa zespołowi.',
    },
    task: 'Zadanie',
    detail: 'Opis',
    due: 'Termin',
    priority: 'Priorytet',
    high: 'wysoki',
    about: 'Dotyczy',
    reason: 'Powód przekazania',
    id: 'Numer zadania',
    closing: 'Po wykonaniu prosimy oznaczyć zadanie jako zrobione.',
  },
  en: {
    greeting: 'Hello,',
    subject: { given: 'A task for you', reminder: 'A task is due soon', overdue: 'A task is overdue' },
    mine: {
      given: 'You have been given a task.',
      reminder: 'A task that was given to you is due soon.',
      overdue: 'A task that was given to you is overdue.',
    },
    team: {
      given: 'A task has been given to your team. Anybody in the team can do it.',
      reminder: 'A task of your team is due soon.',
      overdue: 'A task of your team is overdue.',
    },
    task: 'Task',
    detail: 'Details',
    due: 'Due',
    priority: 'Priority',
    high: 'high',
    about: 'About',
    reason: 'Why you have it now',
    id: 'Task number',
    closing: 'Please mark the task as done when you have finished.',
  },
} as const;

/** To the end of a day, or to a moment by the clocks of the tenant's zone. */
const dueText = ({ dueOn = '' }: Task, timeZone: string, language: Language): string =>
  isDay(dueOn) ? spokenDay(dueOn, language) : spokenInstant(dueOn, timeZone, language);

const titleOf = ({ title, titles }: Task, language: Language): string => titles?.[language] ?? title;

const factsOf = ({ task, reason, timeZone }: TaskTold, language: Language): Letter['facts'] => {
  const word = words[language];
  const { id, detail, dueOn, priority, subject } = task;
  const fact = (label: string, value: string | undefined): Letter['facts'] =>
    value === undefined ? [] : [{ label, value }];
  return [
    ...fact(word.task, titleOf(task, language)),
    ...fact(word.detail, detail),
    ...fact(word.due, dueOn === undefined ? undefined : dueText(task, timeZone, language)),
    ...fact(word.priority, priority === 'high' ? word.high : undefined),
    ...fact(
      word.about,
      subject === undefined ? undefined : `${subjects[language][subject.kind]} ${subject.id}`,
    ),
    ...fact(word.reason, reason),
    ...fact(word.id, id),
  ];
};

/** The e-mail on a task, to whom it is given or to each of the team. */
export const taskLetter = (told: TaskTold, language: Language): Letter => {
  const word = words[language];
  const { task, stage } = told;
  const whose = task.to.role === undefined ? word.mine : word.team;
  return {
    subject: `${word.subject[stage]}: ${titleOf(task, language)}`,
    paragraphs: [word.greeting, whose[stage]],
    facts: [...factsOf(told, language)],
    closing: [word.closing],
  };
};
