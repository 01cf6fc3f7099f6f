import { jobWorker } from '../platform/job-worker.ts';
import { queueHandler } from '../shell/consumer.ts';
import { simulate } from './simulation/simulate.ts';

/** A step of so many sales takes some seconds; a crash repeats one step. */
export const handler = queueHandler(jobWorker('simulation', simulate({ page: 500, step: 25_000 })));
