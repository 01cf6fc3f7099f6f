import { kept } from './noun.ts';

/** What can happen to how partners are paid, to runs, statements, payments and invoices. */
// biome-ignore format: one line per event is read like a table.
export const payoutNouns = {
  'bank-account': {
    what: "A partner's bank account", hears: 'partner', events: {
      sent: 'has new details that wait for a second person',
      confirmed: 'was confirmed by a second person',
      withdrawn: 'stays as it is: its new details were taken back',
      changed: 'was changed',
    },
  },
  'payout-settings': { what: 'How the program pays', hears: 'vendor', events: kept },
  draws: { what: 'The draws of a partner', hears: 'partner', events: kept },
  'tax-profile': { what: 'What a partner is to the tax office', hears: 'partner', events: kept },
  'payout-currency': { what: 'In which currency a partner is paid', hears: 'partner', events: kept },
  'payout-run': {
    what: 'A payout run', hears: 'vendor', events: {
      drafting: 'drafts its statements',
      waiting: 'waits for approval',
      paying: 'issues statements and orders payments',
      done: 'is done',
      refused: 'was refused',
      failed: 'has failed',
      paused: 'was paused',
      cancelled: 'was cancelled',
      changed: 'was changed',
    },
  },
  statement: {
    what: "A partner's statement", hears: 'partner', vendorOnly: ['draft', 'changed'], events: {
      draft: 'was drafted',
      issued: 'was issued',
      paid: 'was paid: its payments are ordered',
      changed: 'was drafted anew',
    },
  },
  payment: {
    what: 'A payment to a partner', hears: 'partner', events: {
      ordered: 'is on its way: the order to the bank was made',
      paid: 'was booked by the bank',
      refused: 'was refused by the bank',
      returned: 'came back',
      repeated: 'was ordered again as another payment',
      changed: 'has more said of it by the bank, in the same state',
    },
  },
  invoice: {
    what: 'An invoice that a partner sent', hears: 'partner', events: {
      open: 'was sent, and waits to be paid',
      withdrawn: 'was withdrawn',
      paid: 'was paid: a statement that was issued has it',
    },
  },
} as const;
