import { jobWorker } from '../platform/job-worker.ts';
import { queueHandler } from '../shell/consumer.ts';
import { advance } from './proof/advance.ts';

/** Works on the queue of these jobs. */
export const prove = jobWorker('proof', advance);
export const handler = queueHandler(prove);
