import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Job } from '../../domain/platform/job.ts';
import { catalogue, type FactName } from '../../events/catalogue.ts';
import { jobs } from '../../storage/platform.ts';
import { type Fact, publish } from '../shell/bus.ts';
import { logger } from '../shell/context.ts';
import { given } from '../shell/given.ts';
import { units } from '../shell/units.ts';
import { batchAnswer, type Change, changeOf } from './records.ts';

const factNames: Readonly<Record<Job['task']['kind'], FactName>> = {
  'sale-import': 'sale-import.requested',
  revaluation: 'revaluation.requested',
};

/** The fact that a job was handed to a worker: its turn rose while there is work to do. */
const factOf = ({ tenant, before, after }: Change): Fact | undefined => {
  if (after?.type !== 'job') return undefined;
  const job = jobs.parse(after);
  const earlier = before === undefined ? undefined : jobs.parse(before);
  if (
    (job.state !== 'queued' && job.state !== 'running') ||
    (earlier !== undefined && job.turn <= earlier.turn)
  )
    return undefined;
  const name = factNames[job.task.kind];
  // The same record that comes twice makes the same id.
  const id = given.naturalId('event', tenant, job.id, String(job.turn));
  return { name, detail: catalogue[name].parse({ id, version: 1, tenant, jobId: job.id, turn: job.turn }) };
};

type Told = { readonly sequence: string; readonly fact: Fact };

/**
 * Publishes the facts that follow from changed items. A record that can't be told comes again alone; one that comes
 * again after it was told tells the same fact, which its reader drops.
 */
export const relay = async (records: readonly DynamoDBRecord[]): Promise<DynamoDBBatchResponse> => {
  const failed = new Set<string>();
  const told: Told[] = [];
  for (const record of records) {
    try {
      const change = changeOf(record);
      const fact = factOf(change);
      if (fact !== undefined) told.push({ sequence: change.sequence, fact });
    } catch (error) {
      logger.error('a change could not be read', { eventId: record.eventID, error });
      failed.add(record.dynamodb?.SequenceNumber ?? '');
    }
  }
  for (const place of await publish(told.map(({ fact }) => fact))) failed.add(told[place]?.sequence ?? '');
  return batchAnswer(failed);
};

export const handler = middy((event: DynamoDBStreamEvent) => relay(event.Records)).use(units());
