import type { Content } from './content.ts';

/** What a request is about, so that what was told about it can be held against what stands in the table. */
export type About =
  | { readonly what: 'report'; readonly sale: string; readonly content: Content }
  | { readonly what: 'correct'; readonly sale: string; readonly revision: number; readonly content: Content }
  | { readonly what: 'cancel'; readonly sale: string }
  | { readonly what: 'return'; readonly sale: string; readonly back: string; readonly taken: Taken }
  | { readonly what: 'pay'; readonly sale: string; readonly paidOn: string | undefined }
  | { readonly what: 'undo'; readonly sale: string; readonly back: string }
  | { readonly what: 'revised'; readonly kind: 'rate' | 'target'; readonly values: readonly Revision[] }
  | { readonly what: 'version'; readonly plan: string }
  | { readonly what: 'other' };
export type Taken = {
  readonly quantity: string;
  readonly amount: string;
  readonly cost?: string | undefined;
};
export type Revision = { readonly key: string; readonly revision: number; readonly value: string };

/** A request, and the places of those that were answered before it is sent. */
export type Command = {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly needs: readonly number[];
  readonly about: About;
};
