import { harNoekkel } from '../pdf.ts';
import { punkter, type Regel } from '../typer.ts';

/** Files inside the file, layers, and other faces of the document than the one that is shown. */
export const VEDLEGGSREGLER: readonly Regel[] = [
  {
    id: 'ingen-vedlegg',
    punkt: { '1b': 'ISO 19005-1 6.1.11' },
    krav: 'Ingen filer ligger inne i filen',
    *finn(pdf) {
      const navn = pdf.ordbok(pdf.katalog, 'Names');
      if (navn !== undefined && harNoekkel(navn, 'EmbeddedFiles')) yield 'EmbeddedFiles';
      for (const { nr, d } of pdf.ordboeker) if (harNoekkel(d, 'EF')) yield `objekt ${nr}`;
    },
  },
  {
    id: 'ingen-lag',
    punkt: punkter('6.1.13', null),
    krav: 'Ingen lag som kan slås av og på',
    *finn(pdf) {
      if (harNoekkel(pdf.katalog, 'OCProperties')) yield 'OCProperties';
    },
  },
  {
    id: 'lag-er-faste',
    punkt: punkter(null, '6.9'),
    krav: 'Lag har navn og slås ikke av og på av seg selv (AS)',
    *finn(pdf) {
      for (const { nr, d, sti } of pdf.ordboeker) {
        const oppsett = (sti[0] === 'OCProperties' && sti[1] === 'D') || sti[1] === 'Configs';
        if (!oppsett) continue;
        if (harNoekkel(d, 'AS')) yield `objekt ${nr}: AS`;
        if (!harNoekkel(d, 'Name')) yield `objekt ${nr}: uten navn`;
      }
    },
  },
  {
    id: 'ett-ansikt',
    punkt: punkter(null, '6.10'),
    krav: 'Dokumentet har bare én framvisning (AlternatePresentations, PresSteps)',
    *finn(pdf) {
      const navn = pdf.ordbok(pdf.katalog, 'Names');
      if (navn !== undefined && harNoekkel(navn, 'AlternatePresentations')) yield 'AlternatePresentations';
      for (const [i, side] of pdf.sider.entries()) if (harNoekkel(side, 'PresSteps')) yield `side ${i + 1}`;
    },
  },
  {
    id: 'ingen-krav-til-leser',
    punkt: punkter(null, '6.11'),
    krav: 'Dokumentet stiller ikke krav til leseren (Requirements), og har bare de rettighetene standarden kjenner',
    *finn(pdf) {
      if (harNoekkel(pdf.katalog, 'Requirements')) yield 'Requirements';
      const rettigheter = pdf.ordbok(pdf.katalog, 'Perms');
      const ukjent = rettigheter?.keys().find((n) => !['DocMDP', 'UR3'].includes(n.decodeText()));
      if (ukjent !== undefined) yield `Perms: ${ukjent.decodeText()}`;
    },
  },
];
