import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Machine, startMachine } from '../../local/machine.ts';
import { scratch } from '../kit/scratch.ts';
import { Executions, inputOf, type Told } from './fixture/executions.ts';
import { fixtureAssembly } from './fixture/synth.ts';

const dir = scratch('workflows');
let assembly: string;
let machine: Machine;
let executions: Executions;

beforeAll(async () => {
  assembly = await fixtureAssembly();
  machine = await startMachine({ dataDir: join(dir, 'data'), assembly, port: 0, schedules: false });
  executions = new Executions(machine);
});
afterAll(async () => {
  await machine.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** Asks for a run as the product does: by a fact that leaves with an item of the table. */
const request = async (deal: string, execution: string, told: Told) => {
  const fact = { id: deal, version: 1, tenant: 'one', workflow: 'payout-run', execution };
  const body = JSON.stringify({ ...fact, input: inputOf(told) });
  await fetch(`${machine.apiUrl}/v1/deals/${deal}`, { method: 'POST', body });
  await machine.drain();
};

describe('a payout run', () => {
  it('is started by a fact, once, and works page by page until it waits for people', async () => {
    await request('first', 'run', { fails: 'draft-page-b' });
    await request('again', 'run', { fails: 'draft-page-b' });
    const steps = ['open', 'draft-page-a', 'draft-page-b', 'draft-page-c', 'ask', 'issue-page-a'];
    expect(await executions.counts('run', ...steps)).toEqual({
      open: 1,
      'draft-page-a': 1,
      'draft-page-b': 2,
      'draft-page-c': 1,
      ask: 1,
      'issue-page-a': 0,
    });
    expect(await executions.names('payout-run', 'RUNNING')).toEqual(['run']);
  });

  it('goes on when its token is answered, to its end', async () => {
    await executions.answer(await executions.token('run'));
    await machine.drain();
    const { status, output, input } = await executions.describe('payout-run', 'run');
    expect(status).toBe('SUCCEEDED');
    expect(JSON.parse(input ?? '')).toEqual(inputOf({ fails: 'draft-page-b' }));
    const pagesOf = (step: string) => ['a', 'b', 'c'].map((page) => `${step}-page-${page}`);
    expect(JSON.parse(output ?? '')).toMatchObject({
      opened: { pages: ['a', 'b', 'c'] },
      drafts: pagesOf('draft'),
      decision: { outcome: 'approved' },
      issued: pagesOf('issue'),
      file: { call: 'write-bank-file' },
      settled: pagesOf('settle'),
      closed: { call: 'close' },
    });
    expect(await executions.names('payout-run', 'SUCCEEDED')).toEqual(['run']);
  });

  it('takes no second answer', async () => {
    await expect(executions.answer(await executions.token('run'))).rejects.toThrow(
      expect.objectContaining({ name: 'TaskTimedOut' }),
    );
  });

  it('fails when a page does, after it has told why', async () => {
    await executions.start('payout-run', 'broken', { breaks: 'draft-page-b' });
    const { status, error, cause } = await executions.ended('payout-run', 'broken');
    expect({ status, error, cause }).toEqual({ status: 'FAILED', error: 'RunFailed', cause: 'as told' });
    expect(await executions.counts('broken', 'draft-page-b', 'fail', 'ask')).toEqual({
      'draft-page-b': 1,
      fail: 1,
      ask: 0,
    });
    expect(await executions.names('payout-run', 'FAILED')).toEqual(['broken']);
  });
});

describe('an approval', () => {
  it('tries again what fails, and ends by the error of what always does', async () => {
    await executions.start('approval', 'breaks', { fails: 'ask', breaks: 'apply' });
    await executions.reached('breaks', 'ask', '2');
    await machine.drain();
    await executions.answer(await executions.token('breaks'));
    const { status, error, cause } = await executions.ended('approval', 'breaks');
    expect({ status, error, cause }).toEqual({ status: 'FAILED', error: 'ApprovalFailed', cause: undefined });
  });

  it('expires when nobody answers in time, and takes no answer then', async () => {
    await executions.start('approval', 'late');
    const { status, output } = await executions.ended('approval', 'late');
    expect(status).toBe('SUCCEEDED');
    expect(JSON.parse(output ?? '')).toMatchObject({ error: { Error: 'States.Timeout' } });
    expect(await executions.counts('late', 'ask', 'expire', 'apply')).toEqual({
      ask: 1,
      expire: 1,
      apply: 0,
    });
    await expect(executions.answer(await executions.token('late'))).rejects.toThrow(
      expect.objectContaining({ name: 'TaskTimedOut' }),
    );
  });

  it('takes a failure as an answer', async () => {
    await executions.start('approval', 'withdrawn');
    const failure = { error: 'States.Timeout', cause: 'nobody is there' };
    const taskToken = await executions.token('withdrawn');
    await executions.client.send(new SendTaskFailureCommand({ taskToken, ...failure }));
    const { output } = await executions.ended('approval', 'withdrawn');
    expect(JSON.parse(output ?? '')).toMatchObject({
      error: { Error: 'States.Timeout', Cause: 'nobody is there' },
    });
  });

  it('that is stopped goes no further', async () => {
    const executionArn = await executions.start('approval', 'stopped');
    const token = await executions.token('stopped');
    await executions.client.send(new StopExecutionCommand({ executionArn, error: 'Mine', cause: 'no need' }));
    await machine.drain();
    const { status, error, cause, stopDate } = await executions.describe('approval', 'stopped');
    expect({ status, error, cause }).toEqual({ status: 'ABORTED', error: 'Mine', cause: 'no need' });
    expect(stopDate).toBeInstanceOf(Date);
    await expect(executions.answer(token)).rejects.toThrow(expect.objectContaining({ name: 'TaskTimedOut' }));
    expect(await executions.counts('stopped', 'apply', 'expire')).toEqual({ apply: 0, expire: 0 });
  });
});

describe('the service', () => {
  const named = (name: string) => expect.objectContaining({ name });

  it('knows an execution by its name', async () => {
    const first = await executions.start('approval', 'named');
    expect(await executions.start('approval', 'named')).toBe(first);
    await expect(executions.start('approval', 'named', { fails: 'ask' })).rejects.toThrow(
      named('ExecutionAlreadyExists'),
    );
    await executions.answer(await executions.token('named'));
    expect((await executions.ended('approval', 'named')).status).toBe('SUCCEEDED');
    await expect(executions.start('approval', 'named')).rejects.toThrow(named('ExecutionAlreadyExists'));
    expect(await executions.counts('named', 'ask', 'apply')).toEqual({ ask: 1, apply: 1 });
  });

  it('refuses what it does not know, or can not take', async () => {
    await expect(executions.answer('no-such-token')).rejects.toThrow(named('InvalidToken'));
    await expect(executions.describe('approval', 'none')).rejects.toThrow(named('ExecutionDoesNotExist'));
    await expect(executions.start('approval', 'a b')).rejects.toThrow(named('InvalidName'));
    await expect(executions.start('none' as 'approval', 'x')).rejects.toThrow(
      named('StateMachineDoesNotExist'),
    );
    const stateMachineArn = (await executions.describe('approval', 'named')).stateMachineArn ?? '';
    await expect(
      executions.client.send(new ListExecutionsCommand({ stateMachineArn, nextToken: 'x' })),
    ).rejects.toThrow(named('InvalidToken'));
    await executions.start('approval', 'picky');
    const taskToken = await executions.token('picky');
    await expect(
      executions.client.send(new SendTaskSuccessCommand({ taskToken, output: 'no JSON' })),
    ).rejects.toThrow(named('InvalidOutput'));
    await executions.answer(taskToken);
  });
});
