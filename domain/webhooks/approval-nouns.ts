import { kept } from './noun.ts';

/** What can happen to approvals, and to what decides how they go. */
// biome-ignore format: one line per event is read like a table.
export const approvalNouns = {
  approval: {
    what: 'An approval', hears: 'vendor', events: {
      open: 'waits for a decision',
      escalated: 'is asked of others as well',
      'stage-reached': 'has reached its next stage',
      answered: 'was answered, and waits for others',
      delegated: 'may be decided by somebody else',
      reminded: 'was called to mind',
      returned: 'was sent back for change',
      resubmitted: 'was submitted again',
      approved: 'was given',
      refused: 'was refused',
      recalled: 'was taken back',
      expired: 'was not decided in time',
    },
  },
  'approval-policy': { what: 'Who approves things of a kind', hears: 'vendor', events: kept },
  'approval-request': {
    what: 'A request for approval', hears: 'partner', events: {
      waiting: 'waits for its approval',
      approved: 'was approved',
      refused: 'was refused',
      recalled: 'was taken back',
      expired: 'was not decided in time',
      changed: 'was changed',
    },
  },
  approver: { what: 'The rights and absences of one who decides', hears: 'vendor', events: kept },
  'partner-manager': { what: 'Who looks after a partner', hears: 'vendor', events: kept },
  calendar: { what: 'When people work', hears: 'vendor', events: kept },
} as const;
