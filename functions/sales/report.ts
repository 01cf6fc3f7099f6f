import { DomainError } from '../../domain/errors.ts';
import { correctSale } from '../../domain/sales/correct-sale.ts';
import { reportSale, takeUpReturns } from '../../domain/sales/report-sale.ts';
import type { AcceptedSale, Sale, SaleContent } from '../../domain/sales/sale.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import type { Item } from '../../storage/store.ts';
import type { Valuing } from '../commissions/valuing.ts';
import type { Context } from '../shell/context.ts';
import { importMark } from './import-mark.ts';
import { timeZoneOf, valued } from './references.ts';

/** A sale as it was reported, its references brought to ids. `revision` above 0 corrects what was reported before. */
export type Report = {
  readonly externalId: string;
  readonly content: SaleContent;
  readonly revision: number;
  readonly importedBy?: string | undefined;
};

/** What a report came to. `unchanged` repeats what stands there, `late` is an older revision than stands there. */
type Reported = {
  readonly outcome: 'created' | 'corrected' | 'unchanged' | 'late';
  readonly sale: AcceptedSale;
};

/** How often a write is decided again where others write the same sale at the same moment. */
export const rounds = 20;
export const tooBusy = (): DomainError =>
  new DomainError('busy', 'The sale is being changed by others at this moment.');

/** The id that a sale's own number at the vendor makes: the same for ever. */
export const saleIdOf = ({ given }: Context, tenant: string, externalId: string): string =>
  given.naturalId('sale', tenant, externalId);

/** The content of a sale that stands there, for comparison with a report. */
const contentOf = (sale: AcceptedSale): SaleContent => {
  const {
    id: _i,
    externalId: _e,
    version: _v,
    recordedAt: _a,
    status: _s,
    day: _d,
    paidOn: _o,
    revision: _r,
    reported: _p,
    returned: _b,
    valuation: _l,
    terms: _t,
    importedBy: _m,
    ...content
  } = sale;
  return content;
};

type Existing = {
  readonly existing: Sale;
  readonly report: Report;
  readonly valuing: Valuing;
  readonly digest: string;
};

/** A report of an id that is taken: a repetition, a correction, or something else under the same id. */
const onTop = async (
  context: Context,
  tenant: string,
  { existing, report, valuing, digest }: Existing,
): Promise<Reported | undefined> => {
  if (existing.status === 'return' || existing.status === 'awaited')
    throw new DomainError('sale-conflict', 'This externalId was reported as a return.');
  if (existing.reported === digest && report.revision <= existing.revision)
    return { outcome: 'unchanged', sale: existing };
  // The first report of a sale that a correction brought already: it comes late.
  if (report.revision === 0 && existing.reported === '') return { outcome: 'late', sale: existing };
  if (report.revision === 0)
    throw new DomainError('sale-conflict', 'This externalId was reported before with other content.');
  return correct(context, tenant, existing, { report, valuing });
};

/** One attempt to correct; undefined where the sale changed meanwhile. */
const correct = async (
  context: Context,
  tenant: string,
  existing: AcceptedSale,
  { report, valuing }: { report: Report; valuing: Valuing },
): Promise<Reported | undefined> => {
  const timeZone = timeZoneOf(report.content, valuing);
  // The one that stands there may have been written before its customer went into another, or after.
  const content = valuing.standing(report.content);
  const digest = context.given.digest(contentOf(existing));
  const same = [content, report.content].some((one) => context.given.digest(one) === digest);
  if (report.revision === existing.revision && same) return { outcome: 'unchanged', sale: existing };
  if (report.revision === existing.revision)
    throw new DomainError(
      'revision-conflict',
      `Revision ${report.revision} of the sale was sent before with other content.`,
    );
  const corrected = correctSale(existing, content, report.revision, timeZone);
  if (corrected === undefined) return { outcome: 'late', sale: existing };
  const sale = { ...(await valued(corrected, valuing)), ...importMark(report, true) };
  return (await sales.replace(context.store, saleKey(tenant, sale.id), sale)).done
    ? { outcome: 'corrected', sale }
    : undefined;
};

/** Takes the place that returns of this sale have been waiting in; undefined where it changed meanwhile. */
const takePlace = async (
  context: Context,
  tenant: string,
  sale: AcceptedSale,
  existing: Sale & { status: 'awaited' },
): Promise<Reported | undefined> => {
  const next = { ...takeUpReturns(sale, existing.returned), version: existing.version + 1 };
  return (await sales.replace(context.store, saleKey(tenant, sale.id), next)).done
    ? { outcome: 'created', sale: next }
    : undefined;
};

const parsed = (item: Item | undefined): Sale | undefined =>
  item === undefined ? undefined : sales.parse(item);

/**
 * Accepts a reported sale, once: one conditional put in the common case. The same report again changes nothing; other
 * content under the same id is refused (`sale-conflict`) unless it carries a higher revision. Throws also
 * `sale-invalid`, `reference-unknown`, `sale-cancelled`, `over-return`.
 */
export const report = async (
  context: Context,
  tenant: string,
  one: Report,
  valuing: Valuing,
): Promise<Reported> => {
  const { store, given } = context;
  const timeZone = timeZoneOf(one.content, valuing);
  const digest = given.digest(one.content);
  const id = saleIdOf(context, tenant, one.externalId);
  const identity = {
    id,
    externalId: one.externalId,
    reported: one.revision === 0 ? digest : '',
    recordedAt: given.now(),
    importedBy: one.importedBy,
  };
  const sale = await valued(
    { ...reportSale(valuing.standing(one.content), identity, timeZone), revision: one.revision },
    valuing,
  );
  let outcome = await sales.create(store, saleKey(tenant, id), sale);
  for (let round = 0; !outcome.done && round < rounds; round += 1) {
    const existing = parsed(outcome.existing) ?? (await sales.read(store, saleKey(tenant, id)));
    if (existing === undefined) outcome = await sales.create(store, saleKey(tenant, id), sale);
    else {
      const done =
        existing.status === 'awaited'
          ? await takePlace(context, tenant, sale, existing)
          : await onTop(context, tenant, { existing, report: one, valuing, digest });
      if (done !== undefined) return done;
      outcome = { done: false };
    }
  }
  if (!outcome.done) throw tooBusy();
  return { outcome: 'created', sale };
};

/** Corrects a sale that must be there already; see `report`. Throws `not-found`. */
export const correction = async (
  context: Context,
  tenant: string,
  one: Report,
  valuing: Valuing,
): Promise<Reported> => {
  const key = saleKey(tenant, saleIdOf(context, tenant, one.externalId));
  for (let round = 0; round < rounds; round += 1) {
    const existing = await sales.read(context.store, key);
    if (existing === undefined || existing.status === 'awaited' || existing.status === 'return')
      throw new DomainError('not-found', 'There is no such sale.');
    const done = await correct(context, tenant, existing, { report: one, valuing });
    if (done !== undefined) return done;
  }
  throw tooBusy();
};
