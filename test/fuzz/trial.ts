import { rmSync } from 'node:fs';
import { type Machine, startMachine } from '../../local/machine.ts';
import { assembly } from '../kit/assembly.ts';
import { scratch } from '../kit/scratch.ts';
import { Fuzz } from './fuzz.ts';
import { HookReceiver } from './receiver.ts';

/** A machine with empty data and the fuzzer on it. `trouble` is what failed in a function or a part. */
export type Trial = {
  readonly fuzz: Fuzz;
  readonly machine: Machine;
  readonly receiver: HookReceiver;
  readonly trouble: readonly string[];
  readonly stop: () => Promise<void>;
};

/** The product's own machine; its schedules don't run, so that what happens is what requests make happen. */
export const openTrial = async (seed: number): Promise<Trial> => {
  const dataDir = scratch('fuzz');
  const trouble: string[] = [];
  const machine = await startMachine({
    dataDir,
    assembly: await assembly(),
    port: 0,
    schedules: false,
    // A run that was paused, cancelled or started anew has its steps end so.
    onTrouble: (what) => void (what.includes('RunStopped') || trouble.push(what)),
  });
  const receiver = await HookReceiver.open();
  const fuzz = await Fuzz.open(machine, seed, { dataDir, receiver });
  const stop = async (): Promise<void> => {
    fuzz.close();
    await machine.stop();
    receiver.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { fuzz, machine, receiver, trouble, stop };
};
