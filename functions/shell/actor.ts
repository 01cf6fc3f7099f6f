import type { Item, Store } from '../../storage/store.ts';
import { table } from '../../storage/table.ts';
import type { Context } from './context.ts';
import { PassingStore } from './passing-store.ts';

/** Who writes, by which request or job, and from which address. */
export type Actor = { readonly subject: string; readonly by: string; readonly from?: string | undefined };

/** In one text, since every item carries it: none of the three has a space. */
const written = ({ subject, by, from }: Actor): string =>
  [subject, by, ...(from === undefined ? [] : [from])].join(' ');

/** Reads who wrote an item; nothing where the house did it by itself. */
export const actorOf = (item: Item | undefined): Actor | undefined => {
  const text = item?.[table.actor];
  if (typeof text !== 'string') return undefined;
  const [subject = '', by = '', from] = text.split(' ');
  return { subject, by, from };
};

/** A store whose items say who wrote them. It is said where they are written, so that no use case can forget it. */
const signedStore = (store: Store, actor: string): Store =>
  new PassingStore(store, (item) => ({ ...item, [table.actor]: actor }));

/** The context whose writes say who made them. */
export const signedBy = (context: Context, actor: Actor): Context => {
  let store: Store | undefined;
  return {
    ...(context.ours === undefined ? {} : { ours: context.ours }),
    given: context.given,
    // Made when it is first asked for: documents need no table.
    get store() {
      store ??= signedStore(context.store, written(actor));
      return store;
    },
  };
};
