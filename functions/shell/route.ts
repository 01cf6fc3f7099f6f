import type * as z from 'zod/mini';
import type { Permission, Principal } from '../../domain/access/permissions.ts';
import type { ErrorCode } from '../../domain/errors.ts';
import type { Day } from '../../domain/kernel/day.ts';
import type { Context } from './context.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a route is given: parts already checked by its schemas, and who asks. */
export type Request<P, Q, B> = {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly principal: Principal;
  /** The Idempotency-Key header. */
  readonly idempotencyKey: string | undefined;
  /** The version in If-Match, where the header was sent. */
  readonly ifMatch: number | undefined;
};

/** What a route answers. `version` becomes the ETag. */
export type Answer<T> = {
  readonly status: 200 | 201 | 202 | 204;
  readonly body: T;
  readonly version?: number;
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body is text that stands for bytes. */
  readonly base64?: true;
};

/** A route that is to go: since when, from which day on it may be gone, and what to use instead. */
type Deprecated = {
  readonly since: Day;
  readonly sunset: Day;
  /** The path of what takes its place. */
  readonly replacement: `/${string}`;
};

type Schema = z.ZodMiniType;
type Out<S> = S extends Schema ? z.output<S> : undefined;
type In<S> = S extends Schema ? z.input<S> : undefined;

/**
 * A route as data: the router, API Gateway, the OpenAPI document and the permission matrix are all read from it.
 * `permission` 'none' answers without sign-in; 'signed-in' needs no more than that.
 */
type RouteSpec<P, Q, B, A> = {
  readonly method: Method;
  readonly path: `/${string}`;
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** Where the route is to go (docs/api-versioning.md): the documents and its answers' headers say so. */
  readonly deprecated?: Deprecated;
  readonly permission: Permission | 'none' | 'signed-in';
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly status: 200 | 201 | 202 | 204;
  readonly answer: A;
  /** Where the answer is not JSON: its type. The body is then text and goes out as it is. */
  readonly contentType?: string;
  /** Codes that the use case itself may refuse with; those every route shares are added by the documents. */
  readonly errors: readonly ErrorCode[];
  readonly example: {
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: In<B>;
    readonly answer: In<A>;
  };
  readonly run: (request: Request<Out<P>, Out<Q>, Out<B>>, context: Context) => Promise<Answer<In<A>>>;
};

/** A route whose types are forgotten, as lists hold it. */
export type Route = Omit<
  RouteSpec<Schema | undefined, Schema | undefined, Schema | undefined, Schema>,
  'run' | 'example'
> & {
  readonly example: {
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly answer: unknown;
  };
  readonly run: (request: Request<unknown, unknown, unknown>, context: Context) => Promise<Answer<unknown>>;
};

/** Declares a route: the schemas give `run` its types. */
export const route = <
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
  A extends Schema = Schema,
>(
  spec: RouteSpec<P, Q, B, A>,
): Route => spec as unknown as Route;
