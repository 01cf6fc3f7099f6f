import type { DynamoDBRecord } from 'aws-lambda';
import { beforeEach } from 'vitest';
import type { AuditEntry } from '../../../domain/audit/audit-entry.ts';
import { follow, start } from '../../../domain/audit/chain.ts';
import { appendAudit } from '../../../functions/audit/append.ts';
import { sha256 } from '../../../functions/audit/digest.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { changeOf } from '../../../functions/stream/records.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { toldSoFar } from '../../kit/stream.ts';

/** A new tenant before each test, and its audit as it is read. */
export const useAudit = (context: () => Context) => {
  let position = 0;
  let road: Road | undefined;
  const own = (): Road => {
    if (road === undefined) throw new Error('there is no road before the tests');
    return road;
  };
  const records = async (): Promise<readonly DynamoDBRecord[]> => {
    const told = await toldSoFar();
    const fresh = told.slice(position);
    position = told.length;
    const begin = `T#${own().tenant}`;
    // The audit's own entries are no changes that anybody is told of.
    return fresh.filter(({ dynamodb }) => {
      const { pk, type } = dynamodb?.NewImage ?? {};
      return pk?.S?.startsWith(begin) === true && type?.S !== 'auditEntry';
    });
  };
  const write = async (some?: readonly DynamoDBRecord[], given = context()) =>
    appendAudit(given, (some ?? (await records())).map(changeOf));
  const entries = async (): Promise<readonly AuditEntry[]> =>
    (await own().must('GET /v1/audit-entries?order=oldest&limit=50')).body.data;
  const last = async (): Promise<AuditEntry> =>
    (await own().must('GET /v1/audit-entries?limit=1')).body.data[0];
  const changes = async () => (await entries()).flatMap((entry) => entry.changes);
  const kinds = async () => (await changes()).map(({ what }) => what);
  /** The whole chain, followed. */
  const whole = async () => {
    let now = start;
    const faults = [];
    for (const entry of await entries()) {
      const followed = follow(now, entry, sha256);
      now = followed.now;
      faults.push(...followed.faults);
    }
    return { ...now, faults };
  };
  beforeEach(async () => {
    road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
    await write();
  });
  return { road: own, records, write, entries, last, changes, kinds, whole };
};
