import { AVSKRIVNINGSMAATE, KORRESPONDANSEPARTTYPE } from '../koder/journal.ts';
import { GRADERINGSKODE, SKJERMING_METADATA } from '../koder/skjerming.ts';
import { dato, element, elementtype, heltall, id, kode, tekst, tid } from './felt.ts';
import { ARKIVSKAPER } from './tillegg.ts';

/** endringslogg.xsd v5.0: old and new value are both asked for, so a first value is no endring. */
export const ENDRING = elementtype(
  id('referanseArkivenhet'),
  tekst('referanseMetadata'),
  tid('endretDato'),
  tekst('endretAv', 'tidligereVerdi', 'nyVerdi'),
);

/** Head of both journals. */
export const JOURNALHODE = elementtype(
  dato('journalStartDato', 'journalSluttDato'),
  tekst('seleksjon?'),
  heltall('antallJournalposter'),
  element('arkivskaper+', ARKIVSKAPER),
);

/** loependeJournal.xsd v5.0 as edited 2023-11-09. */
export const LOEPENDE_JOURNALREGISTRERING = elementtype(
  element('klasse?', elementtype(tekst('klasseID', 'tittel'), kode('skjermingMetadata*', SKJERMING_METADATA))),
  element(
    'saksmappe',
    elementtype(
      tekst('mappeID?'),
      heltall('saksaar', 'sakssekvensnummer'),
      tekst('tittel', 'offentligTittel?'),
      kode('skjermingMetadata?', SKJERMING_METADATA),
      tekst('administrativEnhet?', 'saksansvarlig?'),
      id('referanseArkivdel?'),
    ),
  ),
  element(
    'journalpost',
    elementtype(
      id('systemID'),
      tekst('registreringsID?'),
      heltall('journalaar', 'journalsekvensnummer', 'journalpostnummer'),
      tekst('tittel', 'offentligTittel?'),
      dato('offentlighetsvurdertDato?'),
      kode('skjermingMetadata?', SKJERMING_METADATA),
      dato('journaldato', 'dokumentetsDato?'),
      heltall('antallVedlegg?'),
      dato('avskrivningsdato?'),
      kode('avskrivningsmaate?', AVSKRIVNINGSMAATE),
      tekst('administrativEnhet?', 'saksbehandler?', 'journalenhet?'),
      id('referanseAvskrivesAvJournalpost?'),
      tekst('tilgangsrestriksjon?'),
      kode('grad?', GRADERINGSKODE),
      tekst('skjermingshjemmel?'),
      element(
        'korrespondansepart+',
        elementtype(
          kode('korrespondanseparttype', KORRESPONDANSEPARTTYPE),
          tekst('korrespondansepartNavn'),
          kode('skjermingMetadata?', SKJERMING_METADATA),
        ),
      ),
    ),
  ),
);

/** offentligJournal.xsd v5.0 as edited 2023-11-09: only what the public may see (krav 5.2.9). */
export const OFFENTLIG_JOURNALREGISTRERING = elementtype(
  element('klasse?', elementtype(tekst('klasseID', 'tittel'))),
  element(
    'saksmappe',
    elementtype(
      tekst('mappeID?'),
      heltall('saksaar', 'sakssekvensnummer'),
      tekst('offentligTittel?', 'administrativEnhet?', 'saksansvarlig?', 'tilgangsrestriksjon?', 'skjermingshjemmel?'),
    ),
  ),
  element(
    'journalpost',
    elementtype(
      id('systemID'),
      tekst('registreringsID?'),
      heltall('journalaar', 'journalsekvensnummer', 'journalpostnummer'),
      tekst('offentligTittel?'),
      kode('skjermingMetadata?', SKJERMING_METADATA),
      dato('journaldato', 'dokumentetsDato?', 'avskrivningsdato?'),
      kode('avskrivningsmaate?', AVSKRIVNINGSMAATE),
      tekst('administrativEnhet?', 'saksbehandler?'),
      id('referanseAvskrivesAvJournalpost?'),
      tekst('tilgangsrestriksjon?'),
      kode('grad?', GRADERINGSKODE),
      tekst('skjermingshjemmel?'),
      element(
        'korrespondansepart+',
        elementtype(kode('korrespondanseparttype', KORRESPONDANSEPARTTYPE), tekst('korrespondansepartNavn')),
      ),
    ),
  ),
);
