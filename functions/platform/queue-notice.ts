import type { Letter } from '../../domain/platform/letter.ts';
import type { Addressee, Attachment, Notice } from '../../domain/platform/notice.ts';
import { notices } from '../../storage/platform.ts';
import type { Item, Write } from '../../storage/store.ts';
import { table } from '../../storage/table.ts';
import type { Context } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';

/** How long a notice is kept: over a year, so that a whole year's letters can be looked up; then the table drops it. */
const keptDays = 400;

/**
 * An e-mail that is wanted. `cause` names what it is about, down to what makes it a different e-mail: the same cause
 * and address are the same e-mail, however often it is asked for. The letter is in the addressee's language.
 */
export type NoticeWish = {
  readonly cause: string;
  readonly to: Addressee;
  readonly letter: Letter;
  readonly attachments?: readonly Attachment[];
};

/** A notice as the table keeps it, with the moment from which it may be dropped. */
export const noticeItem = (tenant: string, notice: Notice): Item => ({
  ...notices.item({ tenant, noticeId: notice.id }, notice),
  [table.expires]: Math.floor(Date.parse(notice.createdAt) / 1000) + keptDays * 86_400,
});

const noticeOf = (
  { given }: Context,
  tenant: string,
  { cause, to, letter, attachments = [] }: NoticeWish,
): Notice => ({
  id: given.naturalId('notice', tenant, cause, to.email),
  to: to.email,
  language: to.language,
  letter,
  attachments: [...attachments],
  state: 'queued',
  version: 1,
  createdAt: given.now(),
});

/**
 * E-mails as parts of a transaction that happens once, such as that of a new version: they are sent if it is done, and
 * not otherwise.
 */
export const noticeWrites = (context: Context, tenant: string, wishes: readonly NoticeWish[]): Write[] => {
  const notices = wishes.map((wish) => noticeOf(context, tenant, wish));
  const once = [...new Map(notices.map((notice) => [notice.id, notice])).values()];
  return once.map((notice) => ({ put: noticeItem(tenant, notice), guard: { if: 'absent' } }));
};

/**
 * Has e-mails sent, each at most one time per cause and address. What was asked for before is left as it stands, also
 * where its text would be another now. One that is new leaves through the outbox as `notice.queued`.
 */
export const queueNotices = async (
  context: Context,
  tenant: string,
  wishes: readonly NoticeWish[],
): Promise<void> => {
  await inParallel(wishes, 8, async (wish) => {
    await context.store.put(noticeItem(tenant, noticeOf(context, tenant, wish)), { if: 'absent' });
  });
};
