import { httpHandler } from '../shell/router.ts';
import { cancelTaskRoute, finishTaskRoute, replaceTask } from './change-task.ts';
import { attachFileRoute, listFiles, readFile } from './files.ts';
import { giveTaskRoute } from './give-task.ts';
import { commentTaskRoute, listComments, reassignTaskRoute } from './notes.ts';
import { listTasks, readTask } from './read-tasks.ts';
import { ruleRoutes } from './rules.ts';

/** Tasks for people of both sides, and the rules that give some by themselves. */
export const routes = [
  giveTaskRoute,
  readTask,
  listTasks,
  replaceTask,
  finishTaskRoute,
  cancelTaskRoute,
  reassignTaskRoute,
  commentTaskRoute,
  listComments,
  attachFileRoute,
  listFiles,
  readFile,
  ...ruleRoutes,
] as const;

export const handler = httpHandler(routes);
