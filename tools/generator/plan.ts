import { slump, type Tilfeldig } from '../tilfeldig.ts';
import { epostkropp, medVersaler } from './brevinnhold.ts';
import { flytt } from './datoer.ts';
import { filnavn } from './filnavn.ts';
import { sannTekst } from './gjengi/tekst.ts';
import { type Bestilling, type Innhold, lagInnhold } from './innhold.ts';
import { MALSETT } from './malsett.ts';
import { ascii } from './parter.ts';
import { hjemme, tilgang } from './sak.ts';
import type { Element, Format, Plan, Svar } from './typer.ts';
import { erSkann, forvrengning, velgSkann, velgStil } from './utstyr.ts';

export type { Bestilling } from './innhold.ts';

export const STANDARDDATO = '2026-11-20';
const SOM_TEKST: readonly Format[] = ['docx', 'txt', 'html'];
const MED_BREV_VED: readonly Format[] = ['eml-vedlegg', 'zip'];

/** Paper, or a PDF that looks like it: enclosures are pages behind the letter. */
function erArk(format: Format): boolean {
  return erSkann(format) || format === 'pdf' || format === 'pdf-blandet';
}

/** Decides everything about item `nr`, drawing nothing. The same number gives the same plan whatever was made before it. */
export function planlegg(nr: number, bestilling: Bestilling): Plan {
  const { froe, malsett, dato } = bestilling;
  const r = slump(froe, malsett, nr, dato);
  const innhold = lagInnhold(r, bestilling);
  const { kommune, maal, format, deler, avsender } = innhold;
  const { ord, velgOppsett } = MALSETT[malsett];
  const epost = format.startsWith('eml');
  const stil = velgStil(r, avsender, erSkann(format));
  const mottatt = epost ? deler.dato : flytt(dato, -r.heltall(0, 1));
  const hjemmehos = maal.kommune === kommune ? kommune.navn : null;
  const skann = erSkann(format) || format === 'pdf-blandet' ? velgSkann(r, ord, mottatt, hjemmehos) : null;
  const iKropp = epost && format !== 'eml-vedlegg';
  const brev: Element[] = iKropp
    ? epostkropp(deler, ord, r)
    : velgOppsett(deler, stil.skrift.startsWith('haand'), r)(deler, ord, r).map((e) => medVersaler(e, stil.overskrift));
  const bilag = velgBilag(innhold);
  const tid = `${mottatt}T${klokkeslett(r)}`;
  const navn = filnavn(r, ord, malsett, format, nr, deler.tittel, mottatt);
  return {
    nr,
    kommune,
    avsender,
    mottakerEpost: `postmottak@${ascii(kommune.navn)}.kommune.example`,
    emne: deler.tittel,
    brev,
    bilag,
    foelgetekst:
      format === 'eml-vedlegg'
        ? [r.velg(ord.foelge[deler.maalform]), '', deler.hilsen, deler.kontakt ?? avsender.navn]
        : null,
    stil,
    skann,
    tid,
    svar: {
      ...lagSvar(innhold, bestilling),
      fil: `${kommune.kommunenummer}/${navn}`,
      ...(skann ? { dpi: skann.dpi } : {}),
      forvrengning: forvrengning(skann, stil),
      filer: erArk(format) || SOM_TEKST.includes(format) ? 0 : bilag.length + (MED_BREV_VED.includes(format) ? 1 : 0),
      tekst: sannTekst([...brev, ...(erArk(format) ? bilag.flat() : [])]),
    },
  };
}

function klokkeslett(r: Tilfeldig): string {
  const to = (n: number) => String(n).padStart(2, '0');
  return `${to(r.heltall(7, 15))}:${to(r.heltall(0, 59))}:00Z`;
}

/** On paper only the long letters have their enclosures with them; a Word file, a text or a page of HTML has none. */
function velgBilag({ format, bilag, lengde }: Innhold): Innhold['bilag'] {
  if (SOM_TEKST.includes(format)) return [];
  if (format === 'pdf-blandet') return bilag.slice(0, Math.max(1, lengde - 1));
  return erArk(format) ? bilag.slice(0, Math.max(0, lengde - 1)) : bilag;
}

/** What an archivist should arrive at. */
function lagSvar(
  { mal, kommune, maal, treff, format, avsender, fnr, gnrbnr, deler }: Innhold,
  { malsett }: Bestilling,
): Omit<Svar, 'fil' | 'forvrengning' | 'filer' | 'tekst'> {
  const ingen = { klasse: null, enhet: null };
  const hjem = maal.kommune && mal.arkiveres !== false ? hjemme(maal.kommune, mal) : ingen;
  const skjermes = maal.kommune
    ? tilgang(maal.kommune, mal.skjerming, treff?.sak ?? null)
    : { tilgangskode: null, hjemmel: null };
  return {
    kommunenummer: kommune.kommunenummer,
    riktigKommunenummer: maal.kommunenummer,
    malsett,
    maalform: deler.maalform,
    sort: mal.sort,
    skade: null,
    format,
    skannet: erSkann(format),
    tittel: deler.tittel,
    avsender: {
      navn: avsender.navn,
      type: avsender.type,
      ...(avsender.orgnr ? { orgnr: avsender.orgnr } : {}),
      ...(fnr !== null && fnr === avsender.fnr ? { fnr } : {}),
    },
    dokumentetsDato: deler.dato,
    journalposttype: 'I',
    saksnoekkel: treff?.sak.noekkel ?? null,
    saksnummer: treff?.nummer ?? null,
    saksnummerSitert: deler.deresRef,
    kobling: treff?.kobling ?? null,
    gnrbnr,
    klasse: treff?.sak.klasse ?? hjem.klasse,
    enhet: treff?.sak.enhet ?? hjem.enhet,
    saksbehandler: treff?.sak.saksansvarlig ?? null,
    ...skjermes,
    vedlegg: deler.vedlegg.length,
    foedselsnumre: fnr === null ? [] : [fnr],
    arkiveres: mal.arkiveres !== false,
    ...(mal.aarsak ? { aarsakIkkeArkiv: mal.aarsak } : {}),
  };
}
