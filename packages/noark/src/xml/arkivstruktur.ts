import { DOKUMENTMEDIUM, DOKUMENTSTATUS, TILKNYTTET_REGISTRERING_SOM, VARIANTFORMAT } from '../koder/dokument.ts';
import { JOURNALPOSTTYPE, JOURNALSTATUS } from '../koder/journal.ts';
import { ARKIVDELSTATUS, ARKIVSTATUS, KLASSIFIKASJONSTYPE, SAKSSTATUS } from '../koder/struktur.ts';
import { barn, dato, egen, element, elementtype, heltall, id, kode, tekst, tid, utvid } from './felt.ts';
import {
  ARKIVSKAPER,
  AVSKRIVNING,
  DOKUMENTFLYT,
  ELEKTRONISK_SIGNATUR,
  GRADERING,
  KASSASJON,
  KONVERTERING,
  KORRESPONDANSEPART,
  KRYSSREFERANSE,
  MERKNAD,
  MOETEDELTAKER,
  PART,
  PRESEDENS,
  SKJERMING,
  SLETTING,
  UTFOERT_KASSASJON,
} from './tillegg.ts';

/**
 * The units of arkivstruktur.xsd v5.0 with their fields in the order of the schema. The order is odd and matters (noark.md 1.8): in a
 * registrering the documents come before registreringsID and tittel, and what a specialisation adds comes after all of the base,
 * children included.
 */
const AVSLUTTET_ALLTID = [...tid('avsluttetDato'), ...tekst('avsluttetAv')];
const AVSLUTTET_KANSKJE = [...tid('avsluttetDato?'), ...tekst('avsluttetAv?')];
const OPPRETTET = [...tid('opprettetDato'), ...tekst('opprettetAv')];
const MEDIUM = [...kode('dokumentmedium?', DOKUMENTMEDIUM), ...tekst('oppbevaringssted*')];
const KASSASJON_SKJERMING_GRADERING = [
  ...element('kassasjon?', KASSASJON),
  ...element('skjerming?', SKJERMING),
  ...element('gradering?', GRADERING),
];

export const ARKIV = elementtype(
  id('systemID'),
  tekst('tittel', 'beskrivelse?'),
  kode('arkivstatus?', ARKIVSTATUS),
  MEDIUM,
  OPPRETTET,
  AVSLUTTET_ALLTID,
  element('arkivskaper+', ARKIVSKAPER),
  barn('+', 'arkiv', 'arkivdel'),
);

export const ARKIVDEL = elementtype(
  id('systemID'),
  tekst('tittel', 'beskrivelse?'),
  kode('arkivdelstatus', ARKIVDELSTATUS),
  MEDIUM,
  OPPRETTET,
  AVSLUTTET_ALLTID,
  dato('arkivperiodeStartDato?', 'arkivperiodeSluttDato?'),
  id('referanseForloeper?', 'referanseArvtaker?'),
  element('kassasjon?', KASSASJON),
  element('utfoertKassasjon?', UTFOERT_KASSASJON),
  element('sletting?', SLETTING),
  element('skjerming?', SKJERMING),
  element('gradering?', GRADERING),
  barn('*', 'klassifikasjonssystem', 'mappe', 'registrering'),
);

export const KLASSIFIKASJONSSYSTEM = elementtype(
  id('systemID'),
  kode('klassifikasjonstype?', KLASSIFIKASJONSTYPE),
  tekst('tittel', 'beskrivelse?'),
  OPPRETTET,
  AVSLUTTET_KANSKJE,
  barn('+', 'klasse'),
);

export const KLASSE = elementtype(
  id('systemID'),
  tekst('klasseID', 'tittel', 'beskrivelse?', 'noekkelord*'),
  OPPRETTET,
  AVSLUTTET_KANSKJE,
  element('kryssreferanse*', KRYSSREFERANSE),
  KASSASJON_SKJERMING_GRADERING,
  barn('*', 'klasse', 'mappe', 'registrering'),
);

export const MAPPE = elementtype(
  id('systemID'),
  tekst('mappeID', 'tittel', 'offentligTittel?', 'beskrivelse?', 'noekkelord*'),
  MEDIUM,
  OPPRETTET,
  AVSLUTTET_ALLTID,
  id('referanseArkivdel*'),
  egen('virksomhetsspesifikkeMetadata?'),
  element('part*', PART),
  element('kryssreferanse*', KRYSSREFERANSE),
  element('merknad*', MERKNAD),
  KASSASJON_SKJERMING_GRADERING,
  barn('*', 'mappe', 'registrering'),
);

export const SAKSMAPPE = utvid(
  MAPPE,
  heltall('saksaar', 'sakssekvensnummer'),
  dato('saksdato'),
  tekst('administrativEnhet', 'saksansvarlig', 'journalenhet?'),
  kode('saksstatus', SAKSSTATUS),
  dato('utlaantDato?'),
  tekst('utlaantTil?'),
  id('referanseSekundaerKlassifikasjon*'),
  element('presedens*', PRESEDENS),
);

export const MOETEMAPPE = utvid(
  MAPPE,
  tekst('moetenummer', 'utvalg'),
  dato('moetedato'),
  tekst('moetested?'),
  id('referanseForrigeMoete?', 'referanseNesteMoete?'),
  element('moetedeltaker*', MOETEDELTAKER),
);

export const DOKUMENTOBJEKT = elementtype(
  id('systemID'),
  heltall('versjonsnummer'),
  kode('variantformat', VARIANTFORMAT),
  tekst('format', 'formatDetaljer?'),
  OPPRETTET,
  tekst('referanseDokumentfil', 'sjekksum', 'sjekksumAlgoritme'),
  heltall('filstoerrelse'),
  element('elektroniskSignatur?', ELEKTRONISK_SIGNATUR),
  element('konvertering*', KONVERTERING),
);

export const DOKUMENTBESKRIVELSE = elementtype(
  id('systemID'),
  tekst('dokumenttype'),
  kode('dokumentstatus', DOKUMENTSTATUS),
  tekst('tittel', 'beskrivelse?', 'forfatter*'),
  OPPRETTET,
  kode('dokumentmedium?', DOKUMENTMEDIUM),
  tekst('oppbevaringssted?'),
  id('referanseArkivdel*'),
  kode('tilknyttetRegistreringSom', TILKNYTTET_REGISTRERING_SOM),
  heltall('dokumentnummer'),
  tid('tilknyttetDato'),
  tekst('tilknyttetAv'),
  element('part*', PART),
  element('merknad*', MERKNAD),
  element('kassasjon?', KASSASJON),
  element('utfoertKassasjon?', UTFOERT_KASSASJON),
  element('sletting?', SLETTING),
  element('skjerming?', SKJERMING),
  element('gradering?', GRADERING),
  element('elektroniskSignatur?', ELEKTRONISK_SIGNATUR),
  element('dokumentobjekt*', DOKUMENTOBJEKT),
);

export const REGISTRERING = elementtype(
  id('systemID'),
  OPPRETTET,
  tid('arkivertDato'),
  tekst('arkivertAv'),
  id('referanseArkivdel*'),
  element('part*', PART),
  KASSASJON_SKJERMING_GRADERING,
  element('dokumentbeskrivelse*', DOKUMENTBESKRIVELSE),
  tekst('registreringsID?', 'tittel', 'offentligTittel?', 'beskrivelse?', 'noekkelord*', 'forfatter*'),
  MEDIUM,
  egen('virksomhetsspesifikkeMetadata?'),
  element('merknad*', MERKNAD),
  element('kryssreferanse*', KRYSSREFERANSE),
  element('korrespondansepart*', KORRESPONDANSEPART),
);

const DATOER = [
  ...dato('dokumentetsDato?'),
  ...tid('mottattDato?', 'sendtDato?'),
  ...dato('forfallsdato?', 'offentlighetsvurdertDato?'),
  ...heltall('antallVedlegg?'),
  ...dato('utlaantDato?'),
  ...tekst('utlaantTil?'),
];

export const JOURNALPOST = utvid(
  REGISTRERING,
  heltall('journalaar', 'journalsekvensnummer', 'journalpostnummer'),
  kode('journalposttype', JOURNALPOSTTYPE),
  kode('journalstatus', JOURNALSTATUS),
  dato('journaldato'),
  DATOER,
  tekst('journalenhet?'),
  element('avskrivning*', AVSKRIVNING),
  element('dokumentflyt*', DOKUMENTFLYT),
  element('presedens*', PRESEDENS),
  element('elektroniskSignatur?', ELEKTRONISK_SIGNATUR),
);

export const ARKIVNOTAT = utvid(REGISTRERING, DATOER, element('dokumentflyt*', DOKUMENTFLYT));

export const MOETEREGISTRERING = utvid(
  REGISTRERING,
  tekst('moeteregistreringstype', 'moetesakstype?', 'moeteregistreringsstatus?', 'administrativEnhet', 'saksbehandler'),
  id('referanseTilMoeteregistrering*', 'referanseFraMoeteregistrering*'),
);

/** xsi:type of a mappe, and what it then looks like. */
export const MAPPETYPER = { mappe: MAPPE, saksmappe: SAKSMAPPE, moetemappe: MOETEMAPPE } as const;
export type Mappetype = keyof typeof MAPPETYPER;

/** xsi:type of a registrering, and what it then looks like. */
export const REGISTRERINGSTYPER = {
  registrering: REGISTRERING,
  journalpost: JOURNALPOST,
  arkivnotat: ARKIVNOTAT,
  moeteregistrering: MOETEREGISTRERING,
} as const;
export type Registreringstype = keyof typeof REGISTRERINGSTYPER;
