import { sendFile } from './files.ts';
import { type PartnerName, partnersOf, type World } from './world.ts';

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
  const files = `POST /v1/tasks/${id}/files`;
  await sendFile(world, `fileId ${name}`, files, { text: `File of ${mark}` });
  await sendFile(world, `more-files ${name}`, files, { text: `Another file of ${mark}` });
};

/** The vendor's own tasks, and what gives some by itself. */
const giveVendors = async (world: World): Promise<void> => {
  const mark = world.mark('vendor');
  const task = { title: `Task ${mark}`, role: 'channel-manager' };
  const id = await world.make('vendors-tasks', 'POST /v1/tasks', task);
  await sendFile(world, 'vendors-fileId', `POST /v1/tasks/${id}/files`, { text: `File of ${mark}` });
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
