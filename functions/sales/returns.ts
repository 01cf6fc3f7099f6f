import { DomainError } from '../../domain/errors.ts';
import { checkReturn, costTakenBack, returnSale, withoutReturn } from '../../domain/sales/return-sale.ts';
import { counted, type ReturnedSale, type Sale, type TakenBack } from '../../domain/sales/sale.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import type { Write } from '../../storage/store.ts';
import type { Context } from '../shell/context.ts';
import { importMark } from './import-mark.ts';
import { rounds, saleIdOf, tooBusy } from './report.ts';

/** A return as it was reported: which sale, and what is taken back (0 or below). */
export type ReturnReport = TakenBack & {
  readonly externalId: string;
  readonly returnOf: string;
  readonly occurredAt: string;
  readonly revision: number;
  /** Who reports it does not know costs: they are taken back in proportion. */
  readonly costByShare?: true;
  readonly importedBy?: string | undefined;
};

type ReturnReported = {
  readonly outcome: 'created' | 'corrected' | 'unchanged' | 'late';
  readonly sale: ReturnedSale;
};

const backOf = ({ quantity, amount, cost }: TakenBack): TakenBack => ({
  quantity,
  amount,
  ...(cost === undefined ? {} : { cost }),
});

/** The write that takes the return back on its original, or that keeps it waiting in the place of one not come yet. */
const onOriginal = (
  context: Context,
  tenant: string,
  returned: ReturnedSale,
  original: Sale | undefined,
): Write => {
  const back = backOf(returned);
  const key = saleKey(tenant, returned.returnOf);
  if (original === undefined)
    return sales.creating(key, {
      id: returned.returnOf,
      status: 'awaited',
      returned: { [returned.id]: back },
      version: 1,
      recordedAt: context.given.now(),
    });
  if (original.status === 'return')
    throw new DomainError('return-of-return', 'The sale named in returnOf is itself a return.');
  if (original.status === 'awaited')
    return sales.replacing(key, {
      ...original,
      returned: { ...original.returned, [returned.id]: back },
      version: original.version + 1,
    });
  return sales.replacing(key, returnSale(original, returned.id, back));
};

/** What identifies a return's content: everything but when and by what it was taken in. */
const contentOf = ({ externalId, returnOf, occurredAt, ...back }: ReturnReport | ReturnedSale) => ({
  externalId,
  returnOf,
  occurredAt,
  ...backOf(back),
});

/** A repetition or an older revision changes nothing; other content needs a higher revision; what is cancelled stays. */
const repeated = (
  context: Context,
  existing: ReturnedSale,
  one: ReturnReport,
): ReturnReported | undefined => {
  const digest = context.given.digest(contentOf(one));
  if (existing.reported === digest && one.revision <= existing.revision)
    return { outcome: 'unchanged', sale: existing };
  if (one.revision < existing.revision && (one.revision > 0 || existing.reported === ''))
    return { outcome: 'late', sale: existing };
  if (one.revision === 0)
    throw new DomainError('sale-conflict', 'This externalId was reported before with other content.');
  const { cost: _, ...costless } = contentOf(existing);
  const standing = one.costByShare === true ? costless : contentOf(existing);
  if (one.revision === existing.revision && context.given.digest(standing) === digest)
    return { outcome: 'unchanged', sale: existing };
  if (one.revision === existing.revision)
    throw new DomainError(
      'revision-conflict',
      `Revision ${one.revision} was sent before with other content.`,
    );
  if (existing.cancelled === true) throw new DomainError('sale-cancelled', 'The return was cancelled.');
  if (existing.returnOf !== one.returnOf)
    throw new DomainError('sale-conflict', 'A return keeps the sale it returns.');
  return undefined;
};

type Found = {
  readonly one: ReturnReport;
  readonly existing: ReturnedSale | undefined;
  readonly original: Sale | undefined;
};

/** The return as it will stand. What was first reported is kept; one that a correction brought has no such content. */
const returnedSale = ({ given }: Context, id: string, { one, existing, original }: Found): ReturnedSale => {
  const known = counted(original);
  const cost =
    one.costByShare === true && known !== undefined ? costTakenBack(known, id, one.quantity) : one.cost;
  return {
    ...contentOf(one),
    ...(cost === undefined ? {} : { cost }),
    id,
    status: 'return',
    reported: existing?.reported ?? (one.revision === 0 ? given.digest(contentOf(one)) : ''),
    recordedAt: existing?.recordedAt ?? given.now(),
    revision: one.revision,
    version: (existing?.version ?? 0) + 1,
    ...importMark(one, existing !== undefined),
  };
};

const attempt = async (
  context: Context,
  tenant: string,
  one: ReturnReport,
): Promise<ReturnReported | undefined> => {
  const { store } = context;
  const id = saleIdOf(context, tenant, one.externalId);
  const [existing, original] = await Promise.all([
    sales.read(store, saleKey(tenant, id)),
    sales.read(store, saleKey(tenant, one.returnOf)),
  ]);
  if (existing?.status === 'awaited')
    throw new DomainError(
      'return-of-return',
      'Returns of this externalId are waiting, so it cannot be a return.',
    );
  if (existing !== undefined && existing.status !== 'return')
    throw new DomainError('sale-conflict', 'This externalId was reported as a sale.');
  const settled = existing === undefined ? undefined : repeated(context, existing, one);
  if (settled !== undefined) return settled;
  const sale = returnedSale(context, id, { one, existing, original });
  const own = sales.saving(saleKey(tenant, id), sale);
  const done = (await store.transact([own, onOriginal(context, tenant, sale, original)])).done;
  return done ? { outcome: existing === undefined ? 'created' : 'corrected', sale } : undefined;
};

/**
 * Takes a return back on its original, in one transaction: the original carries it from then on and alone contributes.
 * Throws `sale-invalid`, `over-return`, `return-of-return`, `sale-cancelled`, `sale-conflict`.
 */
export const reportReturn = async (
  context: Context,
  tenant: string,
  one: ReturnReport,
): Promise<ReturnReported> => {
  checkReturn(one);
  for (let round = 0; round < rounds; round += 1) {
    const done = await attempt(context, tenant, one);
    if (done !== undefined) return done;
  }
  throw tooBusy();
};

/** Cancels a return: what it took back counts again. Cancelling twice changes nothing. */
export const cancelReturn = async (
  { store }: Context,
  tenant: string,
  returned: ReturnedSale,
): Promise<ReturnedSale | undefined> => {
  if (returned.cancelled === true) return returned;
  const next: ReturnedSale = { ...returned, cancelled: true, version: returned.version + 1 };
  const original = await sales.read(store, saleKey(tenant, returned.returnOf));
  const writes: Write[] = [sales.replacing(saleKey(tenant, returned.id), next)];
  if (original?.status === 'accepted' || original?.status === 'cancelled')
    writes.push(sales.replacing(saleKey(tenant, original.id), withoutReturn(original, returned.id)));
  if (original?.status === 'awaited') {
    const { [returned.id]: _, ...rest } = original.returned;
    writes.push(
      sales.replacing(saleKey(tenant, original.id), {
        ...original,
        returned: rest,
        version: original.version + 1,
      }),
    );
  }
  return (await store.transact(writes)).done ? next : undefined;
};
