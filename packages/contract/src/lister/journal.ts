import { AVSKRIVNINGSMAATE, KORRESPONDANSEPARTTYPE } from '@dokumentsenter/noark';
import type { Journalslag } from '../operasjoner/journalrapport.ts';

type Tekst = { readonly nb: string; readonly nn: string };

/** What the journals are called, in the apps and in the files they are written to. */
export const JOURNALNAVN: Readonly<Record<Journalslag, Tekst>> = {
  loepende: { nb: 'Journal', nn: 'Journal' },
  offentlig: { nb: 'Offentlig journal', nn: 'Offentleg journal' },
};

/** Every heading of the journals, in the order of krav 5.2.2. `offentlig`: the public journal has it too (krav 5.2.9). */
export const JOURNALKOLONNER = {
  mappeID: { nb: 'Sak', nn: 'Sak', offentlig: true },
  sakstittel: { nb: 'Sakstittel', nn: 'Sakstittel', offentlig: true },
  sakEnhet: { nb: 'Sakens enhet', nn: 'Eininga til saka', offentlig: false },
  saksansvarlig: { nb: 'Saksansvarlig', nn: 'Saksansvarleg', offentlig: false },
  arkivdel: { nb: 'Arkivdel', nn: 'Arkivdel', offentlig: false },
  klasse: { nb: 'Klasse', nn: 'Klasse', offentlig: true },
  journalnummer: { nb: 'Løpenummer', nn: 'Løpenummer', offentlig: true },
  registreringsID: { nb: 'Journalpost', nn: 'Journalpost', offentlig: true },
  type: { nb: 'Type', nn: 'Type', offentlig: true },
  status: { nb: 'Status', nn: 'Status', offentlig: true },
  journaldato: { nb: 'Journaldato', nn: 'Journaldato', offentlig: true },
  dokumentetsDato: { nb: 'Dokumentets dato', nn: 'Dato på dokumentet', offentlig: true },
  tittel: { nb: 'Tittel', nn: 'Tittel', offentlig: true },
  parter: { nb: 'Fra eller til', nn: 'Frå eller til', offentlig: true },
  tilgangskode: { nb: 'Tilgangskode', nn: 'Tilgangskode', offentlig: true },
  hjemmel: { nb: 'Hjemmel', nn: 'Heimel', offentlig: true },
  antallVedlegg: { nb: 'Vedlegg', nn: 'Vedlegg', offentlig: false },
  offentlighetsvurdertDato: { nb: 'Offentlighet vurdert', nn: 'Offentlegheit vurdert', offentlig: false },
  journalenhet: { nb: 'Journalenhet', nn: 'Journaleining', offentlig: false },
  avskrivning: { nb: 'Avskrevet', nn: 'Avskriven', offentlig: true },
} as const satisfies Readonly<Record<string, Tekst & { readonly offentlig: boolean }>>;
export type Journalkolonne = keyof typeof JOURNALKOLONNER;

/** Stands where a document has no date of its own (krav 5.2.2, 5.2.9). */
export const UDATERT: Tekst = { nb: 'Udatert', nn: 'Udatert' };

/** The standard's own words for who a party is and how something was written off; they have no other form in nynorsk. */
export const PARTTYPENAVN: Readonly<Record<string, string>> = KORRESPONDANSEPARTTYPE;
export const AVSKRIVNINGSNAVN: Readonly<Record<string, string>> = AVSKRIVNINGSMAATE;
