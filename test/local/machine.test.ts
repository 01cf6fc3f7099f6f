import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Machine, startMachine } from '../../local/machine.ts';
import { scratch } from '../kit/scratch.ts';
import { fixtureAssembly } from './fixture/synth.ts';

const dir = scratch('machine');
let assembly: string;
let machine: Machine;
const call = async (method: string, path: string, body?: string) => {
  const answer = await fetch(`${machine.apiUrl}${path}`, { method, ...(body !== undefined && { body }) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

beforeAll(async () => {
  assembly = await fixtureAssembly();
  machine = await startMachine({ dataDir: join(dir, 'data'), assembly, port: 0, schedules: false });
});
afterAll(async () => {
  await machine.stop();
  rmSync(dir, { recursive: true, force: true });
});

describe('the HTTP API', () => {
  it('gives an event of payload 2.0, with what the authorizer passed on', async () => {
    const answer = await fetch(`${machine.apiUrl}/v1/echo/a%20b?x=1&x=2`, {
      headers: { authorization: 'Bearer me', cookie: 'a=b' },
    });
    const event = (await answer.json()) as Record<string, unknown>;
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /v1/echo/{id}',
      rawQueryString: 'x=1&x=2',
      queryStringParameters: { x: '1,2' },
      pathParameters: { id: 'a b' },
      cookies: ['a=b'],
      isBase64Encoded: false,
      requestContext: { http: { method: 'GET' }, authorizer: { lambda: { who: 'Bearer me' } } },
    });
  });

  it('answers what no route does from $default', async () => {
    expect(await call('GET', '/elsewhere')).toEqual({ status: 404, body: { title: 'Not found' } });
  });

  it('answers 500 to an error and to a crash, and goes on', async () => {
    const failed = { status: 500, body: { message: 'Internal Server Error' } };
    expect(await call('GET', '/v1/throw')).toEqual(failed);
    expect(await call('GET', '/v1/crash')).toEqual(failed);
    expect((await call('GET', '/v1/items/a/b')).status).toBe(200);
  });
});

describe('the triggers', () => {
  it('give the stream to its reader, and sum the units that it tells of', async () => {
    await call('POST', '/v1/sales/one', 'text');
    await machine.drain();
    expect((await call('GET', '/v1/items/counted/one')).body).toEqual({ text: 'text' });
    expect(machine.units()['partnerwise-recalculate']?.write).toBeGreaterThanOrEqual(1);
  });

  it('carry a fact from the table over the bus and a queue to its consumer, which finds the upload', async () => {
    const { body } = await call('POST', '/v1/uploads');
    expect((await fetch(String(body['put']), { method: 'PUT', body: 'a,b' })).status).toBe(200);
    expect(await (await fetch(String(body['get']))).text()).toBe('a,b');
    await call('POST', '/v1/jobs/job1', '');
    await machine.drain();
    expect((await call('GET', '/v1/items/imported/job1')).body).toEqual({ text: 'a,b' });
  });

  it('call a function by name', async () => {
    await machine.invoke('every-minute', { at: 'now' });
    expect((await call('GET', '/v1/items/tick/last')).body).toEqual({ text: '{"at":"now"}' });
  });
});

describe('a machine that is killed', () => {
  const begin = (dataDir: string) => {
    const script = fileURLToPath(new URL('./fixture/start.ts', import.meta.url));
    return spawn(process.execPath, [script, dataDir, assembly], { stdio: ['ignore', 'pipe', 'inherit'] });
  };
  const firstLine = (child: ChildProcess) =>
    new Promise<string>((resolve) =>
      child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
    );

  it('goes on where it was, and leaves nothing in the way of the next start', async () => {
    const dataDir = join(dir, 'killed');
    const child = begin(dataDir);
    const [apiUrl] = (await firstLine(child)).split(' ');
    await fetch(`${apiUrl}/v1/sales/late`, { method: 'POST', body: 'kept' });
    await fetch(`${apiUrl}/v1/jobs/interrupted`, { method: 'POST' });
    const began = async () => (await fetch(`${apiUrl}/v1/items/began/interrupted`)).json();
    await expect.poll(began, { timeout: 20_000 }).toEqual({ text: 'yes' });
    child.kill('SIGKILL');
    const next = await startMachine({ dataDir, assembly, port: 0, schedules: false });
    await next.drain();
    expect(await (await fetch(`${next.apiUrl}/v1/items/counted/late`)).json()).toEqual({ text: 'kept' });
    const imported = await fetch(`${next.apiUrl}/v1/items/imported/interrupted`);
    expect(await imported.json()).toEqual({ text: 'resumed' });
    await expect(startMachine({ dataDir, assembly, port: 0 })).rejects.toThrow('another machine uses');
    await next.stop();
  }, 90_000);
});
