import {
  DomainError,
  type ErrorCode,
  type ErrorEntry,
  type ErrorKind,
  errors,
  type FieldError,
} from '../../domain/errors.ts';

/** What a caller is told when a request comes to nothing (RFC 9457). */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly mend: string;
  readonly errors?: readonly FieldError[];
  readonly instance: string;
};

/** The one map from kinds of refusal to HTTP. */
const statusOf: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  stale: 412,
  refused: 422,
  limited: 429,
};

/** A fault of ours: the caller learns that it happened, never what. */
const internal = {
  title: 'Something went wrong on our side',
  mend: 'Send the same request again; if it keeps failing, tell us the request id under instance.',
};
const entries: Readonly<Record<ErrorCode, ErrorEntry>> = errors;

/** The codes of all problems: every refusal, and the fault that has no reason to tell. */
export type ProblemCode = ErrorCode | 'internal';

/** A code's status, title and remedy. A size has a status of its own. */
export const problemEntry = (code: ProblemCode): { status: number; title: string; mend: string } => {
  if (code === 'internal') return { status: 500, ...internal };
  const { kind, title, mend } = entries[code];
  return { status: code === 'body-too-large' ? 413 : statusOf[kind], title, mend };
};

/** The codes in the order of their statuses, for the documents. */
export const problemCodes = (): readonly ProblemCode[] => [
  ...(Object.keys(entries) as ErrorCode[]),
  'internal',
];

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(entries, code);

/** The problem that an error is told as. */
export const problem = (
  code: ProblemCode,
  detail: string,
  requestId: string,
  fields: readonly FieldError[] = [],
): Problem => ({
  type: `/problems/${code}`,
  ...problemEntry(code),
  detail,
  ...(fields.length === 0 ? {} : { errors: fields }),
  instance: `urn:partnerwise:request:${requestId}`,
});

/** What DynamoDB throws when it is asked too much at once, after the SDK's own retries. */
const throttled: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
]);

/** An error as a problem; `fault` where it is ours and has to be looked into. */
export const problemOf = (
  error: unknown,
  requestId: string,
): { readonly problem: Problem; readonly fault: boolean } => {
  if (error instanceof DomainError)
    return { problem: problem(error.code, error.detail, requestId, error.fields), fault: false };
  if (error instanceof Error && throttled.has(error.name))
    return {
      problem: problem('rate-limited', 'The table takes no more at this moment.', requestId),
      fault: true,
    };
  return { problem: problem('internal', 'The request could not be served.', requestId), fault: true };
};
