import { differences, missingSales } from '../../../domain/ledger/proof/differences.ts';
import { expectedOf } from '../../../domain/ledger/proof/expected.ts';
import { joinParts, type Part } from '../../../domain/ledger/proof/part.ts';
import type { Period } from '../../../domain/ledger/proof/period.ts';
import { closedWindows } from '../../../storage/ledger.ts';
import { partners } from '../../../storage/partners.ts';
import type { Context } from '../../shell/context.ts';
import { inParallel } from '../../shell/parallel.ts';
import { isPassing } from '../../shell/passing.ts';
import { letterOf, type PartsOf } from './parts.ts';
import type { Suspect } from './place.ts';
import { readPosted } from './read-posted.ts';
import { type Rules, readCompares } from './rules.ts';

/** What a partner's journal is compared with. */
export type Proving = { readonly tenant: string; readonly rules: Rules; readonly period: Period };

/** What partners came to: who differs at first sight, how much was compared, and the partner behind whom it goes on. */
type Proved = {
  readonly suspects: readonly Suspect[];
  readonly partners: number;
  readonly windows: number;
  readonly entries: number;
  readonly next: string | undefined;
};

const pageSize = 200;
/** Journals that are read at once. */
const width = 8;
/** Sales named of one partner at most. */
const mostMissing = 500;

type Looked = { readonly suspect: Suspect | undefined; readonly windows: number; readonly entries: number };

const look = async (
  { store }: Context,
  { tenant, rules, period }: Proving,
  partnerId: string,
  parts: readonly Part[],
): Promise<Looked> => {
  const account = { tenant, partnerId };
  try {
    const posted = await readPosted(store, account);
    const [aside, { comparisons }] = await Promise.all([
      closedWindows.all(store, account),
      readCompares(store, account, rules),
    ]);
    const expected = expectedOf(joinParts(partnerId, parts), rules.versions, comparisons);
    const missing = missingSales({ expected, posted });
    const isRight = missing.length === 0 && differences({ expected, posted, aside, period }).length === 0;
    return {
      suspect: isRight ? undefined : { partnerId, sales: missing.slice(0, mostMissing) },
      windows: expected.windows.size,
      entries: posted.tail?.number ?? 0,
    };
  } catch (error) {
    if (isPassing(error)) throw error;
    // What is wrong with it is told by the precise look.
    return { suspect: { partnerId, sales: [] }, windows: 0, entries: 0 };
  }
};

const byPartner = (parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> =>
  Map.groupBy(parts, ({ partnerId }) => partnerId);

/** Compares the journals of a page of partners behind `after` with what their sales come to. */
export const provePartners = async (
  context: Context,
  proving: Proving,
  after: string | undefined,
  partsOf: PartsOf,
): Promise<Proved> => {
  const { tenant } = proving;
  const page = await partners.list(context.store, { tenant }, { limit: pageSize, after });
  const ids = page.data.map(({ id }) => id);
  const proved = { partners: 0, windows: 0, entries: 0 };
  const suspects: Suspect[] = [];
  for (const letter of new Set(ids.map(letterOf))) {
    const parts = byPartner(await partsOf(letter));
    const own = ids.filter((id) => letterOf(id) === letter);
    const looked = await inParallel(own, width, (id) => look(context, proving, id, parts.get(id) ?? []));
    proved.partners += own.length;
    for (const { suspect, windows, entries } of looked) {
      proved.windows += windows;
      proved.entries += entries;
      if (suspect !== undefined) suspects.push(suspect);
    }
  }
  return { ...proved, suspects, next: page.next };
};
