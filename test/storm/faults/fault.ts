type Edit = { readonly file: string; readonly find: string; readonly replace: string };

/** A deliberate fault: edits of the real sources, each of a place that is there once. */
export type Fault = { readonly name: string; readonly edits: readonly Edit[] };

export const fault = (name: string, file: string, find: string, replace: string): Fault => ({
  name,
  edits: [{ file, find, replace }],
});
