import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { settings } from '../infra/settings.ts';
import { type Machine, startMachine } from './machine.ts';
import { synth } from './synth.ts';

const usage = `npm start -- [--port 4000] [--data .local/data] [--fresh] [--quiet]

Runs the synthesized stacks on this machine. --fresh forgets the data of earlier starts.`;

const optionsOf = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4000' },
      data: { type: 'string', default: fileURLToPath(new URL('../.local/data', import.meta.url)) },
      fresh: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port} is no port`);
  return { ...values, port, data: resolve(values.data) };
};

const where = (
  { apiUrl, endpoints, tableName, userPoolId, userPoolClientId }: Machine,
  data: string,
): string => `
  API          ${apiUrl}/v1
  documents    ${apiUrl}/docs and ${apiUrl}/v1/openapi.json
  mail         ${endpoints.mail}
  sign-in      ${endpoints.cognito} (pool ${userPoolId}, client ${userPoolClientId})
  table        ${endpoints.dynamodb} (${tableName})
  data, logs   ${data}
`;

/** What new data begin with, and what is told about it. */
export type Sample = {
  readonly load: (machine: Machine) => Promise<unknown>;
  readonly walk: (machine: Machine, dataDir: string, say: (what: string) => void) => Promise<void>;
  readonly tell: (machine: Machine, dataDir: string) => string;
};

const tellError = (error: unknown): void => console.error(error instanceof Error ? error.message : error);

const walkOnce = (sample: Sample, machine: Machine, data: string, say: (what: string) => void) => {
  say('\nwalking the whole road once:');
  return sample.walk(machine, data, say);
};

/** Synthesizes, starts the machine, fills new data with the sample, and runs until it is told to stop. */
export const run = async (args: readonly string[], sample?: Sample): Promise<void> => {
  const { help, data, port, fresh, quiet } = optionsOf(args);
  if (help) return console.log(usage);
  if (fresh) rmSync(data, { recursive: true, force: true });
  const say = (what: string): void => (quiet ? undefined : console.log(what));
  say('synthesizing the stacks …');
  const assembly = await synth(join(data, 'assembly'));
  const machine = await startMachine({
    dataDir: data,
    assembly,
    port,
    dynamodbEndpoint: settings.dynamodbEndpoint,
    onTrouble: (what) => console.error(what),
  });
  const stop = async (): Promise<void> => {
    await machine.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  if (sample !== undefined) {
    say('loading the sample unless it is there …');
    await machine.once('sample', () => sample.load(machine));
    // A walk that does not arrive says where it stopped; everything else can be tried all the same.
    await machine.once('walk', () => walkOnce(sample, machine, data, say)).catch(tellError);
  }
  say(where(machine, data));
  if (sample !== undefined) say(sample.tell(machine, data));
};
