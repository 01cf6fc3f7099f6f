/** Everything comes from here, and nothing else may be loaded. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The way from each page of the documents to the others. */
const nav = `<nav><a href="/docs">API</a><a href="/docs/guide">Guide</a><a href="/problems">Problems</a><a href="/docs/client.d.ts">Types</a><a href="/v1/openapi.json">OpenAPI</a></nav>`;

const style = `body{margin:0}nav{display:flex;gap:1.5em;padding:.8em 1.2em;background:#1b1f2a;font:15px system-ui,sans-serif}nav a{color:#fff;text-decoration:none}nav a:hover{text-decoration:underline}`;

/** How the pages of text look; the viewer has a style of its own. */
const textStyle = `body{color:#1b1f2a;font:16px/1.55 system-ui,sans-serif}main{max-width:52em;margin:0 auto;padding:1em 1.2em 4em}h1{font-size:1.8em}h2{margin-top:2em;padding-top:.6em;border-top:1px solid #d9dce3;font-size:1.35em}a{color:#1652c4}code{padding:.1em .3em;border-radius:3px;background:#f0f2f6;font-size:.9em}pre{overflow-x:auto;padding:.9em 1.1em;border-radius:6px;background:#f0f2f6;line-height:1.4}pre code{padding:0;background:none}pre:has(>.language-json),pre:has(>.language-text){border-left:3px solid #7fa6e8;background:#fafbfd}table{width:100%;border-collapse:collapse}td,th{padding:.4em .6em;border-bottom:1px solid #d9dce3;text-align:left;vertical-align:top}`;

type Page = { readonly title: string; readonly head?: string; readonly body: string };

/** A page of the documents, with the way to the others. */
export const framed = ({ title, head = '', body }: Page): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
${head}
</head>
<body>
${nav}
${body}
</body>
</html>
`;

/** A page of text. */
export const textPage = (title: string, body: string): string =>
  framed({ title, head: `<style>${textStyle}</style>`, body: `<main>\n${body}\n</main>` });
