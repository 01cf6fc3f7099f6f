import { type Finding, isLasting } from '../../../domain/ledger/proof/finding.ts';
import { mostFindings } from '../../../domain/ledger/proof/proof.ts';
import { jobs } from '../../../storage/platform.ts';
import type { Context } from '../../shell/context.ts';
import { inParallel } from '../../shell/parallel.ts';
import { type Checked, checkSuspect } from './check-suspect.ts';
import type { Place, Suspect } from './place.ts';
import type { Proving } from './prove-partners.ts';

/** How often partners that differ are looked at again while something moves; the tick leaves two minutes between. */
const mostRounds = 5;
const mostSuspects = 1_000;

/** Suspects by partner, each once. What is beyond the limit is told as a finding: nobody looked at it precisely. */
export const withSuspects = (place: Place, more: readonly Suspect[]): Place => {
  const all = new Map(place.suspects.map((one) => [one.partnerId, one]));
  for (const { partnerId, sales } of more)
    all.set(partnerId, { partnerId, sales: [...(all.get(partnerId)?.sales ?? []), ...sales] });
  const suspects = [...all.values()];
  return suspects.length <= mostSuspects
    ? { ...place, suspects }
    : withFindings({ ...place, suspects: suspects.slice(0, mostSuspects) }, [
        { kind: 'unsettled', detail: 'more partners differ than are looked at precisely: prove again' },
      ]);
};

const keyOf = ({ detail: _, ...rest }: Finding): string => JSON.stringify(rest);

/** The place with what was found; so many findings are kept, all are counted. */
export const withFindings = (place: Place, more: readonly Finding[]): Place => {
  const known = new Set(place.findings.map(keyOf));
  const fresh = more.filter((one) => one.kind !== 'unsettled' || !known.has(keyOf(one)));
  return {
    ...place,
    found: place.found + fresh.length,
    findings: [...place.findings, ...fresh].slice(0, mostFindings),
  };
};

/** Whether changed terms or a closed window are still being counted: until then, nothing that differs is wrong. */
const isTenantMoving = async ({ store }: Context, tenant: string): Promise<boolean> =>
  (await jobs.all(store, { tenant })).some(
    ({ state, task }) =>
      (state === 'queued' || state === 'running') &&
      (task.kind === 'revaluation' || task.kind === 'window-close'),
  );

const stillCounted: Finding = {
  kind: 'unsettled',
  detail: 'changed terms are still being counted: prove again',
};

/** Looks precisely at those that differ, all once. Who differs while something moves is looked at again, a bounded number of times. */
export const checkAll = async (context: Context, proving: Proving, place: Place): Promise<Place> => {
  const checked = await inParallel(place.suspects, 4, async (suspect) => ({
    suspect,
    ...(await checkSuspect(context, proving, suspect, place.stale)),
  }));
  const differing = checked.filter(({ findings }) => findings.length > 0);
  // After the looks: what began to move meanwhile is seen.
  const isMoving = differing.length > 0 && (await isTenantMoving(context, proving.tenant));
  const isLast = place.round + 1 >= mostRounds;
  const waits = (one: Checked): boolean =>
    !isLast && (isMoving || one.isMoving) && !one.findings.every(isLasting);
  const waiting = differing.filter(waits);
  const found = differing.filter((one) => !waits(one)).flatMap(({ findings }) => findings);
  const told = isMoving && !found.every(isLasting) ? [...found.filter(isLasting), stillCounted] : found;
  const next = withFindings({ ...place, suspects: waiting.map(({ suspect }) => suspect) }, told);
  return waiting.length === 0 ? { ...next, phase: 'verdict' } : { ...next, round: place.round + 1 };
};
