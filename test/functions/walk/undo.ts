import { canonical } from '../../../functions/shell/given.ts';
import { toldSoFar } from '../../kit/stream.ts';

type Image = Readonly<Record<string, unknown>>;
export type Change = {
  readonly keys: Image;
  readonly before: Image | undefined;
  readonly after: Image | undefined;
  readonly type: string;
};

const act = async (action: string, body: object): Promise<void> => {
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint = '' } = process.env;
  const credential = 'Credential=local/20260101/eu-central-1/dynamodb/aws4_request';
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      Authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host;x-amz-date, Signature=0`,
      'X-Amz-Date': '20260101T000000Z',
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': `DynamoDB_20120810.${action}`,
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${action} answered ${answer.status}: ${await answer.text()}`);
};

/** What was written to the test's table, read from its stream, and how it is taken back. */
export class Undo {
  #position = 0;

  /** What was written since it was last taken note of. */
  async since(): Promise<readonly Change[]> {
    const told = await toldSoFar();
    return told.slice(this.#position).flatMap(({ dynamodb }) => {
      const { Keys, NewImage, OldImage } = dynamodb ?? {};
      // A put that alters nothing is told here, and not by the service.
      if (canonical(NewImage ?? null) === canonical(OldImage ?? null)) return [];
      const type = (NewImage ?? OldImage)?.['type']?.S ?? '';
      return [{ keys: Keys ?? {}, before: OldImage, after: NewImage, type }];
    });
  }

  /** The same, and takes note of it. */
  async changes(): Promise<readonly Change[]> {
    const fresh = await this.since();
    this.#position = (await toldSoFar()).length;
    return fresh;
  }

  /** Puts everything back as it was before these changes. */
  async take(changes: readonly Change[]): Promise<void> {
    const { TABLE_NAME: TableName } = process.env;
    for (const { keys, before } of changes.toReversed())
      await (before === undefined
        ? act('DeleteItem', { TableName, Key: keys })
        : act('PutItem', { TableName, Item: before }));
    if (changes.length > 0) await this.changes();
  }
}
