import { PDFDict } from '@cantoo/pdf-lib';
import { harNoekkel, type Ordbok, type Pdf } from '../pdf.ts';
import { type Profil, punkter, type Regel } from '../typer.ts';

const FORBUDT = {
  felles: 'Launch Sound Movie ResetForm ImportData JavaScript SetState NOP'.split(' '),
  del2: 'Hide SetOCGState Rendition Trans GoTo3DView'.split(' '),
};
const NAVNGITTE = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);
const TILLATTE_1 = new Set(
  'Text Link FreeText Line Square Circle Highlight Underline Squiggly StrikeOut Stamp Ink Popup Widget PrinterMark TrapNet'.split(
    ' ',
  ),
);
const FORBUDTE_2 = new Set(['3D', 'Sound', 'Screen', 'Movie', 'RichMedia']);

const SKJULT = 2;
const SKRIVES = 4;
const USYNLIG = 1;
const IKKE_VIST = 32;

function merknader(pdf: Pdf): Ordbok[] {
  return pdf.ordboeker.filter(({ sti }) => sti[1] === 'Annots');
}

/** Actions stand under these keys; S is also used by structure elements, groups and output intents. */
const HANDLINGSNOEKLER = new Set(['A', 'OpenAction', 'Next', 'PA']);

function* handlinger(pdf: Pdf, profil: Profil): Iterable<string> {
  const forbudt = new Set(profil === '1b' ? FORBUDT.felles : [...FORBUDT.felles, ...FORBUDT.del2]);
  for (const { nr, d, sti } of pdf.ordboeker) {
    const erHandling =
      HANDLINGSNOEKLER.has(sti[1]) || sti[0] === 'AA' || pdf.navn(d, 'Type') === 'Action' || harNoekkel(d, 'JS');
    if (!erHandling) continue;
    const slag = pdf.navn(d, 'S');
    if (forbudt.has(slag)) yield `objekt ${nr}: ${slag}`;
    if (slag === 'Named' && !NAVNGITTE.has(pdf.navn(d, 'N'))) yield `objekt ${nr}: ${pdf.navn(d, 'N')}`;
  }
  const navn = pdf.ordbok(pdf.katalog, 'Names');
  if (navn !== undefined && harNoekkel(navn, 'JavaScript')) yield 'JavaScript i dokumentet';
}

function* utloesere(pdf: Pdf, profil: Profil): Iterable<string> {
  for (const { nr, d } of pdf.ordboeker) {
    if (!harNoekkel(d, 'AA')) continue;
    const erFelt = pdf.navn(d, 'Subtype') === 'Widget' || harNoekkel(d, 'FT');
    const erSide = pdf.navn(d, 'Type') === 'Page';
    const erKatalog = pdf.navn(d, 'Type') === 'Catalog';
    if (erFelt || erKatalog || (erSide && profil !== '1b')) yield `objekt ${nr}`;
  }
}

function* visning(pdf: Pdf, profil: Profil): Iterable<string> {
  for (const { nr, d } of merknader(pdf)) {
    const slag = pdf.navn(d, 'Subtype');
    if (slag === 'Popup') continue;
    const flagg = pdf.tall(d, 'F');
    if (flagg === undefined && !(profil === '1b' && slag === 'Link')) yield `objekt ${nr}: F mangler`;
    if (flagg === undefined) continue;
    if ((flagg & (SKJULT | USYNLIG | IKKE_VIST)) !== 0) yield `objekt ${nr}: skjult`;
    if ((flagg & SKRIVES) === 0) yield `objekt ${nr}: skrives ikke ut`;
  }
}

function* utseende(pdf: Pdf): Iterable<string> {
  for (const { nr, d } of merknader(pdf)) {
    const ap = pdf.ordbok(d, 'AP');
    if (ap?.keys().some((n) => n.decodeText() !== 'N')) yield `objekt ${nr}: AP har mer enn N`;
    if (ap === undefined && pdf.navn(d, 'Subtype') === 'Widget') yield `objekt ${nr}: felt uten utseende`;
  }
}

/** Annotations, forms and actions: what the reader could do more than show. */
export const SAMSPILLREGLER: readonly Regel[] = [
  {
    id: 'handlinger',
    punkt: punkter('6.6.1', '6.5.1'),
    krav: 'Ingen skript, programstart, lyd, film, skjemainnsending fra fil eller ukjente handlinger',
    finn: handlinger,
  },
  {
    id: 'utloesere',
    punkt: punkter('6.6.2', '6.5.2'),
    krav: 'Ingenting utløses av at dokumentet, en side eller et felt åpnes eller forlates (AA)',
    finn: utloesere,
  },
  {
    id: 'merknadsslag',
    punkt: punkter('6.5.2', '6.3.1'),
    krav: 'Merknader er av de slagene standarden tillater',
    *finn(pdf, profil) {
      for (const { nr, d } of merknader(pdf)) {
        const slag = pdf.navn(d, 'Subtype');
        if (profil === '1b' ? !TILLATTE_1.has(slag) : FORBUDTE_2.has(slag)) yield `objekt ${nr}: ${slag}`;
      }
    },
  },
  {
    id: 'merknad-vises',
    punkt: punkter('6.5.3', '6.3.2'),
    krav: 'Merknader er synlige og skrives ut',
    finn: visning,
  },
  {
    id: 'merknad-utseende',
    punkt: punkter('6.5.3', '6.3.3'),
    krav: 'Merknader har bare ett utseende, og felt har ett',
    finn: utseende,
  },
  {
    id: 'merknad-dekkende',
    punkt: punkter('6.5.3', null),
    krav: 'Merknader er ikke gjennomsiktige',
    *finn(pdf) {
      for (const { nr, d } of merknader(pdf)) if ((pdf.tall(d, 'CA') ?? 1) !== 1) yield `objekt ${nr}`;
    },
  },
  {
    id: 'skjema',
    punkt: punkter('6.9', '6.4.1'),
    krav: 'Skjemafelt tegnes ikke på nytt av leseren, og XFA brukes ikke',
    *finn(pdf, profil) {
      const skjema = pdf.ordbok(pdf.katalog, 'AcroForm');
      if (skjema instanceof PDFDict && pdf.sann(skjema, 'NeedAppearances')) yield 'NeedAppearances';
      if (skjema instanceof PDFDict && harNoekkel(skjema, 'XFA') && profil !== '1b') yield 'XFA';
      if (profil !== '1b' && pdf.sann(pdf.katalog, 'NeedsRendering')) yield 'NeedsRendering';
    },
  },
];
