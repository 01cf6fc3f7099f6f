import { expect } from 'vitest';
import { type PartnerName, partnersOf, type World } from './world.ts';

/** A file of a task, with what it holds. */
const fileTo = async (world: World, kind: string, taskId: string, text: string): Promise<void> => {
  const said = { name: 'note.txt', mediaType: 'text/plain', size: text.length };
  const { body } = await world.must(`POST /v1/tasks/${taskId}/files`, said);
  expect((await fetch(body.upload.url, { method: 'PUT', body: text })).status).toBe(200);
  world.ids.set(kind, body.id);
};

/** Tasks that the vendor and a partner gave to the partner's people, and what was said of them. */
const giveTo = async (world: World, name: PartnerName): Promise<void> => {
  const mark = world.mark(name);
  const task = { title: `Task ${mark}`, role: 'partner-admin', dueOn: '2099-05-05' };
  const about = { partnerId: mark, subject: { kind: 'deal', id: world.id('deals', name) } };
  const id = await world.make(`tasks ${name}`, 'POST /v1/tasks', { ...task, ...about });
  const own = { as: 'partner-admin', partner: name } as const;
  await world.make(`partners-task ${name}`, 'POST /v1/tasks', task, own);
  for (const text of [`Said to ${mark}`, `Said again to ${mark}`])
    await world.must(`POST /v1/tasks/${id}/comments`, { text }, own);
  await fileTo(world, `fileId ${name}`, id, `File of ${mark}`);
  await fileTo(world, `more-files ${name}`, id, `Another file of ${mark}`);
};

/** The vendor's own tasks, and what gives some by itself. */
const giveVendors = async (world: World): Promise<void> => {
  const mark = world.mark('vendor');
  const task = { title: `Task ${mark}`, role: 'channel-manager' };
  const id = await world.make('vendors-tasks', 'POST /v1/tasks', task);
  await fileTo(world, 'vendors-fileId', id, `File of ${mark}`);
  await world.make('task-rules', 'POST /v1/task-rules', {
    name: `Rule ${mark}`,
    subject: 'deal',
    trigger: { untouchedDays: 14 },
    task: {
      titles: { pl: `Zadanie ${mark}`, en: `Task ${mark}` },
      side: 'vendor',
      role: 'channel-manager',
      dueInDays: 5,
      priority: 'normal',
    },
  });
};

/** Tasks of both sides, with what was said of them and their files, and a rule that gives some. */
export const giveTasks = async (world: World): Promise<void> => {
  for (const name of partnersOf) await giveTo(world, name);
  await giveVendors(world);
};
