import * as z from 'zod/mini';
import { isSandbox } from '../../domain/access/sandbox.ts';
import { layoutLetter } from '../../domain/platform/layout-letter.ts';
import type { Notice } from '../../domain/platform/notice.ts';
import { notices } from '../../storage/platform.ts';
import { consumer } from '../shell/consumer.ts';
import type { Context } from '../shell/context.ts';
import { readAll } from '../shell/files.ts';
import { sendMail } from '../shell/mail.ts';
import { noticeItem } from './queue-notice.ts';

const queued = z.object({ tenant: z.string(), noticeId: z.string() });

const mail = async ({ id, to, letter, language, attachments }: Notice): Promise<void> => {
  const files = [];
  for (const { object, name, type } of attachments) files.push({ name, type, bytes: await readAll(object) });
  await sendMail({ id, to, files, ...layoutLetter(letter, language) });
};

/**
 * Sends a notice that was not sent yet, and marks it. Who dies between the two sends it again, and so may two that get
 * the message at the same moment: the mail service has no key by which it would know a repetition, and an e-mail that
 * comes twice is better than one that never comes.
 */
const send = async (
  { store, given }: Context,
  { tenant, noticeId }: z.infer<typeof queued>,
): Promise<void> => {
  const notice = await notices.read(store, { tenant, noticeId });
  // Sent before, or erased meanwhile.
  if (notice === undefined || notice.state !== 'queued') return;
  if (!isSandbox(tenant)) await mail(notice);
  const state = isSandbox(tenant) ? ('withheld' as const) : ('sent' as const);
  const next = { ...notice, state, sentAt: given.now(), version: notice.version + 1 };
  // Where it is not done, another one sent and marked it at the same time.
  await store.put(noticeItem(tenant, next), { if: 'version', is: notice.version });
};

/** Sends queued e-mails. */
export const handler = consumer('send an e-mail', queued, async (context, detail) => {
  await send(context, detail);
  return 'done';
});
