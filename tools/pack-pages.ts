import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Marked } from 'marked';
import { textPage } from '../functions/reference/frame.ts';

const guide = new URL('../docs/guide/', import.meta.url);

/** The recipes in their order: the number that a file's name begins with. */
export const recipes = (): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(guide)
    .filter((name) => /^\d\d-.*\.md$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, guide), 'utf8') }));

/** Links between the files become places of the one page; those to other documents stay words. */
const links = (html: string): string =>
  html.replace(/href="(\d\d-[\w-]+)\.md"/g, 'href="#$1"').replace(/<a href="\.\.\/[^"]*">(.*?)<\/a>/g, '$1');

/** The guide as one page. */
const guidePage = (): string => {
  const marked = new Marked({ gfm: true });
  const all = recipes().map(({ name, text }) => {
    const title = /^# (.*)$/m.exec(text)?.[1] ?? name;
    const id = name.replace(/\.md$/, '');
    const body = text.replace(/^# .*$/m, '').replace(/^## /gm, '### ');
    return { title, id, html: `<h2 id="${id}">${title}</h2>\n${marked.parse(body, { async: false })}` };
  });
  const intro = marked.parse(readFileSync(new URL('README.md', guide), 'utf8'), { async: false });
  const parts = [intro, ...all.map(({ html }) => html)];
  return textPage('Guide to the API', links(parts.join('\n')));
};

const packed = (text: string): string => gzipSync(text, { level: 9 }).toString('base64');

/** What of a packed file is in it; nothing where it is none. What packs differs by version, what is packed does not. */
export const unpacked = (text: unknown): string | undefined =>
  typeof text === 'string' && text !== ''
    ? gunzipSync(Buffer.from(text, 'base64')).toString('utf8')
    : undefined;

/** Pages that are served packed, by their name in functions/reference/pages.json. */
export const pagesOf = (types: string): Readonly<Record<string, string>> => ({ types, guide: guidePage() });

export const packPages = (pages: Readonly<Record<string, string>>): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(pages).map(([name, text]) => [name, packed(text)])), null, 2)}\n`;
