import type { Contribution, Versions } from '../commissions/contribution.ts';
import { type Refusal, refusal } from '../commissions/valuation.ts';
import { dec, sumText, text } from '../kernel/decimal.ts';
import { saleOf } from './cause.ts';
import type { Entry } from './entry.ts';
import type { ExplainedForm, ExplainedSale, Reader } from './explanation.ts';
import { keptContributions } from './keep-sale.ts';
import type { KeptDecision, KeptForm } from './kept-sale.ts';
import type { WindowName } from './window-state.ts';

type Explaining = { readonly versions: Versions; readonly reader: Reader };
type Shares = ExplainedForm['shares'];
type Total = ExplainedForm['total'];
/** The form of a sale that is looked at: whose journal it stands in, for which window. */
type Looked = { readonly saleId: string; readonly partnerId: string; readonly name: WindowName };

const isHere = (one: Contribution, { component, window }: WindowName): boolean =>
  one.component === component && one.window === window;

/** The plan's decisions of a form that the reader may see: a parent earns by its children's sales, but sees only its own. */
const decisionsIn = (
  { decisions }: KeptForm,
  { planId }: WindowName,
  reader: Reader,
): readonly KeptDecision[] =>
  decisions.filter((one) => one.planId === planId && (reader === 'vendor' || one.child === undefined));

const sharesOf = (form: KeptForm, one: KeptDecision, looked: Looked, versions: Versions): Shares =>
  keptContributions(form, one, looked, versions)
    .filter((found) => isHere(found, looked.name))
    .map(({ version, sums: { base, driver, sales } }) => ({
      version,
      ...(one.share === undefined ? {} : { share: one.share }),
      ...(one.child === undefined ? {} : { child: one.child }),
      base: text(base),
      driver: text(driver),
      sales: text(sales),
    }));

const totalOf = (shares: Shares): Total => ({
  base: sumText('0', ...shares.map(({ base }) => base)),
  driver: sumText('0', ...shares.map(({ driver }) => driver)),
  sales: sumText('0', ...shares.map(({ sales }) => sales)),
});

const formOf = (
  form: KeptForm | undefined,
  looked: Looked,
  { versions, reader }: Explaining,
): ExplainedForm | undefined => {
  if (form === undefined) return undefined;
  const decisions = decisionsIn(form, looked.name, reader);
  const [first] = decisions;
  if (first === undefined) return undefined;
  const { day, quantity, amount, currency, returned, paidOn } = form;
  const { rate } = first;
  const shares = decisions.flatMap((one) => sharesOf(form, one, looked, versions));
  return {
    ...{ day, quantity, amount, currency },
    ...(rate === undefined ? {} : { rate }),
    ...(returned === undefined ? {} : { returned }),
    ...(paidOn === undefined ? {} : { paidOn }),
    total: totalOf(shares),
    shares,
  };
};

const refusedBy = (
  decisions: readonly KeptDecision[],
  versions: Versions,
): Readonly<Record<string, Refusal>> => {
  const refused: Record<string, Refusal> = {};
  for (const { planId, version, off = {} } of decisions)
    for (const [place, { id }] of versions(planId, version).components.entries())
      for (const reason of refusal.options) if (off[reason]?.includes(place) === true) refused[id] = reason;
  return refused;
};

const nothing: Total = { base: '0', driver: '0', sales: '0' };
const minus = (a: string, b: string): string => text(dec(a).minus(dec(b)));
const added = (before: Total, after: Total): Total => ({
  base: minus(after.base, before.base),
  driver: minus(after.driver, before.driver),
  sales: minus(after.sales, before.sales),
});

/** Of entries that do not keep their sales only the exchange rate is known. */
const unrecorded = (
  { rates }: Entry,
  cause: number,
  planId: string,
): Pick<ExplainedSale, 'recorded' | 'rate'> => {
  const found = rates?.find((one) => one.cause === cause && one.planId === planId);
  return {
    recorded: false,
    ...(found === undefined ? {} : { rate: { value: found.value, date: found.date } }),
  };
};

const sharesIn = (forms: readonly (ExplainedForm | undefined)[]): number =>
  forms.reduce((count, form) => count + (form?.shares.length ?? 0), 0);

/** Whether all that a sale is to the plan, or all that it did to the window, is what children earned by it. */
const isHidden = (
  seen: readonly (ExplainedForm | undefined)[],
  whole: readonly (ExplainedForm | undefined)[],
): boolean =>
  (sharesIn(whole) > 0 && sharesIn(seen) === 0) ||
  (whole.some((form) => form !== undefined) && seen.every((form) => form === undefined));

/**
 * What a sale did to a window as a cause of an entry, as it was decided then. Undefined where the cause is no sale;
 * `hidden` where the sale is not the reader's to see.
 */
export const explainSale = (
  entry: Entry,
  cause: number,
  name: WindowName,
  explaining: Explaining,
): ExplainedSale | 'hidden' | undefined => {
  const named = entry.causes[cause] ?? '';
  const saleId = saleOf(named);
  if (saleId === undefined) return undefined;
  const kept = entry.sales?.find((one) => one.cause === cause);
  if (kept === undefined) return { saleId, cause: named, ...unrecorded(entry, cause, name.planId) };
  const { versions, reader } = explaining;
  const looked = { saleId, partnerId: entry.partnerId, name };
  const before = formOf(kept.went, looked, explaining);
  const after = formOf(kept.came, looked, explaining);
  const whole = [kept.went, kept.came].map((form) => formOf(form, looked, { versions, reader: 'vendor' }));
  if (isHidden([before, after], whole)) return 'hidden';
  const rate = (after ?? before)?.rate;
  const refused = kept.came === undefined ? {} : refusedBy(decisionsIn(kept.came, name, reader), versions);
  const absent = kept.absent?.find(({ planId }) => planId === name.planId)?.reason;
  return {
    ...{ saleId, cause: named, recorded: true },
    counts: (after?.shares ?? []).length > 0,
    ...(rate === undefined ? {} : { rate }),
    added: added(before?.total ?? nothing, after?.total ?? nothing),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(Object.keys(refused).length === 0 ? {} : { refused }),
    ...(absent === undefined ? {} : { absent }),
  };
};
