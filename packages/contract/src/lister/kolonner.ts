import type { Arbeidsliste } from '../operasjoner/arbeidslister.ts';

type Tekst = { readonly nb: string; readonly nn: string };

/** What each work list is called, in the apps and in the files it is written to. */
export const LISTENAVN: Readonly<Record<Arbeidsliste, Tekst>> = {
  restanser: { nb: 'Restanser', nn: 'Restansar' },
  forfall: { nb: 'Forfall', nn: 'Forfall' },
  'ikke-journalfoert': { nb: 'Ferdigstilt, ikke journalført', nn: 'Ferdigstilt, ikkje journalført' },
  'uten-dokumentdato': { nb: 'Uten dokumentdato', nn: 'Utan dokumentdato' },
  midlertidige: { nb: 'Midlertidige', nn: 'Mellombelse' },
  'uten-arkivformat': { nb: 'Ikke i arkivformat', nn: 'Ikkje i arkivformat' },
  kvalitetskontroll: { nb: 'Kvalitetskontroll', nn: 'Kvalitetskontroll' },
  'skjerming-opphoerer': { nb: 'Skjerming opphører snart', nn: 'Skjerming tek snart slutt' },
  arkivoversikt: { nb: 'Arkivoversikt', nn: 'Arkivoversyn' },
  kassasjon: { nb: 'Kassasjonsliste', nn: 'Kassasjonsliste' },
  bortsetting: { nb: 'Bortsetting og avlevering', nn: 'Bortsetjing og avlevering' },
};

/** The headings of the columns in a file. */
export const LISTEKOLONNER = {
  journalnummer: { nb: 'Journalnummer', nn: 'Journalnummer' },
  registreringsID: { nb: 'Journalpost', nn: 'Journalpost' },
  saksnummer: { nb: 'Sak', nn: 'Sak' },
  sakstittel: { nb: 'Sakstittel', nn: 'Sakstittel' },
  klasse: { nb: 'Klasse', nn: 'Klasse' },
  klassetittel: { nb: 'Klassetittel', nn: 'Klassetittel' },
  tittel: { nb: 'Tittel', nn: 'Tittel' },
  parter: { nb: 'Fra eller til', nn: 'Frå eller til' },
  type: { nb: 'Type', nn: 'Type' },
  status: { nb: 'Status', nn: 'Status' },
  journaldato: { nb: 'Journaldato', nn: 'Journaldato' },
  dokumentetsDato: { nb: 'Dokumentets dato', nn: 'Dato på dokumentet' },
  forfallsdato: { nb: 'Frist', nn: 'Frist' },
  enhet: { nb: 'Enhet', nn: 'Eining' },
  saksbehandler: { nb: 'Saksbehandler', nn: 'Saksbehandlar' },
  tilgangskode: { nb: 'Tilgangskode', nn: 'Tilgangskode' },
  skjermingOpphoerer: { nb: 'Skjermingen opphører', nn: 'Skjerminga tek slutt' },
  arkivskaper: { nb: 'Arkivskaper', nn: 'Arkivskapar' },
  arkiv: { nb: 'Arkiv', nn: 'Arkiv' },
  arkivstatus: { nb: 'Arkivstatus', nn: 'Arkivstatus' },
  arkivdel: { nb: 'Arkivdel', nn: 'Arkivdel' },
  arkivdelstatus: { nb: 'Arkivdelstatus', nn: 'Arkivdelstatus' },
  periodeStart: { nb: 'Perioden begynner', nn: 'Perioden byrjar' },
  periodeSlutt: { nb: 'Perioden slutter', nn: 'Perioden sluttar' },
  klassifikasjonssystem: { nb: 'Klassifikasjonssystem', nn: 'Klassifikasjonssystem' },
  opprettetDato: { nb: 'Opprettet', nn: 'Oppretta' },
  saker: { nb: 'Saker', nn: 'Saker' },
  aapne: { nb: 'Åpne saker', nn: 'Opne saker' },
  journalposter: { nb: 'Journalposter', nn: 'Journalpostar' },
  uarkiverte: { nb: 'Ikke arkivert', nn: 'Ikkje arkivert' },
  foersteDato: { nb: 'Første dato', nn: 'Første dato' },
  sisteDato: { nb: 'Siste dato', nn: 'Siste dato' },
  avsluttetDato: { nb: 'Avsluttet', nn: 'Avslutta' },
  kassasjonsvedtak: { nb: 'Vedtak', nn: 'Vedtak' },
  kassasjonshjemmel: { nb: 'Hjemmel', nn: 'Heimel' },
  bevaringstid: { nb: 'Bevaringstid (år)', nn: 'Bevaringstid (år)' },
  saksstatus: { nb: 'Saksstatus', nn: 'Saksstatus' },
  graderteDokumenter: { nb: 'Graderte dokumenter', nn: 'Graderte dokument' },
  kassasjonsdato: { nb: 'Kassasjonsdato', nn: 'Kassasjonsdato' },
} as const satisfies Readonly<Record<string, Tekst>>;
export type Listekolonne = keyof typeof LISTEKOLONNER;
