import type { Tenant } from '../../domain/access/credentials.ts';
import type { Instant } from '../../domain/kernel/day.ts';
import { tenants } from '../../storage/access.ts';
import type { Store } from '../../storage/store.ts';
import { recall } from './recall.ts';

const known = recall<Tenant | undefined>();

/** The tenant, as it was at most some seconds ago. */
export const tenantOf = (store: Store, tenant: string, now: Instant): Promise<Tenant | undefined> =>
  known(tenant, now, () => tenants.read(store, { tenant }));
