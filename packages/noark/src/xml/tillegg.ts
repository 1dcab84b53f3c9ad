import { KASSASJONSVEDTAK, SLETTINGSTYPE } from '../koder/bevaring.ts';
import { SIGNATUR_SIKKERHETSNIVAA, SIGNATUR_VERIFISERT } from '../koder/dokument.ts';
import { AVSKRIVNINGSMAATE, FLYTSTATUS, KORRESPONDANSEPARTTYPE, PRESEDENSSTATUS } from '../koder/journal.ts';
import { GRADERINGSKODE, SKJERMING_DOKUMENT, SKJERMING_METADATA } from '../koder/skjerming.ts';
import { dato, egen, elementtype, heltall, id, kode, tekst, tid } from './felt.ts';

/** What hangs on the units of the archive, each in the order of arkivstruktur.xsd v5.0. */

export const ARKIVSKAPER = elementtype(tekst('arkivskaperID', 'arkivskaperNavn', 'beskrivelse?'));

const ADRESSE = tekst(
  'postadresse*',
  'postnummer?',
  'poststed?',
  'land?',
  'epostadresse?',
  'telefonnummer*',
  'kontaktperson?',
);

/** M010, M302, M303. The catalogue's systemID, personID and organisasjonsID have no place in the XSD. */
export const PART = elementtype(
  tekst('partID?', 'partNavn', 'partRolle'),
  ADRESSE,
  egen('virksomhetsspesifikkeMetadata?'),
);

export const KORRESPONDANSEPART = elementtype(
  kode('korrespondanseparttype', KORRESPONDANSEPARTTYPE),
  tekst('korrespondansepartNavn'),
  ADRESSE,
  tekst('administrativEnhet?', 'saksbehandler?'),
);

export const AVSKRIVNING = elementtype(
  dato('avskrivningsdato'),
  tekst('avskrevetAv'),
  kode('avskrivningsmaate', AVSKRIVNINGSMAATE),
  id('referanseAvskrivesAvJournalpost?'),
);

export const DOKUMENTFLYT = elementtype(
  tekst('flytTil', 'flytFra'),
  tid('flytMottattDato', 'flytSendtDato'),
  kode('flytStatus', FLYTSTATUS),
  tekst('flytMerknad?'),
);

export const MERKNAD = elementtype(
  tekst('merknadstekst', 'merknadstype?'),
  tid('merknadsdato'),
  tekst('merknadRegistrertAv'),
);

/** Exactly one of the three is set, on the referring side. */
export const KRYSSREFERANSE = elementtype(id('referanseTilKlasse?', 'referanseTilMappe?', 'referanseTilRegistrering?'));

export const KASSASJON = elementtype(
  kode('kassasjonsvedtak', KASSASJONSVEDTAK),
  tekst('kassasjonshjemmel?'),
  heltall('bevaringstid'),
  dato('kassasjonsdato'),
);

export const UTFOERT_KASSASJON = elementtype(tid('kassertDato'), tekst('kassertAv'));

export const SLETTING = elementtype(kode('slettingstype', SLETTINGSTYPE), tid('slettetDato'), tekst('slettetAv'));

export const SKJERMING = elementtype(
  tekst('tilgangsrestriksjon', 'skjermingshjemmel'),
  kode('skjermingMetadata+', SKJERMING_METADATA),
  kode('skjermingDokument?', SKJERMING_DOKUMENT),
  heltall('skjermingsvarighet?'),
  dato('skjermingOpphoererDato?'),
);

export const GRADERING = elementtype(
  kode('grad', GRADERINGSKODE),
  tid('graderingsdato'),
  tekst('gradertAv'),
  tid('nedgraderingsdato?'),
  tekst('nedgradertAv?'),
);

/** The status element is spelt presedensStatus in the XSD. */
export const PRESEDENS = elementtype(
  dato('presedensDato'),
  tid('opprettetDato'),
  tekst('opprettetAv', 'tittel', 'beskrivelse?', 'presedensHjemmel?', 'rettskildefaktor'),
  tid('presedensGodkjentDato?'),
  tekst('presedensGodkjentAv?'),
  tid('avsluttetDato?'),
  tekst('avsluttetAv?'),
  kode('presedensStatus?', PRESEDENSSTATUS),
);

export const ELEKTRONISK_SIGNATUR = elementtype(
  kode('elektroniskSignaturSikkerhetsnivaa', SIGNATUR_SIKKERHETSNIVAA),
  kode('elektroniskSignaturVerifisert', SIGNATUR_VERIFISERT),
  dato('verifisertDato'),
  tekst('verifisertAv'),
);

export const KONVERTERING = elementtype(
  tid('konvertertDato'),
  tekst(
    'konvertertAv',
    'konvertertFraFormat',
    'konvertertTilFormat',
    'konverteringsverktoey?',
    'konverteringskommentar?',
  ),
);

export const MOETEDELTAKER = elementtype(tekst('moetedeltakerNavn', 'moetedeltakerFunksjon?'));
