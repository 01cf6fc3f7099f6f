import { bankAnswersRead, type FilesGrant, imports, simulations, statementsRead } from './files.ts';

/** What `storage/store.ts` calls. There is no Scan: nothing in the house reads a table from end to end. */
export const store = [
  'GetItem',
  'BatchGetItem',
  'Query',
  'PutItem',
  'DeleteItem',
  'ConditionCheckItem',
] as const;

export type TableAction = (typeof store)[number] | 'UpdateItem';
/**
 * A function as data: its entry, and what it is given. A grant also sets the variable that names the resource; an empty
 * list of table actions names the table and permits nothing.
 */
export type FunctionSpec = {
  readonly entry: string;
  readonly description: string;
  readonly timeoutSeconds: number;
  readonly memory: number;
  readonly table?: readonly TableAction[];
  readonly files?: readonly FilesGrant[];
  /** What it does with the people of the user pool: looks them up, or invites them too. */
  readonly users?: 'look-up' | 'invite';
  readonly bus?: true;
  /** Whether it sends e-mails, by the house's address only. */
  readonly mail?: true;
  /** Whether it tells the vendor's systems of alerts. */
  readonly topic?: true;
  /** Whether it starts workflows, or answers the tasks of theirs that wait. */
  readonly workflows?: 'start' | 'answer';
};

/** Functions that are started by something else than a route. */
export const workers = {
  authorizer: {
    entry: 'functions/access/authorizer.ts',
    description: 'Says who asks, or what is wrong with the credential',
    timeoutSeconds: 10,
    memory: 1024,
    // It counts what each credential asks for.
    table: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    users: 'look-up',
  },
  recalculate: {
    entry: 'functions/stream/recalculate.ts',
    description: 'Turns changed sales into commissions',
    timeoutSeconds: 120,
    memory: 1769,
    table: store,
  },
  relay: {
    entry: 'functions/stream/relay.ts',
    description: 'Publishes the facts that somebody subscribed to, and queues what webhooks hear of',
    timeoutSeconds: 60,
    memory: 1024,
    table: store,
    bus: true,
  },
  'on-import-requested': {
    entry: 'functions/sales/on-import-requested.ts',
    description: 'Imports the lines of an uploaded file',
    timeoutSeconds: 300,
    memory: 1769,
    table: store,
    files: [imports],
  },
  'on-revaluation-requested': {
    entry: 'functions/commissions/on-revaluation-requested.ts',
    description: 'Counts again the sales that changed terms concern',
    timeoutSeconds: 300,
    memory: 1769,
    table: store,
  },
  'on-window-close-requested': {
    entry: 'functions/commissions/on-window-close-requested.ts',
    description: 'Compares the peers of a window that has closed',
    timeoutSeconds: 300,
    memory: 1769,
    table: store,
  },
  'on-proof-requested': {
    entry: 'functions/ledger/on-proof-requested.ts',
    description: 'Compares the ledger with what the accepted sales come to',
    timeoutSeconds: 900,
    memory: 1769,
    table: store,
    files: [{ prefix: 'proofs/', actions: ['GetObject', 'PutObject'] }],
    workflows: 'answer',
  },
  'on-ledger-export-requested': {
    entry: 'functions/ledger/on-ledger-export-requested.ts',
    description: 'Writes journals as text for plain-text accounting',
    timeoutSeconds: 300,
    memory: 1769,
    // It writes its job, and nothing else.
    table: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
    files: [{ prefix: 'ledger-exports/', actions: ['PutObject'] }],
  },
  'on-simulation-requested': {
    entry: 'functions/commissions/on-simulation-requested.ts',
    description: 'Tries drafts of plans on real history',
    timeoutSeconds: 300,
    memory: 1769,
    // It writes its job, and nothing else.
    table: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
    files: [simulations],
  },
  'on-bank-answer-requested': {
    entry: 'functions/payouts/on-bank-answer-requested.ts',
    description: 'Reads what a bank answered, and marks payments by it',
    timeoutSeconds: 300,
    memory: 3008,
    table: store,
    files: [bankAnswersRead],
  },
  'on-clock-move-requested': {
    entry: 'functions/platform/on-clock-move-requested.ts',
    description: "Moves a sandbox's clock and does what is due on the way",
    timeoutSeconds: 300,
    memory: 1769,
    table: store,
    workflows: 'answer',
  },
  'on-notice-queued': {
    entry: 'functions/platform/on-notice-queued.ts',
    description: 'Sends queued e-mails',
    timeoutSeconds: 60,
    memory: 1024,
    table: store,
    files: [statementsRead],
    mail: true,
  },
  'on-workflow-requested': {
    entry: 'functions/platform/on-workflow-requested.ts',
    description: 'Starts workflows',
    timeoutSeconds: 30,
    memory: 1024,
    // Each consumer of a sandbox's facts asks for its clock.
    table: ['GetItem'],
    workflows: 'start',
  },
  'on-threshold-crossed': {
    entry: 'functions/alerts/on-threshold-crossed.ts',
    description: 'Tells whom it concerns that a figure crossed a threshold',
    timeoutSeconds: 60,
    memory: 1024,
    table: store,
    topic: true,
  },
  'on-deal-opened': {
    entry: 'functions/tasks/on-deal-opened.ts',
    description: 'Has the rules of tasks look at a new deal when its time has come',
    timeoutSeconds: 30,
    memory: 1024,
    // It writes what is due, and nothing else.
    table: ['GetItem', 'Query', 'PutItem'],
  },
  'on-webhook-queued': {
    entry: 'functions/webhooks/on-webhook-queued.ts',
    description: 'Sends webhooks',
    timeoutSeconds: 60,
    memory: 1024,
    table: store,
  },
  'every-minute': {
    entry: 'functions/platform/every-minute.ts',
    description: 'Does what is due',
    timeoutSeconds: 55,
    memory: 1024,
    table: store,
    workflows: 'answer',
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;

export type WorkerName = keyof typeof workers;
