import { saleCause, saleOf } from '../../../domain/ledger/cause.ts';
import { differences, missingSales } from '../../../domain/ledger/proof/differences.ts';
import { expectedOf } from '../../../domain/ledger/proof/expected.ts';
import type { Finding, Found } from '../../../domain/ledger/proof/finding.ts';
import { Gathering } from '../../../domain/ledger/proof/gathering.ts';
import { joinParts } from '../../../domain/ledger/proof/part.ts';
import { counted } from '../../../domain/sales/sale.ts';
import { closedWindows } from '../../../storage/ledger.ts';
import { saleKey, sales } from '../../../storage/sales.ts';
import { valuingForAccepted } from '../../commissions/valuing.ts';
import { type Context, logger } from '../../shell/context.ts';
import { inParallel } from '../../shell/parallel.ts';
import { isPassing } from '../../shell/passing.ts';
import type { Suspect } from './place.ts';
import type { Proving } from './prove-partners.ts';
import { readPosted } from './read-posted.ts';
import { readCompares } from './rules.ts';

/** What is wrong with one partner's journal, and whether something is still on its way into it. */
export type Checked = { readonly findings: readonly Finding[]; readonly isMoving: boolean };

/** Sales that are read and valued at once. */
const batch = 1_000;

type Gathered = { readonly sums: Gathering; readonly isMoving: boolean };

/** What these sales come to as they stand now, and whether one of them has a form that the journal does not know. */
const gather = async (
  { store }: Context,
  tenant: string,
  ids: readonly string[],
  causes: ReadonlyMap<string, number>,
): Promise<Gathered> => {
  const sums = new Gathering('anew');
  let isMoving = false;
  const starts = Array.from({ length: Math.ceil(ids.length / batch) }, (_, index) => index * batch);
  await inParallel(starts, 2, async (start) => {
    const keys = ids.slice(start, start + batch).map((id) => saleKey(tenant, id));
    const accepted = (await sales.readMany(store, keys)).flatMap((sale) => counted(sale) ?? []);
    const valuing = await valuingForAccepted(store, tenant, accepted);
    for (const sale of accepted) {
      sums.take(sale, valuing.terms(sale.programId));
      isMoving ||= !causes.has(saleCause(sale.id, sale.version));
    }
  });
  return { sums, isMoving };
};

const notPosted = (causes: readonly string[], what: 'sale' | 'target'): readonly Found[] =>
  causes.map((cause) => ({
    kind: 'not-posted',
    ...(what === 'sale' ? { sales: [cause] } : {}),
    detail: `the newest form of the ${what} ${cause} is not in the journal`,
  }));

/** Sales of the partner that count otherwise than the terms in force say. */
const staleOf = ({ stale }: Gathering, partnerId: string): readonly Found[] => {
  const own = [...stale].filter(([, owner]) => owner === partnerId).map(([saleId]) => saleId);
  return own.map((saleId) => ({
    kind: 'valuation',
    sales: [saleId],
    detail: `the sale ${saleId} carries another valuation than the terms in force give it`,
  }));
};

const check = async (
  context: Context,
  proving: Proving,
  { partnerId, sales: lacked }: Suspect,
  stale: readonly string[],
): Promise<Checked> => {
  const { store } = context;
  const { tenant, rules, period } = proving;
  const account = { tenant, partnerId };
  // The journal before the sales: what it took in is then found in them.
  const posted = await readPosted(store, account);
  const aside = await closedWindows.all(store, account);
  const { comparisons, causes } = await readCompares(store, account, rules);
  const known = [...posted.causes.keys()].flatMap((cause) => saleOf(cause) ?? []);
  const ids = [...new Set([...known, ...lacked, ...stale])];
  const { sums, isMoving } = await gather(context, tenant, ids, posted.causes);
  const own = [...sums.parts()].filter((part) => part.partnerId === partnerId);
  const expected = expectedOf(joinParts(partnerId, own), rules.versions, comparisons);
  const missing = missingSales({ expected, posted });
  const targets = causes.filter((cause) => !posted.causes.has(cause));
  const found = [
    ...notPosted(missing, 'sale'),
    ...notPosted(targets, 'target'),
    ...staleOf(sums, partnerId),
    ...differences({ expected, posted, aside, period }),
  ];
  return {
    findings: found.map((one) => ({ partnerId, ...one })),
    isMoving: isMoving || missing.length > 0 || targets.length > 0,
  };
};

/**
 * Looks precisely at a partner that differed at first sight: its journal, and every sale that it took in or lacked, as
 * they stand now.
 */
export const checkSuspect = async (
  context: Context,
  proving: Proving,
  suspect: Suspect,
  stale: readonly string[],
): Promise<Checked> => {
  try {
    return await check(context, proving, suspect, stale);
  } catch (error) {
    if (isPassing(error)) throw error;
    const { partnerId } = suspect;
    logger.error('a journal can not be proven', { tenant: proving.tenant, partnerId, error });
    const detail = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    return { findings: [{ kind: 'unreadable', partnerId, detail }], isMoving: false };
  }
};
