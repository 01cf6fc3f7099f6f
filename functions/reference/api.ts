import { httpHandler } from '../shell/router.ts';
import { docsPage, docsScript, docsStyle } from './docs.ts';
import { readOpenApi } from './openapi.ts';
import { problemPage } from './problem-page.ts';

/** The documents of the API, for everybody. In a function of their own, so that they weigh on no other. */
export const routes = [readOpenApi, docsPage, docsScript, docsStyle, problemPage] as const;

export const handler = httpHandler(routes);
