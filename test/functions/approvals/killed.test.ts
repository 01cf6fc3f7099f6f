import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handler as apply } from '../../../functions/approvals/approval/apply.ts';
import { handler as ask } from '../../../functions/approvals/approval/ask.ts';
import { handler as expire } from '../../../functions/approvals/approval/expire.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { type Context, logger } from '../../../functions/shell/context.ts';
import { FunctionError } from '../../../local/lambda/instance.ts';
import { WorkflowJournal } from '../../../local/workflows/journal.ts';
import { Workflows } from '../../../local/workflows/workflows.ts';
import { approvalRequests, approvals } from '../../../storage/approvals.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { scratch } from '../../kit/scratch.ts';
import { useTable } from '../../kit/table.ts';
import { role, stage, Vendor } from './vendor.ts';

/** What the functions of this process get as their context: a store that may crash, or the real one. */
const life = vi.hoisted((): { context: Context | undefined } => ({ context: undefined }));
vi.mock('../../../functions/shell/context.ts', async (original) => {
  const real = await original<typeof import('../../../functions/shell/context.ts')>();
  return { ...real, context: () => life.context ?? real.context() };
});

const context = useTable();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);
vi.spyOn(logger, 'warn').mockImplementation(() => undefined);

const arn = 'arn:aws:states:eu-central-1:000000000000:stateMachine:approval';
const file = new URL('../../../functions/approvals/approval/workflow.asl.json', import.meta.url);
/** The product's own definition; what a retry leads to is tried, not the time that it waits. */
const definition = readFileSync(file, 'utf8')
  .replace(/\$\{(\w+)\}/g, 'arn:aws:lambda:eu-central-1:000000000000:function:$1')
  .replace(/"IntervalSeconds": \d+/g, '"IntervalSeconds": 0.01');
/** What is deployed while people think: another definition, in which the states are called otherwise. */
const deployed = definition.replaceAll('"Apply"', '"Carry out"').replaceAll('"Expire"', '"Close"');
const steps: Readonly<Record<string, unknown>> = { ask, apply, expire };

let answering: Workflows | undefined;
const sfn = mockClient(SFNClient);
sfn.on(SendTaskSuccessCommand).callsFake(({ taskToken, output }: { taskToken: string; output: string }) => {
  answering?.answer(taskToken, { output });
  return {};
});
afterAll(() => sfn.restore());

type Place = { readonly write: number; readonly when: 'before' | 'after' };
const begin = (place: Place | undefined) => {
  life.context = undefined;
  const { store, given } = context();
  const faulty = crashing(store, place?.write ?? Number.POSITIVE_INFINITY, place?.when ?? 'before');
  life.context = { store: faulty.store, given };
  return faulty;
};

const open = (dir: string, is: string, isGone: () => boolean): Workflows =>
  new Workflows([{ arn, definition: is }], {
    journal: new WorkflowJournal(dir),
    invoke: async (name, event) => {
      const step = steps[name.split(':').at(-1) ?? ''] as (
        event: unknown,
        lambda: unknown,
      ) => Promise<unknown>;
      const [ended] = await Promise.allSettled([step(event, {})]);
      if (isGone()) return new Promise(() => undefined);
      if (ended.status === 'fulfilled') return ended.value;
      const { name: errorType, message: errorMessage } = ended.reason as Error;
      throw new FunctionError('step', { errorType, errorMessage, trace: [] });
    },
    tell: () => undefined,
  });

let vendor: Vendor;
beforeAll(async () => {
  vendor = await Vendor.open(context());
  const stages = [stage('Channel', [role('channel-manager')]), stage('Money', [role('finance')])];
  await vendor.setRules([{ id: 'rest', route: { stages } }]);
});

/** A minute passes, and whoever is asked answers. */
const people = async (id: string): Promise<void> => {
  await everyMinute(life.context ?? context());
  const { store } = context();
  const standing = await approvals.read(store, { tenant: vendor.road.tenant, approvalId: id });
  if (standing?.state === 'open') await vendor.answer(standing.stage === 0 ? 'anna' : 'fred', id);
};

/** An approval from its request to what follows from it, through a death; answers how many writes the last life made. */
const through = async (place: Place | undefined, next = definition): Promise<number> => {
  life.context = undefined;
  const id = await vendor.post('1000.00', '12.5');
  const dir = scratch('approval-killed');
  let now = begin(place);
  let workflows = open(dir, definition, () => now.crashed());
  answering = workflows;
  const input = { tenant: vendor.road.tenant, kind: 'offer', subjectId: id, approvalId: id };
  const execution = workflows.start(arn, id, JSON.stringify(input));
  while (workflows.find(execution.arn).status === 'RUNNING') {
    await pause(3);
    if (!now.crashed() && workflows.busy === 0) await people(id).catch(() => undefined);
    if (!now.crashed()) continue;
    workflows.stop();
    now = begin(undefined);
    workflows = open(dir, next, () => false);
    answering = workflows;
    workflows.resume();
  }
  const { status } = workflows.find(execution.arn);
  workflows.stop();
  rmSync(dir, { recursive: true, force: true });
  const writes = now.writes();
  life.context = undefined;
  await everyMinute(context());
  await mustBeDecided(id, status);
  return writes;
};

const mustBeDecided = async (id: string, status: string): Promise<void> => {
  const { store } = context();
  const { tenant } = vendor.road;
  expect(status).toBe('SUCCEEDED');
  const approval = await approvals.read(store, { tenant, approvalId: id });
  expect(approval).toMatchObject({ state: 'approved', answers: [{ by: 'sub-anna' }, { by: 'sub-fred' }] });
  const request = await approvalRequests.read(store, { tenant, requestId: id });
  expect(request).toMatchObject({ state: 'approved', version: 2 });
  const told = await Promise.all(
    ['anna', 'adam', 'fred', 'gina', 'hugo'].map((name) => vendor.lettersTo(name)),
  );
  const about = told.map((all) => all.filter(({ letter }) => JSON.stringify(letter).includes(id)).length);
  expect(about).toEqual([1, 1, 1, 1, 1]);
};

describe('an approval whose process ends', () => {
  it('at any of its writes goes on, is decided once, and each is asked once', async () => {
    const writes = await through(undefined);
    expect(writes).toBeGreaterThan(7);
    for (let write = 1; write <= writes; write += 1)
      for (const when of ['before', 'after'] as const) await through({ write, when });
  }, 120_000);

  it('goes on as it began where another definition was deployed meanwhile', async () => {
    for (const write of [1, 4, 6, 9]) await through({ write, when: 'after' }, deployed);
  }, 60_000);
});
