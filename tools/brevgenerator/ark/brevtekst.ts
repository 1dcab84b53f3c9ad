import { froeFor, tilfeldig } from '../../tilfeldig.ts';
import type { Brevplan } from '../plan.ts';

/** What a letter says, block by block, whatever it is written on. */
export interface Brevtekst {
  readonly avsender: readonly string[];
  readonly mottaker: readonly string[];
  readonly stedOgDato: string;
  readonly referanser: readonly string[];
  readonly tittel: string;
  readonly avsnitt: readonly string[];
  readonly hilsen: string;
  readonly underskrift: readonly string[];
  readonly vedlegg: readonly string[];
}

/** Where the post of the municipalities goes (public). */
const ADRESSER: Readonly<Record<string, readonly [string, string]>> = {
  '1833': ['Postboks 173', '8601 Mo i Rana'],
  '1824': ['Postboks 560', '8651 Mosjøen'],
  '1813': ['Rådhuset', '8905 Brønnøysund'],
  '1820': ['Rådhuset, Strandgata 52', '8800 Sandnessjøen'],
  '1811': ['Oldervikveien 5', '7980 Terråk'],
};

export function brevtekst(plan: Brevplan): Brevtekst {
  const r = tilfeldig(froeFor(plan.malsett, plan.nr, 'brevtekst'));
  const { avsender, riktigKommune, maalform } = plan;
  const organisasjon = avsender.type === 'organisasjon';
  const nn = maalform === 'nn';
  const telefon = `Tlf. ${r.heltall(40, 99)} ${r.heltall(10, 99)} ${r.heltall(10, 99)} ${r.heltall(10, 99)}`;
  const kontaktperson = r.velg(['Eva Strand', 'Jon Vik', 'Marit Lund', 'Odd Berg']);
  const referanser: string[] = [];
  if (plan.sitertSaksnummer !== null) referanser.push(`${nn ? 'Dykkar' : 'Deres'} ref.: ${plan.sitertSaksnummer}`);
  if (organisasjon) referanser.push(`Vår ref.: ${r.velg(['P', 'SA', 'T'])}${r.heltall(1000, 9999)}`);
  const under = organisasjon
    ? [kontaktperson, avsender.navn, ...(r.sjanse(0.5) ? [r.velg(['daglig leder', 'prosjektleder'])] : [])]
    : [avsender.navn, ...(r.sjanse(0.5) ? [telefon] : [])];
  if (plan.sort.medFnr && avsender.fnr !== null) under.push(`Fødselsnummer: ${medMellomrom(avsender.fnr, 6)}`);
  return {
    avsender: [
      avsender.navn,
      avsender.adresse,
      avsender.sted,
      ...(avsender.orgnr === null ? [] : [`Org.nr. ${tresifret(avsender.orgnr)}`]),
      ...(r.sjanse(0.4) ? [avsender.epost] : []),
    ],
    mottaker: [`${riktigKommune.navn} kommune`, ...(ADRESSER[riktigKommune.kommunenummer] ?? ['Postmottak'])],
    stedOgDato: `${avsender.sted.replace(/^\d{4} /, '')}, ${plan.datotekst}`,
    referanser,
    tittel: plan.tittel,
    avsnitt: plan.avsnitt,
    hilsen: plan.hilsen,
    underskrift: under,
    vedlegg: plan.vedlegg,
  };
}

export function vedleggslinje(vedlegg: readonly string[]): string | null {
  return vedlegg.length === 0 ? null : `Vedlegg: ${vedlegg.join(', ')}`;
}

/** The letter as lines in reading order; an empty string is a blank line. */
export function linjer(brev: Brevtekst): string[] {
  const slutt = vedleggslinje(brev.vedlegg);
  return [
    ...brev.avsender,
    '',
    ...brev.mottaker,
    '',
    brev.stedOgDato,
    ...brev.referanser,
    '',
    brev.tittel,
    '',
    ...brev.avsnitt.flatMap((a) => [a, '']),
    brev.hilsen,
    ...brev.underskrift,
    ...(slutt === null ? [] : ['', slutt]),
  ];
}

function tresifret(nummer: string): string {
  return nummer.replace(/(\d{3})(?=\d)/g, '$1 ');
}

function medMellomrom(nummer: string, etter: number): string {
  return `${nummer.slice(0, etter)} ${nummer.slice(etter)}`;
}
