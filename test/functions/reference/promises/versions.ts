import { expect } from 'vitest';
import { byNature } from './natures.ts';
import { codeOf, type Usual } from './repetition.ts';
import type { Trial } from './trial.ts';

const isUpdate = ({ route }: Trial): boolean => ['PUT', 'PATCH', 'DELETE'].includes(route.method);

/** The ETag is the version that the body tells. */
export const etagged = async (trial: Trial, { got }: Usual): Promise<void> => {
  const { ETag } = got.headers;
  if (ETag !== undefined && got.body?.version !== undefined) expect(ETag).toBe(`"${got.body.version}"`);
  const { versionless } = byNature[trial.route.id] ?? {};
  if (isUpdate(trial) && versionless === undefined) {
    expect(trial.route.errors, 'an update looks at If-Match').toContain('version-stale');
    expect(ETag).toMatch(/^"\d+"$/);
  }
};

/** With If-Match it is done to one version only, the one that is there; nothing is written where it is another one. */
export const onlyIfMatched = async (trial: Trial, { got }: Usual): Promise<void> => {
  if (!trial.route.errors.includes('version-stale')) return;
  const newest = Number(got.headers['ETag']?.slice(1, -1));
  expect(newest).toBeGreaterThan(0);
  const taken: number[] = [];
  for (let version = 0; version <= newest + 1; version += 1)
    await trial.fresh(async () => {
      const answer = await trial.with('if-match', `"${version}"`);
      if (answer.status === trial.route.status) return void taken.push(version);
      expect([answer.status, codeOf(answer)], answer.text).toEqual([412, 'version-stale']);
      expect(await trial.left(), `with version ${version}`).toBe('');
    });
  expect(taken, 'the versions that it is done to').toHaveLength(1);
};

const misshapen = ['7', '"x"', '*', 'W/"1"', '"1", "2"', '"-1"', ''];

/** An If-Match that is none is told as a field of its own. */
export const matchTold = async (trial: Trial): Promise<void> => {
  for (const value of misshapen)
    await trial.fresh(async () => {
      const answer = await trial.with('if-match', value);
      expect([value, answer.status], answer.text).toEqual([value, 400]);
      expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
        '/header/If-Match',
      ]);
      expect(await trial.left()).toBe('');
    });
};
