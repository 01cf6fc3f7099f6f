import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Synthesizes the CDK app as the command line would, in a process of its own: CDK is large and needed once. */
export const synth = async (outdir: string): Promise<string> => {
  mkdirSync(outdir, { recursive: true });
  const app = fileURLToPath(new URL('../infra/app.ts', import.meta.url));
  const root = fileURLToPath(new URL('..', import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', app, outdir], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0)
    throw new Error(`the CDK app does not synthesize:\n${Buffer.concat(errors).toString('utf8')}`);
  return outdir;
};
