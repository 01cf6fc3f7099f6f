import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText, instantText } from '../../domain/kernel/schema.ts';
import type { Statement } from '../../domain/payouts/statement/statement.ts';
import { isUnusual } from '../../domain/payouts/statement/unusual.ts';
import { partners } from '../../storage/partners.ts';
import { statements } from '../../storage/payouts.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import type { Context } from '../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { documentAnswer, documentExample, documentView } from './document.ts';
import { runIdBehind } from './run-view.ts';
import { findRun } from './runs.ts';
import { statementAt } from './statement-at.ts';
import { statementExample, statementView, viewStatement } from './statement-view.ts';

const params = z.strictObject({ partnerId: idText, runId: idText });
const exampleParams = { partnerId: 'baltic-bikes', runId: '2026-01' };

/** A draft may still change: only the vendor sees it. */
const isVisible = ({ state }: Statement, { partnerId }: Principal): boolean =>
  state !== 'draft' || partnerId === undefined;

const find = async (
  context: Context,
  principal: Principal,
  wanted: z.output<typeof params>,
): Promise<Statement> => {
  const { tenant } = principal;
  const partnerId = await ownPartner(context, principal, wanted.partnerId);
  const runId = runIdBehind(wanted.runId);
  const found = await statements.read(context.store, { tenant, partnerId, runId });
  if (found === undefined || !isVisible(found, principal))
    throw new DomainError('not-found', 'There is no such statement.');
  return found;
};

const findAt = async (
  context: Context,
  principal: Principal,
  wanted: z.output<typeof params>,
  asOf: string,
): Promise<Statement> => {
  const { tenant } = principal;
  const partnerId = await ownPartner(context, principal, wanted.partnerId);
  const run = await findRun(context, tenant, wanted.runId);
  const found = await statementAt(context, { tenant, partnerId }, run, asOf);
  if (found === undefined || !isVisible(found, principal))
    throw new DomainError('not-found', 'There was no such statement.');
  return found;
};

export const readStatement = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/statements/{runId}',
  id: 'readStatement',
  summary: 'Read a statement',
  description:
    "By the run's id or period. Opening + earned + adjustments − held + released + guaranteed + advanced − recovered + converted − payment = closing, to the minor unit: disputes hold, release and adjust, draws guarantee, advance and recover; converted is there where the partner is paid in one currency, with the conversions that make it, each with its rate and the rate’s day. Beside the sum: what is accrued, held in disputes, kept back of the payment because it was disputed after the cut-off, and owed of advances. carriedOver says why something is not paid; carried which statements left the opening balance, with how much and why. Where the payout settings state a share of recovery, recovery says what this statement made up for of a negative balance (overpaid) and of advances, and what of the former is left: a payment may then stand beside a negative closing balance. Where the payout settings state taxes, tax says by which rule the payment was taxed: its net amount leaves the balance in place of the payment, and the payment is net + vat − withheld. Drafts are shown to the vendor only. With asOf, as it was known at that instant: once issued, its figures stand for ever; before that, a draft of what was posted by then, by the draws, minimums, rates and accounts that are set now.",
  permission: 'statements:read',
  params,
  query: z.strictObject({ asOf: z.optional(instantText) }),
  status: 200,
  answer: statementView,
  errors: ['not-found'],
  example: { params: exampleParams, answer: statementExample },
  run: async ({ params: wanted, query: { asOf }, principal }, context) => {
    if (asOf !== undefined)
      return { status: 200, body: viewStatement(await findAt(context, principal, wanted, asOf), principal) };
    const found = await find(context, principal, wanted);
    return { status: 200, body: viewStatement(found, principal), version: found.version };
  },
});

export const listStatements = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/statements',
  id: 'listStatements',
  summary: "List a partner's statements",
  description: 'The latest period first.',
  permission: 'statements:read',
  params: z.strictObject({ partnerId: idText }),
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(statementView),
  errors: ['not-found', 'cursor-invalid'],
  example: {
    params: { partnerId: 'baltic-bikes' },
    answer: { data: [statementExample], next: null },
  },
  run: async ({ params: { partnerId: reference }, query: { limit, cursor }, principal }, context) => {
    const { tenant } = principal;
    const partnerId = await ownPartner(context, principal, reference);
    const scope = `statements:${tenant}:${partnerId}`;
    const after = decodeCursor(cursor, scope, sortKey('payout-run_'));
    const of = { tenant, partnerId };
    const page = await statements.list(context.store, of, { limit, after, newestFirst: true });
    const data = page.data
      .filter((one) => isVisible(one, principal))
      .map((one) => viewStatement(one, principal));
    return pageAnswer(scope, data, page.next);
  },
});

export const listRunStatements = route({
  method: 'GET',
  path: '/v1/payout-runs/{id}/statements',
  id: 'listPayoutRunStatements',
  summary: 'List the statements of a payout run',
  description:
    'In the order of the partners’ ids, drafts too. A page may be short where partners have none. With unusual=true only those that pay more than three times, or less than a third, of what the partner was usually paid before: the median of up to twelve payments, of at least three.',
  permission: 'payouts:read',
  params: z.strictObject({ id: idText }),
  query: z.strictObject({ ...pageQuery, unusual: z.optional(z.literal('true')) }),
  status: 200,
  answer: listOf(statementView),
  errors: ['not-found', 'cursor-invalid'],
  example: { params: { id: '2026-01' }, answer: { data: [statementExample], next: null } },
  run: async ({ params: { id }, query: { limit, cursor, unusual }, principal }, context) => {
    const { store } = context;
    const { tenant } = principal;
    const { id: runId } = await findRun(context, tenant, id);
    const scope = `run-statements:${tenant}:${runId}:${unusual ?? ''}`;
    const after = decodeCursor(cursor, scope, sortKey('partner_'));
    const page = await partners.list(store, { tenant }, { limit, after });
    const keys = page.data.map((partner) => ({ tenant, partnerId: partner.id, runId }));
    const found = await statements.readMany(store, keys);
    const data = found
      .filter((one) => unusual === undefined || isUnusual(one))
      .map((one) => viewStatement(one, principal));
    return pageAnswer(scope, data, page.next);
  },
});

/** The documents of a statement: how the file ends, and what is not there while it is not paid. */
const documents = { document: ['pdf', 'document'], csv: ['csv', 'CSV'] } as const;

const addressOf = async (
  context: Context,
  principal: Principal,
  wanted: z.output<typeof params>,
  kind: keyof typeof documents,
) => {
  const { [kind]: found, period, number } = await find(context, principal, wanted);
  const [ending, what] = documents[kind];
  if (found === undefined)
    throw new DomainError('document-missing', `The statement is not paid yet, so it has no ${what}.`);
  return documentAnswer(context, found, `statement-${period}-${number}.${ending}`);
};

const fetching = {
  method: 'GET',
  permission: 'statements:read',
  params,
  status: 200,
  answer: documentView,
  errors: ['not-found', 'document-missing'],
  example: { params: exampleParams, answer: documentExample },
} as const;

export const readStatementDocument = route({
  ...fetching,
  path: '/v1/partners/{partnerId}/statements/{runId}/document',
  id: 'readStatementDocument',
  summary: 'Fetch a statement as PDF',
  description: 'An address that gives the PDF for five minutes, and the SHA-256 of its bytes.',
  run: ({ params: wanted, principal }, context) => addressOf(context, principal, wanted, 'document'),
});

export const readStatementCsv = route({
  ...fetching,
  path: '/v1/partners/{partnerId}/statements/{runId}/csv',
  id: 'readStatementCsv',
  summary: 'Fetch a statement as CSV',
  description:
    'An address that gives the CSV (UTF-8, commas, a point in amounts) for five minutes, and the SHA-256 of its bytes: per currency the opening balance, every line, the sums down to the closing balance, and what is told beside them. part is the name of a sum, or line, or converted (with the rate’s day, the pair of currencies as component and the rate as window), overpaid and left where a share is recovered, net, vat and withheld where there are taxes.',
  run: ({ params: wanted, principal }, context) => addressOf(context, principal, wanted, 'csv'),
});
