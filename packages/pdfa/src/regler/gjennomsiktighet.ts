import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import { ressurser } from '../innhold.ts';
import { harNoekkel, navnAv, type Pdf } from '../pdf.ts';
import { punkter, type Regel } from '../typer.ts';
import { utskriftshensikter } from './grafikk.ts';

const BLANDINGER = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion ' +
    'Hue Saturation Color Luminosity'
  ).split(' '),
);

function* blandinger(pdf: Pdf): Iterable<{ nr: string; navn: string }> {
  for (const { nr, d } of ressurser(pdf, 'ExtGState'))
    for (const b of pdf.liste(d, 'BM')) yield { nr, navn: navnAv(b) };
}

/** Whatever makes the page see-through, each with where it stands. */
function* gjennomsiktig(pdf: Pdf): Iterable<string> {
  for (const { nr, d } of ressurser(pdf, 'ExtGState')) {
    const maske = pdf.slaaOpp(d, 'SMask');
    if (maske instanceof PDFDict || (maske !== undefined && navnAv(maske) !== 'None')) yield `objekt ${nr}: SMask`;
    for (const n of ['CA', 'ca']) if ((pdf.tall(d, n) ?? 1) !== 1) yield `objekt ${nr}: ${n}`;
  }
  for (const { nr, navn } of blandinger(pdf))
    if (navn !== 'Normal' && navn !== 'Compatible') yield `objekt ${nr}: BM ${navn}`;
  for (const { nr, d, stroem } of pdf.ordboeker) {
    if (stroem === undefined || pdf.navn(d, 'Subtype') !== 'Image') continue;
    if (pdf.slaaOpp(d, 'SMask') instanceof PDFRawStream || (pdf.tall(d, 'SMaskInData') ?? 0) !== 0)
      yield `objekt ${nr}: SMask`;
  }
}

function* grupper(pdf: Pdf): Iterable<{ nr: string; gruppe: PDFDict }> {
  for (const { nr, d } of pdf.ordboeker) {
    const gruppe = pdf.ordbok(d, 'Group');
    if (gruppe !== undefined && pdf.navn(gruppe, 'S') === 'Transparency') yield { nr, gruppe };
  }
}

export const GJENNOMSIKTIGHETSREGLER: readonly Regel[] = [
  {
    id: 'ikke-gjennomsiktig',
    punkt: punkter('6.4', null),
    krav: 'Ingenting er gjennomsiktig',
    *finn(pdf) {
      yield* gjennomsiktig(pdf);
      for (const { nr } of grupper(pdf)) yield `objekt ${nr}: gjennomsiktighetsgruppe`;
    },
  },
  {
    id: 'blanding',
    punkt: punkter(null, '6.2.10'),
    krav: 'Bare blandinger standarden kjenner',
    *finn(pdf) {
      for (const { nr, navn } of blandinger(pdf)) if (!BLANDINGER.has(navn)) yield `objekt ${nr}: ${navn}`;
    },
  },
  {
    id: 'blandingsrom',
    punkt: punkter(null, '6.2.10'),
    krav: 'Sider med gjennomsiktighet har et fargerom å blande i, eller filen har en utskriftshensikt',
    *finn(pdf) {
      if (utskriftshensikter(pdf).length > 0) return;
      const [foerste] = gjennomsiktig(pdf);
      const medRom = pdf.sider.every((s) => harNoekkel(pdf.ordbok(s, 'Group') ?? s, 'CS'));
      if (foerste !== undefined && !medRom) yield foerste;
    },
  },
];
