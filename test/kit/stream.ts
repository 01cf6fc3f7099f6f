import type { DynamoDBRecord } from 'aws-lambda';
import { streamApi } from '../../local/triggers/stream-api.ts';

type Listed = { readonly Streams?: readonly { readonly StreamArn: string }[] };
type Described = {
  readonly StreamDescription?: { readonly Shards?: readonly { readonly ShardId: string }[] };
};
type Read = { readonly Records?: readonly DynamoDBRecord[]; readonly NextShardIterator?: string };

/** All that the stream of a table has told so far, as the engine wrote it. */
class TableStream {
  readonly #call: ReturnType<typeof streamApi>;
  readonly #table: string;
  readonly #told: DynamoDBRecord[] = [];
  #iterator: string | undefined;

  constructor(endpoint: string, table: string) {
    this.#call = streamApi(endpoint);
    this.#table = table;
  }

  async #begin(): Promise<string | undefined> {
    const listed = await this.#call<Listed>('ListStreams', { TableName: this.#table });
    const StreamArn = listed.Streams?.[0]?.StreamArn;
    const described = await this.#call<Described>('DescribeStream', { StreamArn });
    const ShardId = described.StreamDescription?.Shards?.at(-1)?.ShardId;
    const from = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' };
    return (await this.#call<{ ShardIterator?: string }>('GetShardIterator', from)).ShardIterator;
  }

  async read(): Promise<readonly DynamoDBRecord[]> {
    this.#iterator ??= await this.#begin();
    for (;;) {
      const read = await this.#call<Read>('GetRecords', { ShardIterator: this.#iterator, Limit: 1000 });
      this.#told.push(...(read.Records ?? []));
      this.#iterator = read.NextShardIterator ?? this.#iterator;
      if ((read.Records ?? []).length === 0) return this.#told;
    }
  }
}

const streams = new Map<string, TableStream>();

/** Every record that the stream of the test's table holds, oldest first. */
export const toldSoFar = (): Promise<readonly DynamoDBRecord[]> => {
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint = '', TABLE_NAME: table = '' } = process.env;
  const stream = streams.get(table) ?? new TableStream(endpoint, table);
  streams.set(table, stream);
  return stream.read();
};

/** Whether `recalculate` is given the record: sales and targets, as the event source mapping filters them. */
export const concerns = (tenant: string, { dynamodb }: DynamoDBRecord): boolean => {
  const image = dynamodb?.NewImage;
  const own = image?.['pk']?.S?.startsWith(`T#${tenant}#`) === true;
  return own && ['sale', 'target'].includes(image?.['type']?.S ?? '');
};
