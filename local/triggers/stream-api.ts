import { REGION } from '../template/resolve.ts';

/** A record as the service writes it, which is as Lambda hands it on. */
export type StreamRecord = Readonly<Record<string, unknown>> & {
  readonly dynamodb?: { readonly SequenceNumber?: string };
};

// The engines on this machine ask for a credential's form only; the region names the tables' space.
const Authorization = `AWS4-HMAC-SHA256 Credential=local/20260101/${REGION}/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=0`;

/**
 * Calls the API of DynamoDB Streams at an endpoint on this machine. Not through the SDK: it would take every record
 * apart into objects and dates, to be put together again for the function, at most of the machine's cost.
 */
export const streamApi =
  (endpoint: string) =>
  async <T>(action: string, body: unknown): Promise<T> => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: {
        Authorization,
        'X-Amz-Date': '20260101T000000Z',
        'Content-Type': 'application/x-amz-json-1.0',
        'X-Amz-Target': `DynamoDBStreams_20120810.${action}`,
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${action} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
