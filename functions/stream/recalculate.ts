import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { isForeign } from '../../domain/commissions/exchange.ts';
import { saleCause } from '../../domain/ledger/cause.ts';
import { type AcceptedSale, counted } from '../../domain/sales/sale.ts';
import { foreignSales } from '../../storage/commissions.ts';
import { targets } from '../../storage/results.ts';
import { sales } from '../../storage/sales.ts';
import { readPlans, versionsFor } from '../commissions/plan-cache.ts';
import { revaluationWrites } from '../commissions/revaluation-job.ts';
import { currentTerms } from '../commissions/terms.ts';
import { takeIn } from '../ledger/journal.ts';
import { contextOf } from '../shell/clock.ts';
import { type Context, context, logger } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { units } from '../shell/units.ts';
import { type Addressed, movementOfTarget, movementsOfSale, versionsIn } from './movements.ts';
import { batchAnswer, type Change, changeOf } from './records.ts';

type Delta = {
  readonly change: Change;
  readonly before: AcceptedSale | undefined;
  readonly after: AcceptedSale;
};

const deltaOf = (change: Change): Delta | undefined => {
  if (change.after?.type !== 'sale') return undefined;
  const after = counted(sales.parse(change.after));
  const before = change.before === undefined ? undefined : counted(sales.parse(change.before));
  return after === undefined ? undefined : { change, before, after };
};

/**
 * Notes the sales that an exchange rate decides, so that a rate that comes late finds them. Before the journal and
 * before the number of the terms is read: a rate committed later finds the note, one committed earlier is seen below.
 */
const noteForeign = async ({ store }: Context, deltas: readonly Delta[]): Promise<void> => {
  const noted = deltas.filter(({ before, after }) => {
    if (!isForeign(after)) return false;
    return (
      before === undefined ||
      !isForeign(before) ||
      before.day !== after.day ||
      before.currency !== after.currency
    );
  });
  await inParallel(noted, 16, async ({ change, after }) => {
    const key = { tenant: change.tenant, currency: after.currency, day: after.day, saleId: after.id };
    await store.put(foreignSales.item(key, { saleId: after.id, currency: after.currency, day: after.day }));
  });
};

type Group = {
  readonly tenant: string;
  readonly partnerId: string;
  readonly changes: Change[];
  readonly movements: Addressed['movement'][];
};

const group = (groups: Map<string, Group>, change: Change, { partnerId, movement }: Addressed): void => {
  const key = `${change.tenant}\n${partnerId}`;
  const found = groups.get(key) ?? { tenant: change.tenant, partnerId, changes: [], movements: [] };
  found.changes.push(change);
  found.movements.push(movement);
  groups.set(key, found);
};

/** The movements of the batch, partner by partner, in the order in which they came. */
const groupsOf = async (
  { store }: Context,
  changes: readonly Change[],
  deltas: readonly Delta[],
): Promise<readonly Group[]> => {
  const groups = new Map<string, Group>();
  for (const tenant of new Set(changes.map((change) => change.tenant))) {
    const own = deltas.filter(({ change }) => change.tenant === tenant);
    const versions = await versionsFor(
      store,
      tenant,
      own.flatMap(({ before, after }) => [...versionsIn(before), ...versionsIn(after)]),
    );
    for (const { change, before, after } of own)
      for (const addressed of movementsOfSale(before, after, versions)) group(groups, change, addressed);
    const changed = changes.filter((change) => change.tenant === tenant && change.after?.type === 'target');
    const plans = changed.length === 0 ? [] : await readPlans(store, tenant);
    for (const change of changed)
      if (change.after !== undefined)
        group(groups, change, movementOfTarget(targets.parse(change.after), plans));
  }
  return [...groups.values()];
};

const journalGroup = async (
  given: Context,
  { tenant, partnerId, changes, movements }: Group,
): Promise<void> => {
  const since = changes.map(({ at }) => at).reduce((oldest, at) => (at < oldest ? at : oldest));
  await takeIn(await contextOf(given, tenant), { tenant, partnerId }, movements, since);
};

/**
 * Whether the change valued the sale: by its content or by new terms. A payment or a return leaves that as it is; what
 * was asked for the form before it holds.
 */
const isValued = ({ before, after }: Delta): boolean =>
  before === undefined || before.revision !== after.revision || before.terms !== after.terms;

/**
 * Has valued again what was written under terms that have changed since: the change's own job may have passed before
 * it. By a job of its own, known by what it concerns, so that a batch that comes twice asks once.
 */
const requestForStragglers = async (context: Context, deltas: readonly Delta[]): Promise<void> => {
  for (const tenant of new Set(deltas.map(({ change }) => change.tenant))) {
    const terms = await currentTerms(context.store, tenant);
    const late = deltas.filter(
      (delta) => delta.change.tenant === tenant && delta.after.terms < terms && isValued(delta),
    );
    if (late.length === 0) continue;
    const causes = late.map(({ after }) => saleCause(after.id, after.version)).sort();
    const name = ['stragglers', String(terms), context.given.digest(causes)];
    const scopes = [{ of: 'sales' as const, ids: [...new Set(late.map(({ after }) => after.id))] }];
    const writes = revaluationWrites(await contextOf(context, tenant), {
      tenant,
      subject: 'recalculate',
      terms,
      name,
      scopes,
    });
    const outcome = await context.store.transact(writes);
    // Where the job stands there already it was asked for before; anything else must come again.
    if (!outcome.done && outcome.existing === undefined)
      throw new Error(`a revaluation for ${tenant} could not be requested`);
  }
};

/**
 * Turns changed sales and targets into posted differences: one journal entry per partner and batch. What fails for one
 * partner is reported for that partner's records alone; what comes twice, late or out of order changes nothing.
 */
export const recalculate = async (
  records: readonly DynamoDBRecord[],
  given: Context,
): Promise<DynamoDBBatchResponse> => {
  const changes = records.map(changeOf);
  const deltas = changes.flatMap((change) => deltaOf(change) ?? []);
  await noteForeign(given, deltas);
  const failed = new Set<string>();
  await inParallel(await groupsOf(given, changes, deltas), 8, async (one) => {
    try {
      await journalGroup(given, one);
    } catch (error) {
      logger.error('commissions of a partner could not be posted', {
        tenant: one.tenant,
        partnerId: one.partnerId,
        error,
      });
      for (const { sequence } of one.changes) failed.add(sequence);
    }
  });
  await requestForStragglers(
    given,
    deltas.filter(({ change }) => !failed.has(change.sequence)),
  );
  return batchAnswer(failed);
};

export const handler = middy((event: DynamoDBStreamEvent) => recalculate(event.Records, context())).use(
  units(),
);
