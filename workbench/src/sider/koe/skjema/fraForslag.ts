import type { Forsendelse, Forslag } from '@dokumentsenter/contract';
import {
  somDato,
  somDokumenttitler,
  somHjemmel,
  somJournalposttype,
  somKode,
  somPart,
  somSak,
  somTekst,
} from './forslagsverdi.ts';
import { staarIFeltet } from './nivaa.ts';
import { type Dokumentvalg, type Skjema, type Skjemafelt, type Skjemaverdier, TOM_PART } from './skjema.ts';

type Forsendelsen = Pick<Forsendelse, 'dokumenter' | 'filnavn' | 'epost'>;

/** The form as it begins: what is trusted stands in its field, the rest waits beside it. */
export function fraForslag(forsendelse: Forsendelsen, forslag: readonly Forslag[]): Skjema {
  const verdier = fyll(forsendelse, forslag.filter(staarIFeltet));
  return { verdier, foreslaatt: fyll(forsendelse, forslag), sett: new Set() };
}

/** Puts the proposals in the fields. What is not proposed is taken from the forsendelse itself where it says so. */
function fyll(forsendelse: Forsendelsen, forslag: readonly Forslag[]): Skjemaverdier {
  const ett = (felt: Forslag['felt']) => forslag.find((kandidat) => kandidat.felt === felt);
  const avsender = ett('avsender');
  const sak = ett('saksmappe');
  const tilgang = ett('tilgangskode');
  const kode = somKode(tilgang?.verdi);
  return {
    saksmappe: sak === undefined ? null : somSak(sak.verdi, sak.visning),
    tittel: somTekst(ett('tittel')?.verdi) || (forsendelse.epost?.emne ?? ''),
    offentligTittel: kode !== '' && erNoeytral(ett('tittel')) ? somTekst(ett('tittel')?.verdi) : '',
    avsender:
      avsender === undefined
        ? { ...TOM_PART, navn: forsendelse.epost?.fra ?? '' }
        : somPart(avsender.verdi, avsender.visning),
    dokumentetsDato: somDato(ett('dokumentetsDato')?.verdi) ?? somDato(forsendelse.epost?.dato),
    journalposttype: somJournalposttype(ett('journalposttype')?.verdi) ?? 'I',
    administrativEnhet: somKode(ett('administrativEnhet')?.verdi),
    saksbehandler: somKode(ett('saksbehandler')?.verdi),
    klasse: somKode(ett('klasse')?.verdi),
    tilgangskode: kode,
    hjemmel: somHjemmel(tilgang?.verdi),
    vedlegg: dokumentvalg(forsendelse.dokumenter, ett('vedlegg'), somTekst(ett('tittel')?.verdi)),
  };
}

/** A title made without anything of the content can be seen by everyone as it stands. */
function erNoeytral(tittel: Forslag | undefined): boolean {
  return tittel?.bevis.some(({ regel }) => regel === 'noeytral-tittel') ?? false;
}

/** The main document first, named as the letter. A part that only lies inside another, such as a logo in a mail, is not a document of its own. */
function dokumentvalg(
  dokumenter: Forsendelse['dokumenter'],
  forslag: Forslag | undefined,
  brevtittel: string,
): Dokumentvalg[] {
  const titler = somDokumenttitler(forslag?.verdi);
  const egne = dokumenter.filter((dokument) => dokument.rolle !== 'innebygd');
  const valgt = (egne.length === 0 ? dokumenter : egne).toSorted((a, b) => a.nummer - b.nummer);
  const hoved = valgt.find((dokument) => dokument.rolle === 'hoveddokument') ?? valgt[0];
  return valgt.map((dokument) => ({
    id: dokument.id,
    tittel:
      titler.get(dokument.id) ?? ((dokument.id === hoved?.id && brevtittel) || dokument.tittel || dokument.filnavn),
    hoveddokument: dokument.id === hoved?.id,
  }));
}

/** Puts candidate number `nummer` (from 1) of a field in the field. Null when there is no such candidate, or its value cannot be read. */
export function velgKandidat(
  felt: Skjemafelt,
  forslag: Forslag | undefined,
  nummer: number,
): Partial<Skjemaverdier> | null {
  const kandidat = forslag?.kandidater[nummer - 1];
  if (kandidat === undefined) return null;
  const { verdi, visning } = kandidat;
  switch (felt) {
    case 'saksmappe': {
      const sak = somSak(verdi, visning);
      return sak === null ? null : { saksmappe: sak };
    }
    case 'avsender':
      return { avsender: somPart(verdi, visning) };
    case 'dokumentetsDato': {
      const dato = somDato(verdi);
      return dato === null ? null : { dokumentetsDato: dato };
    }
    case 'journalposttype': {
      const type = somJournalposttype(verdi);
      return type === null ? null : { journalposttype: type };
    }
    case 'tilgangskode':
      return { tilgangskode: somKode(verdi), hjemmel: somHjemmel(verdi) };
    case 'tittel':
      return { tittel: somTekst(verdi) || visning };
    case 'vedlegg':
      return null;
    default:
      return { [felt]: somKode(verdi) };
  }
}
