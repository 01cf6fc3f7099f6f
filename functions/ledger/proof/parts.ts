import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Part } from '../../../domain/ledger/proof/part.ts';
import type { Context } from '../../shell/context.ts';
import { readAll, write } from '../../shell/files.ts';
import { inParallel } from '../../shell/parallel.ts';
import type { Place } from './place.ts';

/** Sums of partners whose ids have the same first letter lie together: one letter's are read at once. */
export const letterOf = (partnerId: string): string => partnerId.slice(partnerId.indexOf('_') + 1)[0] ?? '';

/** Gives the parts of the partners of a letter. */
export type PartsOf = (letter: string) => Promise<readonly Part[]>;

const objectOf = (prefix: string, id: string, letter: string): string => `${prefix}/${id}-${letter}`;

const byLetter = (parts: Iterable<Part>): ReadonlyMap<string, readonly Part[]> => {
  const letters = new Map<string, Part[]>();
  for (const part of parts) {
    const letter = letterOf(part.partnerId);
    const known = letters.get(letter) ?? [];
    letters.set(letter, known);
    known.push(part);
  }
  return letters;
};

/**
 * Keeps parts in files under a name that nobody has used, before the job's cursor names them: what a worker that died,
 * or was taken for dead, wrote under its own name is never read.
 */
export const keepParts = async (
  { given }: Context,
  prefix: string,
  parts: Iterable<Part>,
): Promise<Place['files'][number]> => {
  const id = given.newId('part');
  const letters = byLetter(parts);
  await inParallel([...letters], 4, ([letter, own]) =>
    write(
      objectOf(prefix, id, letter),
      deflateRawSync(JSON.stringify(own), { level: 1 }),
      'application/octet-stream',
    ),
  );
  return { id, letters: [...letters.keys()].sort().join('') };
};

/** Parts that were kept in files. */
export const partsIn =
  (prefix: string, files: Place['files']): PartsOf =>
  async (letter) => {
    const own = files.filter(({ letters }) => letters.includes(letter));
    const read = await inParallel(own, 4, async ({ id }) => {
      const bytes = await readAll(objectOf(prefix, id, letter));
      return JSON.parse(inflateRawSync(bytes).toString()) as readonly Part[];
    });
    return read.flat();
  };

/** Parts that are at hand. */
export const partsAtHand = (parts: Iterable<Part>): PartsOf => {
  const letters = byLetter(parts);
  return async (letter) => letters.get(letter) ?? [];
};
