import type { AuditDetail, FieldChange } from '../../domain/audit/audit-entry.ts';
import type { Detailed } from '../../domain/audit/chain.ts';
import { changedFields } from '../../domain/audit/detail.ts';
import { contentOf } from '../../storage/entity.ts';
import { type Actor, actorOf } from '../shell/actor.ts';
import { canonical, type Given } from '../shell/given.ts';
import type { Change } from '../stream/records.ts';
import { type StateChange, stateChangeOf } from '../stream/state-changes.ts';
import { sha256 } from './digest.ts';

/** The journal is a record of its own that is never changed; what is valued again follows from changed terms. */
const unaudited: ReadonlySet<string> = new Set(['ledger.posted', 'sale.revalued']);

const isReport = (type: string): boolean => type === 'sale.reported' || type === 'sale.return-reported';

/** An import is told by its job: who asked for it, and how it ended. Its lines are the file's. */
const isImported = ({ type }: StateChange, { after }: Change): boolean =>
  isReport(type) && after?.['importedBy'] !== undefined;

const largest = 30_000;

/** What is longer than anybody reads is told by its digest. */
const cut = (value: unknown): unknown => {
  const text = value === undefined ? '' : canonical(value);
  return text.length <= largest ? value : { digest: sha256(value), characters: text.length };
};

const told = ({ field, before, after }: FieldChange): FieldChange => ({
  field,
  ...(before === undefined ? {} : { before: cut(before) }),
  ...(after === undefined ? {} : { after: cut(after) }),
});

const detailOf = (given: Given, { before, after }: Change, type: string, actor: Actor | undefined) => {
  const fields = changedFields(
    before === undefined ? undefined : contentOf(before),
    after === undefined ? {} : contentOf(after),
  ).map(told);
  const detail: AuditDetail = {
    salt: given.newId('salt'),
    ...(actor?.from === undefined ? {} : { from: actor.from }),
    // What was reported stands in the sale until it is changed, and the change says what stood there.
    fields: isReport(type) ? [{ field: 'reported', after: sha256(fields) }] : fields,
  };
  return detail;
};

/** A change as the audit keeps it; nothing where it is none that somebody answers for. */
export const audited = (given: Given, change: Change): Detailed | undefined => {
  const state = stateChangeOf(change);
  if (state === undefined || unaudited.has(state.type) || isImported(state, change)) return undefined;
  const { type, lane, version, partnerId, at } = state;
  const actor = actorOf(change.after);
  return {
    change: {
      record: change.sequence,
      what: type,
      subject: lane,
      version,
      ...(partnerId === undefined ? {} : { partnerId }),
      ...(actor === undefined ? {} : { who: actor.subject, by: actor.by }),
      at,
    },
    detail: detailOf(given, change, type, actor),
  };
};
