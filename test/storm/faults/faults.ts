import { type Fault, fault } from './fault.ts';
import { rules, terms } from './rule-faults.ts';

const journal = 'functions/ledger/journal.ts';
const tail = 'functions/shell/read-tail.ts';
const recalculate = 'functions/stream/recalculate.ts';
const noted = '  await noteForeign(given, deltas);\n  const failed';
const stragglers = '  await requestForStragglers(\n    given,\n';

/** Guards and transactions that are missing. */
const guards: readonly Fault[] = [
  fault(
    'an entry is written without its guard',
    journal,
    'entries.create(store, { ...account, number: entryNumber(next.number) }, next)',
    'store.put(entries.item({ ...account, number: entryNumber(next.number) }, next))',
  ),
  fault(
    'a correction is written without the guard of the version',
    'functions/sales/report.ts',
    "return (await sales.replace(context.store, saleKey(tenant, sale.id), sale)).done\n    ? { outcome: 'corrected'",
    "return (await context.store.put(sales.item(saleKey(tenant, sale.id), sale))).done\n    ? { outcome: 'corrected'",
  ),
  fault(
    'a revaluation is written without the guard of the version',
    'functions/commissions/revalue.ts',
    'sales.replace(store, saleKey(tenant, sale.id), next)',
    'store.put(sales.item(saleKey(tenant, sale.id), next))',
  ),
  fault(
    'a return and its original are two writes',
    'functions/sales/returns.ts',
    'const done = (await store.transact([own, onOriginal(context, tenant, sale, original)])).done;',
    'const done = (await store.transact([own])).done && (await store.transact([onOriginal(context, tenant, sale, original)])).done;',
  ),
  fault(
    'terms change without a revaluation',
    'functions/commissions/terms.ts',
    '        : revaluationWrites(context, { tenant, subject, terms: number, name, scopes })),\n',
    '        : []),\n',
  ),
  fault(
    'a target replaces another without its guard',
    'functions/results/put-targets.ts',
    'targets.save(store, keyOf(tenant, one), next)',
    'store.put(targets.item(keyOf(tenant, one), next))',
  ),
];

/** Writes in another order, and effects that are not waited for. */
const orders: readonly Fault[] = [
  fault(
    'windows are put aside after the entry',
    journal,
    '  await prepare(context, account, tail, next);\n  return (await entries.create(store, { ...account, number: entryNumber(next.number) }, next)).done;',
    '  const { done } = await entries.create(store, { ...account, number: entryNumber(next.number) }, next);\n  if (done) await prepare(context, account, tail, next);\n  return done;',
  ),
  fault(
    'windows are not put aside',
    journal,
    'putAside(tail, next).map(',
    'putAside(tail, next).slice(0, 0).map(',
  ),
  {
    name: 'foreign sales are noted after the number of the terms is read',
    edits: [
      { file: recalculate, find: noted, replace: '  const failed' },
      {
        file: recalculate,
        find: 'return batchAnswer(failed);',
        replace: 'await noteForeign(given, deltas);\n  return batchAnswer(failed);',
      },
    ],
  },
  {
    name: 'the number of the terms is read before the journal',
    edits: [
      { file: recalculate, find: noted, replace: `  await requestForStragglers(given, deltas);\n${noted}` },
      { file: recalculate, find: stragglers, replace: '  await Promise.resolve([\n    given,\n' },
      {
        file: recalculate,
        find: '!failed.has(change.sequence)),\n  );',
        replace: '!failed.has(change.sequence)),\n  ]);',
      },
    ],
  },
  fault(
    'the cursor of a revaluation moves on before its work is done',
    'functions/commissions/on-revaluation-requested.ts',
    '(await revalue(context, tenant, { ids, concerned }))',
    '(void revalue(context, tenant, { ids, concerned }).catch(() => undefined), ids.length)',
  ),
  fault(
    'the next look is written after the present one is removed',
    'functions/platform/do-due.ts',
    '  if (at !== undefined) await given.store.put(itemOfDue({ ...due, at, again: (due.again ?? 0) + 1 }));\n  await given.store.remove(keyOfDue(due));',
    '  await given.store.remove(keyOfDue(due));\n  if (at !== undefined) await given.store.put(itemOfDue({ ...due, at, again: (due.again ?? 0) + 1 }));',
  ),
];

/** What comes twice, late or not at all. */
const deliveries: readonly Fault[] = [
  fault('causes that are there are not dropped', journal, '=> !seen.has(cause))', "=> cause !== '')"),
  fault('the tail is read back to too short a horizon', tail, 'later(since, -clockSkew)', 'later(since, 0)'),
  fault(
    'only the first page of the tail is read',
    tail,
    'if (page.next === undefined) return',
    'if (page.next === undefined || tail !== undefined) return',
  ),
  fault(
    'the tail is read back to the newest record',
    recalculate,
    '(at < oldest ? at : oldest)',
    '(at > oldest ? at : oldest)',
  ),
  fault(
    'a failure is answered as success',
    recalculate,
    'return batchAnswer(failed);',
    'return batchAnswer([]);',
  ),
  fault(
    'stragglers are not asked for',
    recalculate,
    'if (late.length === 0) continue;',
    'if (late.length >= 0) continue;',
  ),
  fault(
    'a partner of the old form is forgotten when a sale moves',
    'functions/stream/movements.ts',
    '[...new Set([...partnersOf(before), ...partnersOf(after)])]',
    '[...new Set(partnersOf(after))]',
  ),
  fault(
    'a target is a cause without its revision',
    'domain/ledger/cause.ts',
    'month: string, revision: number',
    'month: string, _: number, revision = 1',
  ),
  fault(
    'a window that was put aside is read also where it is open',
    'functions/ledger/read-book.ts',
    'filter((key) => !states.has(key))',
    "filter((key) => key !== '')",
  ),
  fault(
    'a job that fell silent is not handed on',
    'domain/platform/rescue-job.ts',
    'return dead <= now\n',
    "return dead <= ''\n",
  ),
];

export const faults: readonly Fault[] = [...guards, ...orders, ...deliveries, ...terms, ...rules];
