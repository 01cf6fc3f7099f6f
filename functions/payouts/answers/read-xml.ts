import { create } from 'xmlbuilder2';
import { UnreadableAnswer } from './unreadable.ts';
import { mustBeWellFormed } from './well-formed.ts';

/** An element without its prefix: banks choose those freely. */
export type Element = {
  readonly name: string;
  readonly namespace: string;
  readonly children: readonly Element[];
  /** Its own text, without that of elements inside. */
  readonly text: string;
  attribute(name: string): string | undefined;
};

/** What of the parser's tree is read here. */
type Node = {
  readonly nodeType: number;
  readonly localName?: string;
  readonly namespaceURI?: string | null;
  readonly nodeValue: string | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  getAttribute?(name: string): string | null;
};

const [elementNode, textNode, cdataNode] = [1, 3, 4];

const childrenOf = (node: Node): Node[] => {
  const all: Node[] = [];
  for (let one = node.firstChild; one !== null; one = one.nextSibling) all.push(one);
  return all;
};

/** Elements are made when they are asked for: most of a statement is never looked at. */
const elementOf = (node: Node): Element => ({
  name: node.localName ?? '',
  namespace: node.namespaceURI ?? '',
  get children() {
    return childrenOf(node)
      .filter(({ nodeType }) => nodeType === elementNode)
      .map(elementOf);
  },
  get text() {
    return childrenOf(node)
      .filter(({ nodeType }) => nodeType === textNode || nodeType === cdataNode)
      .map(({ nodeValue }) => nodeValue ?? '')
      .join('')
      .trim();
  },
  attribute: (name) => node.getAttribute?.(name) ?? undefined,
});

/** In the encoding that the file says it has, UTF-8 where it says none. */
const textOf = (bytes: Uint8Array): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const said = /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(said, { fatal: true }).decode(bytes);
  } catch {
    // Either the encoding is unknown, or the bytes are not of it.
    throw new UnreadableAnswer(`it is not written in ${said}`);
  }
};

/**
 * The root element of an XML document. Nothing is ever fetched, no entity is expanded but the five of XML. Throws
 * `UnreadableAnswer` where it is none, or one that is made to harm.
 */
export const readXml = (bytes: Uint8Array): Element => {
  const text = textOf(bytes);
  mustBeWellFormed(text);
  let root: Node;
  try {
    root = create(text).root().node as unknown as Node;
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('\n')[0]?.slice(0, 200) : 'unknown';
    throw new UnreadableAnswer(`it is no XML: ${detail}`);
  }
  if (root.nodeType !== elementNode) throw new UnreadableAnswer('it is no XML: it has no element');
  return elementOf(root);
};

/** The elements that a path leads to, step by step: `all(entry, 'NtryDtls/TxDtls')`. */
export const all = (from: Element, path: string): readonly Element[] =>
  path
    .split('/')
    .reduce<readonly Element[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((one) => one.name === name)),
      [from],
    );

/** The text at the first of some paths that leads to any. */
export const textAt = (from: Element, ...paths: readonly string[]): string | undefined => {
  for (const path of paths) {
    const found = all(from, path)[0]?.text;
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
};

/** An id at a path: messages have room for 35 signs, so what is cut was none of ours, and fits a key of the table. */
export const idAt = (from: Element, path: string): string | undefined => textAt(from, path)?.slice(0, 100);
