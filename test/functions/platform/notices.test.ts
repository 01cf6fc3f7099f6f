import { MessageRejected, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Context as LambdaContext, SQSEvent, SQSRecord } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Letter } from '../../../domain/platform/letter.ts';
import { handler } from '../../../functions/platform/on-notice-queued.ts';
import { type NoticeWish, queueNotices } from '../../../functions/platform/queue-notice.ts';
import { logger } from '../../../functions/shell/context.ts';
import { write } from '../../../functions/shell/files.ts';
import { given } from '../../../functions/shell/given.ts';
import { notices } from '../../../storage/platform.ts';
import { useFiles } from '../../kit/files.ts';
import { useMails } from '../../kit/mails.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
useFiles();
const sent = useMails();

const letter: Letter = {
  subject: 'Rozliczenie nr 3 – żółć',
  paragraphs: ['Dzień dobry,'],
  facts: [{ label: 'Wypłata', value: '1\u00a0234,50\u00a0zł' }],
  closing: [],
};

let tenant = '';
beforeEach(() => {
  tenant = `tenant-${crypto.randomUUID()}`;
});

const anna = { email: 'anna@example.com', language: 'pl' as const };
const wish = (cause: string, more: Partial<NoticeWish> = {}): NoticeWish => ({
  cause,
  to: anna,
  letter,
  ...more,
});
const idOf = (cause: string, email = anna.email): string => given.naturalId('notice', tenant, cause, email);

const record = (noticeId: string, messageId = noticeId): SQSRecord =>
  ({ messageId, body: JSON.stringify({ detail: { tenant, noticeId } }) }) as SQSRecord;
const deliver = (...records: SQSRecord[]) =>
  handler({ Records: records } satisfies SQSEvent, {} as LambdaContext);
const stored = (cause: string) => notices.read(context().store, { tenant, noticeId: idOf(cause) });

describe('a notice that is queued', () => {
  it('is one per cause and address, and the first one stands', async () => {
    const other = { email: 'jan@example.com', language: 'en' as const };
    await queueNotices(context(), tenant, [wish('deal-1'), wish('deal-1', { to: other }), wish('deal-2')]);
    await queueNotices(context(), tenant, [wish('deal-1', { letter: { ...letter, subject: 'Later' } })]);
    const all = await notices.all(context().store, { tenant });
    expect(all.map(({ id }) => id).sort()).toEqual(
      [idOf('deal-1'), idOf('deal-1', other.email), idOf('deal-2')].sort(),
    );
    expect(await stored('deal-1')).toMatchObject({ letter, state: 'queued', language: 'pl', version: 1 });
  });

  it('is kept for 400 days, also once it was sent', async () => {
    await queueNotices(context(), tenant, [wish('deal-1')]);
    const expiry = async () => {
      const item = await context().store.get(notices.key({ tenant, noticeId: idOf('deal-1') }));
      return item?.['expiresAt'];
    };
    const days = (Number(await expiry()) - Date.now() / 1000) / 86_400;
    expect(days).toBeGreaterThan(399.9);
    expect(days).toBeLessThan(400.1);
    const before = await expiry();
    await deliver(record(idOf('deal-1')));
    expect(await expiry()).toBe(before);
  });
});

describe('the worker', () => {
  it('sends subject, text and HTML in UTF-8, with the id in a header', async () => {
    await queueNotices(context(), tenant, [wish('deal-1')]);
    expect(await deliver(record(idOf('deal-1')))).toEqual({ batchItemFailures: [] });
    const [mail, ...more] = await sent();
    expect(more).toHaveLength(0);
    expect(mail).toMatchObject({
      from: 'program@example.com',
      destination: { to: [anna.email] },
      subject: letter.subject,
      headers: [{ name: 'X-Partnerwise-Notice', value: idOf('deal-1') }],
      attachments: [],
    });
    expect(mail?.body.text).toContain('Wypłata:  1\u00a0234,50\u00a0zł');
    expect(mail?.body.html).toContain('<html lang="pl">');
    expect(await stored('deal-1')).toMatchObject({ state: 'sent', version: 2 });
  });

  it('sends once, however often the message comes', async () => {
    await queueNotices(context(), tenant, [wish('deal-1')]);
    await deliver(record(idOf('deal-1'), 'a'), record(idOf('deal-1'), 'b'));
    await deliver(record(idOf('deal-1'), 'c'));
    await queueNotices(context(), tenant, [wish('deal-1')]);
    await deliver(record(idOf('deal-1'), 'd'));
    expect(await sent()).toHaveLength(1);
  });

  it('sends the files that go with it, byte by byte', async () => {
    const bytes = Uint8Array.from({ length: 3_000 }, (_, index) => index % 256);
    await write(`statements/${tenant}/1.pdf`, bytes, 'application/pdf');
    const file = { object: `statements/${tenant}/1.pdf`, name: 'rozliczenie-3.pdf', type: 'application/pdf' };
    await queueNotices(context(), tenant, [wish('run-1', { attachments: [file] })]);
    await deliver(record(idOf('run-1')));
    const [attached] = (await sent())[0]?.attachments ?? [];
    expect(attached).toMatchObject({ filename: 'rozliczenie-3.pdf', contentType: 'application/pdf' });
    expect(Buffer.from(attached?.content ?? '', 'base64').equals(bytes)).toBe(true);
  });

  it('drops what is not there any more', async () => {
    expect(await deliver(record(idOf('nothing')))).toEqual({ batchItemFailures: [] });
    expect(await sent()).toHaveLength(0);
  });

  it('lets one that fails come again, and does the others', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const file = { object: `statements/${tenant}/missing.pdf`, name: 'a.pdf', type: 'application/pdf' };
    await queueNotices(context(), tenant, [wish('bad', { attachments: [file] }), wish('good')]);
    const answer = await deliver(record(idOf('bad'), 'first'), record(idOf('good'), 'second'));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'first' }] });
    expect(await sent()).toHaveLength(1);
    expect(await stored('bad')).toMatchObject({ state: 'queued' });
    // As soon as the file is there, the repetition sends it.
    await write(file.object, new Uint8Array([1]), file.type);
    expect(await deliver(record(idOf('bad'), 'first'))).toEqual({ batchItemFailures: [] });
    expect(await sent()).toHaveLength(2);
    logged.mockRestore();
  });

  it('keeps the notice queued where the mail service does not take it', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    await queueNotices(context(), tenant, [wish('deal-1')]);
    const service = mockClient(SESv2Client);
    const rejected = new MessageRejected({ message: 'Address is not verified', $metadata: {} });
    service.on(SendEmailCommand).rejects(rejected);
    expect(await deliver(record(idOf('deal-1'), 'm'))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm' }],
    });
    expect(await stored('deal-1')).toMatchObject({ state: 'queued', version: 1 });
    service.restore();
    await deliver(record(idOf('deal-1'), 'm'));
    expect(await sent()).toHaveLength(1);
    logged.mockRestore();
  });
});
