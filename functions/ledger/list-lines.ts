import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import type { Entry, Line } from '../../domain/ledger/entry.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import type { Context } from '../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { lineExample, lineView, viewLine } from './line-view.ts';
import { ownPartner } from './own-partner.ts';

type Account = { readonly tenant: string; readonly partnerId: string };
type Place = { readonly entry: number; readonly line: number };
type Listed = { readonly entry: Entry; readonly line: Line; readonly index: number };

const linesOf = (entry: Entry, place: Place | undefined): readonly Listed[] =>
  entry.lines
    .map((line, index) => ({ entry, line, index }))
    .reverse()
    .filter(({ index }) => place?.entry !== entry.number || index < place.line);

/** Lines behind a place, newest first, entry by entry. */
const linesBehind = async ({ store }: Context, account: Account, start: Place | undefined, limit: number) => {
  const listed: Listed[] = [];
  let to = start === undefined ? undefined : entryNumber(start.entry);
  for (;;) {
    const found = await entries.list(store, account, {
      limit: 50,
      newestFirst: true,
      ...(to === undefined ? {} : { to }),
    });
    for (const entry of found.data) listed.push(...linesOf(entry, start));
    const last = found.data.at(-1)?.number ?? 1;
    const full = listed[limit - 1];
    if (full !== undefined && (listed.length > limit || last > 1))
      return { listed: listed.slice(0, limit), next: { entry: full.entry.number, line: full.index } };
    if (last <= 1) return { listed, next: undefined };
    to = entryNumber(last - 1);
  }
};

const placeText = z.object({ entry: z.int(), line: z.int() });

export const listLines = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/ledger-lines',
  id: 'listLedgerLines',
  summary: "List a partner's ledger lines",
  description:
    'Every posted difference, the latest first: what moved, from what to what, and by which causes.',
  permission: 'ledger:read',
  params: z.strictObject({ partnerId: idText }),
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(lineView),
  errors: ['not-found', 'cursor-invalid'],
  example: { params: { partnerId: 'baltic-bikes' }, answer: { data: [lineExample], next: null } },
  run: async ({ params, query, principal }, context) => {
    const partnerId = await ownPartner(context, principal, params.partnerId);
    const scope = `lines:${partnerId}`;
    const start = decodeCursor(query.cursor, scope, placeText);
    const { listed, next } = await linesBehind(
      context,
      { tenant: principal.tenant, partnerId },
      start,
      query.limit,
    );
    const data = listed.map(({ entry, line, index }) => viewLine(entry, line, index));
    return pageAnswer(scope, data, next);
  },
});
