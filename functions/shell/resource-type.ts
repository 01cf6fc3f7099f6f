import type * as z from 'zod/mini';
import type { Permission, Principal } from '../../domain/access/permissions.ts';
import type { ErrorCode } from '../../domain/errors.ts';
import type { RevaluationScope } from '../../domain/platform/job.ts';
import type { Kept } from '../../domain/platform/record.ts';
import type { PageRequest } from '../../storage/entity.ts';
import type { Item, Outcome, Store, Write } from '../../storage/store.ts';
import type { Context } from './context.ts';

/** What may name itself: its id is made of that name. */
export type Created = { readonly externalId?: string | undefined };

/** What the mechanism asks of a noun's table: what `entity` gives. */
type NounTable<N, K> = {
  readonly parse: (item: Item) => N;
  readonly read: (store: Store, key: K) => Promise<N | undefined>;
  readonly list: (
    store: Store,
    of: { readonly tenant: string },
    page: PageRequest,
  ) => Promise<{ readonly data: readonly N[]; readonly next: string | undefined }>;
  readonly create: (store: Store, key: K, value: N) => Promise<Outcome>;
  readonly replace: (store: Store, key: K, value: N) => Promise<Outcome>;
  readonly creating: (key: K, value: N) => Write;
  readonly replacing: (key: K, value: N) => Write;
};

/** Who does what with which clock and table. */
export type Deed = { readonly principal: Principal; readonly context: Context };

/**
 * A resource as data. `C` is what callers send to create one, `U` what they send to change it. `scopes` of a change are
 * the sales that are valued otherwise by it: such a change is committed as new terms.
 */
export type Resource<N extends Kept, K, C extends Created, U> = {
  readonly prefix: string;
  readonly path: `/v1/${string}`;
  readonly one: string;
  readonly many: string;
  readonly permissions: { readonly read: Permission; readonly manage: Permission };
  readonly table: NounTable<N, K>;
  readonly key: (tenant: string, id: string) => K;
  readonly body: z.ZodMiniType<C>;
  readonly change: z.ZodMiniType<U>;
  readonly view: z.ZodMiniType;
  readonly show: (noun: N, deed: Deed) => unknown;
  /** Which things a principal sees; what it doesn't see does not exist for it. */
  readonly sees: (noun: N, principal: Principal) => boolean;
  /** Which of those it finds in the list; all that it sees, where that is not said. */
  readonly lists?: (noun: N, principal: Principal) => boolean;
  /** Where a principal can see one thing only: its id. The list is then read by it. */
  readonly only?: (principal: Principal) => string | undefined;
  readonly make: (body: C, kept: Kept, deed: Deed) => Promise<N>;
  readonly remake: (
    noun: N,
    change: U,
    deed: Deed,
  ) => Promise<{ readonly next: N; readonly scopes?: readonly RevaluationScope[] }>;
  /** What is written together with the thing: by it as it is, and as it was before. */
  readonly beside?: (noun: N, before: N | undefined, deed: Deed) => readonly Write[];
  readonly notes?: { readonly create?: string; readonly change?: string };
  readonly errors: { readonly create: readonly ErrorCode[]; readonly change: readonly ErrorCode[] };
  readonly example: { readonly body: unknown; readonly change: unknown; readonly view: unknown };
};
