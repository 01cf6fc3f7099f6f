import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { dec } from '../../domain/kernel/decimal.ts';
import { inMoney } from '../../domain/kernel/money.ts';
import { idText, instantText, money } from '../../domain/kernel/schema.ts';
import { inBoth } from '../../domain/kernel/spoken.ts';
import { isOwn } from '../../domain/ledger/book.ts';
import { type Entry, type WindowState, windowKey } from '../../domain/ledger/entry.ts';
import { windowExplanation } from '../../domain/ledger/explanation.ts';
import { windowSentences } from '../../domain/ledger/sentences.ts';
import type { WindowName } from '../../domain/ledger/window-state.ts';
import type { Store } from '../../storage/store.ts';
import { route } from '../shell/route.ts';
import { knownAt } from './entry-at.ts';
import { sentences, windowExplanationExample } from './explanation-example.ts';
import { ownPartner } from './own-partner.ts';
import { ownWindowAt } from './own-window-at.ts';
import type { Account } from './tail.ts';
import { readerOf } from './tell-sales.ts';
import { isKnown, windowAt } from './window-at.ts';
import { explained, type Rules, rulesOf } from './window-view.ts';

/** One window of a component: by month, quarter or year, over the whole program, or of one sale. */
export const windowParams = z.strictObject({
  partnerId: idText,
  planId: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
  component: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
  window: z.string().check(
    z.regex(/^(programme|\d{4}(-\d\d|-Q[1-4])?|sale:sale_[0-9a-z]{26})$/, {
      error: 'must be a window such as 2026-02, 2026-Q1, 2026, programme or sale:sale_…',
    }),
  ),
});

const answer = z.strictObject({
  partnerId: idText,
  amount: money,
  entry: z.int(),
  asOf: z.optional(instantText),
  explanation: windowExplanation,
  sentences,
});

export const windowExampleParams = {
  partnerId: 'baltic-bikes',
  planId: 'resellers',
  component: 'accessories',
  window: '2026-02',
};

const unknown = (): DomainError => new DomainError('not-found', 'Nothing was ever counted in such a window.');

/** Where the window stood after an entry; worth nothing where the entry came before anything touched it. */
const stoodAt = async (
  store: Store,
  account: Account,
  name: WindowName,
  { tail, entry, rules }: { readonly tail: Entry; readonly entry: Entry | undefined; readonly rules: Rules },
): Promise<Omit<WindowState, 'key'>> => {
  const key = windowKey(name.planId, name.component, name.window);
  if (isOwn(name.window)) {
    const { versions } = rules;
    const found =
      entry === undefined ? undefined : await ownWindowAt(store, account, name, { entry, versions });
    if (found === undefined) throw unknown();
    return found;
  }
  const found = entry === undefined ? undefined : await windowAt(store, account, key, { tail, entry });
  if (found !== undefined) return found;
  if (!(await isKnown(store, account, key, tail))) throw unknown();
  return { sums: [], amount: '0' };
};

export const readWindow = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/windows/{planId}/{component}/{window}',
  id: 'readWindow',
  summary: 'Read a window',
  description:
    'What the window is worth, how that comes about, and the same as sentences in Polish and English. With asOf, as it was known at that instant: entries posted later do not count, whatever day their sales are of; entry names the last that does. A window of one sale (sale:ID) is put together from the journal since the sale was reported; where that is more than 20,000 entries, it is refused.',
  permission: 'ledger:read',
  params: windowParams,
  query: z.strictObject({ asOf: z.optional(instantText) }),
  status: 200,
  answer,
  errors: ['not-found', 'too-far-back'],
  example: {
    params: windowExampleParams,
    answer: {
      partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      amount: { amount: '84.50', currency: 'EUR' },
      entry: 17,
      asOf: '2026-02-25T10:15:30.480Z',
      explanation: windowExplanationExample,
      sentences: inBoth((language) => [...windowSentences(windowExplanationExample, language)]),
    },
  },
  run: async ({ params: { partnerId: reference, ...name }, query, principal }, context) => {
    const { store } = context;
    const { tenant } = principal;
    const partnerId = await ownPartner(context, principal, reference);
    const account = { tenant, partnerId };
    const known = await knownAt(store, account, query.asOf);
    const rules = known === undefined ? undefined : await rulesOf(store, tenant, name);
    if (known === undefined || rules === undefined) throw unknown();
    const { tail, entry } = known;
    const stood = await stoodAt(store, account, name, { tail, entry, rules });
    const told = explained(name, stood, rules, { entry, reader: readerOf(principal) });
    return {
      status: 200,
      body: {
        partnerId,
        amount: inMoney(dec(stood.amount), told.currency),
        entry: entry?.number ?? 0,
        ...(entry === undefined ? {} : { asOf: entry.at }),
        explanation: told,
        sentences: inBoth((language) => [...windowSentences(told, language)]),
      },
    };
  },
});
