import { type Proof, verdictOn } from '../../../domain/ledger/proof/proof.ts';
import { proofs } from '../../../storage/ledger.ts';
import type { Context } from '../../shell/context.ts';
import { untilDone } from '../../shell/until-done.ts';
import type { Place } from './place.ts';

type Came = { readonly place: Place; readonly counters: Readonly<Record<string, number>> };

/** Writes the verdict, once: one that stands there stays. What waits for it is told in a step of its own. */
export const conclude = (
  { store, given }: Context,
  tenant: string,
  { id: jobId }: Proof,
  { place, counters }: Came,
): Promise<Place> =>
  untilDone('The proof', async () => {
    const standing = await proofs.read(store, { tenant, jobId });
    if (standing === undefined) throw new Error(`the proof ${jobId} is gone`);
    const told: Place = { ...place, phase: 'tell', suspects: [], findings: [] };
    if (standing.verdict !== undefined) return told;
    const { sales = 0, partners = 0, windows = 0, entries = 0 } = counters;
    const { found, findings } = place;
    const at = given.now();
    const verdict = verdictOn({ sales, partners, windows, entries, found, findings, at });
    const next = { ...standing, verdict, version: standing.version + 1, updatedAt: at };
    return (await proofs.replace(store, { tenant, jobId }, next)).done ? told : undefined;
  });
