import { told } from '../../../storage/quiet.ts';
import type { Item } from '../../../storage/store.ts';
import type { Context } from '../../shell/context.ts';
import { PassingStore } from '../../shell/passing-store.ts';

const heard: ReadonlySet<string> = new Set(told);

/** A context, and whether anything was written in it that the stream's readers hear of. */
export const hearing = (context: Context): { readonly context: Context; readonly isHeard: () => boolean } => {
  let isHeard = false;
  const pass = (item: Item): Item => {
    isHeard ||= heard.has(item.type);
    return item;
  };
  return {
    context: { ...context, store: new PassingStore(context.store, pass) },
    isHeard: () => isHeard,
  };
};
