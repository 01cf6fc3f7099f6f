export type FilesAction = 'GetObject' | 'PutObject';

/** Objects under one prefix of the files bucket, and what may be done with them. */
export type FilesGrant = {
  readonly prefix: string;
  readonly actions: readonly FilesAction[];
  /** Whether it must tell a missing object from a forbidden one: S3 answers 403 to who may not list. */
  readonly seesMissing?: true;
};

export const imports: FilesGrant = {
  prefix: 'imports/',
  actions: ['GetObject', 'PutObject'],
  seesMissing: true,
};
export const taskFiles: FilesGrant = {
  prefix: 'tasks/',
  actions: ['GetObject', 'PutObject'],
  seesMissing: true,
};
export const formFiles: FilesGrant = {
  prefix: 'files/',
  actions: ['GetObject', 'PutObject'],
  seesMissing: true,
};
/** Whether a file has arrived is seen by who may read it. */
export const formFilesRead: FilesGrant = { prefix: 'files/', actions: ['GetObject'], seesMissing: true };
export const importsRead: FilesGrant = { prefix: 'imports/', actions: ['GetObject'] };
export const simulations: FilesGrant = { prefix: 'simulations/', actions: ['GetObject', 'PutObject'] };
export const exportsRead: FilesGrant = { prefix: 'ledger-exports/', actions: ['GetObject'] };
export const statementsRead: FilesGrant = { prefix: 'statements/', actions: ['GetObject'] };
export const bankFiles: FilesGrant = { prefix: 'bank-files/', actions: ['GetObject', 'PutObject'] };
/** What banks answered goes there by addresses that the API signs. */
export const bankAnswers: FilesGrant = {
  prefix: 'bank-answers/',
  actions: ['GetObject', 'PutObject'],
  seesMissing: true,
};
export const bankAnswersRead: FilesGrant = {
  prefix: 'bank-answers/',
  actions: ['GetObject'],
  seesMissing: true,
};
