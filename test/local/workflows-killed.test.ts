import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Machine, startMachine } from '../../local/machine.ts';
import { scratch } from '../kit/scratch.ts';
import { Executions } from './fixture/executions.ts';
import { fixtureAssembly } from './fixture/synth.ts';

const dir = scratch('killed');
let assembly: string;
const dataDir = join(dir, 'data');
let child: ChildProcess | undefined;
let machine: Machine | undefined;
let executions: Executions;
/** The tokens by which they waited before the end. */
const tokens = new Map<string, string>();
const tokenOf = (name: string) => tokens.get(name) ?? '';

/** A machine that is a process of its own. */
const begin = async (): Promise<Executions> => {
  const script = fileURLToPath(new URL('./fixture/start.ts', import.meta.url));
  child = spawn(process.execPath, [script, dataDir, assembly], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { promise, resolve } = Promise.withResolvers<string>();
  child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  const [apiUrl = '', workflows = ''] = (await promise).split(' ');
  return new Executions({ apiUrl, endpoints: { workflows } });
};

const kill = async () => {
  const gone = new Promise((resolve) => child?.once('exit', resolve));
  child?.kill('SIGKILL');
  await gone;
};

/** Brings executions to the places where they are cut off. */
const bring = async (before: Executions) => {
  await before.start('payout-run', 'page', { hangs: 'draft-page-b' });
  for (const step of ['draft-page-b', 'draft-page-c']) await before.reached('page', step);
  for (const name of ['step', 'waiting']) {
    await before.start('payout-run', name, { hangs: 'write-bank-file' });
    tokens.set(name, await before.token(name));
  }
  await before.answer(tokenOf('step'));
  await before.reached('step', 'write-bank-file');
  await before.start('approval', 'late');
  tokens.set('late', await before.token('late'));
  return (await before.describe('approval', 'late')).startDate?.getTime() ?? 0;
};

beforeAll(async () => {
  assembly = await fixtureAssembly();
  const asked = await bring(await begin());
  await kill();
  // The fixture's approval waits for six seconds.
  await new Promise((resolve) => setTimeout(resolve, asked + 6_500 - Date.now()));
  machine = await startMachine({ dataDir, assembly, port: 0, schedules: false });
  executions = new Executions(machine);
}, 180_000);
afterAll(async () => {
  child?.kill('SIGKILL');
  await machine?.stop();
  rmSync(dir, { recursive: true, force: true });
});

describe('an execution whose machine was killed', () => {
  it('may no longer be answered where the time to do so went by meanwhile', async () => {
    await expect(executions.answer(tokenOf('late'))).rejects.toThrow(
      expect.objectContaining({ name: 'TaskTimedOut' }),
    );
    expect((await executions.ended('approval', 'late')).status).toBe('SUCCEEDED');
    expect(await executions.counts('late', 'ask', 'apply', 'expire')).toEqual({
      ask: 1,
      apply: 0,
      expire: 1,
    });
  });

  it('does the step again in which it was cut off, and none before', async () => {
    expect((await executions.ended('payout-run', 'step')).status).toBe('SUCCEEDED');
    const pages = ['a', 'b', 'c'].map((page) => `issue-page-${page}`);
    expect(
      await executions.counts('step', 'open', 'ask', 'decide', ...pages, 'write-bank-file', 'close'),
    ).toEqual({
      open: 1,
      ask: 1,
      decide: 1,
      'issue-page-a': 1,
      'issue-page-b': 1,
      'issue-page-c': 1,
      'write-bank-file': 2,
      close: 1,
    });
  });

  it('does only the page again in which it was cut off', async () => {
    await executions.answer(await executions.token('page'));
    const { status, output } = await executions.ended('payout-run', 'page');
    expect(status).toBe('SUCCEEDED');
    expect(JSON.parse(output ?? '')).toMatchObject({
      drafts: ['draft-page-a', 'draft-page-b', 'draft-page-c'],
    });
    expect(
      await executions.counts('page', 'open', 'draft-page-a', 'draft-page-b', 'draft-page-c', 'ask'),
    ).toEqual({ open: 1, 'draft-page-a': 1, 'draft-page-b': 2, 'draft-page-c': 1, ask: 1 });
  });

  it('waits on by the same token, without asking again', async () => {
    expect((await executions.describe('payout-run', 'waiting')).status).toBe('RUNNING');
    expect(await executions.token('waiting')).toBe(tokenOf('waiting'));
    await executions.answer(tokenOf('waiting'));
    expect(await executions.counts('waiting', 'ask')).toEqual({ ask: 1 });
    await executions.reached('waiting', 'write-bank-file');
  });
});
