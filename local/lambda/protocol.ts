/** What the machine says to a worker, and what a worker answers. Payloads are text, as on Lambda. */
export type Call = {
  readonly id: number;
  readonly requestId: string;
  readonly event: string;
  readonly deadline: number;
};
export type Failure = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
};
export type Reply =
  | { readonly kind: 'log'; readonly text: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly result: string }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure };

/** What a worker is started with. */
export type Start = {
  readonly file: string;
  readonly handler: string;
  readonly name: string;
  readonly arn: string;
  readonly memory: number;
};
