import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { settings } from './context.ts';

/** A file that goes with an e-mail. `type` is its media type. */
type MailFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** An e-mail to one address, ready to be sent. `id` is ours: it travels in the header `X-Partnerwise-Notice`. */
type Mail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly files: readonly MailFile[];
};

let client: SESv2Client | undefined;
const ses = (): SESv2Client => {
  client ??= new SESv2Client({
    // Long enough for an attachment; a call that is given up may have been taken, and its repetition sends again.
    requestHandler: new NodeHttpHandler({ connectionTimeout: 1_000, requestTimeout: 15_000 }),
  });
  return client;
};

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });

/** Sends an e-mail. Throws what the service answers: a message that is rejected, a limit that is reached. */
export const sendMail = async ({ id, to, subject, text, html, files }: Mail): Promise<void> => {
  const Attachments = files.map(({ name, type, bytes }) => ({
    FileName: name,
    ContentType: type,
    ContentDisposition: 'ATTACHMENT' as const,
    ContentTransferEncoding: 'BASE64' as const,
    RawContent: bytes,
  }));
  await ses().send(
    new SendEmailCommand({
      FromEmailAddress: settings.mailFrom(),
      Destination: { ToAddresses: [to] },
      Content: {
        Simple: {
          Subject: utf8(subject),
          Body: { Text: utf8(text), Html: utf8(html) },
          Headers: [{ Name: 'X-Partnerwise-Notice', Value: id }],
          ...(Attachments.length === 0 ? {} : { Attachments }),
        },
      },
    }),
  );
};
