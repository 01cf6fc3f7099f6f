import { queueHandler } from '../shell/consumer.ts';
import { jobWorker } from './job-worker.ts';
import { moveOn } from './sandbox/move-on.ts';

/** Works on the queue of these jobs. */
export const handler = queueHandler(jobWorker('clock-move', moveOn));
