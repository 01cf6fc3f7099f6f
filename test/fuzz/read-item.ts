import type { Item } from '../../storage/store.ts';

/** An item, and what its entity reads. */
export type Read = { readonly item: Item; readonly value: Readonly<Record<string, unknown>> };

/** What a person may is found by the person, and due items by their moment: those say the tenant themselves. */
export const tenantOf = ({ item, value }: Read): string =>
  item.pk.startsWith('T#') ? (item.pk.split('#')[1] ?? '') : String(value['tenant']);
