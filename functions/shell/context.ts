import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoStore, type Store, type Units } from '../../storage/store.ts';
import { type Given, given } from './given.ts';

/** The only place that reads the environment. What is missing is said at the first use, by name. */
const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`environment variable ${name} is not set`);
  return value;
};

/** Names of what the stack gives to a function. */
export const settings = {
  table: () => env('TABLE_NAME'),
  files: () => env('FILES_BUCKET'),
  bus: () => env('EVENT_BUS_NAME'),
  /** The address that e-mails come from. */
  mailFrom: () => env('MAIL_FROM'),
  /** The topic that the vendor's systems hear alerts from. */
  alertTopic: () => env('ALERT_TOPIC_ARN'),
  /** What the ARN of every state machine begins with; its workflow's name follows. */
  workflows: () => env('WORKFLOWS_ARN_PREFIX'),
  userPool: () => env('USER_POOL_ID'),
  userPoolClient: () => env('USER_POOL_CLIENT_ID'),
  region: () => env('AWS_REGION'),
  /** Whether webhooks may reach this machine itself. Set where everything runs on one machine, and by no stack. */
  loopbackWebhooks: () => process.env['LOOPBACK_WEBHOOKS'] === 'allowed',
  /** Not set outside of Lambda: then nothing is measured. */
  functionName: () => process.env['AWS_LAMBDA_FUNCTION_NAME'],
  cognitoEndpoint: () =>
    process.env['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'] ??
    `https://cognito-idp.${env('AWS_REGION')}.amazonaws.com`,
};

export const logger = new Logger({ serviceName: 'partnerwise' });

/** What a use case works with: the table, and the clock and ids that are given to it. */
export type Context = {
  readonly store: Store;
  readonly given: Given;
  /** The same by our own clock, where `given` goes by a sandbox's. */
  readonly ours?: Context;
};

let store: Store | undefined;

const table = (): Store => {
  store ??= new DynamoStore(settings.table());
  return store;
};

/** The context of one invocation. The store is shared, and made when it is first asked for: documents need none. */
export const context = (): Context => ({
  get store() {
    return table();
  },
  given,
});

/** The units that were consumed in this process so far. */
export const consumed = (): Units => ({ read: store?.units.read ?? 0, write: store?.units.write ?? 0 });
