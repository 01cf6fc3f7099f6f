import { randomUUID } from 'node:crypto';
import { Cron } from 'croner';
import type { Functions } from '../lambda/functions.ts';
import { ACCOUNT, REGION } from '../template/resolve.ts';
import type { SchedulePlan } from '../template/shapes.ts';

const seconds: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400 };

/** A schedule's expression as croner takes it: a pattern, and the least seconds between two runs. */
export const cronOf = (expression: string): { readonly pattern: string; readonly interval?: number } => {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null) {
    const every = Number(rate[1]) * (seconds[rate[2] ?? ''] ?? 0);
    return every === 60 ? { pattern: '0 * * * * *' } : { pattern: '* * * * * *', interval: every };
  }
  const cron = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)$/.exec(expression);
  if (cron === null) throw new Error(`the schedule ${expression} is not served locally`);
  const [minute, hour, day, month, weekday, year] = cron.slice(1).map((part) => part.replace('?', '*'));
  if (weekday !== '*' && /\d/.test(weekday ?? ''))
    throw new Error(`name the weekdays of ${expression}: AWS counts from 1, cron from 0`);
  return { pattern: `0 ${minute} ${hour} ${day} ${month} ${weekday} ${year}` };
};

const eventOf = ({ id, input }: SchedulePlan): unknown =>
  input === undefined
    ? {
        version: '0',
        id: randomUUID(),
        'detail-type': 'Scheduled Event',
        source: 'aws.scheduler',
        account: ACCOUNT,
        time: new Date().toISOString(),
        region: REGION,
        resources: [`arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule/default/${id}`],
        detail: '{}',
      }
    : JSON.parse(input);

/** The template's schedules. Each runs once at the start too, since the time of the last run may have passed unseen. */
export class Schedules {
  readonly #crons: readonly Cron[];

  constructor(plans: readonly SchedulePlan[], functions: Functions) {
    for (const { id, target } of plans)
      if (!target.startsWith('arn:aws:lambda:'))
        throw new Error(`${id}: the target ${target} is not served locally`);
    this.#crons = plans.map((plan) => {
      const { pattern, interval } = cronOf(plan.expression);
      // A failure is in the function's log, and the next run does the same work.
      const run = () =>
        functions.invoke(plan.target, eventOf(plan)).then(
          () => undefined,
          () => undefined,
        );
      const options = { timezone: plan.zone, protect: true, ...(interval !== undefined && { interval }) };
      const cron = new Cron(pattern, options, run);
      void cron.trigger();
      return cron;
    });
  }

  stop(): void {
    for (const cron of this.#crons) cron.stop();
  }
}
