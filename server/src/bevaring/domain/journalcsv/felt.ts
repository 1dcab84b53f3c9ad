import { JOURNALFELT, type Journalfelt } from '@dokumentsenter/noark';

/** Name of the column for each field that is there. */
export type Kolonnevalg = Readonly<Partial<Record<Journalfelt, string>>>;

/** Without these a row cannot be a journalpost. The number of the document may stand in the case number (`2019/12-3`). */
export const MAA_HA: readonly Journalfelt[] = ['saksnummer', 'loepenummer', 'journaldato', 'type', 'tittel'];

/** What other systems call them, in small letters without anything else than letters. */
const NAVN: Readonly<Record<Journalfelt, readonly string[]>> = {
  saksnummer: ['saksnummer', 'saksnr', 'sak', 'arkivsaksnr', 'arkivsaknr', 'mappeid', 'saksid'],
  dokumentnummer: ['dokumentnummer', 'dokumentnr', 'doknr', 'dok', 'journalpostnummer', 'dokumentnrisak'],
  loepenummer: [
    'loepenummer',
    'løpenummer',
    'løpenr',
    'lnr',
    'journalnummer',
    'journalnr',
    'journalsekvensnummer',
    'løpenrår',
  ],
  journaldato: ['journaldato', 'jdato', 'journalført', 'regdato', 'registrert', 'registreringsdato', 'dato'],
  type: ['type', 'dokumenttype', 'doktype', 'journalposttype', 'retning', 'iu'],
  tittel: ['tittel', 'dokumenttittel', 'innhold', 'innholdsbeskrivelse', 'beskrivelse', 'emne', 'dokumentbeskrivelse'],
  sakstittel: ['sakstittel', 'saktittel', 'saksnavn', 'titteltilsak', 'arkivsakstittel', 'mappetittel'],
  part: [
    'avsendermottaker',
    'avsmot',
    'avsmottaker',
    'part',
    'avsender',
    'mottaker',
    'korrespondansepart',
    'frå',
    'fra',
    'fratil',
    'tilfra',
  ],
  dokumentdato: ['dokumentdato', 'dokdato', 'brevdato', 'dokumentetsdato', 'datert'],
  klasse: ['klasse', 'arkivkode', 'klassering', 'klassifisering', 'arkivnøkkel', 'ordningsverdi', 'ordningsprinsipp'],
  enhet: ['enhet', 'avdeling', 'administrativenhet', 'ansvarligenhet', 'admenhet', 'eining'],
  saksbehandler: ['saksbehandler', 'saksbehandlar', 'saksbeh', 'ansvarlig', 'sbh'],
  tilgangskode: ['tilgangskode', 'tilgang', 'tgkode', 'gradering', 'ugr', 'unntatt'],
  hjemmel: ['hjemmel', 'heimel', 'paragraf', 'unntakshjemmel', 'lovhjemmel', 'skjermingshjemmel'],
};

/** Which column is which, as far as their names tell. A column is used once. */
export function gjettKolonner(kolonner: readonly string[]): Kolonnevalg {
  const brukt = new Set<string>();
  const valg: Partial<Record<Journalfelt, string>> = {};
  for (const felt of JOURNALFELT) {
    const funnet = NAVN[felt]
      .map((navn) => kolonner.find((kolonne) => !brukt.has(kolonne) && bokstaver(kolonne) === navn))
      .find((kolonne) => kolonne !== undefined);
    if (funnet === undefined) continue;
    brukt.add(funnet);
    valg[felt] = funnet;
  }
  return valg;
}

function bokstaver(tekst: string): string {
  return tekst.toLowerCase().replace(/[^\p{L}]/gu, '');
}
