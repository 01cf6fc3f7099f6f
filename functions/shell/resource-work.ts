import type { Principal } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Kept } from '../../domain/platform/record.ts';
import { same } from '../../domain/platform/restate.ts';
import { commitTerms } from '../commissions/terms.ts';
import type { Context } from './context.ts';
import { filteredPage } from './filtered-page.ts';
import { createdId, repeats } from './idempotency.ts';
import { mustMatch } from './must-match.ts';
import { decodeCursor, pageAnswer, sortKey } from './paging.ts';
import { idOf } from './refer.ts';
import type { Created, Deed, Resource } from './resource-type.ts';
import type { Answer, Request } from './route.ts';
import { untilDone } from './until-done.ts';

type Params = { readonly id: string };

const answered = <N extends Kept, K, C extends Created, U>(
  resource: Resource<N, K, C, U>,
  noun: N,
  deed: Deed,
  status: 200 | 201,
): Answer<unknown> => ({
  status,
  body: resource.show(noun, deed),
  version: noun.version,
  ...(status === 201 ? { location: `${resource.path}/${noun.id}` } : {}),
});

/** Creates a thing once: the same request again answers what it created. */
export const createOne = async <N extends Kept, K, C extends Created, U>(
  resource: Resource<N, K, C, U>,
  request: Request<undefined, undefined, C>,
  context: Context,
): Promise<Answer<unknown>> => {
  const { body, principal } = request;
  const { store, given } = context;
  const deed = { principal, context };
  const id = createdId(given, resource.prefix, request);
  const now = given.now();
  const bodyHash = given.digest({ body, by: principal.partnerId });
  const { externalId } = body;
  const kept: Kept = {
    id,
    ...(externalId === undefined ? {} : { externalId }),
    bodyHash,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const key = resource.key(principal.tenant, id);
  const noun = await resource.make(body, kept, deed);
  const beside = resource.beside?.(noun, undefined, deed);
  return untilDone(`The ${resource.one}`, async () => {
    const outcome =
      beside === undefined
        ? await resource.table.create(store, key, noun)
        : await store.transact([resource.table.creating(key, noun), ...beside]);
    if (outcome.done) return answered(resource, noun, deed, 201);
    const standing =
      outcome.existing === undefined
        ? await resource.table.read(store, key)
        : resource.table.parse(outcome.existing);
    if (standing === undefined) return undefined;
    repeats(standing.bodyHash === bodyHash, externalId);
    return answered(resource, standing, deed, 201);
  });
};

const visible = async <N extends Kept, K, C extends Created, U>(
  resource: Resource<N, K, C, U>,
  principal: Principal,
  reference: string,
  { store, given }: Context,
): Promise<N> => {
  const { tenant } = principal;
  const noun = await resource.table.read(
    store,
    resource.key(tenant, idOf(given, tenant, resource.prefix, reference)),
  );
  if (noun === undefined || !resource.sees(noun, principal))
    throw new DomainError('not-found', `There is no such ${resource.one}.`);
  return noun;
};

/** Reads one thing; what the principal may not see is not there. */
export const readOne = async <N extends Kept, K, C extends Created, U>(
  resource: Resource<N, K, C, U>,
  { params, principal }: Request<Params, undefined, undefined>,
  context: Context,
): Promise<Answer<unknown>> =>
  answered(resource, await visible(resource, principal, params.id, context), { principal, context }, 200);

/** Lists what the principal sees, in the order of the ids. */
export const listThem = async <N extends Kept, K, C extends Created, U>(
  resource: Resource<N, K, C, U>,
  { query, principal }: Request<undefined, { readonly limit: number; readonly cursor?: string }, undefined>,
  context: Context,
): Promise<Answer<unknown>> => {
  const { tenant } = principal;
  const deed = { principal, context };
  const scope = `${resource.many}:${tenant}:${principal.partnerId ?? ''}`;
  const after = decodeCursor(query.cursor, scope, sortKey(`${resource.prefix}_`));
  const only = resource.only?.(principal);
  if (only !== undefined) {
    const noun = await resource.table.read(context.store, resource.key(tenant, only));
    return { status: 200, body: { data: noun === undefined ? [] : [resource.show(noun, deed)], next: null } };
  }
  const { data, next } = await filteredPage(
    (page) => resource.table.list(context.store, { tenant }, page),
    (noun) => (resource.lists ?? resource.sees)(noun, principal),
    { limit: query.limit, after },
  );
  return pageAnswer(
    scope,
    data.map((noun) => resource.show(noun, deed)),
    next,
  );
};

/**
 * Changes a thing: what the change does not alter is not written, what it does is written once. Decided again where
 * others change the same thing at the same moment.
 */
export const replaceOne = async <N extends Kept, K, C extends Created, U>(
  resource: Resource<N, K, C, U>,
  { params, body, principal, ifMatch }: Request<Params, undefined, U>,
  context: Context,
): Promise<Answer<unknown>> => {
  const { store, given } = context;
  const { tenant, subject } = principal;
  const deed = { principal, context };
  return untilDone(`The ${resource.one}`, async () => {
    const current = await visible(resource, principal, params.id, context);
    mustMatch(ifMatch, current.version, `The ${resource.one} is`);
    const { next: changed, scopes = [] } = await resource.remake(current, body, deed);
    if (same(current, changed)) return answered(resource, current, deed, 200);
    const next = { ...changed, version: current.version + 1, updatedAt: given.now() };
    const key = resource.key(tenant, current.id);
    const beside = resource.beside?.(next, current, deed) ?? [];
    const writes = [resource.table.replacing(key, next), ...beside];
    const outcome =
      scopes.length > 0
        ? await commitTerms(context, { tenant, subject, scopes, writes })
        : beside.length > 0
          ? await store.transact(writes)
          : await resource.table.replace(store, key, next);
    return outcome.done ? answered(resource, next, deed, 200) : undefined;
  });
};
