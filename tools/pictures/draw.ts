import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutLetter } from '../../domain/platform/layout-letter.ts';
import { languages } from '../../domain/platform/letter.ts';
import { statementPdf } from '../../functions/payouts/statement-pdf.ts';
import { drawApiDocs } from './api-docs.ts';
import { letters } from './letters.ts';
import {
  billedStatementDocument,
  longStatementDocument,
  statementDocument,
  taxedStatementDocument,
} from './statement.ts';

// What people get to see, as pictures for the documents: every e-mail in both languages by headless Chromium, and the
// pages of statements by pdftoppm; and the page of the API's documents, as a machine of its own serves it. Names of
// letters, `statement` or `api-docs` draw those alone: npm run pictures -- invitation api-docs
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'pictures-'));

const known = [...Object.keys(letters), 'statement', 'api-docs'];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : known;
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`there is no ${unknown.join()}: name some of ${known.join(', ')}`);

const find = (...names: readonly string[]): string => {
  const found = names.find((name) => spawnSync('which', [name]).status === 0);
  if (found === undefined) throw new Error(`install one of ${names.join(', ')} to draw the pictures`);
  return found;
};

const quietly = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run'];
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

type Size = { readonly width?: number; readonly height: number };

const screenshot = (browser: string, page: string, picture: string, { width = 640, height }: Size): void => {
  const own = [`--user-data-dir=${join(work, 'profile')}`, `--window-size=${width},${height}`];
  execFileSync(browser, [...quietly, ...offline, ...own, `--screenshot=${picture}`, `file://${page}`], {
    stdio: 'pipe',
  });
};

/** How much room a letter needs: it is shown whole, without much empty space below it. */
const heightOf = (text: string): number => 230 + text.split('\n').length * 28;

/** All pages of a PDF in one picture, four in a row. */
const drawPages = (browser: string, pdf: string, picture: string): void => {
  const name = `${picture}-page`;
  execFileSync(find('pdftoppm'), ['-r', '50', '-png', pdf, join(work, name)]);
  const pages = readdirSync(work).filter((file) => file.startsWith(name));
  const images = pages.toSorted().map((file) => `<img src="${file}" style="width:24%;margin:0.4%">`);
  const page = join(work, `${picture}.html`);
  writeFileSync(page, `<body style="margin:0;background:#888;font-size:0">${images.join('')}</body>`);
  // The first page stands, the lists lie.
  const height = 575 + (Math.ceil(pages.length / 4) - 1) * 290;
  screenshot(browser, page, join(folder, `${picture}.png`), { width: 1600, height });
};

try {
  mkdirSync(folder, { recursive: true });
  const browser = find('chromium', 'chromium-browser', 'google-chrome');
  for (const [name, letterIn] of Object.entries(letters))
    for (const language of wanted.includes(name) ? languages : []) {
      const { html, text } = layoutLetter(letterIn(language), language);
      const page = join(work, `${name}-${language}.html`);
      writeFileSync(page, html);
      screenshot(browser, page, join(folder, `letter-${name}-${language}.png`), { height: heightOf(text) });
    }
  const draw = find('pdftoppm');
  for (const language of wanted.includes('statement') ? languages : []) {
    const onePage = {
      statement: statementDocument,
      'statement-taxed': taxedStatementDocument,
      'statement-billed': billedStatementDocument,
    };
    for (const [name, documentIn] of Object.entries(onePage)) {
      const pdf = join(work, `${name}-${language}.pdf`);
      writeFileSync(pdf, await statementPdf(documentIn(language)));
      execFileSync(draw, ['-r', '80', '-png', '-singlefile', pdf, join(folder, `${name}-${language}`)]);
    }
    const long = join(work, `long-${language}.pdf`);
    writeFileSync(long, await statementPdf(longStatementDocument(language)));
    drawPages(browser, long, `statement-long-${language}`);
  }
  if (wanted.includes('api-docs')) await drawApiDocs(browser, work, join(folder, 'api-docs.png'));
  console.log(`drawn in ${folder}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
