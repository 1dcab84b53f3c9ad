import PDFDocument from 'pdfkit';
import { fet, normal } from '../../generator/gjengi/fonter.ts';
import { tegnBrev } from '../../generator/gjengi/tegn.ts';
import type { Element, Stil } from '../../generator/typer.ts';

const STIL: Stil = {
  skrift: 'serif',
  stoerrelse: 11,
  marg: { venstre: 25, hoeyre: 25, topp: 30 },
  linjeavstand: 3,
  overskrift: 'fet',
  farge: '#1d4f91',
  bunntekst: null,
};

/** One letter as PDF/A-2b: what has been kept in archive format since it was registered. The same letter gives the same bytes. */
export async function lagBrev(kommune: string, tittel: string, tekst: string, tid: Date): Promise<Buffer> {
  const elementer: Element[] = [
    { slag: 'brevhode', navn: kommune, linje: 'Sakarkivet' },
    { slag: 'luft', mm: 12 },
    { slag: 'overskrift', tekst: tittel },
    { slag: 'avsnitt', tekst },
    { slag: 'avsnitt', tekst: 'Ta gjerne kontakt hvis noe er uklart.' },
    { slag: 'blokk', linjer: ['Med vennlig hilsen'], side: 'venstre' },
  ];
  const ark = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: 'nb-NO',
    displayTitle: true,
    bufferPages: true,
    subset: 'PDF/A-2b',
    pdfVersion: '1.7',
    font: '',
    info: { Title: tittel, Producer: 'Dokumentsenter', Creator: 'Dokumentsenter', CreationDate: tid, ModDate: tid },
  } as PDFKit.PDFDocumentOptions);
  const biter: Buffer[] = [];
  ark.on('data', (bit: Buffer) => biter.push(bit));
  const ferdig = new Promise<void>((resolve) => {
    ark.on('end', resolve);
  });
  ark.font(normal('serif')).font(fet('serif'));
  tegnBrev(ark, elementer, STIL, false);
  ark.end();
  await ferdig;
  return Buffer.concat(biter);
}
