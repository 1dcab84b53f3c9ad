import type { Presedensstatus } from '@dokumentsenter/noark';
import { erDato, erOrganisasjonsnummer } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import { tekstEllerNull, utenFoedselsnummer } from './skjerming.ts';

/** The units remarks and references hang on. */
export type Merknadsenhet = 'saksmappe' | 'journalpost' | 'arkivnotat' | 'dokumentbeskrivelse';

export interface Merknad {
  readonly merknadstekst: string;
  readonly merknadstype: string | null;
}
/** Krav 2.8.6–7: a remark has a text, its type is one of the municipality's, and it holds no fødselsnummer. */
export function vurderMerknad(
  tekst: string,
  type: string | null,
  typer: readonly string[],
): Result<Merknad, Arkivavvisning> {
  const merknadstekst = tekstEllerNull(tekst);
  if (merknadstekst === null) return avvis('arkiv.tekst-mangler', { felt: 'merknad' });
  if (type !== null && !typer.includes(type)) return avvis('arkiv.kode-ugyldig', { liste: 'merknadstype' });
  const rent = utenFoedselsnummer({ merknad: merknadstekst });
  return rent.ok ? ok({ merknadstekst, merknadstype: type }) : rent;
}

export interface Kryssreferanse {
  readonly tilKlasse: string | null;
  readonly tilMappe: string | null;
  readonly tilRegistrering: string | null;
}
/** Krav 2.8.4: to exactly one klasse, mappe or registrering, and never to itself. */
export function vurderKryssreferanse(fra: string, til: Kryssreferanse): Result<Kryssreferanse, Arkivavvisning> {
  const maal = [til.tilKlasse, til.tilMappe, til.tilRegistrering].filter((id) => id !== null);
  return maal.length === 1 && maal[0] !== fra ? ok(til) : avvis('arkiv.kryssreferanse-ugyldig');
}

export interface NyPart {
  readonly navn: string;
  readonly rolle: string;
  readonly orgnr: string | null;
  readonly skjermet: boolean;
  readonly postadresse: string | null;
  readonly postnummer: string | null;
  readonly poststed: string | null;
  readonly epost: string | null;
  readonly telefon: string | null;
  readonly kontaktperson: string | null;
}
/** Krav 2.8.9–11: a party has a name and a role of the municipality's list; its name is hidden by an access code, never without (5.2.20). */
export function vurderPart(
  part: NyPart,
  roller: readonly string[],
  tilgangskode: string | null,
): Result<NyPart, Arkivavvisning> {
  const navn = tekstEllerNull(part.navn);
  if (navn === null) return avvis('arkiv.tekst-mangler', { felt: 'partNavn' });
  if (!roller.includes(part.rolle)) return avvis('arkiv.kode-ugyldig', { liste: 'partRolle' });
  if (part.orgnr !== null && !erOrganisasjonsnummer(part.orgnr)) return avvis('arkiv.orgnr-ugyldig');
  if (part.skjermet && tilgangskode === null) return avvis('arkiv.skjerming-uten-tilgangskode');
  const rent = utenFoedselsnummer({ partNavn: navn });
  return rent.ok ? ok({ ...part, navn }) : rent;
}

export interface NyPresedens {
  readonly presedensDato: string;
  readonly tittel: string;
  readonly beskrivelse: string | null;
  readonly hjemmel: string | null;
  readonly rettskildefaktor: string;
}
/** Krav 2.8.14–22: what the precedent is about and which source of law; the date is not in the future. */
export function vurderPresedens(inn: NyPresedens, idag: string): Result<NyPresedens, Arkivavvisning> {
  const tittel = tekstEllerNull(inn.tittel);
  if (tittel === null) return avvis('arkiv.tittel-mangler');
  if (tekstEllerNull(inn.rettskildefaktor) === null) return avvis('arkiv.tekst-mangler', { felt: 'rettskildefaktor' });
  if (!erDato(inn.presedensDato) || inn.presedensDato > idag)
    return avvis('arkiv.dato-ugyldig', { felt: 'presedensDato' });
  const rent = utenFoedselsnummer({ tittel, beskrivelse: inn.beskrivelse });
  return rent.ok ? ok({ ...inn, tittel }) : rent;
}
/** Krav 2.8.16: approved once, while it holds, by somebody with the right to approve. */
export function vurderPresedensgodkjenning(
  presedens: { readonly status: Presedensstatus; readonly godkjentDato: Date | null },
  kanGodkjenne: boolean,
): Result<null, Arkivavvisning> {
  if (!kanGodkjenne) return avvis('arkiv.presedens-krever-rolle');
  if (presedens.status === 'F') return avvis('arkiv.presedens-foreldet');
  return presedens.godkjentDato === null ? ok(null) : avvis('arkiv.presedens-godkjent');
}
/** Krav 2.8.20: a precedent becomes Foreldet and is kept; it is never deleted. */
export function vurderPresedensstatus(fra: Presedensstatus, til: Presedensstatus): Result<null, Arkivavvisning> {
  return fra === 'G' && til === 'F' ? ok(null) : avvis('arkiv.presedens-foreldet');
}
