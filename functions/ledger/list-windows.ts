import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import type { WindowState } from '../../domain/ledger/entry.ts';
import { isFigure } from '../../domain/ledger/figures.ts';
import { nameOfKey } from '../../domain/ledger/window-state.ts';
import { closedWindows } from '../../storage/ledger.ts';
import type { Store } from '../../storage/store.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { windowExplanationExample } from './explanation-example.ts';
import { ownPartner } from './own-partner.ts';
import { type Account, lastEntry } from './tail.ts';
import { readerOf } from './tell-sales.ts';
import { explained, type Rules, rulesOf, viewWindow, windowView } from './window-view.ts';

const query = z.strictObject({
  ...pageQuery,
  planId: z.optional(z.string().check(z.regex(/^[\w.-]{1,64}$/))),
  component: z.optional(z.string().check(z.regex(/^[\w.-]{1,64}$/))),
  window: z.optional(z.string().check(z.regex(/^[\w-]{1,20}$/))),
});
type Filter = Pick<z.output<typeof query>, 'planId' | 'component' | 'window'>;

const missing = (field: string, because: string): DomainError =>
  new DomainError('malformed', 'The query has faults.', [
    { pointer: `/query/${field}`, detail: `is missing: ${because} is looked up under it` },
  ]);

/** Windows lie in the order of plan, component and window, so that each filter needs those before it. */
const prefixOf = ({ planId, component, window }: Filter): string => {
  if (component !== undefined && planId === undefined) throw missing('planId', 'a component');
  if (window !== undefined && component === undefined) throw missing('component', 'a window');
  if (planId === undefined) return '';
  return component === undefined ? `${planId}/` : `${planId}/${component}/${window ?? ''}`;
};

const pageSize = 100;

type Wanted = { readonly prefix: string; readonly after: string | undefined; readonly limit: number };

/** Windows put aside that begin so, in order, from behind a key on; one more than are wanted, to know whether there are more. */
const asideBehind = async (
  store: Store,
  account: Account,
  { prefix, after, limit }: Wanted,
  isWanted: (key: string) => boolean,
): Promise<readonly WindowState[]> => {
  const found: WindowState[] = [];
  for (let from = after; ; ) {
    const page = await closedWindows.list(store, account, {
      limit: pageSize,
      after: from,
      ...(prefix === '' ? {} : { prefix }),
    });
    found.push(...page.data.filter(({ key }) => isWanted(key)));
    if (found.length > limit || page.next === undefined) return found;
    from = page.next;
  }
};

/** A page of the partner's windows: open ones from the last entry, the others from where they were put aside. */
const windowsBehind = async (store: Store, account: Account, wanted: Wanted) => {
  const { prefix, after, limit } = wanted;
  const open = new Map((await lastEntry(store, account))?.windows.map((one) => [one.key, one]) ?? []);
  const isBehind = (key: string) => key.startsWith(prefix) && (after === undefined || key > after);
  const own = [...open.values()].filter(({ key }) => isBehind(key) && !isFigure(nameOfKey(key)));
  // What was put aside and taken up again still lies there as it was: the open one counts.
  const aside = await asideBehind(
    store,
    account,
    wanted,
    (key) => !open.has(key) && !isFigure(nameOfKey(key)),
  );
  const all = [...own, ...aside].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { page: all.slice(0, limit), next: all.length > limit ? all[limit - 1]?.key : undefined };
};

export const listWindows = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/windows',
  id: 'listWindows',
  summary: "List a partner's windows",
  description:
    'What every month, quarter, year or whole program of every component is worth to the partner, in the order of plan, component and window. planId, component (needs planId) and window (a beginning, such as 2026; needs component) narrow it down. Windows of single sales are not listed: their amounts are in the ledger lines. Not in step with a journal that grows while pages are read: a window may be told as it stood a page earlier.',
  permission: 'ledger:read',
  params: z.strictObject({ partnerId: idText }),
  query,
  status: 200,
  answer: listOf(windowView),
  errors: ['not-found', 'cursor-invalid'],
  example: {
    params: { partnerId: 'baltic-bikes' },
    query: { planId: 'resellers', component: 'accessories', window: '2026' },
    answer: { data: [viewWindow(windowExplanationExample)], next: null },
  },
  run: async ({ params, query: { limit, cursor, ...filter }, principal }, context) => {
    const { tenant } = principal;
    const { store } = context;
    const partnerId = await ownPartner(context, principal, params.partnerId);
    const prefix = prefixOf(filter);
    const scope = `windows:${partnerId}:${prefix}`;
    const after = decodeCursor(cursor, scope, z.string().check(z.minLength(1), z.maxLength(1024)));
    const account = { tenant, partnerId };
    const { page, next } = await windowsBehind(store, account, { prefix, after, limit });
    const rules = new Map<string, Rules | undefined>();
    for (const { key } of page) {
      const { planId, component } = nameOfKey(key);
      const known = `${planId}/${component}`;
      if (!rules.has(known)) rules.set(known, await rulesOf(store, tenant, { planId, component }));
    }
    const data = page.map((state) => {
      const name = nameOfKey(state.key);
      const found = rules.get(`${name.planId}/${name.component}`);
      if (found === undefined) throw new Error(`no version of plan ${name.planId} has ${name.component}`);
      return viewWindow(explained(name, state, found, { entry: undefined, reader: readerOf(principal) }));
    });
    return pageAnswer(scope, data, next);
  },
});
