import { PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Profil } from '../typer.ts';
import type { Grunnfil, Grunnvalg } from './grunnfil.ts';

/** One way to break one rule. */
export interface Brudd {
  regel: string;
  hva: string;
  profiler: readonly Profil[];
  valg?: Grunnvalg;
  gjoer?(fil: Grunnfil): void;
}

export const BEGGE = ['1b', '2b'] as const;
const BARE_1 = ['1b'] as const;
const BARE_2 = ['2b'] as const;

const bilde = (fil: Grunnfil, felt: Record<string, unknown>): void =>
  fil.ressurs(
    'XObject',
    'I',
    fil.stroem('x', {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 1,
      Height: 1,
      BitsPerComponent: 8,
      ColorSpace: 'DeviceRGB',
      ...felt,
    }),
  );
const skrift = (fil: Grunnfil, felt: Record<string, unknown>): void =>
  fil.ressurs('Font', 'F', fil.ny({ Type: 'Font', BaseFont: 'Oppdiktet', ...felt }));
const tilstand = (fil: Grunnfil, felt: Record<string, unknown>): void =>
  fil.ressurs('ExtGState', 'G', fil.ny({ Type: 'ExtGState', ...felt }));
const merknad = (fil: Grunnfil, felt: Record<string, unknown>): void =>
  fil.paaSiden('Annots', fil.objekt([fil.ny({ Type: 'Annot', Rect: [0, 0, 1, 1], F: 4, ...felt })]));
const innebygd = (fil: Grunnfil, felt: Record<string, unknown> = {}): Record<string, unknown> => ({
  FontDescriptor: fil.ny({ Type: 'FontDescriptor', Flags: 32, FontFile2: fil.stroem('x'), ...felt }),
});

/** At least one broken file for each rule and profile. */
export const BRUDD: readonly Brudd[] = [
  { regel: 'merke', hva: 'feil del', profiler: BARE_1, valg: { del: 2 } },
  {
    regel: 'xmp',
    hva: 'uten metadata',
    profiler: BEGGE,
    gjoer: (f) => f.dok.catalog.delete(PDFName.of('Metadata')),
  },
  {
    regel: 'xmp-ukomprimert',
    hva: 'metadata med filter',
    profiler: BARE_1,
    gjoer: (f) => f.katalog('Metadata', f.stroem('3c78', { Type: 'Metadata', Filter: 'ASCIIHexDecode' })),
  },
  {
    regel: 'like-opplysninger',
    hva: 'forfatter bare i dokumentopplysningene',
    profiler: BARE_1,
    gjoer: (f) => {
      f.dok.context.trailerInfo.Info = f.ny({ Author: PDFString.of('Oppdiktet') }) as never;
    },
  },
  {
    regel: 'filnoekkel',
    hva: 'uten ID',
    profiler: BEGGE,
    gjoer: (f) => {
      delete f.dok.context.trailerInfo.ID;
    },
  },
  {
    regel: 'ikke-kryptert',
    hva: 'med Encrypt',
    profiler: BEGGE,
    gjoer: (f) => {
      f.dok.context.trailerInfo.Encrypt = f.ny({ Filter: 'Standard' });
    },
  },
  {
    regel: 'ingen-ekstern-stroem',
    hva: 'bilde i en annen fil',
    profiler: BEGGE,
    gjoer: (f) => bilde(f, { F: PDFString.of('http://example.no/bilde') }),
  },
  { regel: 'ikke-lzw', hva: 'LZW i en strøm', profiler: BEGGE, gjoer: (f) => bilde(f, { Filter: 'LZWDecode' }) },
  {
    regel: 'ikke-lzw',
    hva: 'LZW i et bilde inne i siden',
    profiler: BEGGE,
    valg: { innhold: 'q BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID x EI Q' },
  },
  { regel: 'kjente-filtre', hva: 'ukjent filter', profiler: BEGGE, gjoer: (f) => bilde(f, { Filter: 'Eget' }) },
  {
    regel: 'grenser',
    hva: 'for langt navn',
    profiler: BEGGE,
    gjoer: (f) => f.katalog('Lang', PDFName.of('x'.repeat(128))),
  },
  {
    regel: 'sidestoerrelse',
    hva: 'plakat',
    profiler: BARE_2,
    gjoer: (f) => f.paaSiden('MediaBox', f.objekt([0, 0, 20_000, 100])),
  },
  { regel: 'utskriftshensikt', hva: 'ICC versjon 4', profiler: BARE_1, valg: { icc: { farger: 'RGB ', versjon: 4 } } },
  { regel: 'farger', hva: 'uten utskriftshensikt', profiler: BEGGE, valg: { icc: null } },
  { regel: 'farger', hva: 'CMYK i innholdet', profiler: BEGGE, valg: { innhold: '0 0 0 1 k 0 0 9 9 re f' } },
  { regel: 'farger', hva: 'CMYK i bilde', profiler: BEGGE, gjoer: (f) => bilde(f, { ColorSpace: 'DeviceCMYK' }) },
  { regel: 'bilder', hva: 'utjevning', profiler: BEGGE, gjoer: (f) => bilde(f, { Interpolate: true }) },
  { regel: 'ikke-jpeg2000', hva: 'JPXDecode', profiler: BARE_1, gjoer: (f) => bilde(f, { Filter: 'JPXDecode' }) },
  {
    regel: 'objekttyper',
    hva: 'PostScript',
    profiler: BEGGE,
    gjoer: (f) => f.ressurs('XObject', 'P', f.stroem('x', { Subtype: 'PS' })),
  },
  { regel: 'grafikktilstand', hva: 'overføringskurve', profiler: BEGGE, gjoer: (f) => tilstand(f, { TR: 'Identity' }) },
  { regel: 'gjengivelseshensikt', hva: 'ukjent ri', profiler: BEGGE, valg: { innhold: '/Egen ri 0 0 1 1 re f' } },
  { regel: 'innhold', hva: 'ukjent operator', profiler: BEGGE, valg: { innhold: '1 2 tull' } },
  { regel: 'innhold', hva: 'for mange q', profiler: BEGGE, valg: { innhold: `${'q '.repeat(29)}${'Q '.repeat(29)}` } },
  { regel: 'skrift-innebygd', hva: 'Helvetica', profiler: BEGGE, gjoer: (f) => skrift(f, { Subtype: 'Type1' }) },
  {
    regel: 'skrift-slag',
    hva: 'ukjent slag',
    profiler: BEGGE,
    gjoer: (f) => skrift(f, { Subtype: 'Egen', ...innebygd(f) }),
  },
  {
    regel: 'tegnkart',
    hva: 'ukjent kart',
    profiler: BEGGE,
    gjoer: (f) => skrift(f, { Subtype: 'Type0', Encoding: 'Eget' }),
  },
  {
    regel: 'glyfkart',
    hva: 'uten CIDToGIDMap',
    profiler: BEGGE,
    gjoer: (f) => skrift(f, { Subtype: 'CIDFontType2', ...innebygd(f) }),
  },
  {
    regel: 'skriftutdrag',
    hva: 'uten CIDSet',
    profiler: BARE_1,
    gjoer: (f) => skrift(f, { Subtype: 'CIDFontType2', BaseFont: 'ABCDEF+X', CIDToGIDMap: 'Identity', ...innebygd(f) }),
  },
  {
    regel: 'tegnkoding',
    hva: 'TrueType uten koding',
    profiler: BEGGE,
    gjoer: (f) => skrift(f, { Subtype: 'TrueType', ...innebygd(f) }),
  },
  { regel: 'ikke-gjennomsiktig', hva: 'ca 0,5', profiler: BARE_1, gjoer: (f) => tilstand(f, { ca: 0.5 }) },
  {
    regel: 'ikke-gjennomsiktig',
    hva: 'gruppe',
    profiler: BARE_1,
    gjoer: (f) => f.paaSiden('Group', f.objekt({ S: 'Transparency' })),
  },
  { regel: 'blanding', hva: 'ukjent', profiler: BARE_2, gjoer: (f) => tilstand(f, { BM: 'Egen' }) },
  {
    regel: 'blandingsrom',
    hva: 'gjennomsiktig uten rom',
    profiler: BARE_2,
    valg: { icc: null, innhold: '0 0 1 1 re f' },
    gjoer: (f) => tilstand(f, { ca: 0.5 }),
  },
  {
    regel: 'handlinger',
    hva: 'JavaScript ved åpning',
    profiler: BEGGE,
    gjoer: (f) => f.katalog('OpenAction', f.objekt({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })),
  },
  {
    regel: 'handlinger',
    hva: 'programstart fra lenke',
    profiler: BEGGE,
    gjoer: (f) => merknad(f, { Subtype: 'Link', A: { S: 'Launch', F: PDFString.of('calc.exe') } }),
  },
  {
    regel: 'handlinger',
    hva: 'skript i navnetreet',
    profiler: BEGGE,
    gjoer: (f) => f.dok.addJavaScript('a', 'app.alert(1)'),
  },
  {
    regel: 'utloesere',
    hva: 'AA i katalogen',
    profiler: BEGGE,
    gjoer: (f) => f.katalog('AA', f.objekt({ WC: { S: 'GoTo' } })),
  },
  { regel: 'merknadsslag', hva: 'film', profiler: BEGGE, gjoer: (f) => merknad(f, { Subtype: 'Movie' }) },
  { regel: 'merknad-vises', hva: 'skjult', profiler: BEGGE, gjoer: (f) => merknad(f, { Subtype: 'Text', F: 6 }) },
  {
    regel: 'merknad-utseende',
    hva: 'felt uten utseende',
    profiler: BEGGE,
    gjoer: (f) => merknad(f, { Subtype: 'Widget' }),
  },
  {
    regel: 'merknad-dekkende',
    hva: 'gjennomsiktig merknad',
    profiler: BARE_1,
    gjoer: (f) => merknad(f, { Subtype: 'Text', CA: 0.5 }),
  },
  {
    regel: 'skjema',
    hva: 'NeedAppearances',
    profiler: BEGGE,
    gjoer: (f) => f.katalog('AcroForm', f.objekt({ Fields: [], NeedAppearances: true })),
  },
  {
    regel: 'ingen-vedlegg',
    hva: 'fil i filen',
    profiler: BARE_1,
    gjoer: (f) =>
      f.katalog(
        'Names',
        f.objekt({ EmbeddedFiles: { Names: [PDFString.of('a'), f.ny({ EF: { F: f.stroem('x') } })] } }),
      ),
  },
  {
    regel: 'vedlegg-er-pdfa',
    hva: 'fil i filen som ikke er PDF/A',
    profiler: BARE_2,
    gjoer: (f) =>
      f.katalog(
        'Names',
        f.objekt({ EmbeddedFiles: { Names: [PDFString.of('a'), f.ny({ EF: { F: f.stroem('x') } })] } }),
      ),
  },
  {
    regel: 'ingen-lag',
    hva: 'OCProperties',
    profiler: BARE_1,
    gjoer: (f) => f.katalog('OCProperties', f.objekt({ OCGs: [] })),
  },
  {
    regel: 'lag-er-faste',
    hva: 'lag uten navn som styrer seg selv',
    profiler: BARE_2,
    gjoer: (f) => f.katalog('OCProperties', f.objekt({ OCGs: [], D: { AS: [] } })),
  },
  { regel: 'ett-ansikt', hva: 'PresSteps', profiler: BARE_2, gjoer: (f) => f.paaSiden('PresSteps', f.objekt({})) },
  {
    regel: 'ingen-krav-til-leser',
    hva: 'Requirements',
    profiler: BARE_2,
    gjoer: (f) => f.katalog('Requirements', f.objekt([])),
  },
];
