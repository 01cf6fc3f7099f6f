import { approvalNouns } from './approval-nouns.ts';
import { dealNouns } from './deal-nouns.ts';
import { kept, type Noun } from './noun.ts';
import { payoutNouns } from './payout-nouns.ts';

/**
 * Everything that can happen, noun by noun: the list of event types is made of it. Where a thing has states, each is an
 * event; what else changes it is `changed`, or has a name of its own.
 */
// biome-ignore format: one line per event is read like a table.
export const nouns = {
  tenant: { what: 'The tenant', hears: 'vendor', events: { open: 'is open', suspended: 'was suspended', closed: 'was closed', changed: 'was changed' } },
  member: { what: 'A person of the program', hears: 'partner', events: { ...kept, invited: 'was sent an invitation', removed: 'was removed' } },
  'api-key': { what: 'An API key', hears: 'partner', events: { ...kept, rotated: 'has a new secret', revoked: 'was revoked' } },
  program: { what: 'A program', hears: 'vendor', events: kept },
  partner: { what: 'A partner', hears: 'partner', events: kept },
  customer: { what: 'A customer', hears: 'partner', events: { ...kept, merged: 'went into another one' } },
  product: { what: 'A product', hears: 'vendor', events: kept },
  target: { what: 'A target of a month', hears: 'partner', events: kept },
  'exchange-rate': { what: 'An exchange rate of a day', hears: 'vendor', events: kept },
  plan: { what: 'A plan', hears: 'vendor', events: kept },
  'plan-version': { what: 'A version of a plan', hears: 'vendor', events: { created: 'was added' } },
  assignment: { what: 'An assignment to a plan', hears: 'vendor', events: kept },
  sale: {
    what: 'A sale', hears: 'partner', events: {
      reported: 'was reported, by itself or in an import',
      corrected: 'was corrected',
      cancelled: 'was cancelled',
      returned: 'has other returns than before: one came, was corrected or cancelled',
      paid: 'was paid for by the customer',
      unpaid: 'counts as not paid for any more',
      revalued: 'counts in another way since terms changed',
      'return-reported': 'was given back: the return itself',
      'return-corrected': 'has a return that was corrected: the return itself',
      'return-cancelled': 'has a return that was cancelled: the return itself',
    },
  },
  job: {
    what: 'A job', hears: 'vendor', events: {
      'awaiting-upload': 'waits for its file',
      queued: 'waits for a worker',
      running: 'is under way',
      done: 'is done',
      failed: 'has failed',
      expired: 'was given up: its file never came',
      cancelled: 'was cancelled',
    },
  },
  proof: {
    what: 'A proof of the ledger', hears: 'vendor', events: {
      requested: 'was asked for',
      proven: 'found that every amount is right',
      different: 'found amounts that are not right',
      unsettled: 'found only what was still moving',
    },
  },
  ledger: { what: "A partner's journal", hears: 'partner', events: { posted: 'has a new entry' } },
  dispute: {
    what: 'A dispute', hears: 'partner', events: {
      open: 'was opened',
      answered: 'was answered by the other side',
      rejected: 'was rejected: the line stands',
      upheld: 'was upheld',
      withdrawn: 'was withdrawn',
      changed: 'was changed',
    },
  },
  ...dealNouns,
  ...approvalNouns,
  task: {
    what: 'A task', hears: 'partner', events: {
      created: 'was given to somebody', assigned: 'was given to somebody else', commented: 'has a new comment',
      overdue: 'was not done in time', done: 'was done', cancelled: 'was taken back', changed: 'was changed',
    },
  },
  'task-rule': { what: 'A rule that gives tasks', hears: 'vendor', events: kept },
  'alert-rule': { what: 'An alert rule', hears: 'vendor', events: kept },
  alert: { what: 'An alert', hears: 'vendor', events: { raised: 'was raised', told: 'was told to its addressees' } },
  ...payoutNouns,
  'webhook-endpoint': {
    what: 'A webhook endpoint', hears: 'partner', events: {
      ...kept,
      test: 'was asked to be tested: only the endpoint itself hears it',
      failing: 'has taken nothing for a day',
      disabled: 'was disabled',
      enabled: 'was enabled again',
      removed: 'was removed',
    },
  },
} as const satisfies Readonly<Record<string, Noun>>;

export type NounName = keyof typeof nouns;
/** What can happen to a noun. */
export type EventOf<N extends NounName> = keyof (typeof nouns)[N]['events'] & string;
