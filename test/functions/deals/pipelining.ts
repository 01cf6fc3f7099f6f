import { expect } from 'vitest';
import { relay } from '../../../functions/stream/relay.ts';
import type { Road } from '../../kit/road.ts';
import { ended, lettersTo, partner, registered } from './registering.ts';

export const name = (text: string) => ({ pl: text, en: text });

/** The program with rules of its own. */
export const program = (road: Road, more: object) => {
  const usual = { name: 'Resellers', currency: 'EUR', timeZone: 'Europe/Warsaw', tiers: [] };
  return road.must('PUT /v1/programs/prog', { ...usual, ...more });
};

/** A registration that was approved; answers the deal's id. */
export const approved = async (
  road: Road,
  externalId: string,
  who = 'anna',
  more: object = {},
): Promise<string> => {
  const id = await registered(road, externalId, who, more);
  await ended(road, id);
  return id;
};

/** Something that anna does with a deal, under a key of its own or a given one. */
export const post = (road: Road, path: string, body?: unknown, key: string = crypto.randomUUID()) =>
  road.send(`POST /v1/deals/${path}`, body, { ...partner('anna'), headers: { 'idempotency-key': key } });

export const read = (road: Road, id: string, who = 'anna') =>
  road.must(`GET /v1/deals/${id}`, undefined, partner(who));

export const subjects = async (road: Road, who: string) =>
  (await lettersTo(road, who)).map(({ letter }) => letter.subject);

/** Hands what the stream has told since to the relay. */
export const told = async (road: Road): Promise<void> => {
  const records = await road.records();
  expect(await relay(records, road.context, async () => new Set())).toEqual({ batchItemFailures: [] });
};
