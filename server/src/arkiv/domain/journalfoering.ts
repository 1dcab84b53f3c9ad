import {
  type Dokumentmedium,
  type Dokumentstatus,
  dokumenterTillaterStatus,
  erFoedselsnummer,
  erOrganisasjonsnummer,
  JOURNALSTATUS_START,
  type Journalposttype,
  type Journalstatus,
  type Korrespondanseparttype,
  opphavFor,
  type Saksstatus,
  type TilknyttetRegistreringSom,
} from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import { type Datogrenser, vurderDokumentetsDato } from './dokumentdato.ts';
import type { Partsslag } from './journalpost.ts';
import { avklarPartsslag } from './partsslag.ts';
import { sakTarRegistrering } from './saksmappe.ts';
import { type Skjerming, type Tilgangskode, tekstEllerNull, utenFoedselsnummer, vurderSkjerming } from './skjerming.ts';
import { type Arkivdel, arkivdelTarRegistrering, type Klasse, klasseTarImot } from './struktur.ts';

export interface PartInn {
  readonly type: Korrespondanseparttype;
  readonly navn: string;
  readonly slag: Partsslag;
  readonly orgnr: string | null;
  /** Kept apart and never read back by lists or details. */
  readonly fnr: string | null;
  readonly adresse: string | null;
  readonly epost: string | null;
  readonly skjermet: boolean;
}
export interface ObjektInn {
  readonly variantformat: 'P' | 'A';
  readonly format: string;
  readonly filnavn: string;
  readonly mime: string;
  readonly stoerrelse: number;
  readonly sjekksum: string;
  /** What the format is called in full, such as PDF/A-1b; with its PRONOM id (noark.md 2.5). */
  readonly formatDetaljer?: string;
  readonly pronom?: string;
}
export interface DokumentInn {
  readonly tittel: string;
  readonly tilknyttetRegistreringSom: TilknyttetRegistreringSom;
  readonly objekter: readonly ObjektInn[];
  /** Why there is no archive format; null when there is one. */
  readonly utenArkivformat: string | null;
  readonly dokumentmedium: Dokumentmedium;
  /** Default F: what is journalført is finished (krav 3.2.30). */
  readonly dokumentstatus?: Dokumentstatus;
  /** What made the archive format of the production format; default `Dokumentsenter`. */
  readonly konverteringsverktoey?: string;
}
export interface Journalfoer {
  readonly saksmappe: string;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly journalposttype: Journalposttype;
  readonly dokumentetsDato: string | null;
  readonly mottattDato: Date | null;
  readonly forfallsdato?: string | null;
  /** Default J. F: finished by the case handler, not yet in the journal; only for what the municipality has made itself. */
  readonly journalstatus?: 'F' | 'J';
  readonly korrespondanseparter: readonly PartInn[];
  /** Code of the administrative unit. */
  readonly administrativEnhet: string;
  readonly saksbehandler: string | null;
  readonly saksbehandlerId: string | null;
  /** Null: the case's own code is inherited (2.8). Opening a post of a shielded case is a deliberate correction afterwards. */
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  readonly dokumenter: readonly DokumentInn[];
  /** Makes the call idempotent: one forsendelse becomes one journalpost. */
  readonly forsendelse: string | null;
}
export interface Journalgrunnlag {
  readonly sak: Skjerming & { readonly saksstatus: Saksstatus; readonly saksnummer: string };
  readonly klasse: Klasse;
  readonly arkivdel: Arkivdel;
  readonly tilgangskoder: readonly Tilgangskode[];
  readonly idag: string;
  readonly eldsteDokumentdato: string;
}
export interface NyJournalpost extends Skjerming {
  readonly tittel: string;
  readonly journalposttype: Journalposttype;
  readonly journalstatus: Journalstatus;
  readonly journaldato: string;
  readonly dokumentetsDato: string | null;
  readonly mottattDato: Date | null;
  readonly forfallsdato: string | null;
  readonly administrativEnhet: string;
  readonly saksbehandler: string | null;
  readonly saksbehandlerId: string | null;
  readonly journalenhet: string | null;
  readonly dokumentmedium: Dokumentmedium;
  /** The code is the case's own and follows it until somebody decides otherwise. */
  readonly skjermingArvet: boolean;
  readonly korrespondanseparter: readonly PartInn[];
  readonly dokumenter: readonly (DokumentInn & { readonly dokumentstatus: Dokumentstatus })[];
  readonly forsendelse: string | null;
}

/**
 * Decides everything about a new journalpost before any number is taken: the case receives it (2.5.5, 2.4.4–5, 6.2.4–6), parties (2.6.3),
 * documents (2.7.8, 3.2.30), shielding (5.2.14–17), nothing that must never be public in open fields. The numbers come afterwards.
 */
export function vurderJournalfoering(
  kommando: Journalfoer,
  grunnlag: Journalgrunnlag,
): Result<NyJournalpost, Arkivavvisning> {
  const tittel = tekstEllerNull(kommando.tittel);
  if (tittel === null) return avvis('arkiv.tittel-mangler');
  const administrativEnhet = tekstEllerNull(kommando.administrativEnhet);
  if (administrativEnhet === null) return avvis('arkiv.enhet-mangler');
  const journalstatus = kommando.journalstatus ?? 'J';
  if (!JOURNALSTATUS_START[opphavFor(kommando.journalposttype)].includes(journalstatus)) {
    return avvis('arkiv.status-ugyldig', { fra: '', til: journalstatus });
  }
  const skjerming = vurderMedArv(kommando, grunnlag);
  const hinder = [
    sakTarRegistrering(grunnlag.sak.saksstatus, grunnlag.sak.saksnummer),
    arkivdelTarRegistrering(grunnlag.arkivdel),
    klasseTarImot(grunnlag.klasse),
    vurderDokumenter(kommando.dokumenter),
    vurderOpplysninger(kommando, grunnlag),
    skjerming,
    vurderPartskjerming(kommando.korrespondanseparter, skjerming),
  ].find((svar) => !svar.ok);
  if (hinder !== undefined && !hinder.ok) return hinder;
  if (!skjerming.ok) return skjerming;
  return ok({
    ...skjerming.verdi,
    tittel,
    journalposttype: kommando.journalposttype,
    journalstatus,
    journaldato: grunnlag.idag,
    dokumentetsDato: kommando.dokumentetsDato,
    mottattDato: kommando.mottattDato,
    forfallsdato: kommando.forfallsdato ?? null,
    administrativEnhet,
    saksbehandler: tekstEllerNull(kommando.saksbehandler),
    saksbehandlerId: kommando.saksbehandlerId,
    journalenhet: grunnlag.arkivdel.journalenhet,
    dokumentmedium: samletMedium(kommando.dokumenter),
    skjermingArvet: tekstEllerNull(kommando.tilgangskode) === null && skjerming.verdi.tilgangskode !== null,
    korrespondanseparter: kommando.korrespondanseparter.map((p) => ({ ...p, slag: avklarPartsslag(p) ?? p.slag })),
    dokumenter: kommando.dokumenter.map((d) => ({ ...d, dokumentstatus: d.dokumentstatus ?? 'F' })),
    forsendelse: kommando.forsendelse,
  });
}

/** What a person writes in the open fields of a registration, the same for every archive target. */
export type Opplysninger = Pick<
  Journalfoer,
  'tittel' | 'offentligTittel' | 'journalposttype' | 'dokumentetsDato' | 'korrespondanseparter'
> & { readonly dokumenter: readonly { readonly tittel: string }[] };

/**
 * Parties, dates and open texts that may be registered anywhere: in our own core, or handed to the system a municipality keeps, which
 * publishes them. No fødselsnummer in any title or name (krav 5.2.36).
 */
export function vurderOpplysninger(felt: Opplysninger, grenser: Datogrenser): Result<null, Arkivavvisning> {
  const titler = Object.fromEntries(felt.dokumenter.map((d, i) => [`tittel på dokument ${i + 1}`, d.tittel]));
  const hinder = [
    vurderParter(felt),
    vurderDokumentetsDato(felt.dokumentetsDato, grenser),
    utenFoedselsnummer({ tittel: felt.tittel, offentligTittel: felt.offentligTittel, ...titler }),
  ].find((svar) => !svar.ok);
  return hinder ?? ok(null);
}

/**
 * Shielding is inherited from the case when nothing is said (noark.md 1.5), with the case's public title when none is given: a post that
 * nobody has judged must not stand open in a shielded case.
 */
function medArv({ tilgangskode, hjemmel, offentligTittel }: Journalfoer, sak: Skjerming): Skjerming {
  if (tekstEllerNull(tilgangskode) !== null || sak.tilgangskode === null) {
    return { tilgangskode, hjemmel, offentligTittel };
  }
  return {
    tilgangskode: sak.tilgangskode,
    hjemmel: tekstEllerNull(hjemmel) ?? sak.hjemmel,
    offentligTittel: tekstEllerNull(offentligTittel) ?? sak.offentligTittel,
  };
}

/** An inherited code holds as long as the case carries it, also when it has expired for new use (krav 5.2.16). */
function vurderMedArv(
  kommando: Journalfoer,
  { sak, tilgangskoder, idag }: Journalgrunnlag,
): ReturnType<typeof vurderSkjerming> {
  const arvet = tekstEllerNull(kommando.tilgangskode) === null;
  const koder = arvet ? tilgangskoder.map((k) => ({ ...k, gyldigFra: idag, gyldigTil: null })) : tilgangskoder;
  return vurderSkjerming(medArv(kommando, sak), koder, idag);
}

/** Krav 2.6.3: at least one korrespondansepart; what has come in has come from somebody. */
function vurderParter({
  journalposttype,
  korrespondanseparter,
}: Pick<Journalfoer, 'journalposttype' | 'korrespondanseparter'>): Result<null, Arkivavvisning> {
  const navngitte = korrespondanseparter.filter((p) => tekstEllerNull(p.navn) !== null);
  if (navngitte.length === 0 || navngitte.length < korrespondanseparter.length) {
    return avvis('arkiv.korrespondansepart-mangler');
  }
  if (journalposttype === 'I' && !navngitte.some((p) => p.type === 'EA')) return avvis('arkiv.avsender-mangler');
  if (navngitte.some((p) => p.orgnr !== null && !erOrganisasjonsnummer(p.orgnr))) return avvis('arkiv.orgnr-ugyldig');
  if (navngitte.some((p) => p.fnr !== null && !erFoedselsnummer(p.fnr))) return avvis('arkiv.fnr-ugyldig');
  if (navngitte.some((p) => avklarPartsslag(p) === null)) return avvis('arkiv.partsslag-strider');
  return utenFoedselsnummer(Object.fromEntries(navngitte.map((p, i) => [`korrespondansepart ${i + 1}`, p.navn])));
}

/** Krav 2.7.8 (one hoveddokument), 2.7.5 (no file only on paper) and 3.2.30 (all ferdigstilt). */
export function vurderDokumenter(dokumenter: readonly DokumentInn[]): Result<null, Arkivavvisning> {
  const hoveddokument = dokumenter.filter((d) => d.tilknyttetRegistreringSom === 'H').length;
  if (hoveddokument === 0) return avvis('arkiv.hoveddokument-mangler');
  if (hoveddokument > 1) return avvis('arkiv.flere-hoveddokument');
  if (dokumenter.some((d) => d.objekter.length === 0 && d.dokumentmedium === 'E'))
    return avvis('arkiv.dokument-uten-fil');
  const ferdige = dokumenterTillaterStatus(
    'J',
    dokumenter.map((d) => d.dokumentstatus ?? 'F'),
  );
  return ferdige ? ok(null) : avvis('arkiv.dokument-ikke-ferdigstilt');
}

/** Krav 5.2.20: a name is hidden by an access code, never without one. */
function vurderPartskjerming(
  parter: readonly PartInn[],
  skjerming: Result<Skjerming, Arkivavvisning>,
): Result<null, Arkivavvisning> {
  const kode = skjerming.ok ? skjerming.verdi.tilgangskode : null;
  return parter.some((p) => p.skjermet) && kode === null ? avvis('arkiv.skjerming-uten-tilgangskode') : ok(null);
}

/** One medium when all documents share it, else mixed (M300). */
export function samletMedium(dokumenter: readonly DokumentInn[]): Dokumentmedium {
  const medier = new Set(dokumenter.map((d) => d.dokumentmedium));
  const [eneste] = medier;
  return medier.size === 1 && eneste !== undefined ? eneste : 'B';
}
