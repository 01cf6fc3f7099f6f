import pdfmake from 'pdfmake';
import fontFiles from 'pdfmake/build/vfs_fonts.js';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

const faces = { normal: 'Roboto-Regular.ttf', bold: 'Roboto-Medium.ttf' } as const;

/**
 * All files that a document can be made of: two faces of Roboto, which has Polish letters. They come as a module of
 * pdfmake's, so they are in a bundle as they are outside of one; there, the library's own file system would ask for
 * the folder it lies in, which a bundle has not.
 */
const files: ReadonlyMap<string, Buffer> = new Map(
  Object.values(faces).map((name) => [name, Buffer.from(String(fontFiles[name]), 'base64')]),
);

Object.assign(pdfmake, {
  virtualfs: {
    existsSync: (name: string) => files.has(name),
    readFileSync: (name: string) => files.get(name),
  },
});
pdfmake.setFonts({ Roboto: faces });
// No text in a document makes it read a file or an address.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/** The bytes of a PDF. The same definition makes the same bytes, if it says when it was made. */
export const renderPdf = async (definition: TDocumentDefinitions): Promise<Uint8Array> =>
  new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
