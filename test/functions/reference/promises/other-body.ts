import { expect } from 'vitest';
import { canonical } from '../../../../functions/shell/given.ts';
import type { Route } from '../../../../functions/shell/route.ts';
import { byNature } from './natures.ts';
import { codeOf, isUsual, type Usual } from './repetition.ts';
import type { Trial } from './trial.ts';

/** Fields by which a thing is named, or which name others: another one is another request by right. */
const isName = (field: string): boolean => /(^i|I)ds?$|^period$|^email$|^effectiveFrom$/.test(field);

const otherText = (text: string): readonly string[] => {
  if (/^\d{4}-\d\d-\d\d$/.test(text))
    return [new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10)];
  if (/^-?\d+(\.\d+)?$/.test(text)) return [text.replace(/^(-?\d+)/, (whole) => `${Number(whole) + 1}`)];
  return [`${text} too`, `${text}x`];
};

/** A value with one thing about it another, in each way there is. */
const others = (value: unknown, field = ''): readonly unknown[] => {
  if (isName(field)) return [];
  if (typeof value === 'string') return otherText(value);
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  if (Array.isArray(value))
    return value.flatMap((one, at) => others(one).map((other) => value.with(at, other)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...others(inner, name).map((other) => ({ ...value, [name]: other })),
    ...(isName(name) ? [] : [Object.fromEntries(Object.entries(value).filter(([own]) => own !== name))]),
  ]);
};

const contentOf = ({ body }: Route, sent: unknown): string | undefined => {
  const read = body?.safeParse(sent);
  return read?.success === true ? canonical(read.data) : undefined;
};

/** Another body that the route would take as well. */
const otherBody = async (trial: Trial): Promise<unknown> => {
  const { route, sent } = trial;
  const own = contentOf(route, sent.body);
  const { other } = byNature[route.id] ?? {};
  for (const body of other === undefined ? others(sent.body) : [{ ...Object(sent.body), ...other }]) {
    const content = contentOf(route, body);
    if (content === undefined || content === own) continue;
    const { status } = await trial.fresh(() => trial.send({ body }));
    if (status === route.status) return body;
  }
  return undefined;
};

/** Another body under the same key or name is refused, and changes nothing. */
export const onlyTheSame = async (trial: Trial, usual: Usual): Promise<void> => {
  const { route } = trial;
  const { otherTaken } = byNature[route.id] ?? {};
  if (route.method !== 'POST' || route.body === undefined || otherTaken !== undefined) return;
  const body = await otherBody(trial);
  expect(body, 'another body that is taken by itself: name one in natures.ts').toBeDefined();
  await trial.fresh(async () => {
    await trial.send();
    const got = await trial.send({ body });
    expect([409, 422], `${JSON.stringify(body)}: ${got.text.slice(0, 600)}`).toContain(got.status);
    expect(await trial.left()).toBe(usual.left);
  });
};

/** Without a key nothing is created; where a name makes it one request, none is needed. */
export const onlyWithKey = async (trial: Trial, usual: Usual): Promise<void> => {
  const { route, sent } = trial;
  const { keyless } = byNature[route.id] ?? {};
  if (route.method !== 'POST' || keyless !== undefined) return;
  await trial.fresh(async () => {
    if (!route.errors.includes('idempotency-key-missing')) {
      for (const when of ['once', 'twice'])
        isUsual(trial, await trial.send({ headers: {} }), usual, `${when} without a key`);
      return expect(await trial.left()).toBe(usual.left);
    }
    const { externalId: _, ...body } = Object(sent.body);
    const got = await trial.send({ headers: {}, ...(sent.body === undefined ? {} : { body }) });
    expect([got.status, codeOf(got)], got.text).toEqual([400, 'idempotency-key-missing']);
    expect(await trial.left()).toBe('');
  });
};
