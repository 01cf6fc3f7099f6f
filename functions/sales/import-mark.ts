/** A report with the line of the import that it came by, where it did. */
type Imported = { readonly importedBy?: string | undefined; readonly revision: number };

/**
 * What a sale keeps of the line it came by, so that a line that is taken twice after a crash counts once and as what it
 * was: a correction is told from what created the sale by its revision.
 */
export const importMark = (
  { importedBy, revision }: Imported,
  corrects: boolean,
): { readonly importedBy?: string } => {
  if (importedBy === undefined) return {};
  return { importedBy: corrects ? `${importedBy}#${revision}` : importedBy };
};

/** What a line that changed nothing did when it was taken before the crash, if it was this very line. */
export const doneBefore = (
  kept: string | undefined,
  report: Imported,
): 'created' | 'corrected' | undefined => {
  if (report.importedBy === undefined) return undefined;
  if (kept === report.importedBy) return 'created';
  return kept === `${report.importedBy}#${report.revision}` ? 'corrected' : undefined;
};
