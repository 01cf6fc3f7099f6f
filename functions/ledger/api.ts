import { httpHandler } from '../shell/router.ts';
import { explainLine } from './explain-line.ts';
import { listLines } from './list-lines.ts';
import { readBalance } from './read-balance.ts';

export const routes = [readBalance, listLines, explainLine];
export const handler = httpHandler(routes);
