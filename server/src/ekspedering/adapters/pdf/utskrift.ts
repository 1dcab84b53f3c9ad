import { PDFDocument } from '@cantoo/pdf-lib';
import { Ark } from '../../../platform/pdf/ark.ts';
import type { Skriver } from '../../ports.ts';

const TEKST = {
  nb: { retur: 'Returadresse', referanse: 'Vår referanse', side: 'Side' },
  nn: { retur: 'Returadresse', referanse: 'Vår referanse', side: 'Side' },
} as const;

/**
 * The address page and the documents in one file. The address stands where the window of a C5 envelope shows it when an A4 sheet is folded
 * once (20 mm from the left, 45–75 mm from the top), and nothing else stands there.
 */
export const lagUtskrift: Skriver = async ({ avsender, mottaker, referanse, maalform, dokumenter }) => {
  const t = TEKST[maalform];
  const ark = new Ark(`${t.referanse} ${referanse}`, maalform);
  ark.avsnitt(`${t.retur}: ${avsender.join(', ')}`, { grad: 8, dus: true });
  ark.luft(64);
  for (const linje of mottaker) ark.avsnitt(linje, { grad: 11 });
  ark.luft(96);
  ark.felt(t.referanse, referanse);
  const forside = await ark.avslutt((side, av) => ({
    venstre: avsender.join(', '),
    hoeyre: `${t.side} ${side} / ${av}`,
  }));
  const samlet = await PDFDocument.create();
  for (const bytes of [forside, ...dokumenter]) {
    const dok = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const side of await samlet.copyPages(dok, dok.getPageIndices())) samlet.addPage(side);
  }
  return Buffer.from(await samlet.save());
};
