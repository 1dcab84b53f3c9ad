import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { alleInnhold } from '../innhold.ts';
import { filtre, harNoekkel, type Pdf } from '../pdf.ts';
import { punkter, type Regel } from '../typer.ts';

const latin1 = (pdf: Pdf, fra: number, til: number): string =>
  Buffer.from(pdf.bytes.subarray(fra, til)).toString('latin1');

/** Object and cross-reference streams are taken apart when the file is opened, so they are sought in its bytes. */
function* objektstroemmer(pdf: Pdf): Iterable<string> {
  const blokk = 1 << 20;
  for (let fra = 0; fra < pdf.bytes.length; fra += blokk) {
    const treff = /\/Type\s*\/(ObjStm|XRef)\b/.exec(latin1(pdf, fra, fra + blokk + 32));
    if (treff !== null) return yield treff[1] ?? '';
  }
}

function* forStoreVerdier(pdf: Pdf): Iterable<string> {
  for (const { nr, d } of pdf.ordboeker) {
    for (const [noekkel, verdi] of d.entries()) {
      if (noekkel.asBytes().length > 127) yield `objekt ${nr}: navn over 127 tegn`;
      if (verdi instanceof PDFName && verdi.asBytes().length > 127) yield `objekt ${nr}: navn over 127 tegn`;
      if (verdi instanceof PDFNumber && Math.abs(verdi.asNumber()) > 2 ** 31) yield `objekt ${nr}: tall over 2^31`;
      if ((verdi instanceof PDFString || verdi instanceof PDFHexString) && verdi.asBytes().length > 65_535)
        yield `objekt ${nr}: tekst over 65 535 tegn`;
      if (verdi instanceof PDFArray && verdi.size() > 8191 && noekkel.decodeText() !== 'W')
        yield `objekt ${nr}: liste over 8191`;
    }
  }
}

/** The file as a container: header, trailer, streams, filters, limits. */
export const FILREGLER: readonly Regel[] = [
  {
    id: 'filhode',
    punkt: punkter('6.1.2', '6.1.2'),
    krav: 'Filen begynner med %PDF-1.n, og linjen etter er en kommentar med minst fire tegn over 127',
    *finn(pdf) {
      const start = latin1(pdf, 0, 64);
      if (!/^%PDF-1\.[0-7][\r\n]/.test(start)) yield 'filhode mangler eller står ikke først';
      else if (!/^%PDF-1\.\d(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(start)) yield 'kommentaren med tegn over 127 mangler';
    },
  },
  {
    id: 'filslutt',
    punkt: punkter('6.1.3', '6.1.3'),
    krav: 'Det står ingenting etter siste %%EOF enn ett linjeskift',
    *finn(pdf) {
      const slutt = latin1(pdf, Math.max(0, pdf.bytes.length - 64), pdf.bytes.length);
      if (!/%%EOF(?:\r\n|\r|\n)?$/.test(slutt)) yield 'noe står etter %%EOF, eller %%EOF mangler';
    },
  },
  {
    id: 'filnoekkel',
    punkt: punkter('6.1.3', '6.1.3'),
    krav: 'Filen har en ID i traileren',
    *finn({ trailer }) {
      if (trailer.ID === undefined) yield 'ID mangler';
    },
  },
  {
    id: 'ikke-kryptert',
    punkt: punkter('6.1.3', '6.1.3'),
    krav: 'Filen er ikke kryptert',
    *finn({ trailer }) {
      if (trailer.Encrypt !== undefined) yield 'kryptert';
    },
  },
  {
    id: 'ingen-objektstroemmer',
    punkt: punkter('6.1.4', null),
    krav: 'Ingen objektstrømmer eller kryssreferansestrømmer (PDF 1.4 har dem ikke)',
    finn: objektstroemmer,
  },
  {
    id: 'ingen-ekstern-stroem',
    punkt: punkter('6.1.7', '6.1.7.1'),
    krav: 'Ingen strøm henter innhold fra en annen fil (F, FFilter, FDecodeParms)',
    *finn({ ordboeker }) {
      for (const { nr, d, stroem } of ordboeker)
        if (stroem !== undefined && ['F', 'FFilter', 'FDecodeParms'].some((n) => harNoekkel(d, n)))
          yield `objekt ${nr}`;
    },
  },
  {
    id: 'ikke-lzw',
    punkt: punkter('6.1.10', '6.1.7.2'),
    krav: 'LZW-komprimering brukes ikke, heller ikke i bilder inne i sidene',
    *finn(pdf) {
      for (const { nr, d, stroem } of pdf.ordboeker)
        if (stroem !== undefined && filtre(pdf, d).includes('LZWDecode')) yield `objekt ${nr}`;
      for (const { hvor, innebygdeFiltre } of alleInnhold(pdf))
        if (innebygdeFiltre.has('LZW') || innebygdeFiltre.has('LZWDecode')) yield hvor;
    },
  },
  {
    id: 'kjente-filtre',
    punkt: punkter('6.1.10', '6.1.7.2'),
    krav: 'Bare filtre som standarden kjenner; Crypt bare som Identity',
    *finn(pdf, profil) {
      const kjente = new Set(
        'FlateDecode ASCIIHexDecode ASCII85Decode RunLengthDecode DCTDecode CCITTFaxDecode JBIG2Decode LZWDecode'.split(
          ' ',
        ),
      );
      if (profil !== '1b') kjente.add('JPXDecode');
      for (const { nr, d, stroem } of pdf.ordboeker) {
        if (stroem === undefined) continue;
        for (const filter of filtre(pdf, d)) {
          if (kjente.has(filter)) continue;
          const parametre = pdf.liste(d, 'DecodeParms').find((p) => p instanceof PDFDict);
          const identitet = parametre instanceof PDFDict && ['', 'Identity'].includes(pdf.navn(parametre, 'Name'));
          if (!(filter === 'Crypt' && identitet && profil !== '1b')) yield `objekt ${nr}: ${filter}`;
        }
      }
    },
  },
  {
    id: 'grenser',
    punkt: punkter('6.1.12', '6.1.13'),
    krav: 'Navn, tall, tekster og lister er innenfor PDF-standardens grenser',
    finn: forStoreVerdier,
  },
  {
    id: 'sidestoerrelse',
    punkt: punkter(null, '6.1.13'),
    krav: 'Hver side er mellom 3 og 14 400 enheter på hver kant',
    *finn(pdf) {
      for (const [i, side] of pdf.sider.entries()) {
        const kant = pdf.liste(side, 'MediaBox').map((o) => (o instanceof PDFNumber ? o.asNumber() : 0));
        const [x0 = 0, y0 = 0, x1 = 595, y1 = 842] = kant;
        const maal = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
        if (maal.some((m) => m < 3 || m > 14_400)) yield `side ${i + 1}`;
      }
    },
  },
];
