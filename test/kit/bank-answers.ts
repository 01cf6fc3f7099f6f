import { expect } from 'vitest';
import { handler } from '../../functions/payouts/on-bank-answer-requested.ts';
import { hand } from '../functions/commissions/simulating.ts';
import type { Road } from './road.ts';

let keys = 0;

/** Announces and uploads a bank's answer; answers the job's id. */
export const uploadAnswer = async (road: Road, xml: string | Uint8Array): Promise<string> => {
  keys += 1;
  const headers = { 'idempotency-key': `answer-${keys}` };
  const { body } = await road.must(
    'POST /v1/bank-answers',
    { fileName: 'a.xml' },
    { as: 'finance', headers },
  );
  expect((await fetch(body.upload.url, { method: 'PUT', body: xml as BodyInit })).status).toBe(200);
  return body.id;
};

/** Uploads a bank's answer and has it started; answers the job's id. */
export const sendAnswer = async (road: Road, xml: string | Uint8Array): Promise<string> => {
  const id = await uploadAnswer(road, xml);
  await road.must(`POST /v1/bank-answers/${id}/start`, undefined, { as: 'finance' });
  return id;
};

/** What came of the lines of an answer. */
export const linesOf = async (road: Road, jobId: string) =>
  (await road.must(`GET /v1/bank-answers/${jobId}/lines?limit=200`, undefined, { as: 'finance' })).body
    .data as readonly {
    readonly line: number;
    readonly outcome: string;
    readonly why?: string;
    readonly paymentId?: string;
    readonly state?: string;
    readonly remedy?: { readonly pl: string; readonly en: string };
  }[];

/** An answer that is read to its end; what came of it, line by line. */
export const answer = async (road: Road, xml: string | Uint8Array) => {
  const jobId = await sendAnswer(road, xml);
  expect(await hand(road, jobId, handler)).toBe(true);
  const { body: job } = await road.must(`GET /v1/jobs/${jobId}`);
  return { jobId, job, lines: await linesOf(road, jobId) };
};
