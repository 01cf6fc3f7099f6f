import type { Server } from 'node:http';
import startMail from 'aws-ses-v2-local';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';

/** An e-mail as the mail service took it. */
export type Sent = {
  readonly from: string;
  readonly destination: { readonly to: readonly string[] };
  readonly subject: string;
  readonly body: { readonly html: string; readonly text: string };
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    /** In base 64. */
    readonly content: string;
  }[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
};

type Start = (config: { readonly host: string; readonly port: number }) => Promise<Server>;
// The package is CommonJS: Node and the test runner disagree on what its default import is.
const start = ('default' in startMail ? startMail.default : startMail) as Start;

/** A mail service for a test file, empty before each test. Answers what was sent, in its order. */
export const useMails = (): (() => Promise<readonly Sent[]>) => {
  let server: Server | undefined;
  let url = '';
  beforeAll(async () => {
    server = await start({ host: '127.0.0.1', port: 0 });
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    vi.stubEnv('MAIL_FROM', 'program@example.com');
    vi.stubEnv('AWS_ENDPOINT_URL_SESV2', url);
  });
  beforeEach(async () => {
    await fetch(`${url}/clear-store`, { method: 'POST' });
  });
  afterAll(() => {
    server?.close();
  });
  return async () => {
    const { emails } = (await (await fetch(`${url}/store`)).json()) as { emails: Sent[] };
    return emails;
  };
};
