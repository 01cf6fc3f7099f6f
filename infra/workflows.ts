import { type FunctionSpec, store } from './functions.ts';

/** A workflow as data: its definition, and the functions that its placeholders stand for. */
export type WorkflowSpec = {
  /** The file in Amazon States Language; `${step}` in it stands for the ARN of the step's function. */
  readonly definition: string;
  readonly steps: Readonly<Record<string, FunctionSpec>>;
};

const step = (entry: string, description: string, more: Partial<FunctionSpec> = {}): FunctionSpec => ({
  entry,
  description,
  timeoutSeconds: 60,
  memory: 1024,
  table: store,
  ...more,
});

/** A page of partners takes longer, and leaves no crumbs: whatever of it was done is found done by the repetition. */
const page = { timeoutSeconds: 300, memory: 1769 } as const;

/** The workflows, by the names of their state machines. */
export const workflows = {
  approval: {
    definition: 'functions/approvals/approval/workflow.asl.json',
    steps: {
      ask: step('functions/approvals/approval/ask.ts', 'Asks those who may approve'),
      apply: step('functions/approvals/approval/apply.ts', 'Does what was approved or refused'),
      expire: step('functions/approvals/approval/expire.ts', 'Ends an approval that nobody decided in time'),
    },
  },
  'payout-run': {
    definition: 'functions/payouts/payout-run/workflow.asl.json',
    steps: {
      open: step('functions/payouts/payout-run/open.ts', 'Finds the pages of partners that a run pays', page),
      'draft-page': step('functions/payouts/payout-run/draft-page.ts', 'Drafts a page of statements', page),
      prove: step('functions/payouts/payout-run/prove.ts', 'Has the ledger proven'),
      proven: step('functions/payouts/payout-run/proven.ts', 'Stops a run where the ledger differs'),
      ask: step('functions/payouts/payout-run/ask.ts', 'Asks finance to approve a run'),
      decide: step('functions/payouts/payout-run/decide.ts', 'Notes how a run was decided'),
      'issue-page': step('functions/payouts/payout-run/issue-page.ts', 'Issues a page of statements', page),
      'write-bank-file': step(
        'functions/payouts/payout-run/write-bank-file.ts',
        'Writes the file that the bank takes',
        { ...page, files: [{ prefix: 'bank-files/', actions: ['GetObject', 'PutObject'] }] },
      ),
      'settle-page': step(
        'functions/payouts/payout-run/settle-page.ts',
        'Settles a page of balances, writes statements as PDF and tells the partners',
        { ...page, files: [{ prefix: 'statements/', actions: ['GetObject', 'PutObject'] }] },
      ),
      close: step('functions/payouts/payout-run/close.ts', 'Closes a run', page),
      fail: step('functions/payouts/payout-run/fail.ts', 'Notes why a run failed'),
    },
  },
} as const satisfies Readonly<Record<string, WorkflowSpec>>;

export type WorkflowName = keyof typeof workflows;

/** The names of all workflows. */
export const workflowNames = Object.keys(workflows) as readonly WorkflowName[];

/** The name of a step's function, without the house's prefix. */
export const stepName = (workflow: string, step: string): string => `${workflow}-${step}`;

/** Every step's function, by its name. */
export const stepSpecs = (): Readonly<Record<string, FunctionSpec>> =>
  Object.fromEntries(
    Object.entries<WorkflowSpec>(workflows).flatMap(([workflow, { steps }]) =>
      Object.entries(steps).map(([name, spec]) => [stepName(workflow, name), spec]),
    ),
  );
