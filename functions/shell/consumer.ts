import middy from '@middy/core';
import type { Context as LambdaContext, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { contextOf } from './clock.ts';
import { type Context, context, logger } from './context.ts';
import { units } from './units.ts';

/** How a piece of work ended: done with, or not yet, so that its message has to come again. */
type Outcome = 'done' | 'later';

const envelope = z.object({ detail: z.unknown() });

/** Works on the messages of a queue with what it is given. */
export type Consumer = (given: Context, event: SQSEvent, lambda: LambdaContext) => Promise<SQSBatchResponse>;

/**
 * Works on a queue of facts, which come in the bus' envelope and are read by `fact`. One after the other; a message
 * whose work throws or is not done yet comes again by itself, and goes aside after some tries. It may come twice all the
 * same, so the effects of `work` must repeat harmlessly. `what` names the work in the log.
 */
export const consuming =
  <S extends z.ZodMiniType<{ readonly tenant: string }>>(
    what: string,
    fact: S,
    work: (context: Context, detail: z.output<S>, lambda: LambdaContext) => Promise<Outcome>,
  ): Consumer =>
  async (given, event, lambda) => {
    const again: string[] = [];
    for (const { messageId, body } of event.Records) {
      try {
        const detail = fact.parse(envelope.parse(JSON.parse(body)).detail);
        const own = await contextOf(given, detail.tenant);
        if ((await work(own, detail, lambda)) === 'later') again.push(messageId);
      } catch (error) {
        logger.error('a fact could not be worked on', { what, messageId, error });
        again.push(messageId);
      }
    }
    return { batchItemFailures: again.map((itemIdentifier) => ({ itemIdentifier })) };
  };

/** The handler of a function that works on a queue. */
export const queueHandler = (consume: Consumer) =>
  middy((event: SQSEvent, lambda: LambdaContext) => consume(context(), event, lambda)).use(units());

/** The handler that works on a queue of facts: see `consuming`. */
export const consumer = <S extends z.ZodMiniType<{ readonly tenant: string }>>(
  what: string,
  fact: S,
  work: (context: Context, detail: z.output<S>, lambda: LambdaContext) => Promise<Outcome>,
) => queueHandler(consuming(what, fact, work));
