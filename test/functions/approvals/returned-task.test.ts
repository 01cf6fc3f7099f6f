import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../../domain/access/permissions.ts';
import { call, someone } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';
import { useTasks } from '../../kit/tasks.ts';
import { type Name, offer, role, stage, Vendor } from './vendor.ts';

const context = useTable();
useTasks();
let vendor: Vendor;
beforeEach(async () => {
  vendor = await Vendor.open(context());
  await vendor.setRules([{ id: 'rest', route: { stages: [stage('Money', [role('finance')])] } }]);
});

const tasksOf = async (name: Name, state = 'open') =>
  (await vendor.send(name, `GET /v1/tasks?list=mine&state=${state}`)).body.data;

/** What the people of the partner's administration have to do, as one of them sees it. */
const teamOfPartner = async (state = 'open') => {
  const { tenant, context: here } = vendor.road;
  const as = someone('partner-admin' satisfies Role, {
    tenant,
    partnerId: here.given.naturalId('partner', tenant, 'solo'),
  });
  return (await call(`GET /v1/tasks?list=team&state=${state}`, { as })).body.data;
};

/** Anna asks for approval of an offer. */
const asked = async (): Promise<string> => {
  const { body } = await vendor.send('anna', 'POST /v1/approval-requests', {
    externalId: 'offer-1',
    kind: 'offer',
    subjectId: 'offer-1',
    title: { pl: 'oferta pierwsza', en: 'the first offer' },
    values: offer('1000.00', '20'),
    timeZone: 'Europe/Warsaw',
  });
  await vendor.ask('offer', body.id);
  return body.id;
};

describe('what is sent back for change', () => {
  it('is a task of whoever asked, with the reason, until it is submitted again', async () => {
    const id = await asked();
    expect(await tasksOf('anna')).toEqual([]);
    await vendor.answer('fred', id, 'returned', 'Ten would do.');
    const [task, ...more] = await tasksOf('anna');
    expect(more).toEqual([]);
    expect(task).toMatchObject({
      titles: { pl: 'Do poprawy: oferta pierwsza', en: 'Change and submit again: the first offer' },
      detail: 'Ten would do.',
      to: { personId: 'member_anna' },
      subject: { kind: 'approval', id },
      origin: { by: 'workflow' },
    });
    // One letter says it, not two.
    expect(await vendor.lettersTo('anna')).toHaveLength(1);
    await vendor.send('anna', `POST /v1/approval-requests/${id}/resubmission`, {
      values: offer('1000.00', '10'),
    });
    expect(await tasksOf('anna')).toEqual([]);
    expect(await tasksOf('anna', 'done')).toMatchObject([{ id: task.id }]);
  });

  it('is another task each time, and ends when it is taken back', async () => {
    const id = await asked();
    await vendor.answer('fred', id, 'returned', 'Ten would do.');
    await vendor.send('anna', `POST /v1/approval-requests/${id}/resubmission`, {
      values: offer('1000.00', '15'),
    });
    await vendor.answer('gina', id, 'returned', 'Ten, as was said.');
    expect(await tasksOf('anna')).toMatchObject([{ detail: 'Ten, as was said.' }]);
    await vendor.send('anna', `POST /v1/approval-requests/${id}/recall`, {});
    expect(await tasksOf('anna')).toEqual([]);
    expect(await tasksOf('anna', 'done')).toHaveLength(2);
  });

  it('is the task of the partner’s administrators where whoever asked is not there any more', async () => {
    const id = await vendor.request();
    await vendor.answer('fred', id, 'returned', 'Ten would do.');
    expect(await teamOfPartner()).toMatchObject([
      { to: { role: 'partner-admin' }, detail: 'Ten would do.', subject: { kind: 'approval', id } },
    ]);
    await vendor.fromPartner(`POST /v1/approval-requests/${id}/resubmission`, {
      values: offer('1000.00', '10'),
    });
    expect(await teamOfPartner()).toEqual([]);
  });
});
