import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { settings } from '../../infra/settings.ts';
import { type Machine, startMachine } from '../../local/machine.ts';
import { assembly } from './assembly.ts';
import { scratch } from './scratch.ts';

/**
 * One machine for a test file: started before its tests with empty data, stopped after them. The schedules do not run;
 * a test that needs the tick calls `invoke('every-minute')`. What fails in a function is printed.
 */
export const useMachine = (): (() => Machine) => {
  const dataDir = scratch('machine');
  let machine: Machine | undefined;
  beforeAll(async () => {
    const options = {
      dataDir,
      assembly: await assembly(),
      port: 0,
      schedules: false,
      onTrouble: console.error,
    };
    machine = await startMachine({ ...options, dynamodbEndpoint: settings.dynamodbEndpoint });
  }, 240_000);
  afterAll(async () => {
    await machine?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return () => {
    if (machine === undefined) throw new Error('the machine runs only inside tests');
    return machine;
  };
};
