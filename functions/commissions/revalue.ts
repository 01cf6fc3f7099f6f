import { valueSale } from '../../domain/commissions/value-sale.ts';
import type { AcceptedSale } from '../../domain/sales/sale.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import type { Context } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { type Valuing, valuingForAccepted } from './valuing.ts';

/** Which sales are meant, and which of them a change concerns. */
type Meant = { readonly ids: readonly string[]; readonly concerned: (sale: AcceptedSale) => boolean };

const readAccepted = async (
  { store }: Context,
  tenant: string,
  { ids, concerned }: Meant,
): Promise<readonly AcceptedSale[]> => {
  const read = await sales.readMany(
    store,
    ids.map((id) => saleKey(tenant, id)),
  );
  return read.flatMap((sale) => (sale.status === 'accepted' && concerned(sale) ? [sale] : []));
};

/** Writes the sale with its new valuation where that differs; false where the sale changed meanwhile. */
const touch = async (
  { store, given }: Context,
  tenant: string,
  sale: AcceptedSale,
  valuing: Valuing,
): Promise<boolean> => {
  const valuation = valueSale(sale, valuing.terms(sale.programId));
  if (given.digest(valuation) === given.digest(sale.valuation)) return true;
  const next = { ...sale, valuation, terms: valuing.number, version: sale.version + 1 };
  return (await sales.replace(store, saleKey(tenant, sale.id), next)).done;
};

/**
 * Values accepted sales again under the terms in force and writes those whose valuation changed; the stream does the
 * rest. A sale that changes meanwhile is read and valued again. Answers how many it concerned.
 */
export const revalue = async (
  context: Context,
  tenant: string,
  { ids, concerned }: Meant,
): Promise<number> => {
  let open = ids;
  let looked = 0;
  for (let round = 0; open.length > 0 && round < 10; round += 1) {
    const found = await readAccepted(context, tenant, { ids: open, concerned });
    if (round === 0) looked = found.length;
    const valuing = await valuingForAccepted(context.store, tenant, found);
    const done = await inParallel(found, 16, (sale) => touch(context, tenant, sale, valuing));
    open = found.filter((_, index) => done[index] !== true).map(({ id }) => id);
  }
  if (open.length > 0)
    throw new Error(
      `sales of ${tenant} kept changing while they were valued: ${open.slice(0, 5).join(', ')}`,
    );
  return looked;
};
