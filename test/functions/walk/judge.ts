import { expect } from 'vitest';
import { errorsOf } from '../../../functions/shell/openapi-errors.ts';
import { problemEntry } from '../../../functions/shell/problem.ts';
import type { Route } from '../../../functions/shell/route.ts';
import type { Got } from '../../kit/call.ts';

/** The code of a problem; nothing where the answer is none. */
export const codeOf = ({ status, body }: Got): string | undefined =>
  status >= 400 ? String(body?.type).replace('/problems/', '') : undefined;

const problemFields = ['type', 'status', 'title', 'mend', 'detail', 'instance'];

/** That a refusal is a problem, of a code that the route declares, and complete. */
const checkProblem = (route: Route, got: Got): void => {
  const code = codeOf(got);
  const declared = errorsOf(route).find((one) => one === code);
  expect(declared, `the code ${code} is not declared: ${got.text}`).toBeDefined();
  if (declared === undefined) return;
  const { status, title, mend } = problemEntry(declared);
  expect(got.body).toMatchObject({ status, title, mend, instance: 'urn:partnerwise:request:request-1' });
  expect(got.status).toBe(status);
  expect(got.headers['Content-Type']).toBe('application/problem+json');
  const known = got.body.errors === undefined ? problemFields : [...problemFields, 'errors'];
  expect(Object.keys(got.body).toSorted()).toEqual(known.toSorted());
  for (const { pointer, detail } of got.body.errors ?? [])
    expect([pointer, detail].every((text) => typeof text === 'string')).toBe(true);
};

/** That an answer is in the route's contract, whatever was asked. */
export const checkAnswer = (route: Route, got: Got): void => {
  expect(got.headers['Request-Id']).toBe('request-1');
  if (got.status >= 400) {
    checkProblem(route, got);
    return;
  }
  expect(got.status).toBe(route.status);
  const type = route.contentType ?? 'application/json';
  expect(got.headers['Content-Type']).toBe(type);
  if (route.contentType !== undefined) return;
  const read = route.answer.safeParse(got.body);
  expect(read.success, `the answer is not as it is declared: ${got.text}`).toBe(true);
  expect(JSON.parse(JSON.stringify(read.data))).toEqual(got.body);
};

const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
const signature = /X-Amz-[^"\\]*/g;

/** An answer as it may be compared with another: without the moment, and without what the asker named. */
export const comparable = ({ status, headers, text }: Got, said: string): object => {
  const plain = (value: string) =>
    value.replaceAll(said, '§').replace(instant, 'at').replace(signature, 'signed');
  return { status, text: plain(text), headers: plain(JSON.stringify(headers)) };
};

/** Refusals of what was asked for, where all of it is the asker's own: the thing stands in another state, another has to do it. */
export const refusesOwn = (route: Route, got: Got): boolean => {
  const code = codeOf(got);
  const never = ['not-found', 'document-missing', 'reference-unknown', 'busy', 'cursor-invalid'];
  return route.errors.some((one) => one === code && !never.includes(one));
};
