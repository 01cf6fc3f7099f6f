import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { businessDay, type Instant } from '../../domain/kernel/day.ts';
import { spokenDay, spokenInstant, spokenMonth } from '../../domain/kernel/spoken.ts';
import { spacedIban } from '../../domain/payouts/statement/statement-words.ts';
import { accountSection } from './pdf/account.ts';
import type { StatementDocument } from './pdf/document.ts';
import { linesSection } from './pdf/lines.ts';
import { renderPdf } from './pdf/render.ts';
import { ink, quiet } from './pdf/table.ts';
import { words } from './pdf/words.ts';

const margin = 42;

const titleOf = ({ statement, language }: StatementDocument): string =>
  `${words[language].title} ${statement.number}`;

/** Who, for when, up to when, issued when, paid to where. */
const facts = (document: StatementDocument, issuedAt: Instant): Content => {
  const { statement, partnerName, zone, language } = document;
  const word = words[language];
  const { payee } = statement;
  const rows: readonly (readonly [string, string])[] = [
    [word.partner, partnerName],
    [word.period, spokenMonth(statement.period, language)],
    [word.cutOff, spokenInstant(statement.cutOff, zone, language)],
    [word.issued, spokenDay(businessDay(issuedAt, zone), language)],
    ...(payee === undefined
      ? []
      : [
          [
            word.account,
            [
              payee.holder,
              spacedIban(payee.iban),
              ...(payee.bic === undefined ? [] : [`${word.bic} ${payee.bic}`]),
            ].join('\n'),
          ] as const,
        ]),
  ];
  const body = rows.map(([label, value]): TableCell[] => [{ text: label, color: quiet }, value]);
  return {
    margin: [0, 16, 0, 6],
    table: { widths: [110, 390], body },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  };
};

const heading = (document: StatementDocument): Content => ({
  columns: [
    { width: 321, text: document.vendorName, fontSize: 15, bold: true },
    { width: 170, text: titleOf(document), fontSize: 15, bold: true, alignment: 'right' },
  ],
  columnGap: 20,
});

const footer =
  (document: StatementDocument) =>
  (page: number, pages: number, { width }: { readonly width: number }): Content => ({
    margin: [margin, 8, margin, 0],
    fontSize: 8,
    color: quiet,
    columns: [
      {
        width: width - 2 * margin - 100,
        text: `${document.vendorName} · ${titleOf(document)} · ${spokenMonth(document.statement.period, document.language)}`,
      },
      { width: 80, text: words[document.language].page(page, pages), alignment: 'right' },
    ],
    columnGap: 20,
  });

/**
 * A statement as a PDF for the partner: what the balances were and became, what was earned for what, and every ledger
 * line behind it. Only an issued statement has one, for a draft's figures may still change. The same statement makes the
 * same bytes, so a repetition replaces the document by itself.
 */
export const statementPdf = async (document: StatementDocument): Promise<Uint8Array> => {
  const { statement, vendorName, language } = document;
  const { issuedAt, accounts } = statement;
  if (issuedAt === undefined)
    throw new Error(`statement ${statement.number} of ${statement.partnerId} is not issued`);
  return renderPdf({
    pageSize: 'A4',
    pageMargins: [margin, margin, margin, margin],
    language,
    displayTitle: true,
    info: {
      title: `${vendorName}: ${titleOf(document)}, ${spokenMonth(statement.period, language)}`,
      author: vendorName,
      creator: 'Partnerwise',
      producer: 'Partnerwise',
      creationDate: new Date(issuedAt),
    },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, color: ink, lineHeight: 1.15 },
    footer: footer(document),
    content: [
      heading(document),
      facts(document, issuedAt),
      ...accounts.flatMap((account) => accountSection(account, document)),
      ...accounts.flatMap(({ currency }) => linesSection(currency, document)),
    ],
  });
};
