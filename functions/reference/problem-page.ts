import * as z from 'zod/mini';
import document from '../../docs/generated/openapi.json' with { type: 'json' };
import { DomainError } from '../../domain/errors.ts';
import { type ProblemCode, problemCodes, problemEntry } from '../shell/problem.ts';
import { problemExample } from '../shell/problem-example.ts';
import { route } from '../shell/route.ts';
import { escaped, policy, textPage } from './frame.ts';

type Response = {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { examples?: object }>>;
};
type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly responses: Readonly<Record<string, Response>>;
};
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const gives = ({ responses }: Operation, code: ProblemCode): boolean =>
  Object.values(responses).some(
    ({ $ref, content }) =>
      $ref === `#/components/responses/${code}` ||
      Object.hasOwn(content?.['application/problem+json']?.examples ?? {}, code),
  );

/** The operations that may answer a problem, each with the way to it. */
const givers = (code: ProblemCode): readonly string[] =>
  Object.entries((document as { paths?: unknown }).paths as Paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => gives(operation, code))
      .map(
        ([method, { operationId, summary, tags }]) =>
          `<li><a href="/docs#/${tags[0]}/${operationId}"><code>${method.toUpperCase()} ${escaped(path)}</code></a> ${escaped(summary)}</li>`,
      ),
  );

const operations = (code: ProblemCode): string => {
  const all = givers(code);
  if (all.length === 0) return '<p>Whatever is asked for where there is no route.</p>';
  const list = `<ul>\n${all.join('\n')}\n</ul>`;
  return all.length > 12 ? `<details><summary>${all.length} operations</summary>${list}</details>` : list;
};

const page = (code: ProblemCode): string => {
  const { status, title, mend } = problemEntry(code);
  const body = `<h1>${escaped(title)}</h1>
<p>Problem <code>${code}</code>, status ${status}.</p>
<h2>How to mend it</h2>
<p>${escaped(mend)}</p>
<h2>An answer</h2>
<pre><code>HTTP/1.1 ${status}
Content-Type: application/problem+json

${escaped(JSON.stringify(problemExample(code), null, 2))}</code></pre>
<p><code>type</code>, <code>title</code> and <code>mend</code> are always these; <code>detail</code> and <code>errors</code> say what it was this time, <code>instance</code> names the request.</p>
<h2>Who answers it</h2>
${operations(code)}
<p><a href="/problems">All problems</a></p>`;
  return textPage(title, body);
};

const list = (): string => {
  const rows = problemCodes()
    .map((code) => ({ code, ...problemEntry(code) }))
    .toSorted((a, b) => a.status - b.status)
    .map(
      ({ code, status, title }) =>
        `<tr><td>${status}</td><td><a href="/problems/${code}"><code>${code}</code></a></td><td>${escaped(title)}</td></tr>`,
    );
  return textPage(
    'Problems',
    `<h1>Problems</h1>
<p>Every refusal is <code>application/problem+json</code> (RFC 9457). Its <code>type</code> is stable and leads to one of these pages.</p>
<table><thead><tr><th>status</th><th>code</th><th>what happened</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`,
  );
};

const headers = { 'Content-Security-Policy': policy, 'Cache-Control': 'public, max-age=3600' };

export const problemList = route({
  method: 'GET',
  path: '/problems',
  id: 'problemList',
  summary: 'Read which problems there are',
  permission: 'none',
  status: 200,
  answer: z.string(),
  contentType: 'text/html; charset=utf-8',
  errors: [],
  example: { answer: '<!doctype html>' },
  run: async () => ({ status: 200, body: list(), headers }),
});

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
    return { status: 200, body: page(code), headers };
  },
});
