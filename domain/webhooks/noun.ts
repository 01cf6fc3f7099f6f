/** A kind of thing that tells of its changes: what it is called, who may hear it, and what can happen to it. */
export type Noun = {
  readonly what: string;
  /** `partner`: a partner's own endpoints may hear it too, of that partner's things. */
  readonly hears: 'vendor' | 'partner';
  /** Of what partners hear: what they don't. */
  readonly vendorOnly?: readonly string[];
  readonly events: Readonly<Record<string, string>>;
};

/** What can happen to a thing that is only ever stated anew. */
export const kept = { created: 'was created', changed: 'was changed' } as const;
