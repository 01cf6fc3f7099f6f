import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { type ProblemCode, problemCodes, problemEntry } from '../shell/problem.ts';
import { route } from '../shell/route.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (code: ProblemCode): string => {
  const { status, title, mend } = problemEntry(code);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
<p>Problem <code>${code}</code>, status ${status}.</p>
<h2>What to do</h2>
<p>${escaped(mend)}</p>
<p><a href="/docs">The API</a></p>
</body>
</html>
`;
};

export const problemPage = route({
  method: 'GET',
  path: '/problems/{code}',
  id: 'problemPage',
  summary: 'Read what a problem means and how to mend it',
  description: 'The type of every problem leads here.',
  permission: 'none',
  params: z.strictObject({ code: z.string().check(z.maxLength(60)) }),
  status: 200,
  answer: z.string(),
  contentType: 'text/html; charset=utf-8',
  errors: ['not-found'],
  example: { params: { code: 'version-stale' }, answer: '<!doctype html>' },
  run: async ({ params }) => {
    const code = problemCodes().find((one) => one === params.code);
    if (code === undefined) throw new DomainError('not-found', 'There is no such problem.');
    return { status: 200, body: page(code), headers: { 'Cache-Control': 'public, max-age=3600' } };
  },
});
