import { expect } from 'vitest';
import { doDue } from '../../../../functions/platform/do-due.ts';
import { context } from '../../../../functions/shell/context.ts';
import { dueItems } from '../../../../storage/platform.ts';
import type { Got } from '../../../kit/call.ts';
import { byNature } from './natures.ts';
import { type Left, type Trial, timeless } from './trial.ts';

/** What one sending, with nothing in its way, comes to. */
export type Usual = { readonly got: Got; readonly left: Left; readonly writes: number };

export const codeOf = ({ body }: Got): string | undefined => body?.type?.replace('/problems/', '');

/** An answer's body without what is another one the second time by nature. */
const resource = ({ route }: Trial, { body, text }: Got): string => {
  const { apart = [] } = byNature[route.id] ?? {};
  if (typeof body !== 'object' || body === null) return text;
  return timeless(Object.fromEntries(Object.entries(body).filter(([name]) => !apart.includes(name))));
};

/** That an answer is the declared one, and tells of the same resource. */
export const isUsual = (trial: Trial, got: Got, usual: Usual, when: string): void => {
  expect(got.status, `${when}: ${got.text.slice(0, 600)}`).toBe(trial.route.status);
  expect(resource(trial, got), `${when}: ${resource(trial, got)}\n${resource(trial, usual.got)}`).toBe(
    resource(trial, usual.got),
  );
  expect(timeless(got.headers['Location']), when).toBe(timeless(usual.got.headers['Location']));
};

/** The tick does what a death has left to it. */
const doLeft = async (kind: string | undefined): Promise<void> => {
  if (kind === undefined) return;
  const present = context();
  for (const due of await dueItems.all(present.store, {})) if (due.what === kind) await doDue(present, due);
};

const isLeft = async (trial: Trial, { left }: Pick<Usual, 'left'>, when: string): Promise<void> => {
  const { leaves } = byNature[trial.route.id] ?? {};
  await doLeft(leaves);
  // What the tick wrote, it has not signed.
  const signed = (text: string): string =>
    leaves === undefined ? text : text.replaceAll(/\\?"actor\\?":\{\\?"S\\?":\\?"[^"]*\\?"\},/g, '');
  const [wanted, found] = [signed(left).split('\n'), signed(await trial.left()).split('\n')];
  const missing = wanted.filter((one) => !found.includes(one));
  const more = found.filter((one) => !wanted.includes(one));
  expect({ missing, more }, `${when}: ${JSON.stringify({ missing, more }, null, 1)}`).toEqual({
    missing: [],
    more: [],
  });
};

export const usually = (trial: Trial): Promise<Usual> =>
  trial.fresh(async () => {
    const { got, writes } = await trial.dies();
    expect(got.status, got.text.slice(0, 600)).toBe(trial.route.status);
    return { got, writes, left: await trial.left() };
  });

/** Twice, one after the other. */
export const again = (trial: Trial, usual: Usual): Promise<void> =>
  trial.fresh(async () => {
    isUsual(trial, await trial.send(), usual, 'the first time');
    isUsual(trial, await trial.send(), usual, 'the second time');
    await isLeft(trial, usual, 'after twice');
  });

/** Twice at the same moment: one of them may be told to come again. */
export const atOnce = (trial: Trial, usual: Usual): Promise<void> =>
  trial.fresh(async () => {
    const both = await Promise.all([trial.send(), trial.send()]);
    for (const got of both)
      isUsual(trial, codeOf(got) === 'busy' ? await trial.send() : got, usual, 'at the same moment');
    await isLeft(trial, usual, 'after two at the same moment');
  });

/** The process dies at each of its writes in turn, and the request is sent again. */
export const afterDeath = async (trial: Trial, usual: Usual): Promise<void> => {
  for (let at = 1; at <= usual.writes; at += 1)
    for (const when of ['before', 'after'] as const)
      await trial.fresh(async () => {
        const told = `dead ${when} write ${at} of ${usual.writes}`;
        const { got, died } = await trial.dies({ at, when });
        expect(died, told).toBe(true);
        if (got.status !== trial.route.status) expect(got.status, `${told}: ${got.text}`).toBe(500);
        isUsual(trial, await trial.send(), usual, told);
        await isLeft(trial, usual, told);
      });
};
