import { type Principal, sees } from '../../domain/access/permissions.ts';
import { isAssigned } from '../../domain/commissions/plan-in-force.ts';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import type { Movement } from '../../domain/ledger/book.ts';
import { estimate } from '../../domain/ledger/estimate.ts';
import { reportSale, saleErrors } from '../../domain/sales/report-sale.ts';
import type { AcceptedSale, SaleContent } from '../../domain/sales/sale.ts';
import { readBook } from '../ledger/read-book.ts';
import { lastEntry } from '../ledger/tail.ts';
import { unknownReferences, valued } from '../sales/references.ts';
import type { Context } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { movementsOfSale, versionsIn } from '../stream/movements.ts';
import { type EstimateView, viewPartner } from './estimate-view.ts';
import { versionsFor } from './plan-cache.ts';
import { type Valuing, valuingFor } from './valuing.ts';

/** What lines have in common, and what stands in each of them. */
type Lines = Pick<EstimateView, 'programId' | 'closesOn'> & { readonly contents: readonly SaleContent[] };

const ofLine = /^\/(productId|quantity|amount|cost|attributes)/;

/** Faults with their place in the request: what all lines share is told once. */
const placed = (faults: readonly (readonly FieldError[])[]): readonly FieldError[] => {
  const all = faults.flatMap((found, line) =>
    found.map(({ pointer, detail }) => ({
      pointer: ofLine.test(pointer) ? `/lines/${line}${pointer}` : pointer,
      detail,
    })),
  );
  return [...new Map(all.map((one) => [`${one.pointer} ${one.detail}`, one])).values()];
};

/** Refuses lines that could not be reported as sales, with all that is wrong. */
const check = (contents: readonly SaleContent[], valuing: Valuing): void => {
  const invalid = placed(contents.map(saleErrors));
  if (invalid.length > 0) throw new DomainError('sale-invalid', 'The sale breaks a rule.', invalid);
  const unknown = placed(contents.map((content) => unknownReferences(content, valuing)));
  if (unknown.length > 0)
    throw new DomainError('reference-unknown', 'The lines refer to something that does not exist.', unknown);
};

/** The lines as sales that were accepted on the day, valued by the terms in force on it. */
const asSales = async ({ contents, closesOn }: Lines, valuing: Valuing): Promise<readonly AcceptedSale[]> => {
  await valuing.readRates(contents.map(({ currency }) => ({ currency, day: closesOn })));
  return inParallel(contents, 1, (content, line) => {
    const id = `estimate-${line}`;
    const identity = { id, externalId: id, reported: '', recordedAt: '' };
    // The day is plain: it is the business day in every time zone.
    return valued(reportSale(valuing.standing(content), identity, 'UTC'), valuing);
  });
};

/** What each partner would take in, line by line; a line that gives a partner nothing keeps its place. */
const movementsOf = async (
  { store }: Context,
  tenant: string,
  sales: readonly AcceptedSale[],
): Promise<ReadonlyMap<string, readonly Movement[]>> => {
  const versions = await versionsFor(store, tenant, sales.flatMap(versionsIn));
  const found = new Map<string, Movement[]>();
  for (const [line, sale] of sales.entries())
    for (const { partnerId, movement } of movementsOfSale(undefined, sale, versions)) {
      const own =
        found.get(partnerId) ?? sales.map(({ id }) => ({ cause: id, came: [], went: [], remeasured: [] }));
      own[line] = movement;
      found.set(partnerId, own);
    }
  return found;
};

/** Why parts of the lines earn nothing, as far as the principal may know: of a partner, only what is its own. */
const reasonsOf = (
  principal: Principal,
  sales: readonly AcceptedSale[],
  valuing: Valuing,
): Pick<EstimateView, 'refused' | 'held'> => {
  const own = principal.partnerId;
  const concerned = ({ programId, day }: AcceptedSale, planId: string) =>
    own === undefined ||
    valuing.terms(programId).plans.some((plan) => plan.id === planId && isAssigned(plan, own, day));
  return {
    refused: sales.flatMap((sale, line) => [
      ...sale.valuation.decisions
        .filter(({ partnerId }) => sees(principal, partnerId))
        .flatMap(({ planId, partnerId, off = {} }) =>
          Object.entries(off).map(([component, reason]) => ({ line, planId, partnerId, component, reason })),
        ),
      ...(sale.valuation.excluded ?? [])
        .filter(({ planId }) => concerned(sale, planId))
        .filter(({ partnerId }) => partnerId === undefined || sees(principal, partnerId))
        .map((one) => ({ line, ...one })),
    ]),
    held: sales.flatMap((sale, line) =>
      (sale.valuation.held ?? [])
        .filter(({ planId }) => concerned(sale, planId))
        .map((one) => ({ line, ...one })),
    ),
  };
};

/**
 * What lines would earn if they were sold on the day: by the terms in force on it, on top of each partner's windows as
 * they stand. Nothing is written. A partner is told of what it would earn itself, the vendor of everybody.
 * Throws `sale-invalid` and `reference-unknown`.
 */
export const estimateLines = async (
  context: Context,
  principal: Principal,
  lines: Lines,
): Promise<EstimateView> => {
  const { store, given } = context;
  const { tenant } = principal;
  const valuing = await valuingFor(store, tenant, lines.contents);
  check(lines.contents, valuing);
  const sales = await asSales(lines, valuing);
  const seen = [...(await movementsOf(context, tenant, sales))].filter(([id]) => sees(principal, id));
  const partners = await inParallel(seen, 8, async ([partnerId, movements]) => {
    const account = { tenant, partnerId };
    const book = await readBook(store, account, await lastEntry(store, account), movements);
    return viewPartner(partnerId, estimate(movements, { ...book, at: given.now() }));
  });
  const { programId, closesOn, contents } = lines;
  return {
    programId,
    closesOn,
    lines: contents.map(({ productId, quantity, amount, currency }) => ({
      productId,
      quantity,
      amount,
      currency,
    })),
    partners,
    ...reasonsOf(principal, sales, valuing),
  };
};
