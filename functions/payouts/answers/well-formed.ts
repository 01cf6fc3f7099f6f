import { UnreadableAnswer } from './unreadable.ts';

/** The messages nest some fifteen deep; what nests deeper was made to break a parser. */
const deepest = 40;

/** What holds no elements, whatever it looks like: comments, text that is no mark-up, instructions. */
const opaque = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** A tag from its place on; what stands in quotes is no end of it. */
const tag = /<(\/?)([^\s<>/"']+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/y;

const broken = (at: number, what: string): UnreadableAnswer =>
  new UnreadableAnswer(`it is no XML: ${what} at character ${at + 1}`);

/** Where what begins at a place ends, if it is opaque. */
const endOfOpaque = (text: string, at: number): number | undefined => {
  const kind = opaque.find(([begin]) => text.startsWith(begin, at));
  if (kind === undefined) return undefined;
  const end = text.indexOf(kind[1], at + kind[0].length);
  if (end < 0) throw broken(at, `${kind[0]} has no end`);
  return end + kind[1].length;
};

/**
 * Refuses what the parser would take: a file that breaks off or whose elements do not close each other, so that no half
 * of an answer is taken for the whole; and what no bank sends and parsers were broken by: documents that define their own
 * entities, and endless nesting. One pass, however the text is made. Throws `UnreadableAnswer`.
 */
export const mustBeWellFormed = (text: string): void => {
  const open: string[] = [];
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const behind = endOfOpaque(text, at);
    if (behind === undefined) {
      if (text.startsWith('<!', at))
        throw new UnreadableAnswer('it defines a document type, which no bank does');
      tag.lastIndex = at;
      const [whole, isEnd, name = '', rest = ''] = tag.exec(text) ?? [];
      if (whole === undefined) throw broken(at, 'a tag has no end');
      elements += 1;
      if (isEnd === '/') {
        if (open.pop() !== name) throw broken(at, `</${name.slice(0, 40)}> closes nothing`);
      } else if (!rest.endsWith('/')) open.push(name);
      if (open.length > deepest) throw new UnreadableAnswer(`its elements nest deeper than ${deepest}`);
    }
    at = text.indexOf('<', behind ?? tag.lastIndex);
  }
  if (elements === 0) throw new UnreadableAnswer('it is no XML: it has no element');
  if (open.length > 0) throw broken(text.length, `<${open.at(-1)?.slice(0, 40)}> is not closed`);
};
