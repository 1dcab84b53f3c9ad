import type { Forslag, Journalfoering } from '@dokumentsenter/contract';
import { erFylt, erPaakrevd } from './sikkerhet.ts';
import { SKJEMAFELT, type Skjema, type Skjemafelt, type Skjemaverdier } from './skjema.ts';

type Kilde = 'foreslaatt' | 'rettet' | 'manuell';

const ellerNull = (tekst: string): string | null => (tekst.trim() === '' ? null : tekst.trim());

/** The required fields that are still empty. */
export function mangler(verdier: Skjemaverdier): Skjemafelt[] {
  return SKJEMAFELT.filter((felt) => erPaakrevd(felt, verdier) && !erFylt(felt, verdier));
}

function lik(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How each field came to be; the learning and the law both ask. */
export function kilder(skjema: Skjema, forslag: readonly Forslag[]): Record<string, Kilde> {
  const svar: Record<string, Kilde> = {};
  for (const felt of SKJEMAFELT) {
    const foreslaatt = forslag.some((ett) => ett.felt === felt);
    const uendret = lik(skjema.verdier[felt], skjema.foreslaatt[felt]);
    if (foreslaatt) svar[felt] = uendret ? 'foreslaatt' : 'rettet';
    else if (erFylt(felt, skjema.verdier)) svar[felt] = 'manuell';
  }
  return svar;
}

function sakUt(verdier: Skjemaverdier): Journalfoering['sak'] | null {
  const sak = verdier.saksmappe;
  if (sak === null) return null;
  if (sak.slag === 'finnes') return { saksmappe: sak.id };
  return {
    ny: {
      tittel: sak.ny.tittel.trim(),
      // A new case is shielded as its first letter, and shown to the public by the same title.
      offentligTittel: verdier.tilgangskode === '' ? null : ellerNull(verdier.offentligTittel),
      klasse: verdier.klasse,
      gnrbnr: ellerNull(sak.ny.gnrbnr),
      administrativEnhet: verdier.administrativEnhet,
      saksansvarlig: ellerNull(verdier.saksbehandler),
      tilgangskode: ellerNull(verdier.tilgangskode),
    },
  };
}

/** What to send, or null when something required is missing. */
export function tilJournalfoering(skjema: Skjema, forslag: readonly Forslag[]): Journalfoering | null {
  const { verdier } = skjema;
  const sak = sakUt(verdier);
  if (sak === null || mangler(verdier).length > 0) return null;
  const { avsender: part } = verdier;
  return {
    sak,
    tittel: verdier.tittel.trim(),
    offentligTittel: verdier.tilgangskode === '' ? null : ellerNull(verdier.offentligTittel),
    journalposttype: verdier.journalposttype,
    dokumentetsDato: verdier.dokumentetsDato,
    part: {
      navn: part.navn.trim(),
      type: part.type,
      // Only the number that is on the screen: one of another kind of party may be left from before the kind was changed.
      orgnr: part.type === 'organisasjon' ? ellerNull(part.orgnr) : null,
      fnr: part.type === 'person' ? ellerNull(part.fnr) : null,
      adresse: ellerNull(part.adresse),
      epost: ellerNull(part.epost),
      skjermet: part.skjermet,
    },
    administrativEnhet: verdier.administrativEnhet,
    saksbehandler: ellerNull(verdier.saksbehandler),
    tilgangskode: ellerNull(verdier.tilgangskode),
    hjemmel: verdier.tilgangskode === '' ? null : ellerNull(verdier.hjemmel),
    dokumenter: verdier.vedlegg.map((del) => ({ ...del, tittel: del.tittel.trim() })),
    kilder: kilder(skjema, forslag),
  };
}
