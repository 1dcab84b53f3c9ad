import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { harNoekkel, type Ordbok, type Pdf } from '../pdf.ts';
import { punkter, type Regel } from '../typer.ts';

/** Character maps every reader has (ISO 32000-1, table 118), as far as they stand for an embedded font. */
const KJENTE_KART =
  /^(Identity-[HV]|(GB|GBpc|GBK|GBKp|GBK2K|UniGB|B5pc|HKscs|ETen|ETenms|CNS|UniCNS|83pv|90ms|90msp|90pv|Add|EUC|Ext|UniJIS|KSC|KSCms|KSCpc|UniKS|H|V)(-.+)?)$/;
const SKRIFTSLAG = new Set(['Type0', 'Type1', 'MMType1', 'Type3', 'TrueType', 'CIDFontType0', 'CIDFontType2']);

const erSkrift = (pdf: Pdf, { d }: Ordbok): boolean =>
  pdf.navn(d, 'Type') === 'Font' || (SKRIFTSLAG.has(pdf.navn(d, 'Subtype')) && harNoekkel(d, 'BaseFont'));

const skrifter = (pdf: Pdf): readonly Ordbok[] => pdf.ordboeker.filter((o) => erSkrift(pdf, o));
const navnPaa = (pdf: Pdf, { nr, d }: Ordbok): string => pdf.navn(d, 'BaseFont') || `objekt ${nr}`;

const erInnebygd = (pdf: Pdf, d: PDFDict): boolean => {
  const beskrivelse = pdf.ordbok(d, 'FontDescriptor');
  return (
    beskrivelse !== undefined &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((n) => pdf.slaaOpp(beskrivelse, n) instanceof PDFRawStream)
  );
};

const erUtdrag = (pdf: Pdf, d: PDFDict): boolean => /^[A-Z]{6}\+/.test(pdf.navn(d, 'BaseFont'));

function* kart(pdf: Pdf): Iterable<string> {
  for (const s of skrifter(pdf)) {
    if (pdf.navn(s.d, 'Subtype') !== 'Type0') continue;
    const koding = pdf.slaaOpp(s.d, 'Encoding');
    const kjent =
      koding instanceof PDFRawStream || (koding instanceof PDFName && KJENTE_KART.test(koding.decodeText()));
    if (!kjent) yield `${navnPaa(pdf, s)}: tegnkart er ikke innebygd`;
    const under = pdf.liste(s.d, 'DescendantFonts').find((o) => o instanceof PDFDict);
    if (!(under instanceof PDFDict)) yield `${navnPaa(pdf, s)}: mangler skriften under`;
  }
}

/** Fonts. Widths of glyphs and the font programs themselves are not looked into. */
export const SKRIFTREGLER: readonly Regel[] = [
  {
    id: 'skrift-innebygd',
    punkt: punkter('6.3.4', '6.2.11.4.1'),
    krav: 'Alle skrifter ligger i filen',
    *finn(pdf) {
      for (const s of skrifter(pdf)) {
        const slag = pdf.navn(s.d, 'Subtype');
        if (slag === 'Type0' || slag === 'Type3') continue;
        if (!erInnebygd(pdf, s.d)) yield navnPaa(pdf, s);
      }
    },
  },
  {
    id: 'skrift-slag',
    punkt: punkter('6.3.2', '6.2.11.2'),
    krav: 'Hver skrift er av et slag standarden kjenner',
    *finn(pdf) {
      for (const s of skrifter(pdf))
        if (!SKRIFTSLAG.has(pdf.navn(s.d, 'Subtype'))) yield `${navnPaa(pdf, s)}: ${pdf.navn(s.d, 'Subtype')}`;
    },
  },
  {
    id: 'tegnkart',
    punkt: punkter('6.3.3.3', '6.2.11.3.3'),
    krav: 'Sammensatte skrifter bruker et innebygd tegnkart eller et alle lesere har',
    finn: kart,
  },
  {
    id: 'glyfkart',
    punkt: punkter('6.3.3.2', '6.2.11.3.2'),
    krav: 'TrueType i en sammensatt skrift sier hvilken glyf hvert tegn er (CIDToGIDMap)',
    *finn(pdf) {
      for (const s of skrifter(pdf)) {
        if (pdf.navn(s.d, 'Subtype') !== 'CIDFontType2') continue;
        const k = pdf.slaaOpp(s.d, 'CIDToGIDMap');
        if (!(k instanceof PDFRawStream) && pdf.navn(s.d, 'CIDToGIDMap') !== 'Identity') yield navnPaa(pdf, s);
      }
    },
  },
  {
    id: 'skriftutdrag',
    punkt: punkter('6.3.5', null),
    krav: 'Utdrag av skrifter sier hvilke tegn de har (CharSet, CIDSet)',
    *finn(pdf) {
      for (const s of skrifter(pdf)) {
        const slag = pdf.navn(s.d, 'Subtype');
        const beskrivelse = pdf.ordbok(s.d, 'FontDescriptor');
        if (beskrivelse === undefined || !erUtdrag(pdf, s.d)) continue;
        if ((slag === 'Type1' || slag === 'MMType1') && !harNoekkel(beskrivelse, 'CharSet'))
          yield `${navnPaa(pdf, s)}: CharSet`;
        if (slag.startsWith('CIDFont') && !harNoekkel(beskrivelse, 'CIDSet')) yield `${navnPaa(pdf, s)}: CIDSet`;
      }
    },
  },
  {
    id: 'tegnkoding',
    punkt: punkter('6.3.7', '6.2.11.6'),
    krav: 'Vanlige TrueType-skrifter har MacRoman eller WinAnsi som koding; symbolskrifter har ingen',
    *finn(pdf) {
      for (const s of skrifter(pdf)) {
        if (pdf.navn(s.d, 'Subtype') !== 'TrueType') continue;
        const beskrivelse = pdf.ordbok(s.d, 'FontDescriptor');
        const flagg = beskrivelse === undefined ? 0 : (pdf.tall(beskrivelse, 'Flags') ?? 0);
        const koding = pdf.navn(s.d, 'Encoding') || pdf.navn(pdf.ordbok(s.d, 'Encoding') ?? s.d, 'BaseEncoding');
        const symbol = (flagg & 4) !== 0;
        if (symbol && harNoekkel(s.d, 'Encoding')) yield `${navnPaa(pdf, s)}: symbolskrift med koding`;
        if (!symbol && !['MacRomanEncoding', 'WinAnsiEncoding'].includes(koding))
          yield `${navnPaa(pdf, s)}: ${koding || 'uten koding'}`;
      }
    },
  },
];
