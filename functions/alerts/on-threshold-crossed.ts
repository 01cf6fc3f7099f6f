import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { thresholdCrossed } from '../../events/alerts.ts';
import { context, logger } from '../shell/context.ts';
import { units } from '../shell/units.ts';
import { tellCrossing } from './tell.ts';

const message = z.object({ detail: thresholdCrossed });

/** Whether the message is done with. Where somebody else is telling the alert it is not: that one might die. */
const isDone = async (record: SQSRecord): Promise<boolean> => {
  const crossed = message.parse(JSON.parse(record.body)).detail;
  const outcome = await tellCrossing(context(), crossed);
  if (outcome === 'in-hand')
    logger.info('an alert is being told by another', { tenant: crossed.tenant, messageId: record.messageId });
  return outcome !== 'in-hand';
};

/** Tells alerts. A message that is not done with comes again when the alert's time in hand is over. */
export const handler = middy(async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const failed: string[] = [];
  for (const record of event.Records) {
    try {
      if (!(await isDone(record))) failed.push(record.messageId);
    } catch (error) {
      logger.error('an alert could not be told', { messageId: record.messageId, error });
      failed.push(record.messageId);
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}).use(units());
