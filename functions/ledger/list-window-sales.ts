import * as z from 'zod/mini';
import type { Versions } from '../../domain/commissions/contribution.ts';
import { DomainError } from '../../domain/errors.ts';
import { windowOf } from '../../domain/kernel/day.ts';
import { instantText } from '../../domain/kernel/schema.ts';
import { componentOf } from '../../domain/ledger/book.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { explainSale } from '../../domain/ledger/explain-sale.ts';
import { type ExplainedSale, explainedSale, type Reader } from '../../domain/ledger/explanation.ts';
import type { WindowName } from '../../domain/ledger/window-state.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { explanationExample } from './explanation-example.ts';
import { ownPartner } from './own-partner.ts';
import { windowExampleParams, windowParams } from './read-window.ts';
import { readerOf, tellSales } from './tell-sales.ts';
import { type Rules, rulesOf } from './window-view.ts';

const change = z.strictObject({ ...explainedSale.shape, entry: z.int(), at: instantText });

/** Entries read for one page. */
const entriesRead = 200;

/** Whether the component refused the sale, in the window that its day is in. */
const isRefusedHere = (
  { saleId, after, refused }: ExplainedSale,
  name: WindowName,
  rules: Rules,
): boolean => {
  if (after === undefined || refused?.[name.component] === undefined) return false;
  const { window } = componentOf(rules.versions, name.planId, rules.newest, name.component);
  return windowOf(window, after.day, saleId) === name.window;
};

const changesIn = (
  entry: Entry,
  name: WindowName,
  rules: Rules,
  reader: Reader,
): readonly { readonly entry: Entry; readonly sale: ExplainedSale }[] => {
  const explaining: { readonly versions: Versions; readonly reader: Reader } = {
    versions: rules.versions,
    reader,
  };
  return entry.causes.flatMap((_, cause) => {
    const sale = explainSale(entry, cause, name, explaining);
    if (sale === undefined || sale === 'hidden' || !sale.recorded) return [];
    const touches = [sale.before, sale.after].some((form) => (form?.shares ?? []).length > 0);
    return touches || isRefusedHere(sale, name, rules) ? [{ entry, sale }] : [];
  });
};

export const listWindowSales = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/windows/{planId}/{component}/{window}/sales',
  id: 'listWindowSales',
  summary: 'List what sales did to a window',
  description:
    'Every change of a sale that the window took in, or that its component refused, and why: the latest first, as it was when it was posted. A page reads 200 entries of the journal, so it may be short, or empty, where many of them concern other windows: go on while next is not null. A partner is not told of sales of child partners, nor of what was posted before sales were kept with their entries.',
  permission: 'ledger:read',
  params: windowParams,
  query: z.strictObject({ cursor: pageQuery.cursor }),
  status: 200,
  answer: listOf(change),
  errors: ['not-found', 'cursor-invalid'],
  example: {
    params: windowExampleParams,
    answer: {
      data: explanationExample.sales.map((one) => ({ ...one, entry: 17, at: '2026-02-25T10:15:30.480Z' })),
      next: null,
    },
  },
  run: async ({ params: { partnerId: reference, ...name }, query: { cursor }, principal }, context) => {
    const { store } = context;
    const { tenant } = principal;
    const partnerId = await ownPartner(context, principal, reference);
    const rules = await rulesOf(store, tenant, name);
    if (rules === undefined) throw new DomainError('not-found', 'There is no such component.');
    const scope = `window-sales:${partnerId}:${name.planId}/${name.component}/${name.window}`;
    const to = decodeCursor(cursor, scope, z.int().check(z.gte(1)));
    const page = await entries.list(
      store,
      { tenant, partnerId },
      { limit: entriesRead, newestFirst: true, ...(to === undefined ? {} : { to: entryNumber(to) }) },
    );
    const found = page.data.flatMap((entry) => changesIn(entry, name, rules, readerOf(principal)));
    const told = await tellSales(
      context,
      principal,
      found.map(({ sale }) => sale),
    );
    const last = page.data.at(-1)?.number ?? 1;
    const data = told.sales.flatMap((sale, index) => {
      const entry = found[index]?.entry;
      return entry === undefined ? [] : [{ ...sale, entry: entry.number, at: entry.at }];
    });
    return pageAnswer(scope, data, last > 1 ? last - 1 : undefined);
  },
});
