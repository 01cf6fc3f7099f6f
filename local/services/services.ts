import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { REGION } from '../template/resolve.ts';
import { onLoopback } from './loopback.ts';
import { answering, servicePort } from './ports.ts';
import type { State } from './state.ts';

export type KeeperTask = {
  readonly dynoxide: { readonly binary: string; readonly port: number; readonly file: string } | undefined;
  readonly cognito: { readonly dir: string; readonly port: number };
  readonly mail: { readonly file: string; readonly port: number };
};

/** Addresses of the parts. */
export type Endpoints = {
  readonly dynamodb: string;
  /** S3, SQS and SNS. An IP address, so that every SDK uses path-style addresses and every tool resolves them. */
  readonly aws: string;
  readonly cognito: string;
  readonly mail: string;
  readonly events: string;
  readonly workflows: string;
};

/** The variables by which an SDK finds the parts, and by which webhooks may reach receivers on this machine. */
export const endpointVariables = ({
  dynamodb,
  aws,
  cognito,
  mail,
  events,
  workflows,
}: Endpoints): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
  AWS_ENDPOINT_URL_S3: aws,
  AWS_ENDPOINT_URL_SQS: aws,
  AWS_ENDPOINT_URL_SNS: aws,
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: cognito,
  AWS_ENDPOINT_URL_SESV2: mail,
  AWS_ENDPOINT_URL_EVENTBRIDGE: events,
  AWS_ENDPOINT_URL_SFN: workflows,
  LOOPBACK_WEBHOOKS: 'allowed',
});

const binary = (): string => {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch (error) {
    throw new Error(
      `there is no dynoxide for ${process.platform}-${process.arch}: start any DynamoDB with streams (for example ` +
        'DynamoDB Local) and give its address in DYNAMODB_ENDPOINT',
      { cause: error },
    );
  }
};

/** Ends a table engine that a killed machine left behind: it would hold the same file. */
const endLeftover = (state: State, file: string): void => {
  const pid = Number(state.get('pid:dynoxide') ?? 0);
  if (pid === 0) return;
  try {
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(file)) process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone, as it should be.
  }
};

// Without this index every write scans the stream's records.
const indexStream = (file: string): void => {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA busy_timeout = 5000');
  db.exec(
    'CREATE INDEX IF NOT EXISTS stream_by_number ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
  );
  db.close();
};

export type ServicesOptions = {
  readonly dataDir: string;
  readonly basePort: number;
  readonly state: State;
  /** Another DynamoDB than the one that comes with the machine. */
  readonly dynamodbEndpoint: string | undefined;
  readonly onLost: (why: string) => void;
};

/** The parts that stand for AWS's services. */
export class Services {
  readonly endpoints: Endpoints;
  readonly fauxqs: FauxqsServer;
  /** Ports that are the machine's own to listen on. */
  readonly ports: { readonly events: number; readonly workflows: number };
  readonly #keeper: ChildProcess;

  private constructor(
    endpoints: Endpoints,
    fauxqs: FauxqsServer,
    ports: Services['ports'],
    keeper: ChildProcess,
  ) {
    this.endpoints = endpoints;
    this.fauxqs = fauxqs;
    this.ports = ports;
    this.#keeper = keeper;
  }

  static async start(options: ServicesOptions): Promise<Services> {
    const { dataDir, state, basePort, dynamodbEndpoint } = options;
    const wanted = (offset: number) => (basePort === 0 ? 0 : basePort + offset);
    const port = {
      dynamodb: await servicePort(state, 'dynamodb', wanted(1)),
      aws: await servicePort(state, 'aws', wanted(2)),
      cognito: await servicePort(state, 'cognito', wanted(3)),
      mail: await servicePort(state, 'mail', wanted(4)),
      events: await servicePort(state, 'events', wanted(5)),
      workflows: await servicePort(state, 'workflows', wanted(6)),
    };
    const url = (at: number) => `http://127.0.0.1:${at}`;
    const file = join(dataDir, 'table.db');
    endLeftover(state, file);
    const keeper = startKeeper(options, {
      dynoxide: dynamodbEndpoint === undefined ? { binary: binary(), port: port.dynamodb, file } : undefined,
      cognito: { dir: join(dataDir, 'users'), port: port.cognito },
      mail: { file: join(dataDir, 'mails.jsonl'), port: port.mail },
    });
    const queues = onLoopback(() =>
      startFauxqs({
        port: port.aws,
        logger: false,
        defaultRegion: REGION,
        dataDir: ensure(join(dataDir, 'queues')),
        s3StorageDir: ensure(join(dataDir, 'files')),
      }),
    );
    const endpoints = {
      dynamodb: dynamodbEndpoint ?? url(port.dynamodb),
      aws: url(port.aws),
      cognito: url(port.cognito),
      mail: url(port.mail),
      events: url(port.events),
      workflows: url(port.workflows),
    };
    const [fauxqs] = await Promise.all([
      queues,
      answering(endpoints.dynamodb, 'the table').then(() => dynamodbEndpoint ?? indexStream(file)),
      answering(endpoints.cognito, 'cognito-local'),
    ]);
    return new Services(endpoints, fauxqs, port, keeper);
  }

  async stop(): Promise<void> {
    const isGone = this.#keeper.exitCode !== null || this.#keeper.signalCode !== null;
    this.#keeper.removeAllListeners('exit');
    const ended = isGone ? undefined : new Promise((resolve) => this.#keeper.once('exit', resolve));
    this.#keeper.kill('SIGTERM');
    await Promise.all([this.fauxqs.stop(), ended]);
  }
}

const ensure = (dir: string): string => {
  mkdirSync(dir, { recursive: true });
  return dir;
};

const startKeeper = ({ dataDir, state, onLost }: ServicesOptions, task: KeeperTask): ChildProcess => {
  const log = openSync(join(dataDir, 'services.log'), 'a');
  const keeper = fork(fileURLToPath(new URL('./keeper.ts', import.meta.url)), [JSON.stringify(task)], {
    env: { HOST: '127.0.0.1', PORT: String(task.cognito.port) },
    stdio: ['ignore', log, log, 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning', '--no-deprecation'],
  });
  keeper.on('message', (message: { readonly dynoxide?: number }) => {
    if (message.dynoxide !== undefined) state.set('pid:dynoxide', String(message.dynoxide));
  });
  keeper.on('exit', (code) =>
    onLost(`a part of the machine ended (${code}): see ${join(dataDir, 'services.log')}`),
  );
  return keeper;
};
