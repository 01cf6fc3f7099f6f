import { saleCause, saleOf } from '../../domain/ledger/cause.ts';
import { expectedOf } from '../../domain/ledger/proof/expected.ts';
import { Gathering } from '../../domain/ledger/proof/gathering.ts';
import { joinParts } from '../../domain/ledger/proof/part.ts';
import type { Posted } from '../../domain/ledger/proof/posted.ts';
import {
  type Rebuilding,
  type RebuiltWindow,
  rebuildEntry,
  rebuiltWindows,
} from '../../domain/ledger/rebuild.ts';
import { type AcceptedSale, counted } from '../../domain/sales/sale.ts';
import { closedWindows, entries, entryNumber } from '../../storage/ledger.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import { valuingForAccepted } from '../commissions/valuing.ts';
import type { Context } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';
import { readPosted } from './proof/read-posted.ts';
import { readCompares, readRules } from './proof/rules.ts';
import type { Account } from './tail.ts';

/** What came of a rebuild: what differed, and whether it was put right; sales on their way, because of which it was not. */
type Rebuilt = {
  readonly changes: readonly RebuiltWindow[];
  readonly written: boolean;
  readonly moving: readonly string[];
};

/** Items of one transaction beside the entry. */
const mostAside = 80;

const salesOf = async ({ store }: Context, tenant: string, posted: Posted) => {
  const ids = new Set([...posted.causes.keys()].flatMap((cause) => saleOf(cause) ?? []));
  const read = await sales.readMany(
    store,
    [...ids].map((id) => saleKey(tenant, id)),
  );
  return read.flatMap((sale) => counted(sale) ?? []);
};

/**
 * The sales of which a form is not in this journal: its change is still to come, and would be counted twice. A sale that
 * left the partner long ago may have gone on without it: then the journal of its partner knows its form.
 */
const movingOf = async (
  { store }: Context,
  { tenant, partnerId }: Account,
  found: readonly AcceptedSale[],
  posted: Posted,
): Promise<readonly string[]> => {
  const journals = new Map([[partnerId, posted]]);
  const moving: string[] = [];
  for (const sale of found) {
    const cause = saleCause(sale.id, sale.version);
    if (posted.causes.has(cause)) continue;
    const owner = sale.partnerId;
    const journal = journals.get(owner) ?? (await readPosted(store, { tenant, partnerId: owner }));
    journals.set(owner, journal);
    if (!journal.causes.has(cause)) moving.push(sale.id);
  }
  return moving;
};

/** What the accumulators must be, from the sales that the journal took in, by the valuations it took them in with. */
const rebuilding = async (context: Context, account: Account) => {
  const { store } = context;
  const { tenant, partnerId } = account;
  const posted = await readPosted(store, account);
  const aside = await closedWindows.all(store, account);
  const found = await salesOf(context, tenant, posted);
  const valuing = await valuingForAccepted(store, tenant, found);
  const sums = new Gathering('as-carried');
  for (const sale of found) sums.take(sale, valuing.terms(sale.programId));
  const own = [...sums.parts()].filter((part) => part.partnerId === partnerId);
  const rules = await readRules(store, tenant);
  const { comparisons } = await readCompares(store, account, rules);
  const expected = expectedOf(joinParts(partnerId, own), rules.versions, comparisons);
  return { expected, posted, aside, moving: await movingOf(context, account, found, posted) };
};

const write = async (
  { store, given }: Context,
  account: Account,
  { posted: { tail } }: Rebuilding,
  changes: readonly RebuiltWindow[],
): Promise<boolean> => {
  if (tail === undefined) throw new Error('a journal without an entry has no windows');
  const next = rebuildEntry(tail, changes, given.now());
  const aside = changes
    .filter(({ place }) => place === 'aside')
    .map(({ key, next: state }) => ({
      // No entry carries it as it is now: where it stood before is looked for in the journal.
      put: closedWindows.item({ ...account, key }, { ...state, was: 0, entry: tail.number }),
      guard: { if: 'absentOrBelow', field: 'entry', than: tail.number } as const,
    }));
  const key = { ...account, number: entryNumber(next.number) };
  return (await store.transact([entries.creating(key, next), ...aside])).done;
};

/** Those that one transaction puts right: every open window, for the entry carries them all, and some put aside. */
const together = (changes: readonly RebuiltWindow[]): readonly RebuiltWindow[] => [
  ...changes.filter(({ place }) => place === 'open'),
  ...changes.filter(({ place }) => place === 'aside').slice(0, mostAside),
];

/**
 * Rebuilds a partner's accumulators (sums, what they are compared with, amounts, what was paid for) from its sales, on a
 * way of its own, and puts right what differs where `isWriting`: windows put aside are written anew, open ones by an
 * entry that posts nothing. No posted entry is touched. Where a sale is on its way into the journal, nothing is written.
 * Where someone else appends meanwhile, everything is read again. Throws `busy` in the end.
 */
export const rebuild = async (context: Context, account: Account, isWriting: boolean): Promise<Rebuilt> => {
  const changed = new Map<string, RebuiltWindow>();
  for (;;) {
    const left = await untilDone('The journal', async () => {
      const { moving, ...found } = await rebuilding(context, account);
      const changes = rebuiltWindows(found);
      if (moving.length > 0 || changes.length === 0 || !isWriting) return { moving, changes };
      const part = together(changes);
      if (!(await write(context, account, found, part))) return undefined;
      for (const one of part) changed.set(one.key, one);
      return { moving, changes: changes.filter((one) => !part.includes(one)) };
    });
    const { moving, changes } = left;
    if (moving.length > 0 || changes.length === 0 || !isWriting)
      return { moving, changes: [...changed.values(), ...changes], written: changed.size > 0 };
  }
};
