import { httpHandler } from '../shell/router.ts';
import { docsGuide, docsPage, docsScript, docsStyle, docsTypes } from './docs.ts';
import { readOpenApi } from './openapi.ts';
import { problemList, problemPage } from './problem-page.ts';

/** The documents of the API, for everybody. In a function of their own, so that they weigh on no other. */
export const routes = [
  readOpenApi,
  docsPage,
  docsGuide,
  docsTypes,
  docsScript,
  docsStyle,
  problemList,
  problemPage,
] as const;

export const handler = httpHandler(routes);
