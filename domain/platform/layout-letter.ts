import type { Language, Letter } from './letter.ts';

/** A letter as mail programs take it. */
type LaidOut = { readonly subject: string; readonly text: string; readonly html: string };

const footers: Readonly<Record<Language, string>> = {
  pl: 'Tę wiadomość wysłał Partnerwise w imieniu Państwa programu partnerskiego.',
  en: 'This message was sent by Partnerwise on behalf of your program.',
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (value: string): string => value.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** One line without control characters: names come from people, and a line break would end the header of an e-mail. */
const oneLine = (value: string): string => value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const linesOf = (value: string): readonly string[] => value.split(/\r\n|[\n\r\u2028\u2029]/).map(oneLine);

const width = 76;
const lengthOf = (value: string): number => [...value].length;

/** Lines of at most 76 columns, broken at plain spaces only; what follows the first is indented. */
const wrap = (value: string, first: string, indent: string): string => {
  const lines: string[] = [];
  let line = first;
  for (const word of value.split(/[ \t]+/).filter((one) => one !== '')) {
    const empty = line.trim() === '' || line === first;
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = empty ? `${line}${word}` : `${line} ${word}`;
  }
  return [...lines, line.trimEnd()].join('\n');
};

const textOf = (value: string): string =>
  linesOf(value)
    .map((line) => wrap(line, '', ''))
    .join('\n');

/** Labels in one column where they are short, and above their values where they are not. */
const factLines = (facts: Letter['facts']): string => {
  const column = Math.max(0, ...facts.map(({ label }) => lengthOf(oneLine(label)))) + 3;
  const line = ({ label, value }: Letter['facts'][number]): string => {
    const name = `${oneLine(label)}:`;
    if (column > 32) return `${name}\n${wrap(oneLine(value), '  ', '  ')}`;
    return wrap(oneLine(value), name + ' '.repeat(Math.max(1, column - lengthOf(name))), ' '.repeat(column));
  };
  return facts.map(line).join('\n');
};

const plain = ({ paragraphs, facts, action, closing }: Letter, language: Language): string =>
  [
    ...paragraphs.map(textOf),
    ...(facts.length === 0 ? [] : [factLines(facts)]),
    ...(action === undefined ? [] : [`${textOf(action.label)}:\n${oneLine(action.url)}`]),
    ...closing.map(textOf),
    `-- \n${textOf(footers[language])}\n`,
  ].join('\n\n');

const font = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const ink = '#1b2430';
const quiet = '#5b6675';
const hair = '#dfe3e8';

const layer = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

const paragraph = (value: string): string =>
  `<p style="margin:0 0 16px;${font};font-size:16px;line-height:24px;color:${ink};word-break:break-word">` +
  `${linesOf(value).map(escaped).join('<br>')}</p>`;

const factRow = ({ label, value }: Letter['facts'][number]): string => {
  const cell = `padding:10px 0;border-bottom:1px solid ${hair};vertical-align:top;${font};font-size:15px;line-height:22px`;
  return (
    `<tr><th scope="row" align="left" style="${cell};padding-right:16px;width:42%;font-weight:normal;color:${quiet}">` +
    `${escaped(label)}</th><td style="${cell};font-weight:600;color:${ink};word-break:break-word">` +
    `${linesOf(value).map(escaped).join('<br>')}</td></tr>`
  );
};

const factTable = (facts: Letter['facts']): string =>
  facts.length === 0
    ? ''
    : `<table width="100%" cellpadding="0" cellspacing="0" style="margin:8px 0 24px;border-collapse:collapse;border-top:1px solid ${hair}">` +
      `${facts.map(factRow).join('')}</table>`;

const button = ({ label, url }: NonNullable<Letter['action']>): string =>
  `<table ${layer} style="margin:0 0 24px"><tr><td style="background:#1f5fbf;border-radius:4px">` +
  `<a href="${escaped(oneLine(url))}" style="display:inline-block;padding:12px 24px;${font};font-size:16px;line-height:24px;font-weight:600;color:#ffffff;text-decoration:none">` +
  `${escaped(oneLine(label))}</a></td></tr></table>`;

const page = ({ subject, paragraphs, facts, action, closing }: Letter, language: Language): string => {
  const name = `padding:20px 32px;border-bottom:3px solid #1f5fbf;${font};font-size:18px;line-height:24px;font-weight:700;color:${ink}`;
  const foot = `padding:16px 32px;border-top:1px solid ${hair};${font};font-size:13px;line-height:19px;color:${quiet}`;
  return [
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta name="color-scheme" content="light"><title>${escaped(oneLine(subject))}</title></head>`,
    `<body style="margin:0;padding:0;background:#f3f5f7"><table ${layer} width="100%" style="background:#f3f5f7"><tr><td align="center" style="padding:24px 12px">`,
    `<table ${layer} width="600" style="width:100%;max-width:600px;background:#ffffff;border:1px solid ${hair}">`,
    `<tr><td style="${name}">Partnerwise</td></tr>`,
    `<tr><td style="padding:28px 32px 16px">${paragraphs.map(paragraph).join('')}`,
    `${factTable(facts)}${action === undefined ? '' : button(action)}${closing.map(paragraph).join('')}</td></tr>`,
    `<tr><td style="${foot}">${escaped(footers[language])}</td></tr>`,
    '</table></td></tr></table></body></html>\n',
  ].join('\n');
};

/**
 * The letter as subject (one line), plain text of at most 76 columns, and HTML that mail programs show alike: tables,
 * styles on the elements, nothing from elsewhere. Everything in the letter is text: no markup in it survives.
 */
export const layoutLetter = (letter: Letter, language: Language): LaidOut => ({
  subject: oneLine(letter.subject),
  text: plain(letter, language),
  html: page(letter, language),
});
