import type { Terms } from '../../domain/commissions/value-sale.ts';
import type { Program } from '../../domain/programs/program.ts';
import type { AcceptedSale, SaleContent } from '../../domain/sales/sale.ts';
import type { Store } from '../../storage/store.ts';
import { type Dated, fillRates, fillShelf, type Shelf, shelfOf, type Wants } from './shelf.ts';
import { termsOn } from './shelf-terms.ts';
import { currentTerms } from './terms.ts';

/** What sales are valued by, read for some of them: see `Terms`. `number` is older than anything that was read. */
export type Valuing = {
  readonly number: number;
  readonly program: (id: string) => Program | undefined;
  readonly knows: (kind: 'partner' | 'product' | 'customer', id: string) => boolean;
  /** The content with the customer that its own stands for: the one that it went into. */
  readonly standing: <S extends Pick<SaleContent, 'customerId'>>(content: S) => S;
  readonly terms: (programId: string) => Terms;
  /** Rates depend on the business day, so they are read once that is known. */
  readonly readRates: (sales: readonly Dated[]) => Promise<void>;
};

const standingOn = (shelf: Shelf, customerId: string): string => {
  const into = shelf.customers.get(customerId)?.mergedInto;
  return into === undefined ? customerId : standingOn(shelf, into);
};

/** Reads what these sales need, each thing once per number of the terms. */
export const valuingFor = async (store: Store, tenant: string, sales: readonly Wants[]): Promise<Valuing> => {
  const number = await currentTerms(store, tenant);
  const shelf = shelfOf(tenant, number);
  await fillShelf(store, tenant, shelf, sales);
  return {
    number,
    program: (id) => shelf.programs.get(id),
    knows: (kind, id) =>
      (kind === 'partner' ? shelf.partners : kind === 'product' ? shelf.products : shelf.customers).has(id),
    standing: (content) => {
      const { customerId } = content;
      if (customerId === undefined) return content;
      const stays = standingOn(shelf, customerId);
      return stays === customerId ? content : { ...content, customerId: stays };
    },
    terms: (programId) => termsOn(shelf, programId),
    readRates: (wanted) => fillRates(store, tenant, shelf, wanted),
  };
};

/** Everything for sales that were accepted before, rates included. */
export const valuingForAccepted = async (
  store: Store,
  tenant: string,
  sales: readonly AcceptedSale[],
): Promise<Valuing> => {
  const valuing = await valuingFor(store, tenant, sales);
  await valuing.readRates(sales);
  return valuing;
};
