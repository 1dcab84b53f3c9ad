import { PDFDocument } from '@cantoo/pdf-lib';

/** Several PDFs after each other, with fixed dates. */
export async function slaaSammen(deler: readonly Uint8Array[], dato: string): Promise<Buffer> {
  const samlet = await PDFDocument.create({ updateMetadata: false });
  for (const del of deler) {
    const kilde = await PDFDocument.load(del, { updateMetadata: false });
    for (const side of await samlet.copyPages(kilde, kilde.getPageIndices())) samlet.addPage(side);
  }
  const tid = new Date(`${dato}T09:00:00Z`);
  samlet.setCreationDate(tid);
  samlet.setModificationDate(tid);
  return Buffer.from(await samlet.save());
}
