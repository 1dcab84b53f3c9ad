import { PDFArray, PDFDict, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { alleInnhold, ressurser } from '../innhold.ts';
import { filtre, harNoekkel, navnAv, type Ordbok, type Pdf } from '../pdf.ts';
import { type Profil, punkter, type Regel } from '../typer.ts';

const HENSIKTER = new Set(['', 'RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);
const CMYK = ['k', 'K'];
const RGB = ['rg', 'RG'];
const GRAA = ['g', 'G'];

export type Enhetsfarge = 'DeviceCMYK' | 'DeviceRGB' | 'DeviceGray';

/** A space that names a device space, directly or under Indexed, Separation, DeviceN or Pattern. */
function* enhetsfarger(o: PDFObject | undefined, dybde = 0): Iterable<string> {
  if (o instanceof PDFArray && dybde < 4) {
    for (const del of o.asArray()) yield* enhetsfarger(del, dybde + 1);
    return;
  }
  const navn = navnAv(o);
  if (navn.startsWith('Device') && navn !== 'DeviceN') yield navn;
}

/** Default spaces replace the device spaces of the same resources; here it is enough that the file has them at all. */
const erErstattet = (pdf: Pdf, farge: string): boolean =>
  pdf.ordboeker.some(({ d, sti }) => sti[1] === 'ColorSpace' && harNoekkel(d, farge.replace('Device', 'Default')));

/** Device colours the file paints with, each with one place where. */
export function brukteEnhetsfarger(pdf: Pdf): Map<string, string> {
  const funnet = new Map<string, string>();
  const noter = (farge: string, hvor: string): void => {
    if (!funnet.has(farge)) funnet.set(farge, hvor);
  };
  for (const { hvor, operatorer } of alleInnhold(pdf)) {
    if (CMYK.some((o) => operatorer.has(o))) noter('DeviceCMYK', hvor);
    if (RGB.some((o) => operatorer.has(o))) noter('DeviceRGB', hvor);
    if (GRAA.some((o) => operatorer.has(o))) noter('DeviceGray', hvor);
  }
  for (const { nr, d, sti } of pdf.ordboeker) {
    const erRessurs = sti[1] === 'ColorSpace' && pdf.navn(d, 'Subtype') === '';
    const rom = erRessurs ? d.values() : [pdf.slaaOpp(d, 'ColorSpace'), pdf.slaaOpp(d, 'CS')];
    for (const o of rom) for (const farge of enhetsfarger(o)) noter(farge, `objekt ${nr}`);
  }
  for (const farge of funnet.keys()) if (erErstattet(pdf, farge)) funnet.delete(farge);
  return funnet;
}

export interface Utskriftshensikt {
  readonly profil: PDFRawStream | undefined;
  /** As the ICC profile says: `RGB `, `CMYK`, `GRAY`. */
  readonly farger: string;
  readonly versjon: number;
  readonly klasse: string;
}

/** The PDF/A output intents, with what their ICC profile is. */
export function utskriftshensikter(pdf: Pdf): Utskriftshensikt[] {
  return pdf
    .liste(pdf.katalog, 'OutputIntents')
    .filter((o): o is PDFDict => o instanceof PDFDict && pdf.navn(o, 'S') === 'GTS_PDFA1')
    .map((d) => {
      const stroem = pdf.slaaOpp(d, 'DestOutputProfile');
      const profil = stroem instanceof PDFRawStream ? stroem : undefined;
      const icc = profil === undefined ? undefined : pdf.dekod(profil);
      const ord = (fra: number): string =>
        icc === undefined ? '' : Buffer.from(icc.subarray(fra, fra + 4)).toString('latin1');
      const gyldig = ord(36) === 'acsp';
      return { profil, farger: gyldig ? ord(16) : '', versjon: icc?.[8] ?? 0, klasse: gyldig ? ord(12) : '' };
    });
}

function* farger(pdf: Pdf): Iterable<string> {
  const hensikter = utskriftshensikter(pdf);
  const brukte = brukteEnhetsfarger(pdf);
  if (hensikter.length === 0) {
    for (const [farge, hvor] of brukte) yield `${farge} uten utskriftshensikt (${hvor})`;
    return;
  }
  const rom = hensikter[0]?.farger;
  const cmyk = brukte.get('DeviceCMYK');
  const rgb = brukte.get('DeviceRGB');
  if (cmyk !== undefined && rom !== 'CMYK') yield `DeviceCMYK under utskriftshensikt ${rom} (${cmyk})`;
  if (rgb !== undefined && rom !== 'RGB ') yield `DeviceRGB under utskriftshensikt ${rom} (${rgb})`;
}

function* hensiktenErGyldig(pdf: Pdf, profil: Profil): Iterable<string> {
  const hensikter = utskriftshensikter(pdf);
  if (new Set(hensikter.map((h) => h.profil)).size > 1) yield 'flere utskriftshensikter med ulik profil';
  for (const h of hensikter) {
    if (h.profil === undefined) yield 'utskriftshensikten har ingen fargeprofil';
    else if (h.farger === '') yield 'fargeprofilen er ikke en ICC-profil';
    else if (!['mntr', 'prtr'].includes(h.klasse)) yield `fargeprofil av klassen ${h.klasse}`;
    else if (h.versjon > (profil === '1b' ? 2 : 4)) yield `fargeprofil av versjon ${h.versjon}`;
  }
}

const erBilde = (pdf: Pdf, o: Ordbok): boolean => o.stroem !== undefined && pdf.navn(o.d, 'Subtype') === 'Image';

function* tilstander(pdf: Pdf, profil: Profil): Iterable<string> {
  for (const { nr, d } of ressurser(pdf, 'ExtGState')) {
    if (harNoekkel(d, 'TR')) yield `objekt ${nr}: TR`;
    if (harNoekkel(d, 'TR2') && pdf.navn(d, 'TR2') !== 'Default') yield `objekt ${nr}: TR2`;
    if (profil !== '1b' && harNoekkel(d, 'HTP')) yield `objekt ${nr}: HTP`;
    if (!HENSIKTER.has(pdf.navn(d, 'RI'))) yield `objekt ${nr}: RI`;
  }
}

const OPERATORER = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri ' +
    's S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
);

/** Colour, pictures, graphics state and content. */
export const GRAFIKKREGLER: readonly Regel[] = [
  {
    id: 'utskriftshensikt',
    punkt: punkter('6.2.2', '6.2.3'),
    krav: 'Utskriftshensikten har en gyldig ICC-profil, og det finnes bare én',
    finn: hensiktenErGyldig,
  },
  {
    id: 'farger',
    punkt: punkter('6.2.3.3', '6.2.4.3'),
    krav: 'Fargene er uavhengige av utstyr, eller utskriftshensikten sier hva de er',
    finn: farger,
  },
  {
    id: 'bilder',
    punkt: punkter('6.2.4', '6.2.8'),
    krav: 'Bilder har ikke alternativer, OPI eller utjevning, og bare kjente gjengivelseshensikter',
    *finn(pdf) {
      for (const o of pdf.ordboeker) {
        if (!erBilde(pdf, o)) continue;
        for (const n of ['Alternates', 'OPI']) if (harNoekkel(o.d, n)) yield `objekt ${o.nr}: ${n}`;
        if (pdf.sann(o.d, 'Interpolate')) yield `objekt ${o.nr}: Interpolate`;
        if (!HENSIKTER.has(pdf.navn(o.d, 'Intent'))) yield `objekt ${o.nr}: Intent`;
      }
    },
  },
  {
    id: 'ikke-jpeg2000',
    punkt: punkter('6.2.4', null),
    krav: 'Ingen JPEG 2000 (PDF 1.4 har det ikke) og ingen bilder med 16 bit',
    *finn(pdf) {
      for (const o of pdf.ordboeker) {
        if (!erBilde(pdf, o)) continue;
        if (filtre(pdf, o.d).includes('JPXDecode')) yield `objekt ${o.nr}: JPXDecode`;
        if ((pdf.tall(o.d, 'BitsPerComponent') ?? 1) > 8) yield `objekt ${o.nr}: 16 bit`;
      }
    },
  },
  {
    id: 'objekttyper',
    punkt: punkter('6.2.5–6.2.7', '6.2.9'),
    krav: 'Ingen PostScript, ingen innhold fra andre filer (Ref) og ingen OPI',
    *finn(pdf) {
      for (const { nr, d, stroem } of pdf.ordboeker) {
        if (stroem === undefined) continue;
        const slag = pdf.navn(d, 'Subtype');
        if (slag === 'PS' || pdf.navn(d, 'Subtype2') === 'PS') yield `objekt ${nr}: PostScript`;
        if (slag !== 'Form') continue;
        for (const n of ['Ref', 'OPI', 'PS']) if (harNoekkel(d, n)) yield `objekt ${nr}: ${n}`;
      }
    },
  },
  {
    id: 'grafikktilstand',
    punkt: punkter('6.2.8', '6.2.5'),
    krav: 'Grafikktilstander har ikke overføringskurver (TR, TR2) eller ukjent gjengivelseshensikt',
    finn: tilstander,
  },
  {
    id: 'gjengivelseshensikt',
    punkt: punkter('6.2.9', '6.2.6'),
    krav: 'Bare de fire gjengivelseshensiktene standarden kjenner',
    *finn(pdf) {
      for (const { hvor, hensikter } of alleInnhold(pdf))
        for (const h of hensikter) if (!HENSIKTER.has(h)) yield `${hvor}: ${h}`;
    },
  },
  {
    id: 'innhold',
    punkt: punkter('6.2.10', '6.2.2'),
    krav: 'Innholdet i sidene kan leses og har bare kjente operatorer, med høyst 28 lagrede tilstander',
    *finn(pdf) {
      for (const { hvor, uleselig, operatorer, dypesteQ } of alleInnhold(pdf)) {
        if (uleselig) yield `${hvor}: kan ikke leses`;
        const ukjent = [...operatorer].find((o) => !OPERATORER.has(o));
        if (ukjent !== undefined) yield `${hvor}: ukjent operator ${ukjent.slice(0, 20)}`;
        if (dypesteQ > 28) yield `${hvor}: ${dypesteQ} lagrede tilstander`;
      }
    },
  },
];
