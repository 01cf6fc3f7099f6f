/** Where a repetition differs by nature. Each line says why. */
type Nature = {
  /** Fields of the answer that are another one the second time. */
  readonly apart?: readonly string[];
  /** What is in another body, where none can be made of the example's. */
  readonly other?: object;
  /** Why another body is taken under the same key. */
  readonly otherTaken?: string;
  /** Why it is another request each time where no key is sent. */
  readonly keyless?: string;
  /** Why an update goes by no version. */
  readonly versionless?: string;
  /** What the tick has to do after a crash, until which less is done than usual: the kind of due item. */
  readonly leaves?: string;
};

/** A secret is shown once: the table has its hash. The hint says so. */
const shownOnce = ['secret', 'hint'];

export const byNature: Readonly<Record<string, Nature>> = {
  createApiKey: { apart: shownOnce },
  rotateApiKey: { apart: shownOnce },
  openSandbox: { apart: shownOnce },
  inviteMemberAgain: { keyless: 'each time it is asked for, an e-mail is sent' },
  confirmBankAccount: { otherTaken: 'another IBAN than the one that waits is never taken' },
  estimate: { otherTaken: 'nothing is kept of it' },
  searchDuplicates: { otherTaken: 'nothing is kept of it' },
  mergeCustomers: { otherTaken: 'a merge is known by the two customers: another one is another merge' },
  startPayoutRun: { other: { cutOff: '2026-02-15T00:00:00Z' } },
  restartPayoutRun: {
    other: { cutOff: '2026-02-15T00:00:00Z' },
    keyless: 'a run that goes on is none that was stopped',
  },
  writeRepeatFile: { keyless: 'what is written waits for no other file' },
  pausePayoutRun: { otherTaken: 'it is to stop once, whoever says why' },
  cancelPayoutRun: { otherTaken: 'it is cancelled once, whoever says why' },
  startProof: { other: { from: '2026-01-01' } },
  // The tick tells the task that waits, within a minute, and takes this away.
  decideApproval: { leaves: 'answer-approval', keyless: 'what was decided is decided' },
  delegateApproval: { leaves: 'answer-approval' },
  recallApprovalRequest: { leaves: 'answer-approval' },
  resubmitApprovalRequest: { leaves: 'answer-approval' },
  moveDeal: { keyless: 'whoever says where a deal is has touched it' },
  decideMatch: { otherTaken: 'what was decided is decided', keyless: 'what was decided is decided' },
  dryRunApprovalPolicy: { otherTaken: 'nothing is kept of it' },
  useApprovalLink: { otherTaken: 'no other text is a link', keyless: 'a link serves once' },
  putTargets: { versionless: 'each line has a revision of its own' },
  recordExchangeRates: { versionless: 'each line has a revision of its own' },
};
