import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { workflowRequested } from '../../events/platform.ts';
import { logger } from '../shell/context.ts';
import { units } from '../shell/units.ts';
import { startWorkflow } from '../shell/workflows.ts';

const message = z.object({ detail: workflowRequested });

const start = async (record: SQSRecord): Promise<void> => {
  const { workflow, execution, input } = message.parse(JSON.parse(record.body)).detail;
  await startWorkflow(workflow, execution, input);
};

/** Starts the workflows that were asked for. One that is asked for again is started already. */
export const handler = middy(async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const failed: string[] = [];
  for (const record of event.Records) {
    try {
      await start(record);
    } catch (error) {
      logger.error('a workflow could not be started', { messageId: record.messageId, error });
      failed.push(record.messageId);
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}).use(units());
