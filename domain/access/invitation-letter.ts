import type { Language, Letter } from '../platform/letter.ts';
import type { Role } from './permissions.ts';

/** What somebody is told who was given access. `password` is there where they have none yet: it serves once. */
type Invitation = {
  readonly program: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password?: string;
};

const roles: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  en: {
    owner: 'Owner of the program',
    'channel-manager': 'Channel manager',
    finance: 'Finance',
    auditor: 'Auditor',
    'partner-admin': 'Partner administrator',
    'partner-seller': 'Partner seller',
  },
  pl: {
    owner: 'Właściciel programu',
    'channel-manager': 'Opiekun kanału',
    finance: 'Finanse',
    auditor: 'Audytor',
    'partner-admin': 'Administrator partnera',
    'partner-seller': 'Sprzedawca partnera',
  },
};

/** A sentence that ends with a name ends with one full stop, also where the name ends with one. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

const words = {
  en: {
    subject: (program: string) => `Your access to ${program}`,
    greeting: (name: string) => `Hello ${name},`,
    added: (program: string) => ended(`you were given access to the partner program of ${program}`),
    first:
      'Sign in with your e-mail address and this password. It serves once: you will be asked for one of your own. It is valid for three days.',
    known: 'Sign in as you are used to. If you belong to several programs, name this one when you sign in.',
    email: 'E-mail',
    password: 'First password',
    role: 'Role',
    closing: 'If you did not expect this message, you need not do anything.',
  },
  pl: {
    subject: (program: string) => `Dostęp do programu ${program}`,
    greeting: (name: string) => `Dzień dobry, ${name},`,
    added: (program: string) => ended(`otrzymali Państwo dostęp do programu partnerskiego ${program}`),
    first:
      'Prosimy zalogować się adresem e-mail i tym hasłem. Działa jeden raz: przy logowaniu poprosimy o własne. Jest ważne trzy dni.',
    known:
      'Prosimy zalogować się jak dotychczas. Należąc do kilku programów, przy logowaniu trzeba wskazać ten program.',
    email: 'E-mail',
    password: 'Pierwsze hasło',
    role: 'Rola',
    closing: 'Jeśli ta wiadomość jest nieoczekiwana, nic nie trzeba robić.',
  },
} as const satisfies Readonly<Record<Language, object>>;

/** The e-mail by which a person learns that they may sign in, and how. */
export const invitationLetter = (
  { program, name, email, role, password }: Invitation,
  language: Language,
): Letter => {
  const word = words[language];
  return {
    subject: word.subject(program),
    paragraphs: [word.greeting(name), word.added(program), password === undefined ? word.known : word.first],
    facts: [
      { label: word.email, value: email },
      ...(password === undefined ? [] : [{ label: word.password, value: password }]),
      { label: word.role, value: roles[language][role] },
    ],
    closing: [word.closing],
  };
};
