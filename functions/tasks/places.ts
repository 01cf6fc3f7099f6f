import type { Task } from '../../domain/tasks/task.ts';
import type { Write } from '../../storage/store.ts';
import { taskPlaces } from '../../storage/tasks.ts';

/** Who finds a task in a list of its own: a credential's subject, or whoever has a role on a side. */
export const personHolder = (subject: string): string => `person:${subject}`;
export const roleHolder = (partnerId: string | undefined, role: string): string =>
  `role:${partnerId ?? 'vendor'}:${role}`;

type State = Task['state'];
/** Names of lists: of a holder, of all that a side sees, of what a side sees of a subject. */
export const holderList = (state: State, holder: string): string => `${state}#of#${holder}`;
export const sideList = (state: State, side: string | undefined): string =>
  `${state}#all#${side ?? 'vendor'}`;
export const subjectList = (
  state: State,
  side: string | undefined,
  { kind, id }: NonNullable<Task['subject']>,
): string => `${state}#about#${side ?? 'vendor'}#${kind}:${id}`;

/** Open ones stand by what is due first, and behind them what is due never; ended ones by their end. */
const placeOf = ({ state, dueAt, ended, id }: Task): string =>
  `${state === 'open' ? (dueAt ?? 'never') : (ended?.at ?? '')}#${id}`;

/** The vendor sees every task, a partner those of its own side. */
const listsOf = ({ state, holder, partnerId, subject }: Task): readonly string[] => {
  const sides = partnerId === undefined ? [undefined] : [undefined, partnerId];
  return [
    holderList(state, holder),
    ...sides.flatMap((side) => [
      sideList(state, side),
      ...(subject === undefined ? [] : [subjectList(state, side, subject)]),
    ]),
  ];
};

const keysOf = (tenant: string, task: Task | undefined) =>
  task === undefined ? [] : listsOf(task).map((list) => ({ tenant, list, place: placeOf(task) }));

/** What moves a task from the lists that it stood in to those that it stands in now. */
export const placeWrites = (tenant: string, before: Task | undefined, after: Task): readonly Write[] => {
  const [from, to] = [keysOf(tenant, before), keysOf(tenant, after)];
  const isIn = (all: typeof to, one: (typeof to)[number]): boolean =>
    all.some(({ list, place }) => list === one.list && place === one.place);
  return [
    ...from.filter((one) => !isIn(to, one)).map((one) => ({ remove: taskPlaces.key(one) })),
    ...to
      .filter((one) => !isIn(from, one))
      .map((one) => ({ put: taskPlaces.item(one, { taskId: after.id }) })),
  ];
};
