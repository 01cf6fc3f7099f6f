/** What can happen to deals, and to the sales that fit them. */
// biome-ignore format: one line per event is read like a table.
export const dealNouns = {
  deal: {
    what: 'A deal registration', hears: 'partner', events: {
      waiting: 'waits for a decision',
      approved: 'was approved',
      refused: 'was refused',
      expired: 'is not protected any more',
      withdrawn: 'was taken back by its partner',
      displaced: 'lost its protection to another registration',
      lost: 'was lost',
      won: 'was won',
      moved: 'has reached another stage',
      extended: 'is protected for longer',
      stalled: 'has not been touched for longer than its stage allows',
      changed: 'was changed',
    },
  },
  'deal-match': {
    what: 'A sale that fits a deal', hears: 'vendor', events: {
      proposed: 'waits for a decision',
      confirmed: 'closed the deal',
      refused: 'is not the sale of the deal',
    },
  },
} as const;
