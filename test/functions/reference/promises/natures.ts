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
  /** What is left after a crash, beside what is usual, until its own work is done: types of items, and why. */
  readonly leaves?: string;
};

/** A secret is shown once: the table has its hash. The hint says so. */
const shownOnce = ['secret', 'hint'];

export const byNature: Readonly<Record<string, Nature>> = {
  createApiKey: { apart: shownOnce },
  rotateApiKey: { apart: shownOnce },
  openSandbox: { apart: shownOnce },
  // The tick tells the task that waits, within a minute, and takes this away.
  decideApproval: { leaves: 'answer-approval' },
  putTargets: { versionless: 'each line has a revision of its own' },
  recordExchangeRates: { versionless: 'each line has a revision of its own' },
};
