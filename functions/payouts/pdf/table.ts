import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';

export const ink = '#1b2430';
export const quiet = '#5b6675';
const hair = '#dfe3e8';

/** A figure. The digits of the face are of one width, so that figures stand under each other. */
export const right = (text: string, more: object = {}): TableCell => ({ text, alignment: 'right', ...more });

/** Figures at the end of a table or a group. */
export const bold = { bold: true } as const;

const lines: CustomTableLayout = {
  hLineWidth: (row, node) => (row === 1 || row === node.table.body.length ? 0.8 : row === 0 ? 0 : 0.4),
  vLineWidth: () => 0,
  hLineColor: (row, node) => (row === 1 || row === node.table.body.length ? ink : hair),
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : 5),
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/**
 * A column: its heading, its width in points (a share of the page would grow with long words), whether it holds figures.
 */
export type Column = { readonly head: string; readonly width: number; readonly figures?: true };

/** A table whose heading stands on every page it runs over, and whose rows are never torn. */
export const tableOf = (
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
  fontSize: number,
): Content => ({
  fontSize,
  margin: [0, 0, 0, 14],
  layout: lines,
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: columns.map(({ width }) => width),
    body: [
      columns.map(({ head, figures }) => ({
        text: head,
        color: quiet,
        alignment: figures === true ? 'right' : 'left',
      })),
      ...rows.map((row) => [...row]),
    ],
  },
});
