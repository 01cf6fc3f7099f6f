import type { Principal } from '../../domain/access/permissions.ts';
import type { ExplainedSale, Reader } from '../../domain/ledger/explanation.ts';
import { counted } from '../../domain/sales/sale.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import { ownsSale } from '../sales/sale-view.ts';
import type { Context } from '../shell/context.ts';

/** Whose eyes an explanation is for. */
export const readerOf = ({ partnerId }: Principal): Reader =>
  partnerId === undefined ? 'vendor' : 'partner';

/**
 * Sales of an explanation with the ids they were reported under, which never change. Where an entry does not say whose a
 * sale was, the sale does: a parent earns by its children's sales, but sees only its own. Answers how many are left out.
 */
export const tellSales = async (
  { store }: Context,
  principal: Principal,
  all: readonly ExplainedSale[],
): Promise<{ readonly sales: ExplainedSale[]; readonly hidden: number }> => {
  const read = await sales.readMany(
    store,
    [...new Set(all.map(({ saleId }) => saleId))].map((id) => saleKey(principal.tenant, id)),
  );
  const known = new Map(read.flatMap((one) => counted(one) ?? []).map((one) => [one.id, one]));
  const told = all.flatMap((one): readonly ExplainedSale[] => {
    const sale = known.get(one.saleId);
    if (!one.recorded && (sale === undefined || !ownsSale(principal, sale))) return [];
    return [sale === undefined ? one : { ...one, externalId: sale.externalId }];
  });
  return { sales: told, hidden: all.length - told.length };
};
