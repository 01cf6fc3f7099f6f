import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { appendAudit } from '../audit/append.ts';
import { matchSales } from '../deals/match-sales.ts';
import { type Fact, publish } from '../shell/bus.ts';
import { type Context, context, logger } from '../shell/context.ts';
import { units } from '../shell/units.ts';
import { queueDeliveries } from '../webhooks/queue-deliveries.ts';
import { factsOf } from './facts.ts';
import { batchAnswer, type Change, changeOf } from './records.ts';

type Told = { readonly sequence: string; readonly fact: Fact };

/**
 * Publishes the facts that follow from changed items, writes who changed what, brings sales to the deals that they
 * close, and queues the events that webhooks hear of. A record that can't be told comes again alone; one that comes again after it was told tells the same fact, which its reader drops.
 */
export const relay = async (
  records: readonly DynamoDBRecord[],
  given: Context,
  tell: typeof publish = publish,
): Promise<DynamoDBBatchResponse> => {
  const failed = new Set<string>();
  const told: Told[] = [];
  const changes: Change[] = [];
  for (const record of records) {
    try {
      const change = changeOf(record);
      const { sequence } = change;
      changes.push(change);
      for (const fact of await factsOf(given, change)) told.push({ sequence, fact });
    } catch (error) {
      logger.error('a change could not be told', { eventId: record.eventID, error });
      failed.add(record.dynamodb?.SequenceNumber ?? '');
    }
  }
  for (const sequence of await appendAudit(given, changes)) failed.add(sequence);
  for (const sequence of await matchSales(given, changes)) failed.add(sequence);
  for (const sequence of await queueDeliveries(given, changes)) failed.add(sequence);
  for (const place of await tell(told.map(({ fact }) => fact))) failed.add(told[place]?.sequence ?? '');
  return batchAnswer(failed);
};

export const handler = middy((event: DynamoDBStreamEvent) => relay(event.Records, context())).use(units());
