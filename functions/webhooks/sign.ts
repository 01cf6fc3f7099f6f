import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { given as machine } from '../shell/given.ts';

/** A secret as Standard Webhooks writes it: 32 random bytes. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/**
 * The headers of a delivery (Standard Webhooks): its id, when it is sent, and a signature by each secret. The moment is
 * the machine's own, also where the clock of a tenant was moved: receivers compare it with theirs.
 */
export const signedHeaders = (
  eventId: string,
  body: string,
  secrets: readonly string[],
): Readonly<Record<string, string>> => {
  const now = new Date(machine.now());
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Partnerwise-Webhooks/1',
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(eventId, now, body)).join(' '),
  };
};
