import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { subjectKinds } from '../../domain/tasks/task.ts';
import { taskPlaces, tasks } from '../../storage/tasks.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import type { Context } from '../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { findTask } from './commit.ts';
import { holderList, personHolder, roleHolder, sideList, subjectList } from './places.ts';
import { ownSubject } from './subject.ts';
import { taskExample, taskView, viewTask } from './task-view.ts';

export const readTask = route({
  method: 'GET',
  path: '/v1/tasks/{id}',
  id: 'readTask',
  summary: 'Read a task',
  description:
    'The id is ours or your own externalId. What was said of it is listed by itself, and so are its files.',
  permission: 'tasks:read',
  params: z.strictObject({ id: idText }),
  status: 200,
  answer: taskView,
  errors: ['not-found'],
  example: { params: { id: 'gdynia-call' }, answer: taskExample },
  run: async ({ params: { id }, principal }, context) => {
    const found = await findTask(context, principal, id);
    return { status: 200, body: viewTask(found), version: found.version };
  },
});

/** A subject as one text: its kind, a colon, its id. */
const subjectText = z.pipe(
  z.string().check(
    z.regex(new RegExp(`^(?:${subjectKinds.join('|')}):[\\w.:@+\\-/]{1,128}$`), {
      error: `must be a kind and an id, such as "deal:gdynia-2027"; kinds are ${subjectKinds.join(', ')}`,
    }),
  ),
  z.transform((text) => ({
    kind: subjectKinds.find((kind) => text.startsWith(`${kind}:`)) ?? 'deal',
    id: text.slice(text.indexOf(':') + 1),
  })),
);

const query = z.strictObject({
  ...pageQuery,
  list: z._default(z.enum(['mine', 'team', 'all']), 'mine'),
  state: z._default(z.enum(['open', 'done', 'cancelled']), 'open'),
  partnerId: z.optional(idText),
  subject: z.optional(subjectText),
});

/** The name of the list that is asked for: each is kept by itself, so that a page costs what it shows. */
const nameOf = async (
  context: Context,
  principal: Principal,
  { list, state, partnerId: wanted, subject }: z.output<typeof query>,
): Promise<string> => {
  const { tenant, subject: who, role, partnerId: own } = principal;
  const reference = wanted ?? own;
  const side = reference === undefined ? undefined : await ownPartner(context, principal, reference);
  if (subject !== undefined) return subjectList(state, side, ownSubject(context, tenant, subject));
  if (list === 'mine') return holderList(state, personHolder(who));
  if (list === 'team') return holderList(state, roleHolder(own, role));
  return sideList(state, side);
};

export const listTasks = route({
  method: 'GET',
  path: '/v1/tasks',
  id: 'listTasks',
  summary: 'List tasks',
  description:
    'mine are those that you have, team those of your role, all those that you see: for the vendor every task or those of one partner (partnerId), for a partner its own. With subject those about one thing, whoever has them. Open ones by what is due first, ended ones from the last.',
  permission: 'tasks:read',
  query,
  status: 200,
  answer: listOf(taskView),
  errors: ['cursor-invalid', 'not-found'],
  example: { query: { list: 'all', state: 'open' }, answer: { data: [taskExample], next: null } },
  run: async ({ query: wanted, principal }, context) => {
    const { tenant } = principal;
    const { store } = context;
    const list = await nameOf(context, principal, wanted);
    const scope = `tasks:${tenant}:${list}`;
    const { data, next } = await taskPlaces.list(
      store,
      { tenant, list },
      {
        limit: wanted.limit,
        after: decodeCursor(wanted.cursor, scope, sortKey()),
        newestFirst: wanted.state !== 'open',
      },
    );
    const keys = data.map(({ taskId }) => ({ tenant, taskId }));
    return pageAnswer(scope, (await tasks.readMany(store, keys)).map(viewTask), next);
  },
});
