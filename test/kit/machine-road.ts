import { vi } from 'vitest';
import { context } from '../../functions/shell/context.ts';
import { ApiClient } from '../../local/client.ts';
import type { Machine } from '../../local/machine.ts';
import { type LocalTenant, openLocalTenant } from '../../local/open-tenant.ts';
import { openRoad, type Road } from './road.ts';

/** The machine's table and files as those of this process, so that functions called here meet those that run there. */
export const share = ({
  endpoints,
  tableName,
  bucketNames,
}: Pick<Machine, 'endpoints' | 'tableName' | 'bucketNames'>): void => {
  const values = {
    TABLE_NAME: tableName,
    FILES_BUCKET: bucketNames.find((name) => /files/i.test(name)) ?? bucketNames[0] ?? '',
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.aws,
  };
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
};

/** A tenant on a machine with the partners, products and program of every road, and its owner's client. */
export const roadOnMachine = async (
  machine: Machine,
  tenant: string,
  members: LocalTenant['members'] = [],
): Promise<{ readonly road: Road; readonly client: ApiClient }> => {
  share(machine);
  const opening = { tenant, name: tenant, secret: 'thisisthesecretofatest12345', members };
  const token = await openLocalTenant(machine, opening);
  return { road: await openRoad(context(), tenant), client: new ApiClient(machine.apiUrl, token) };
};
