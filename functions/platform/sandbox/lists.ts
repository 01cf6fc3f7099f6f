import * as z from 'zod/mini';
import { isSandbox } from '../../../domain/access/sandbox.ts';
import { DomainError } from '../../../domain/errors.ts';
import { idText, instantText } from '../../../domain/kernel/schema.ts';
import { clockRun } from '../../../domain/platform/clock.ts';
import { layoutLetter } from '../../../domain/platform/layout-letter.ts';
import { languages } from '../../../domain/platform/letter.ts';
import type { Notice } from '../../../domain/platform/notice.ts';
import { clockRuns, notices } from '../../../storage/platform.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../../shell/paging.ts';
import { route } from '../../shell/route.ts';

const { at, what, subject, outcome } = clockRun.shape;
const runView = z.strictObject({ at, what, subject, outcome });

const onlySandbox = (tenant: string): void => {
  if (!isSandbox(tenant)) throw new DomainError('not-a-sandbox', 'This is the live tenant.');
};

export const listRuns = route({
  method: 'GET',
  path: '/v1/sandbox/runs',
  id: 'listSandboxRuns',
  summary: 'List what a sandbox did when its time had come',
  description:
    'The newest first, by the clock of the sandbox: what was due at which moment, and whether it could be done.',
  permission: 'sandbox:read',
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(runView),
  errors: ['not-a-sandbox', 'cursor-invalid'],
  example: {
    answer: {
      data: [
        {
          at: '2026-04-01T08:00:00.000Z',
          what: 'expire-deal',
          subject: 'deal_5c0q8m2t7yw1r3k9x4n6b0d2fh',
          outcome: 'done',
        },
      ],
      next: null,
    },
  },
  run: async ({ query: { limit, cursor }, principal: { tenant } }, { store }) => {
    onlySandbox(tenant);
    const scope = `sandbox-runs:${tenant}`;
    const after = decodeCursor(cursor, scope, sortKey());
    const page = await clockRuns.list(store, { tenant }, { limit, after, newestFirst: true });
    const data = page.data.map(({ id: _, ...shown }) => shown);
    return pageAnswer(scope, data, page.next);
  },
});

const emailView = z.strictObject({
  id: idText,
  to: z.string(),
  language: z.enum(languages),
  subject: z.string(),
  text: z.string(),
  attachments: z.array(z.string()),
  createdAt: instantText,
});

const viewEmail = ({
  id,
  to,
  language,
  letter,
  attachments,
  createdAt,
}: Notice): z.infer<typeof emailView> => {
  const { subject: line, text } = layoutLetter(letter, language);
  return {
    id,
    to,
    language,
    subject: line,
    text,
    attachments: attachments.map(({ name }) => name),
    createdAt,
  };
};

export const listEmails = route({
  method: 'GET',
  path: '/v1/sandbox/emails',
  id: 'listSandboxEmails',
  summary: 'List the e-mails that a sandbox did not send',
  description:
    'Everything that people would have been sent, in the order of the ids. A sandbox reaches no address.',
  permission: 'sandbox:read',
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(emailView),
  errors: ['not-a-sandbox', 'cursor-invalid'],
  example: {
    answer: {
      data: [
        {
          id: 'notice_5c0q8m2t7yw1r3k9x4n6b0d2fh',
          to: 'anna@partner.example',
          language: 'en',
          subject: 'Your deal was approved',
          text: 'Your deal was approved …',
          attachments: [],
          createdAt: '2026-04-01T08:00:00.000Z',
        },
      ],
      next: null,
    },
  },
  run: async ({ query: { limit, cursor }, principal: { tenant } }, { store }) => {
    onlySandbox(tenant);
    const scope = `sandbox-emails:${tenant}`;
    const page = await notices.list(
      store,
      { tenant },
      { limit, after: decodeCursor(cursor, scope, sortKey('notice_')) },
    );
    return pageAnswer(scope, page.data.map(viewEmail), page.next);
  },
});
