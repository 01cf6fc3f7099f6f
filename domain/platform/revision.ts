import { DomainError, type FieldError } from '../errors.ts';
import { dec } from '../kernel/decimal.ts';

/** A value that stands under a key until a higher revision replaces it. */
export type Revised = { readonly revision: number; readonly value: string };
type Verdict = 'write' | 'same' | 'conflict' | 'stale';

/** The highest revision wins; the same revision means the same value for ever. */
export const judgeRevision = (standing: Revised | undefined, proposed: Revised): Verdict => {
  if (standing === undefined || proposed.revision > standing.revision) return 'write';
  if (proposed.revision < standing.revision) return 'stale';
  return dec(proposed.value).equals(dec(standing.value)) ? 'same' : 'conflict';
};

/** One of a bulk request: what it proposes, and what stands under its key. */
type Proposal = {
  readonly proposed: Revised;
  readonly standing: Revised | undefined;
};

/** Refuses a bulk request that names a key twice: which of the two is meant, nobody can tell. */
export const refuseTwice = (keys: readonly string[], under: string): void => {
  const fields = keys.flatMap((key, index): readonly FieldError[] => {
    const first = keys.indexOf(key);
    return first === index
      ? []
      : [{ pointer: `${under}/${index}`, detail: `names the same as ${under}/${first}: send it once` }];
  });
  if (fields.length > 0) throw new DomainError('malformed', 'The request names something twice.', fields);
};

/** Whether each of a bulk request has to be written; refused as a whole where one contradicts what stands there. */
export const judgeRevisions = (proposals: readonly Proposal[], under: string): readonly boolean[] => {
  const verdicts = proposals.map(({ standing, proposed }) => judgeRevision(standing, proposed));
  const fields = proposals.flatMap(({ standing }, index): readonly FieldError[] => {
    const revision = standing?.revision ?? 0;
    const pointer = `${under}/${index}/revision`;
    if (verdicts[index] === 'stale')
      return [{ pointer, detail: `must be above ${revision}, which stands there` }];
    if (verdicts[index] === 'conflict')
      return [{ pointer, detail: `stands there with another value: send ${revision + 1} to replace it` }];
    return [];
  });
  const code = verdicts.includes('conflict') ? 'revision-conflict' : 'revision-stale';
  if (fields.length > 0) throw new DomainError(code, 'Nothing was changed.', fields);
  return verdicts.map((verdict) => verdict === 'write');
};
