/** A block of a recipe: code, or what the code right before it prints. */
export type Block = {
  readonly language: string;
  /** Where the code is a file that others import: its name. */
  readonly file?: string;
  readonly text: string;
  readonly line: number;
  /** Whether nothing but empty lines stands between it and the block before. */
  readonly adjacent: boolean;
};

/** A piece of code with what it prints, where the recipe says that. */
export type Step = { readonly code: Block; readonly prints?: Block };

/** The fenced blocks of a Markdown text. */
const blocksOf = (markdown: string): readonly Block[] => {
  const blocks: Block[] = [];
  let open: { info: string; line: number; text: string[] } | undefined;
  let adjacent = false;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line);
    if (open === undefined && fence === null) {
      adjacent &&= line.trim() === '';
      continue;
    }
    if (fence === null) {
      open?.text.push(line);
      continue;
    }
    if (open === undefined) {
      open = { info: fence[1] ?? '', line: index + 1, text: [] };
      continue;
    }
    const [language = '', ...more] = open.info.split(' ');
    const file = more.find((one) => one.startsWith('file='))?.slice('file='.length);
    const text = `${open.text.join('\n')}\n`;
    blocks.push({ language, text, line: open.line, adjacent, ...(file === undefined ? {} : { file }) });
    open = undefined;
    adjacent = true;
  }
  if (open !== undefined) throw new Error(`the block of line ${open.line} has no end`);
  return blocks;
};

const isCode = ({ language }: Block): boolean => language === 'sh' || language === 'ts';

/** The steps of a recipe. What is printed belongs to all code that stands right before it. */
export const stepsOf = (markdown: string): readonly Step[] => {
  const steps: Step[] = [];
  let waiting: Block[] = [];
  const flush = (prints?: Block): void => {
    steps.push(...waiting.map((code) => ({ code, ...(prints === undefined ? {} : { prints }) })));
    waiting = [];
  };
  for (const block of blocksOf(markdown)) {
    if (!block.adjacent) flush();
    if (isCode(block)) {
      waiting.push(block);
      continue;
    }
    if (waiting.length === 0) throw new Error(`nothing prints what stands in line ${block.line}`);
    flush(block);
  }
  flush();
  return steps;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const likeText = (said: string, real: string): boolean =>
  new RegExp(`^${said.split('…').map(escaped).join('[^]*')}$`).test(real);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a real value differs from what is said of it; nothing where it does not. `…` stands for anything, or for more. */
const difference = (said: unknown, real: unknown, at: string): string | undefined => {
  const differs = `${at}: said ${JSON.stringify(said)}, real ${JSON.stringify(real)}`;
  if (said === '…') return undefined;
  if (typeof said === 'string') return typeof real === 'string' && likeText(said, real) ? undefined : differs;
  if (Array.isArray(said)) {
    if (!Array.isArray(real)) return differs;
    const open = said.at(-1) === '…';
    const known = open ? said.slice(0, -1) : said;
    if (open ? real.length < known.length : real.length !== known.length) return differs;
    return known
      .map((one, index) => difference(one, real[index], `${at}/${index}`))
      .find((one) => one !== undefined);
  }
  if (!isObject(said)) return said === real ? undefined : differs;
  if (!isObject(real)) return differs;
  const { '…': more, ...fields } = said;
  const unsaid = Object.keys(real).filter((name) => !Object.hasOwn(fields, name));
  if (more === undefined && unsaid.length > 0) return `${at}: nothing is said of ${unsaid.join()}`;
  return Object.keys(fields)
    .map((name) => difference(fields[name], real[name], `${at}/${name}`))
    .find((one) => one !== undefined);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Where what was printed is not what the recipe says; nothing where it is. */
export const unlike = ({ language, text }: Block, printed: string): string | undefined => {
  if (language === 'json') return difference(JSON.parse(text), parsed(printed), '');
  const real = printed
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim());
  const said = text.trim().split('\n');
  return difference(said, real, '');
};
