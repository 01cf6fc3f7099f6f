import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { keepMails, type MailStore } from './mails.ts';
import { answering } from './ports.ts';
import type { KeeperTask } from './services.ts';

// Runs in a process of its own, which holds the parts that are servers. It ends with the machine, also if the machine
// is killed: the channel to it closes then. A part that ends by itself ends the keeper, and the machine hears of that.

const task = JSON.parse(process.argv[2] ?? '{}') as KeeperTask;
const load = createRequire(import.meta.url);

const table =
  task.dynoxide &&
  spawn(
    task.dynoxide.binary,
    ['serve', '--port', String(task.dynoxide.port), '--db-path', task.dynoxide.file],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
table?.once('exit', (code) => {
  console.error(`dynoxide ended with ${code}`);
  process.exit(1);
});
if (table?.pid !== undefined) process.send?.({ dynoxide: table.pid });

const end = (): void => {
  table?.removeAllListeners('exit');
  table?.kill('SIGTERM');
  process.exit(0);
};
process.once('disconnect', end);
process.once('SIGTERM', end);
// A terminal's Ctrl-C goes to all; the machine decides when the parts stop.
process.on('SIGINT', () => undefined);

// cognito-local takes its folder from the working directory, and its address from the environment that this process
// was started with.
mkdirSync(task.cognito.dir, { recursive: true });
process.chdir(task.cognito.dir);
load('cognito-local/lib/bin/start.js');

// Last, since nobody waits for it, and loading it takes a while.
await answering(`http://127.0.0.1:${task.cognito.port}`, 'cognito-local');
const mail = load('aws-ses-v2-local') as {
  default: (config: { host: string; port: number }) => Promise<unknown>;
};
keepMails(load('aws-ses-v2-local/dist/store').getStoreReadonly() as MailStore, task.mail.file);
await mail.default({ host: '127.0.0.1', port: task.mail.port });
