import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { saleCause, saleOf } from '../../domain/ledger/cause.ts';
import { type AcceptedSale, counted, isSaleOf } from '../../domain/sales/sale.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import type { Context } from '../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { saleExample, saleViewExample } from './examples.ts';
import { saleView, viewSale } from './sale-view.ts';

type Account = { readonly tenant: string; readonly partnerId: string };
type Place = { readonly entry: number; readonly cause: number };

/** The causes of the journal behind a place, newest first, with their places. */
const causesBehind = async (
  { store }: Context,
  account: Account,
  place: Place | undefined,
  wanted: number,
) => {
  const found: { readonly cause: string; readonly place: Place }[] = [];
  let to = place === undefined ? undefined : entryNumber(place.entry);
  for (;;) {
    const page = await entries.list(store, account, {
      limit: 25,
      newestFirst: true,
      ...(to === undefined ? {} : { to }),
    });
    for (const { number, causes } of page.data)
      for (let index = causes.length - 1; index >= 0; index -= 1) {
        const cause = causes[index];
        const behind = place === undefined || number < place.entry || index < place.cause;
        if (behind && cause !== undefined) found.push({ cause, place: { entry: number, cause: index } });
      }
    const last = page.data.at(-1)?.number ?? 1;
    if (found.length >= wanted || last <= 1) return found;
    to = entryNumber(last - 1);
  }
};

/**
 * The partner's sales, the latest change first. The journal names every version of a sale; a sale stands where its
 * present version does, so each is listed once.
 */
const salesBehind = async (context: Context, account: Account, start: Place | undefined, limit: number) => {
  const listed: AcceptedSale[] = [];
  let place = start;
  for (;;) {
    const causes = await causesBehind(context, account, place, limit);
    const ids = [...new Set(causes.flatMap(({ cause }) => saleOf(cause) ?? []))];
    const read = await sales.readMany(
      context.store,
      ids.map((id) => saleKey(account.tenant, id)),
    );
    const present = new Map(read.map((sale) => [saleCause(sale.id, sale.version), sale]));
    for (const one of causes) {
      const sale = counted(present.get(one.cause));
      // The journal also knows what was moved to others, and what a parent earns by its children: those are not its sales.
      if (sale !== undefined && isSaleOf(account.partnerId, sale)) listed.push(sale);
      if (listed.length === limit) return { listed, next: one.place };
    }
    const last = causes.at(-1);
    if (causes.length < limit || last === undefined) return { listed, next: undefined };
    place = last.place;
  }
};

const placeText = z.object({ entry: z.int(), cause: z.int() });

export const listSales = route({
  method: 'GET',
  path: '/v1/sales',
  id: 'listSales',
  summary: 'List the sales of a partner',
  description:
    'The latest change first. A sale appears once the ledger has taken it in, normally within a second.',
  permission: 'sales:read',
  query: z.strictObject({ ...pageQuery, partnerId: z.optional(idText) }),
  status: 200,
  answer: listOf(saleView),
  errors: ['not-found', 'cursor-invalid'],
  example: { query: { partnerId: saleExample.partnerId }, answer: { data: [saleViewExample], next: null } },
  run: async ({ query, principal }, context) => {
    const reference = query.partnerId ?? principal.partnerId;
    if (reference === undefined)
      throw new DomainError('malformed', 'The query has faults.', [
        { pointer: '/query/partnerId', detail: 'is missing: say whose sales are meant' },
      ]);
    const partnerId = await ownPartner(context, principal, reference);
    const account = { tenant: principal.tenant, partnerId };
    const scope = `sales:${partnerId}`;
    const { listed, next } = await salesBehind(
      context,
      account,
      decodeCursor(query.cursor, scope, placeText),
      query.limit,
    );
    const data = listed.map((sale) => viewSale(sale, principal));
    return pageAnswer(scope, data, next);
  },
});
