import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settings } from '../infra/settings.ts';
import { ApiClient } from '../local/client.ts';
import { type Machine, startMachine } from '../local/machine.ts';
import { openLocalTenant } from '../local/open-tenant.ts';
import { synth } from '../local/synth.ts';
import type { VectorResult } from './run-vector.ts';
import type { VectorFile } from './vector-file.ts';
import { vectorThroughStack } from './vector-through-stack.ts';

/** A file through a running machine, in a tenant of its own. */
export const onMachine = async (
  machine: Machine,
  tenant: string,
  file: VectorFile,
): Promise<VectorResult> => {
  const token = await openLocalTenant(machine, {
    tenant,
    name: file.name,
    secret: `${tenant}0secret0of0this0machine`,
    members: [],
  });
  return vectorThroughStack(new ApiClient(machine.apiUrl, token), file, () => machine.drain());
};

/** Starts a machine with empty data for the work, and takes both away again. */
export const withMachine = async (work: (machine: Machine) => Promise<void>): Promise<void> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'partnerwise-vectors-'));
  try {
    const machine = await startMachine({
      dataDir,
      assembly: await synth(join(dataDir, 'assembly')),
      port: 0,
      schedules: false,
      dynamodbEndpoint: settings.dynamodbEndpoint,
      onTrouble: (what) => console.error(what),
    });
    try {
      await work(machine);
    } finally {
      await machine.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};
