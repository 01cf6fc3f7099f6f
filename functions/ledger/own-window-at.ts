import type { Versions } from '../../domain/commissions/contribution.ts';
import { later } from '../../domain/kernel/day.ts';
import { sumText } from '../../domain/kernel/decimal.ts';
import { componentOf } from '../../domain/ledger/book.ts';
import { saleOf } from '../../domain/ledger/cause.ts';
import { type Entry, type WindowState, windowKey } from '../../domain/ledger/entry.ts';
import { keptSums } from '../../domain/ledger/keep-sale.ts';
import type { KeptForm } from '../../domain/ledger/kept-sale.ts';
import { waitsForCustomer } from '../../domain/ledger/waiting.ts';
import { type WindowName, writeSums } from '../../domain/ledger/window-state.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import type { Store } from '../../storage/store.ts';
import { inParallel } from '../shell/parallel.ts';
import { clockSkew } from '../shell/read-tail.ts';
import { entryAt } from './entry-at.ts';
import type { Account } from './tail.ts';
import { mostRead, tooFarBack } from './window-at.ts';

const pageSize = 500;

/** What the journal says of one sale, an entry after the other. */
type Told = {
  readonly version: number;
  readonly came?: KeptForm | undefined;
  readonly differences: readonly string[];
  readonly sums: WindowState['sums'] | undefined;
};

const toldBy = (entry: Entry, saleId: string, name: WindowName): readonly Told[] =>
  entry.causes.flatMap((cause, index) => {
    if (saleOf(cause) !== saleId) return [];
    const lines = entry.lines.filter(
      (one) =>
        one.causes.includes(index) &&
        one.planId === name.planId &&
        one.component === name.component &&
        one.window === name.window,
    );
    return {
      version: Number(cause.slice(cause.lastIndexOf('@') + 1)),
      came: entry.sales?.find((one) => one.cause === index)?.came,
      differences: lines.map(({ difference }) => difference),
      sums: lines.at(-1)?.sums,
    };
  });

/** The entries that can have taken the sale in, up to and with one of them. */
const entriesSince = async (
  store: Store,
  account: Account,
  recordedAt: string,
  upTo: Entry,
): Promise<readonly Entry[]> => {
  const before = await entryAt(store, account, upTo, later(recordedAt, -clockSkew));
  const first = (before?.number ?? 0) + 1;
  if (upTo.number - first >= mostRead) throw tooFarBack();
  const starts = Array.from(
    { length: Math.max(0, Math.ceil((upTo.number - first + 1) / pageSize)) },
    (_, page) => first + page * pageSize,
  );
  const pages = await inParallel(starts, 8, (start) =>
    entries.all(store, account, {
      from: entryNumber(start),
      to: entryNumber(Math.min(upTo.number, start + pageSize - 1)),
    }),
  );
  return pages.flat();
};

/**
 * The window of one sale after an entry: what was posted for it by then, and the sums of the newest form that was taken
 * in. Such windows have no state, so the journal is read from the sale's first report on: up to `mostRead` entries,
 * about a read unit for each five; beyond, it is refused. Undefined where the sale had not come by then.
 */
export const ownWindowAt = async (
  store: Store,
  account: Account,
  name: WindowName,
  { entry, versions }: { readonly entry: Entry; readonly versions: Versions },
): Promise<WindowState | undefined> => {
  const saleId = name.window.slice('sale:'.length);
  const sale = await sales.read(store, saleKey(account.tenant, saleId));
  if (sale === undefined) return undefined;
  const read = await entriesSince(store, account, sale.recordedAt, entry);
  const told = read.flatMap((one) => toldBy(one, saleId, name));
  const newest = told.toSorted((a, b) => b.version - a.version)[0];
  if (newest === undefined) return undefined;
  const { came, sums: posted = [] } = newest;
  const kept = { saleId, partnerId: account.partnerId };
  const sums = came === undefined ? posted : writeSums(keptSums(came, kept, name, versions));
  const amount = sumText('0', ...told.flatMap(({ differences }) => differences));
  const version = sums[0]?.version;
  const byCustomer =
    version !== undefined && waitsForCustomer(componentOf(versions, name.planId, version, name.component));
  return {
    key: windowKey(name.planId, name.component, name.window),
    sums,
    amount,
    ...(byCustomer ? { ripe: came?.paidOn === undefined ? '0' : amount } : {}),
  };
};
