import type { Tilfeldig } from '../tilfeldig.ts';
import { stempelDato } from './datoer.ts';
import type { Mal, Ordbank } from './maler/typer.ts';
import type { Format, Part, Skannvalg, Skrift, Stempel, Stil } from './typer.ts';

const ALLE: readonly (readonly [Format, number])[] = [
  ['pdf-skann', 42],
  ['tiff', 8],
  ['jpeg', 7],
  ['png', 4],
  ['pdf', 11],
  ['pdf-blandet', 4],
  ['eml', 6],
  ['eml-vedlegg', 6],
  ['eml-html', 3],
  ['eml-nestet', 2],
  ['docx', 4],
  ['txt', 1],
  ['html', 1],
  ['zip', 2],
];
const DIGITAL: readonly (readonly [Format, number])[] = [
  ['pdf-skann', 22],
  ['pdf', 26],
  ['eml', 8],
  ['eml-vedlegg', 18],
  ['eml-html', 12],
  ['eml-nestet', 3],
  ['docx', 9],
  ['zip', 2],
];
const EPOST: readonly (readonly [Format, number])[] = [
  ['eml', 50],
  ['eml-html', 20],
  ['eml-vedlegg', 8],
  ['eml-nestet', 8],
  ['pdf-skann', 8],
  ['txt', 6],
];

export function velgFormat(r: Tilfeldig, mal: Mal): Format {
  if (mal.kanal === 'epost') return r.vektet(EPOST);
  return r.vektet(mal.kanal === 'digital' ? DIGITAL : ALLE);
}

/** Formats that are pictures of paper all through. */
export function erSkann(format: Format): boolean {
  return ['pdf-skann', 'tiff', 'jpeg', 'png'].includes(format);
}

export function velgStil(r: Tilfeldig, avsender: Part, skannet: boolean): Stil {
  const organisasjon = avsender.type === 'organisasjon';
  const skrift: Skrift = organisasjon
    ? r.vektet([
        ['sans', 6],
        ['serif', 4],
      ])
    : r.vektet<Skrift>([
        ['serif', 38],
        ['sans', 38],
        ['courier', skannet ? 6 : 3],
        ['skrivemaskin', skannet ? 8 : 0],
        ['haand', skannet ? 8 : 0],
        ['haandSirlig', skannet ? 2 : 0],
      ]);
  const stoerrelse: Readonly<Record<Skrift, number>> = {
    serif: r.heltall(21, 24) / 2,
    sans: r.heltall(20, 23) / 2,
    courier: 11,
    skrivemaskin: 11,
    haand: 18,
    haandSirlig: 12.5,
  };
  return {
    skrift,
    stoerrelse: stoerrelse[skrift],
    marg: { venstre: r.heltall(20, 28), hoeyre: r.heltall(18, 26), topp: organisasjon ? 16 : r.heltall(18, 30) },
    linjeavstand: skrift === 'haandSirlig' ? 0 : r.heltall(1, 4),
    overskrift: r.velg(['fet', 'fet', 'versaler', 'understreket']),
    farge: r.velg(['#1f5f8b', '#7a2533', '#2d6a4f', '#5b4b8a', '#b35c00', '#333d47']),
    bunntekst: null,
  };
}

function velgStempel(r: Tilfeldig, ord: Ordbank, dato: string, kommunenavn: string | null): Stempel {
  const linjer = [r.velg(ord.stempel), stempelDato(dato)];
  if (kommunenavn && r.sjanse(0.5)) linjer.push(`${kommunenavn} kommune`);
  return {
    linjer,
    farge: r.velg(['roed', 'roed', 'blaa', 'svart']),
    vinkel: r.heltall(-14, 14),
    x: r.heltall(38, 70) / 100,
    y: r.heltall(3, 26) / 100,
    ramme: r.sjanse(0.75),
  };
}

/** The scanner and what the paper has been through. Most scans are at 150 or 200 dpi and have something wrong with them. */
export function velgSkann(r: Tilfeldig, ord: Ordbank, mottatt: string, kommunenavn: string | null): Skannvalg {
  const dpi = r.vektet<Skannvalg['dpi']>([
    [150, 24],
    [200, 54],
    [300, 22],
  ]);
  const farge = r.vektet<Skannvalg['farge']>([
    ['graa', 55],
    ['farge', 25],
    ['svarthvit', 20],
  ]);
  const svarthvit = farge === 'svarthvit';
  return {
    dpi,
    farge,
    skjevhet: r.sjanse(0.8) ? r.heltall(-26, 26) / 10 : 0,
    stoey: svarthvit
      ? 5
      : r.vektet([
          [2, 30],
          [5, 35],
          [9, 25],
          [13, 10],
        ]),
    flekker: r.sjanse(0.4) ? r.heltall(2, 28) : 0,
    stempel: r.sjanse(0.62) ? velgStempel(r, ord, mottatt, kommunenavn) : null,
    bretter: r.vektet([
      [0, 60],
      [1, 12],
      [2, 28],
    ]),
    hull: r.sjanse(0.3),
    bakside: r.vektet<Skannvalg['bakside']>([
      ['ingen', 90],
      ['blank', 4],
      ['gjennomslag', 6],
    ]),
    rotasjon: r.vektet<Skannvalg['rotasjon']>([
      [0, 94],
      [180, 3],
      [90, 2],
      [270, 1],
    ]),
    papir: svarthvit
      ? 250
      : r.vektet([
          [254, 55],
          [244, 30],
          [232, 15],
        ]),
  };
}

/** The names of what was done to the page, for the answer key. */
export function forvrengning(skann: Skannvalg | null, stil: Stil): string[] {
  const skrift = stil.skrift.startsWith('haand')
    ? ['haandskrift']
    : stil.skrift === 'skrivemaskin'
      ? ['skrivemaskin']
      : [];
  if (!skann) return skrift;
  const valg: readonly (readonly [string, boolean])[] = [
    ['skjev', Math.abs(skann.skjevhet) >= 0.3],
    ['stoey', skann.stoey >= 9],
    ['flekker', skann.flekker > 0],
    ['stempel', skann.stempel !== null],
    ['brett', skann.bretter > 0],
    ['hull', skann.hull],
    ['tosidig', skann.bakside !== 'ingen'],
    ['gjennomslag', skann.bakside === 'gjennomslag'],
    ['rotert', skann.rotasjon !== 0],
    ['graatt papir', skann.papir < 240],
    ['svarthvit', skann.farge === 'svarthvit'],
  ];
  return [...skrift, ...valg.filter(([, er]) => er).map(([navn]) => navn)];
}
