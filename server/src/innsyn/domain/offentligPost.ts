/** Shown instead of what the access code hides. */
export const SKJERMET = 'Skjermet';
/** Shown instead of a person who is not shielded, but whom the municipality has not decided to name on the internet. */
export const PRIVATPERSON = 'Privatperson';
const UTGAAR = 'Utgår';
const INTERN = 'Intern';

export interface OffentligPart {
  readonly type: 'avsender' | 'mottaker' | 'intern';
  readonly navn: string;
  /** Names a physical person: never searchable (offentlegforskrifta § 6; Noark 5.2.33). */
  readonly personnavn: boolean;
  /** Nobody has said whether this is a person: the name waits for a decision (offentlegforskrifta § 7). */
  readonly uavklart?: true;
}

/** What anyone may see of a journalpost, were it published. */
export interface OffentligPost {
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  readonly registreringsID: string;
  readonly saksnummer: string;
  readonly journalposttype: 'I' | 'U' | 'N' | 'X' | 'S';
  readonly journaldato: string;
  readonly dokumentetsDato: string | null;
  readonly tittel: string;
  readonly sakstittel: string;
  readonly parter: readonly OffentligPart[];
  readonly administrativEnhet: string;
  readonly klasse: string | null;
  readonly hjemmel: string | null;
  readonly utgaatt: boolean;
}

interface Kildepart {
  readonly type: string;
  readonly navn: string;
  readonly slag: 'person' | 'organisasjon' | 'ukjent';
  readonly orgnr: string | null;
  readonly skjermet: boolean;
}

interface Kilde extends Omit<OffentligPost, 'parter' | 'utgaatt'> {
  readonly journalstatus: string;
  readonly offentligTittel: string | null;
  readonly tilgangskode: string | null;
  readonly sakOffentligTittel: string | null;
  readonly sakTilgangskode: string | null;
  readonly sakHjemmel: string | null;
  readonly parter: readonly Kildepart[];
}

/**
 * Takes away all that must not be seen. Shielded: only the titles made for the public, no names (offl. § 13; Noark 5.2.29).
 * A journalpost that has gone out of the journal keeps its number and dates and says nothing more.
 */
export function byggOffentligPost(kilde: Kilde, visPrivatpersoner: boolean): OffentligPost {
  const utgaatt = kilde.journalstatus === 'U';
  const skjermet = kilde.tilgangskode !== null;
  const sakSkjermet = kilde.sakTilgangskode !== null;
  return {
    journalaar: kilde.journalaar,
    journalsekvensnummer: kilde.journalsekvensnummer,
    registreringsID: kilde.registreringsID,
    saksnummer: kilde.saksnummer,
    journalposttype: kilde.journalposttype,
    journaldato: kilde.journaldato,
    dokumentetsDato: kilde.dokumentetsDato,
    tittel: utgaatt ? UTGAAR : offentligTittel(kilde.offentligTittel, kilde.tittel, skjermet),
    sakstittel: offentligTittel(kilde.sakOffentligTittel, kilde.sakstittel, sakSkjermet),
    parter: utgaatt ? [] : kilde.parter.map((part) => offentligPart(part, skjermet, visPrivatpersoner)),
    administrativEnhet: kilde.administrativEnhet,
    klasse: offentligKlasse(kilde.klasse),
    hjemmel: skjermet ? kilde.hjemmel : sakSkjermet ? kilde.sakHjemmel : null,
    utgaatt,
  };
}

function offentligTittel(forOffentlig: string | null, full: string, skjermet: boolean): string {
  if (forOffentlig !== null && forOffentlig.trim() !== '') return forOffentlig;
  return skjermet ? SKJERMET : full;
}

function offentligPart(part: Kildepart, skjermet: boolean, visPrivatpersoner: boolean): OffentligPart {
  const type =
    part.type.startsWith('I') && part.type !== 'IS' ? 'intern' : erAvsender(part.type) ? 'avsender' : 'mottaker';
  if (skjermet || part.skjermet) return { type, navn: SKJERMET, personnavn: false };
  if (part.slag === 'organisasjon') return { type, navn: part.navn, personnavn: false };
  if (type === 'intern') return { type, navn: INTERN, personnavn: false };
  if (part.slag === 'ukjent') return { type, navn: part.navn, personnavn: true, uavklart: true };
  return visPrivatpersoner
    ? { type, navn: part.navn, personnavn: true }
    : { type, navn: PRIVATPERSON, personnavn: false };
}

function erAvsender(type: string): boolean {
  return type === 'EA' || type === 'IS';
}

/** K-codes and properties only. A class that is a person (fødselsnummer as object class) is never shown. */
function offentligKlasse(klasse: string | null): string | null {
  return klasse !== null && (/^[A-ZÆØÅ&]?\d{1,3}$/.test(klasse) || /^\d{1,4}\/\d{1,4}$/.test(klasse)) ? klasse : null;
}
