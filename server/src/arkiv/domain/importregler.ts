import {
  ARKIV,
  ARKIVDEL,
  DOKUMENTBESKRIVELSE,
  DOKUMENTOBJEKT,
  type Elementtype,
  erKode,
  KLASSE,
  KLASSIFIKASJONSSYSTEM,
  MAPPETYPER,
  type Noarkobjekt,
  REGISTRERINGSTYPER,
} from '@dokumentsenter/noark';
import type { Importenhet, Importmangel, Importslag } from './importenhet.ts';

type Slag = Importmangel['slag'];
const OPPRETTET = ['systemID', 'tittel', 'opprettetDato', 'opprettetAv'];

/** What must be known of a unit for it to stand in the archive. Less than the schema of v5.0 asks for: older versions asked for less. */
const PAAKREVD: Readonly<Record<Exclude<Slag, 'endring'>, readonly string[]>> = {
  arkiv: OPPRETTET,
  arkivdel: [...OPPRETTET, 'arkivdelstatus'],
  klassifikasjonssystem: OPPRETTET,
  klasse: [...OPPRETTET, 'klasseID'],
  saksmappe: [...OPPRETTET, 'saksaar', 'sakssekvensnummer', 'saksdato', 'administrativEnhet', 'saksstatus'],
  moetemappe: [...OPPRETTET, 'mappeID', 'moetenummer', 'utvalg', 'moetedato'],
  journalpost: [
    ...[...OPPRETTET, 'registreringsID', 'journalaar', 'journalsekvensnummer', 'journalpostnummer'],
    ...['journalposttype', 'journalstatus', 'journaldato', 'administrativEnhet'],
  ],
  arkivnotat: [...OPPRETTET, 'registreringsID', 'registreringsnummer', 'administrativEnhet'],
  moeteregistrering: [...OPPRETTET, 'moeteregistreringstype', 'administrativEnhet', 'saksbehandler'],
  dokumentbeskrivelse: [
    ...[...OPPRETTET, 'dokumenttype', 'dokumentstatus', 'tilknyttetRegistreringSom', 'dokumentnummer'],
    ...['tilknyttetDato', 'tilknyttetAv'],
  ],
  dokumentobjekt: [
    ...['systemID', 'opprettetDato', 'opprettetAv', 'versjonsnummer', 'variantformat', 'format', 'filnavn'],
    ...['sjekksum', 'filstoerrelse'],
  ],
};

const TYPER: Readonly<Record<Importslag, Elementtype>> = {
  arkiv: ARKIV,
  arkivdel: ARKIVDEL,
  klassifikasjonssystem: KLASSIFIKASJONSSYSTEM,
  klasse: KLASSE,
  ...MAPPETYPER,
  ...REGISTRERINGSTYPER,
};

/** Fields of what hangs on a unit that may be missing, and lists a municipality may add to. */
const KAN_MANGLE: ReadonlySet<string> = new Set([
  'skjermingshjemmel',
  'skjermingMetadata',
  'kassasjonsdato',
  'arkivskaperID',
  'arkivskaperNavn',
]);
const AAPNE_LISTER: ReadonlySet<string> = new Set(['skjermingMetadata']);

/** Everything that keeps a unit, with all that hangs on it, from being written; empty when it can be. */
export function vurderImportenhet(enhet: Importenhet): Importmangel[] {
  const mangler = vurder(enhet.slag, TYPER[enhet.slag], enhet.verdi);
  if (enhet.slag === 'saksmappe' && enhet.klasse === null)
    mangler.push(mangel('saksmappe', enhet.verdi, 'klasse', 'ingen-klasse'));
  const dokumenter = liste(enhet.verdi.dokumentbeskrivelse);
  for (const dokument of dokumenter) {
    for (const objekt of liste(dokument.dokumentobjekt))
      mangler.push(...vurder('dokumentobjekt', DOKUMENTOBJEKT, objekt));
    mangler.push(...vurder('dokumentbeskrivelse', DOKUMENTBESKRIVELSE, dokument));
  }
  return [...mangler, ...dobleDokumenter(enhet, dokumenter)];
}

/** In a registrering documents are numbered, and one is the main one (krav 2.7.8). */
function dobleDokumenter(enhet: Importenhet, dokumenter: readonly Noarkobjekt[]): Importmangel[] {
  const numre = new Set(dokumenter.map((d) => Number(d.dokumentnummer)));
  const hoved = dokumenter.filter((d) => d.tilknyttetRegistreringSom === 'H');
  const ut: Importmangel[] = [];
  if (numre.size !== dokumenter.length) ut.push(mangel(enhet.slag, enhet.verdi, 'dokumentnummer', 'dobbelt-nummer'));
  if (hoved.length > 1) ut.push(mangel(enhet.slag, enhet.verdi, 'tilknyttetRegistreringSom', 'dobbelt-nummer'));
  return ut;
}

function vurder(slag: Exclude<Slag, 'endring'>, type: Elementtype, verdi: Noarkobjekt): Importmangel[] {
  const ut = PAAKREVD[slag].filter((felt) => tom(verdi[felt])).map((felt) => mangel(slag, verdi, felt, 'mangler'));
  for (const felt of type.felt) {
    if (felt.slag === 'kode') ut.push(...ukjente(slag, verdi, verdi, felt));
    // Documents are units of their own.
    if (felt.slag !== 'element' || felt.navn === 'dokumentbeskrivelse' || felt.navn === 'dokumentobjekt') continue;
    for (const del of liste(verdi[felt.navn])) ut.push(...vurderDel(slag, verdi, felt.navn, felt.type, del));
  }
  return ut;
}

function vurderDel(slag: Slag, eier: Noarkobjekt, navn: string, type: Elementtype, del: Noarkobjekt): Importmangel[] {
  return type.felt.flatMap((felt) => {
    if (felt.slag === 'kode') {
      const ukjent = ukjente(slag, eier, del, felt, navn);
      if (ukjent.length > 0) return ukjent;
    }
    if (felt.slag !== 'kode' && felt.slag !== 'verdi') return [];
    const maa = (felt.antall === '1' || felt.antall === '+') && !KAN_MANGLE.has(felt.navn);
    return maa && tom(del[felt.navn]) ? [mangel(slag, eier, `${navn}/${felt.navn}`, 'mangler')] : [];
  });
}

type Kodefelt = Extract<Elementtype['felt'][number], { slag: 'kode' }>;

function ukjente(slag: Slag, eier: Noarkobjekt, verdi: Noarkobjekt, felt: Kodefelt, foran = ''): Importmangel[] {
  const raa = verdi[felt.navn];
  if (tom(raa) || AAPNE_LISTER.has(felt.navn)) return [];
  const verdier = Array.isArray(raa) ? (raa as readonly unknown[]) : [raa];
  if (verdier.every((kode) => erKode(felt.liste, kode))) return [];
  return [mangel(slag, eier, foran === '' ? felt.navn : `${foran}/${felt.navn}`, 'ukjent-kode')];
}

const mangel = (slag: Slag, verdi: Noarkobjekt, felt: string, hva: Importmangel['hva']): Importmangel => ({
  slag,
  systemID: String(verdi.systemID ?? ''),
  felt,
  hva,
});

const tom = (verdi: unknown): boolean => verdi === null || verdi === undefined || String(verdi).trim() === '';

function liste(verdi: unknown): readonly Noarkobjekt[] {
  if (verdi === null || verdi === undefined) return [];
  return (Array.isArray(verdi) ? verdi : [verdi]) as readonly Noarkobjekt[];
}
