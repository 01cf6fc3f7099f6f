import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Machine } from '../machine.ts';
import { ownerKey, password } from './access.ts';

const script = fileURLToPath(new URL('walk.sh', import.meta.url));

/** What the walk has to know of the machine. */
const variables = ({ apiUrl, endpoints, userPoolClientId, topicArns }: Machine, out: string) => ({
  API: apiUrl,
  COGNITO: endpoints.cognito,
  CLIENT: userPoolClientId,
  AWS: endpoints.aws,
  MAIL: endpoints.mail,
  TOPIC: topicArns.find((arn) => /Alerts/.test(arn)) ?? '',
  KEY: ownerKey(),
  PASSWORD: password,
  OUT: out,
});

/** Writes down where the parts of the machine are; answers the file, which the script reads. */
const writeDown = (machine: Machine, dataDir: string): string => {
  const file = join(dataDir, 'walk.env');
  const all = Object.entries(variables(machine, join(dataDir, 'walk')));
  writeFileSync(file, all.map(([name, value]) => `${name}='${value}'\n`).join(''), { mode: 0o600 });
  return file;
};

/** The line that walks the road by hand. */
export const walkLine = (machine: Machine, dataDir: string): string =>
  `bash local/sample/walk.sh ${writeDown(machine, dataDir)}`;

/** Why the road can't be walked on this machine; undefined where it can. */
const missing = (): string | undefined =>
  ['bash', 'curl'].find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status !== 0);

/** Walks the whole road once, by the script; what it says goes to `say`, line by line. Throws where it does not arrive. */
export const walk = async (machine: Machine, dataDir: string, say: (what: string) => void): Promise<void> => {
  const lacking = missing();
  if (lacking !== undefined) return say(`  The road was not walked: ${lacking} is not on this machine.`);
  const child = spawn('bash', [script, writeDown(machine, dataDir)], { stdio: ['ignore', 'pipe', 'pipe'] });
  createInterface({ input: child.stdout }).on('line', say);
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the walk did not arrive:\n${Buffer.concat(errors).toString('utf8')}`);
};
