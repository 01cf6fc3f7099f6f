import type { PartnerName, World } from './world.ts';

/**
 * What a name in a request stands for. `partner`: a thing that belongs to one of the partners. `tenant`: one that the
 * whole tenant shares, or that only its vendor knows. `inner`: something inside of what another name says. `inside`: the
 * same, of which each partner and the vendor has its own. `chosen`: a name that the caller gives. `public`: the same for
 * everybody. `vendors` is what the world calls one that is the vendor's, where partners have their own beside it.
 */
type Of = 'partner' | 'tenant' | 'inner' | 'inside' | 'chosen' | 'public';
export type Kind = {
  readonly of: Of;
  readonly own?: string;
  readonly missing?: string;
  readonly vendors?: string;
};

const none = 'zzzzzzzzzzzzzzzzzzzzzzzzzz';
const shared = (prefix: string): Kind => ({ of: 'tenant', missing: `${prefix}_${none}` });
const partners = (prefix: string): Kind => ({ of: 'partner', missing: `${prefix}_${none}` });

/**
 * Every kind of thing that a path names: by the collection before `{id}` and `{jobId}`, by the parameter's own name
 * elsewhere. Its id is in the world that is seeded (world.ts, happenings.ts), unless `own` says it. A new kind needs its
 * line here.
 */
const kinds: Readonly<Record<string, Kind>> = {
  'api-keys': { ...partners('key'), vendors: 'vendors-api-keys' },
  members: { ...partners('member'), vendors: 'vendors-members' },
  'webhook-endpoints': { ...partners('hook'), vendors: 'vendors-webhook-endpoints' },
  deliveryId: { of: 'inside', missing: `delivery_${none}`, vendors: 'vendors-deliveryId' },
  number: { of: 'inner', own: '1', missing: '999999' },
  programs: shared('program'),
  partnerId: partners('partner'),
  certificates: { of: 'chosen', own: 'pro' },
  agreements: { of: 'chosen', own: 'pro' },
  customers: partners('customer'),
  duplicates: shared('customer'),
  products: shared('product'),
  planId: { of: 'tenant', missing: 'no-such-plan' },
  simulations: shared('job'),
  'sale-imports': shared('job'),
  proofs: shared('job'),
  'ledger-exports': shared('job'),
  jobs: shared('job'),
  'bank-answers': shared('job'),
  payments: { of: 'partner', missing: `pw-${none}` },
  invoices: partners('invoice'),
  saleId: partners('sale'),
  match: { of: 'inside', missing: `sale_${none}` },
  lineId: { of: 'inner', missing: '99-0' },
  component: { of: 'inner', missing: 'no-such-component' },
  window: { of: 'inner', missing: '2031-01' },
  file: { of: 'inner', own: '1', missing: '99' },
  part: { of: 'inner', own: '1', missing: '99' },
  attempt: { of: 'inner', own: '1', missing: '99' },
  disputes: partners('dispute'),
  'alert-rules': shared('rule'),
  deals: partners('deal'),
  tasks: partners('task'),
  fileId: { of: 'inside', missing: `file_${none}`, vendors: 'vendors-fileId' },
  files: { ...partners('file'), vendors: 'vendors-files' },
  'task-rules': shared('taskrule'),
  approvals: shared('approval'),
  'approval-requests': { ...partners('approval'), vendors: 'vendors-approval-requests' },
  approvers: shared('member'),
  subject: { of: 'public', own: 'deal' },
  'payout-runs': { of: 'tenant', missing: '2031-01' },
  runId: { of: 'tenant', missing: '2031-01' },
  code: { of: 'public', own: 'version-stale', missing: 'no-such-code' },
};

/** The fields of queries and bodies that name things, by the kind that they name. */
const fields: Readonly<Record<string, string>> = {
  partnerId: 'partnerId',
  parentId: 'partnerId',
  programId: 'programs',
  productId: 'products',
  partnerIds: 'partnerId',
  productIds: 'products',
  customerId: 'customers',
  duplicateId: 'duplicates',
  dealId: 'deals',
  personId: 'members',
  managerId: 'approvers',
  planId: 'planId',
  runId: 'runId',
  replaces: 'planId',
  returnOf: 'saleId',
};
/** What a query names beside that. In a body these are rules of a plan. */
const places: Readonly<Record<string, string>> = { component: 'component', window: 'window' };
/** Ids that are chosen by who sends them, or that name nothing here. */
const chosen: ReadonlySet<string> = new Set([
  'id',
  'externalId',
  'taxId',
  'otherTaxIds',
  'subjectId',
  'vatId',
]);

/**
 * What partners may name though they don't see it: two partners claim the same customer, and one of them holds it. They
 * learn that it is there, and nothing of what it says.
 */
export const namedByAll: ReadonlySet<string> = new Set(['customerId']);

/** The kind of a path's parameter. Throws where the table lacks it. */
export const kindOf = (path: string, name: string): string => {
  const before = path.split('/').findLast((_, at, all) => all[at + 1] === `{${name}}`) ?? '';
  const collection = before === 'partners' ? 'partnerId' : before;
  // A sale is looked for among the matches of the deal, not among all sales.
  if (before === 'matches') return 'match';
  const kind = name === 'id' || name === 'jobId' ? collection : name;
  if (kinds[kind] === undefined)
    throw new Error(
      `${path} names a kind of thing, ${kind}, that the walk doesn't know: give it a line in ${import.meta.filename}`,
    );
  return kind;
};

export const kindNamed = (kind: string): Kind => {
  const found = kinds[kind];
  if (found === undefined) throw new Error(`there is no kind ${kind}`);
  return found;
};

/** The kind that a field names, if it names a thing. Throws where it seems to, and the table lacks it. */
export const kindOfField = (route: string, name: string): string | undefined => {
  // A sale names a deal of its own partner and no other: one of another partner is told as one that is not there.
  if (name === 'dealId' && /Sale$/.test(route)) return undefined;
  if (/Ids?$/.test(name) && fields[name] === undefined && !chosen.has(name))
    throw new Error(
      `${route} has a field, ${name}, that seems to name a thing: give it a line in ${import.meta.filename}`,
    );
  return fields[name];
};
export const kindOfQuery = (route: string, name: string): string | undefined =>
  places[name] ?? kindOfField(route, name);

type Side = 'vendor' | 'partner';
type Instead = Readonly<Record<string, Partial<Record<Side, Readonly<Record<string, string>>>>>>;

const open = { vendor: { deals: 'open-deals' }, partner: { deals: 'open-deals' } };

/** Where a route's thing has to stand in another state than the usual one: what is taken for it. */
const instead: Instead = {
  moveDeal: open,
  extendDeal: { vendor: { deals: 'extendable-deals' }, partner: { deals: 'extendable-deals' } },
  loseDeal: open,
  winDeal: open,
  decideMatch: open,
  listMatches: open,
  listBankLines: { vendor: { 'bank-answers': 'done-answer' } },
  restartPayoutRun: { vendor: { 'payout-runs': 'stopped-run' } },
  pausePayoutRun: { vendor: { 'payout-runs': 'stopped-run' } },
  cancelPayoutRun: { vendor: { 'payout-runs': 'stopped-run' } },
  listJobErrors: { vendor: { jobs: 'done-job' } },
  readJobResults: { vendor: { jobs: 'done-job' } },
  resumeJob: { vendor: { jobs: 'cancelled-job' } },
  answerDispute: { partner: { disputes: 'vendors-dispute' } },
  replaceTask: { partner: { tasks: 'partners-task' } },
  cancelTask: { partner: { tasks: 'partners-task' } },
  withdrawDispute: { vendor: { disputes: 'vendors-dispute' } },
};

type For = { readonly route: string; readonly side: Side; readonly owner?: PartnerName | undefined };

/** The id of the world's own thing of a kind, as a route needs it for who asks. */
export const ownId = (world: World, { route, side, owner = 'one' }: For, kind: string): string =>
  kinds[kind]?.own ?? world.id(instead[route]?.[side]?.[kind] ?? kind, owner);

const both = (body: object) => ({ vendor: body, partner: body });

/** What of an example body doesn't fit the world, or who asks; a function is asked for what the world has. */
export const bodies: Readonly<Record<string, Partial<Record<Side, object>>>> = {
  // The run that was paused is the open one: that month, started again, is that run.
  startPayoutRun: both({ period: (world: World) => world.stopped }),
  setCustomerPayment: both({ paidOn: '2026-07-01' }),
  giveTask: both({ subject: undefined, dueOn: '2099-01-15' }),
  replaceTask: both({ dueOn: '2099-02-15' }),
  createApiKey: { partner: { role: 'partner-seller', permissions: ['sales:report'] } },
  createWebhookEndpoint: { partner: { events: ['deal.*'] } },
  useApprovalLink: { vendor: { link: (world: World) => world.id('link') } },
};
