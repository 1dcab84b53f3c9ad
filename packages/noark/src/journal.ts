/** A line of the journals, unmasked, with what decides the masking beside it. Dates ÅÅÅÅ-MM-DD; ids are systemIDs. */
export interface Journallinje {
  readonly klasseID: string | null;
  readonly klassetittel: string | null;
  readonly klasseSkjermet: boolean;
  readonly klassifikasjonstype: string | null;
  readonly mappeID: string;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly sakstittel: string;
  readonly sakOffentligTittel: string | null;
  readonly sakTilgangskode: string | null;
  readonly sakHjemmel: string | null;
  readonly sakEnhet: string;
  readonly saksansvarlig: string | null;
  readonly arkivdel: string;
  readonly systemID: string;
  readonly registreringsID: string;
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  readonly journalpostnummer: number;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly offentlighetsvurdertDato: string | null;
  readonly journaldato: string;
  readonly dokumentetsDato: string | null;
  readonly antallVedlegg: number;
  readonly avskrivningsdato: string | null;
  readonly avskrivningsmaate: string | null;
  readonly referanseAvskrivesAvJournalpost: string | null;
  readonly administrativEnhet: string;
  readonly saksbehandler: string | null;
  readonly journalenhet: string | null;
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  readonly grad: string | null;
  readonly parter: readonly { readonly type: string; readonly navn: string; readonly skjermet: boolean }[];
}

/** Stands where a shielded title or name would: in an uttrekk the element must be there and must not be empty. */
export const SKJERMET_TEKST = 'Unntatt offentlighet';

/** What the public journal shows as title: the public one, the whole one when nothing is shielded, never the shielded (krav 5.2.9). */
export function tittelIOffentligJournal(
  tittel: string,
  offentligTittel: string | null,
  tilgangskode: string | null,
): string {
  if (offentligTittel !== null && offentligTittel.trim() !== '') return offentligTittel;
  return tilgangskode === null ? tittel : SKJERMET_TEKST;
}

/** A party's name in the public journal: not when it is exempt (krav 5.2.9). */
export function navnIOffentligJournal(part: { readonly navn: string; readonly skjermet: boolean }): string {
  return part.skjermet ? SKJERMET_TEKST : part.navn;
}

/** klasseID is not shown when it is shielded, when the case is, or when the class is a person (krav 5.2.9). */
export function klasseIOffentligJournal(
  linje: Pick<Journallinje, 'klasseID' | 'klasseSkjermet' | 'sakTilgangskode' | 'klassifikasjonstype'>,
): boolean {
  return (
    linje.klasseID !== null &&
    !linje.klasseSkjermet &&
    linje.sakTilgangskode === null &&
    linje.klassifikasjonstype !== 'PNR'
  );
}
