import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';

/** What aws-ses-v2-local holds in memory. */
export type MailStore = { emails: unknown[] };

const lineOf = (mail: unknown): string => `${JSON.stringify(mail)}\n`;

const mailsIn = (file: string): unknown[] =>
  (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []).flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as unknown];
    } catch {
      // A kill cut its line off.
      return [];
    }
  });

/**
 * Keeps what the mail service is given in a file, one line each, from which the next start takes it. A mail is in the
 * file before its sender has an answer; clearing the page clears the file.
 */
export const keepMails = (store: MailStore, file: string): void => {
  const kept = (mails: unknown[]): unknown[] =>
    Object.assign(mails, {
      push: (...more: unknown[]) => {
        appendFileSync(file, more.map(lineOf).join(''));
        return Array.prototype.push.apply(mails, more);
      },
    });
  let emails = kept(mailsIn(file));
  Object.defineProperty(store, 'emails', {
    get: () => emails,
    set: (mails: unknown[]) => {
      rmSync(file, { force: true });
      emails = kept(mails);
    },
  });
};
