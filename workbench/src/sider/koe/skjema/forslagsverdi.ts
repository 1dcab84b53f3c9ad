import { type Journalposttype, type Part, type Parttype, type Sakvalg, TOM_PART } from './skjema.ts';

/*
 * A proposal's value is open in the contract, because its shape follows the field. What does not look as expected reads as no value:
 * a field that stands empty is seen, a wrong guess may not be.
 */

type Oppslag = Readonly<Record<string, unknown>>;

function somOppslag(verdi: unknown): Oppslag | null {
  return typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi) ? (verdi as Oppslag) : null;
}

export function somTekst(verdi: unknown): string {
  if (typeof verdi === 'string') return verdi;
  return typeof verdi === 'number' ? String(verdi) : '';
}

/** A code that comes alone or as `{ kode }` / `{ id }`. */
export function somKode(verdi: unknown): string {
  const oppslag = somOppslag(verdi);
  if (oppslag === null) return somTekst(verdi);
  return somTekst(oppslag.kode ?? oppslag.id ?? oppslag.klasseID ?? oppslag.arkivskaper);
}

const erParttype = (verdi: unknown): verdi is Parttype =>
  verdi === 'person' || verdi === 'organisasjon' || verdi === 'ukjent';

export function somPart(verdi: unknown, visning: string): Part {
  const oppslag = somOppslag(verdi);
  if (oppslag === null) return { ...TOM_PART, navn: somTekst(verdi) || visning };
  const orgnr = somTekst(oppslag.orgnr);
  const fnr = somTekst(oppslag.fnr);
  const gjettet = orgnr !== '' ? 'organisasjon' : fnr !== '' ? 'person' : 'ukjent';
  return {
    navn: somTekst(oppslag.navn) || visning,
    type: erParttype(oppslag.type) ? oppslag.type : gjettet,
    orgnr,
    fnr,
    adresse: somTekst(oppslag.adresse),
    epost: somTekst(oppslag.epost),
    skjermet: oppslag.skjermet === true,
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SAKSNUMMER = /\d{4}\/\d{1,6}/;

/** An existing case, by id alone or with its number and title; or a new case that is proposed. */
export function somSak(verdi: unknown, visning: string): Sakvalg | null {
  const oppslag = somOppslag(verdi);
  const ny = somOppslag(oppslag?.ny);
  if (ny !== null) {
    return {
      slag: 'ny',
      ny: {
        tittel: somTekst(ny.tittel),
        gnrbnr: somTekst(ny.gnrbnr),
      },
    };
  }
  const id = oppslag === null ? somTekst(verdi) : somTekst(oppslag.saksmappe ?? oppslag.id);
  if (!UUID.test(id)) return null;
  const saksnummer = somTekst(oppslag?.saksnummer) || (SAKSNUMMER.exec(visning)?.[0] ?? '');
  const tittel = somTekst(oppslag?.tittel) || visning.replace(saksnummer, '').replace(/^[\s·–:-]+/, '');
  return { slag: 'finnes', id, saksnummer, tittel };
}

export function somJournalposttype(verdi: unknown): Journalposttype | null {
  return verdi === 'I' || verdi === 'U' || verdi === 'N' || verdi === 'X' || verdi === 'S' ? verdi : null;
}

export function somDato(verdi: unknown): string | null {
  return typeof verdi === 'string' && /^\d{4}-\d{2}-\d{2}/.test(verdi) ? verdi.slice(0, 10) : null;
}

export function somHjemmel(verdi: unknown): string {
  return somTekst(somOppslag(verdi)?.hjemmel);
}

/** Titles proposed for the documents, by document id. */
export function somDokumenttitler(verdi: unknown): ReadonlyMap<string, string> {
  const liste = Array.isArray(verdi) ? verdi : [];
  const titler = new Map<string, string>();
  for (const del of liste) {
    const oppslag = somOppslag(del);
    const id = somTekst(oppslag?.dokument ?? oppslag?.id);
    const tittel = somTekst(oppslag?.tittel);
    if (id !== '' && tittel !== '') titler.set(id, tittel);
  }
  return titler;
}

const AARSAKER = ['reklame', 'faktura', 'nyhetsbrev', 'duplikat', 'fagsystem', 'annet'] as const;
export type Avvisningsaarsak = (typeof AARSAKER)[number];
export { AARSAKER as AVVISNINGSAARSAKER };

/** Why the letter probably is not for the archive; null when it is. */
export function somIkkeArkiv(verdi: unknown): Avvisningsaarsak | null {
  const oppslag = somOppslag(verdi);
  const verdig = oppslag === null ? verdi : (oppslag.arkiveres ?? oppslag.arkivverdi ?? oppslag.verdi);
  const aarsak = AARSAKER.find((kjent) => kjent === verdig || kjent === oppslag?.aarsak);
  if (verdig === false || verdig === 'nei') return aarsak ?? 'annet';
  return verdig === true || verdig === 'ja' ? null : (aarsak ?? null);
}
