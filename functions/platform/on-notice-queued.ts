import * as z from 'zod/mini';
import { layoutLetter } from '../../domain/platform/layout-letter.ts';
import { notices } from '../../storage/platform.ts';
import { consumer } from '../shell/consumer.ts';
import type { Context } from '../shell/context.ts';
import { readAll } from '../shell/files.ts';
import { sendMail } from '../shell/mail.ts';
import { noticeItem } from './queue-notice.ts';

const queued = z.object({ tenant: z.string(), noticeId: z.string() });

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
  if (notice === undefined || notice.state === 'sent') return;
  const files = [];
  for (const { object, name, type } of notice.attachments)
    files.push({ name, type, bytes: await readAll(object) });
  await sendMail({
    id: notice.id,
    to: notice.to,
    files,
    ...layoutLetter(notice.letter, notice.language),
  });
  const sent = { ...notice, state: 'sent' as const, sentAt: given.now(), version: notice.version + 1 };
  // Where it is not done, another one sent and marked it at the same time.
  await store.put(noticeItem(tenant, sent), { if: 'version', is: notice.version });
};

/** Sends queued e-mails. */
export const handler = consumer('send an e-mail', queued, async (context, detail) => {
  await send(context, detail);
  return 'done';
});
