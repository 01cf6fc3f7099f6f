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

/** The fields with one of them as it stands in `other`, or gone. */
const put = (fields: object, name: string, other: unknown): unknown => {
  const { [name as never]: _, ...rest } = fields;
  return { ...rest, ...Object(other) };
};

const contentOf = ({ body }: Route, sent: unknown): string | undefined => {
  const read = body?.safeParse(sent);
  return read?.success === true ? canonical(read.data) : undefined;
};

/** Other bodies that the route would take as well: one for each field of the body that can be another one. */
const otherBodies = async (trial: Trial): Promise<readonly unknown[]> => {
  const { route, sent } = trial;
  const own = contentOf(route, sent.body);
  const fields: Readonly<Record<string, unknown>> = Object(sent.body);
  const { other } = byNature[route.id] ?? {};
  const all = Object.keys(fields).map((name) =>
    others({ [name]: fields[name] }).map((one) => put(fields, name, one)),
  );
  const taken: unknown[] = [];
  for (const bodies of [...all, other === undefined ? [] : [{ ...fields, ...other }]])
    for (const body of bodies) {
      const content = contentOf(route, body);
      if (content === undefined || content === own) continue;
      const { status } = await trial.fresh(() => trial.send({ body }));
      if (status !== route.status) continue;
      taken.push(body);
      break;
    }
  return taken;
};

/** Another body under the same key or name is refused, and changes nothing. */
export const onlyTheSame = async (trial: Trial, usual: Usual): Promise<void> => {
  const { route } = trial;
  const { otherTaken } = byNature[route.id] ?? {};
  if (route.method !== 'POST' || route.body === undefined || otherTaken !== undefined) return;
  const bodies = await otherBodies(trial);
  expect(bodies.length, 'other bodies that are taken by themselves: name one in natures.ts').toBeGreaterThan(
    0,
  );
  await trial.fresh(async () => {
    await trial.send();
    for (const body of bodies) {
      const got = await trial.send({ body });
      expect([409, 422], `${JSON.stringify(body)}: ${got.text.slice(0, 600)}`).toContain(got.status);
      expect(await trial.left()).toBe(usual.left);
    }
  });
};

/** Without a key nothing is created; where a name makes it one request, none is needed. */
export const onlyWithKey = async (trial: Trial, usual: Usual): Promise<void> => {
  const { route, sent } = trial;
  const { keyless } = byNature[route.id] ?? {};
  if (route.method !== 'POST' || keyless !== undefined) return;
  await trial.fresh(async () => {
    if (!route.errors.includes('idempotency-key-missing')) {
      isUsual(trial, await trial.send({ headers: {} }), usual, 'once without a key');
      const left = await trial.left();
      isUsual(trial, await trial.send({ headers: {} }), usual, 'twice without a key');
      return expect(await trial.left()).toBe(left);
    }
    const { externalId: _, ...body } = Object(sent.body);
    const got = await trial.send({ headers: {}, ...(sent.body === undefined ? {} : { body }) });
    expect([got.status, codeOf(got)], got.text).toEqual([400, 'idempotency-key-missing']);
    expect(await trial.left()).toBe('');
  });
};
