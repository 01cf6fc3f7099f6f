import type { Role } from '../domain/access/permissions.ts';
import { openTenant } from '../functions/access/open-tenant.ts';
import { given } from '../functions/shell/given.ts';
import { DynamoStore } from '../storage/store.ts';
import type { Machine } from './machine.ts';

export type LocalTenant = {
  readonly tenant: string;
  readonly name: string;
  readonly secret: string;
  /** Its sandbox instead of itself. */
  readonly sandbox?: boolean;
  readonly members: readonly {
    readonly sub: string;
    readonly email: string;
    readonly name: string;
    readonly role: Role;
    readonly partner?: string;
  }[];
};

/** On one machine everything asks at once: the sample, the tools that measure, the tests. */
const limits = { perTenant: 1_000_000, perKey: 1_000_000 };

/** Opens a tenant on a machine, as an operator would on AWS. Answers the owner's API key; opening it again answers the same. */
export const openLocalTenant = async (
  { tableName, endpoints }: Machine,
  { tenant, name, secret, members, sandbox = false }: LocalTenant,
): Promise<string> => {
  process.env['AWS_REGION'] ??= 'eu-central-1';
  process.env['AWS_ACCESS_KEY_ID'] ??= 'local';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'local';
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = endpoints.dynamodb;
  const people = members.map(({ partner, ...person }) => ({
    ...person,
    language: 'pl' as const,
    ...(partner === undefined ? {} : { partnerId: given.naturalId('partner', tenant, partner) }),
  }));
  const opening = { id: tenant, name, sandbox, limits, ownerSecret: secret, people };
  return (await openTenant({ store: new DynamoStore(tableName), given }, opening)).token;
};
