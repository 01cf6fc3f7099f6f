import type { BankFact } from '../../../domain/payouts/bank/bank-fact.ts';
import { camt } from './camt.ts';
import { pain002 } from './pain-002.ts';
import { type Element, readXml } from './read-xml.ts';
import { UnreadableAnswer } from './unreadable.ts';

/** The messages that are understood, by the element inside the document, and how each is read. */
const readers: Readonly<Record<string, (message: Element) => readonly BankFact[]>> = {
  CstmrPmtStsRpt: pain002,
  BkToCstmrStmt: camt,
  BkToCstmrDbtCdtNtfctn: camt,
};
const understood =
  /^urn:iso:std:iso:20022:tech:xsd:(?:pain\.002\.\d{3}\.(?:0[3-9]|1[0-2])|camt\.05[34]\.\d{3}\.(?:0[2-9]|1[0-2]))$/;

/**
 * What a bank's answer says, in its own order. Throws `UnreadableAnswer` where the file is none: no XML, another message,
 * a version that is not known.
 */
export const readAnswer = (bytes: Uint8Array): readonly BankFact[] => {
  const root = readXml(bytes);
  const message = root.children[0];
  const read = readers[message?.name ?? ''];
  if (root.name !== 'Document' || message === undefined || read === undefined)
    throw new UnreadableAnswer('it is neither a pain.002 nor a camt.053 or camt.054');
  if (!understood.test(root.namespace))
    throw new UnreadableAnswer(`the version ${root.namespace.slice(0, 80)} is not known`);
  return read(message);
};
