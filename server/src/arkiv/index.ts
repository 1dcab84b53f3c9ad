import type { Result, Uow } from '../kernel/index.ts';
import { type Arkivadministrasjon, arkivadministrasjon } from './administrasjon.ts';
import { datogrenser } from './application/datogrenser.ts';
import { endreJournalpost } from './application/endreJournalpost.ts';
import { type FinnSaker, finnSaker } from './application/finnSaker.ts';
import { finnSakerForForslag, type SakerForForslag } from './application/finnSakerForForslag.ts';
import { hentEndringslogg } from './application/hentEndringslogg.ts';
import { hentDigitalAdresse, hentForEkspedering, type Utgaaende } from './application/hentForEkspedering.ts';
import { hentDokumentobjekt, hentJournalpost } from './application/hentJournalpost.ts';
import { hentJournalposter, type JournalpostIListe } from './application/hentJournalposter.ts';
import { hentJournalposterForJournal } from './application/hentJournalposterForJournal.ts';
import { hentKodeverk, type Kodeverk } from './application/hentKodeverk.ts';
import { hentSak, type SakMedJournalposter } from './application/hentSak.ts';
import { hentTilgangskoderForForsendelse } from './application/hentTilgangskoder.ts';
import { importerEnheter } from './application/importerEnheter.ts';
import { type Journalfoert, journalfoer } from './application/journalfoer.ts';
import {
  hentForIndeks,
  hentForPublisering,
  hentSakForIndeks,
  type JournalpostForIndeks,
  type JournalpostForPublisering,
  type SakForIndeks,
} from './application/lesemodeller.ts';
import {
  type Arkivstruktur,
  type OpprettArkivstruktur,
  opprettArkivstruktur,
} from './application/opprettArkivstruktur.ts';
import { type OpprettetSaksmappe, opprettSaksmappe } from './application/opprettSaksmappe.ts';
import { settUtgaar } from './application/settUtgaar.ts';
import { hentForSvar, type Svarbrev, type Svargrunnlag, type Svart, svarPaa } from './application/svarPaa.ts';
import { verifiserNummerserie } from './application/verifiserNummerserie.ts';
import { type Arkivlister, arkivlister } from './arbeidslister.ts';
import type { Arkivavvisning } from './domain/avvisninger.ts';
import type { EndreJournalpost } from './domain/endring.ts';
import type { Importen, Importenhet, Importert, Importlager, Importmangel } from './domain/importenhet.ts';
import { vurderImportenhet } from './domain/importregler.ts';
import { type Journalfoer, type Opplysninger, vurderOpplysninger } from './domain/journalfoering.ts';
import type { Dokumentobjekt, Journalpost } from './domain/journalpost.ts';
import type { Nummerrapport } from './domain/nummerserie.ts';
import type { OpprettSaksmappe } from './domain/saksmappe.ts';
import type { Uttrekksleser } from './domain/uttrekk.ts';
import type { Journalpostvisning, Saksvisning } from './domain/visning.ts';
import { type Arkivmoduler, arkivmoduler } from './moduler.ts';
import type { ArkivDeps, Forslagssoek, Loggfoert } from './ports.ts';
import { type Arkivregler, arkivregler } from './regler.ts';

/** The Noark core of one arkivskaper. Every operation works in the caller's unit of work. */
export interface Arkiv extends Arkivregler, Arkivadministrasjon, Arkivlister, Arkivmoduler {
  /** Of these, the ones that are journalposter here, whatever has become of them since. */
  finnesJournalposter(uow: Uow, ider: readonly string[]): Promise<ReadonlySet<string>>;
  hentJournalposter(uow: Uow, ider: readonly string[]): Promise<ReadonlyMap<string, JournalpostIListe>>;
  opprettArkivstruktur(uow: Uow, kommando: OpprettArkivstruktur): Promise<Result<Arkivstruktur, Arkivavvisning>>;
  opprettSaksmappe(uow: Uow, kommando: OpprettSaksmappe): Promise<Result<OpprettetSaksmappe, Arkivavvisning>>;
  journalfoer(uow: Uow, kommando: Journalfoer): Promise<Result<Journalfoert, Arkivavvisning>>;
  endreJournalpost(
    uow: Uow,
    id: string,
    oensket: EndreJournalpost,
  ): Promise<Result<Journalpostvisning, Arkivavvisning>>;
  settUtgaar(uow: Uow, id: string, begrunnelse: string): Promise<Result<Journalpostvisning, Arkivavvisning>>;
  hentJournalpost(uow: Uow, id: string): Promise<Result<Journalpostvisning, Arkivavvisning>>;
  hentDokumentobjekt(uow: Uow, journalpost: string, objekt: string): Promise<Result<Dokumentobjekt>>;
  hentSak(uow: Uow, id: string): Promise<Result<SakMedJournalposter, Arkivavvisning>>;
  finnSaker(uow: Uow, soek: FinnSaker): Promise<Saksvisning[]>;
  finnSakerForForslag(uow: Uow, soek: Forslagssoek): Promise<SakerForForslag>;
  hentEndringslogg(uow: Uow, journalpost: string): Promise<Result<Loggfoert[], Arkivavvisning>>;
  hentKodeverk(uow: Uow): Promise<Kodeverk>;
  hentJournalposterForJournal(
    uow: Uow,
    utsnitt: { readonly aar: number; readonly fraLoepenummer: number; readonly grense: number },
  ): Promise<Journalpost[]>;
  /** Every file the archive knows, page by page in the order of their ids. */
  finnFiler(
    uow: Uow,
    etter: string | null,
    grense: number,
  ): Promise<{ id: string; sjekksum: string; stoerrelse: number }[]>;
  verifiserNummerserie(uow: Uow, aar: number): Promise<Nummerrapport>;
  hentForIndeks(uow: Uow, journalpost: string): Promise<JournalpostForIndeks | null>;
  hentSakForIndeks(uow: Uow, saksmappe: string): Promise<SakForIndeks | null>;
  hentTilgangskoderForForsendelse(uow: Uow, forsendelse: string): Promise<string[]>;
  /** The rules for open fields that hold whichever archive a registration goes to. */
  vurderOpplysninger(uow: Uow, felt: Opplysninger): Result<null, Arkivavvisning>;
  hentForPublisering(uow: Uow, journalpost: string): Promise<JournalpostForPublisering | null>;
  hentForEkspedering(uow: Uow, journalpost: string): Promise<Result<Utgaaende, Arkivavvisning>>;
  hentForSvar(uow: Uow, journalpost: string): Promise<Result<Svargrunnlag, Arkivavvisning>>;
  svarPaa(uow: Uow, brev: Svarbrev): Promise<Result<Svart, Arkivavvisning>>;
  /** A recipient's fødselsnummer, for dispatch by the program itself and nothing else; null when there is none. */
  hentDigitalAdresse(uow: Uow, korrespondansepart: string): Promise<string | null>;
  /** Whole units in pages, unmasked: for a deposit, by the program itself. */
  lesForUttrekk(uow: Uow): Uttrekksleser;
  /** Writes what was made elsewhere, page by page; the shape is `Importenhet`. For the program itself. */
  importerEnheter(
    uow: Uow,
    hvilken: Importen,
    enheter: readonly Importenhet[],
  ): Promise<Result<Importert, Arkivavvisning>>;
  /** Why a unit cannot be imported; empty when it can be. Asked in the dry run, before anything is written. */
  vurderImportenhet(enhet: Importenhet): Importmangel[];
  /** The parts of an import that are not units: changes, what the journal adds, references, clashing numbers. */
  skrivImport(uow: Uow): Importlager;
}

export function createArkiv(deps: ArkivDeps): Arkiv {
  return {
    ...arkivregler(deps),
    ...arkivadministrasjon(deps),
    ...arkivlister(deps),
    ...arkivmoduler(deps),
    finnesJournalposter: async (uow, ider) => new Set(await deps.lager(uow).journal.finnes(ider)),
    hentJournalposter: hentJournalposter(deps),
    opprettArkivstruktur: opprettArkivstruktur(deps),
    opprettSaksmappe: opprettSaksmappe(deps),
    journalfoer: journalfoer(deps),
    endreJournalpost: endreJournalpost(deps),
    settUtgaar: settUtgaar(deps),
    hentJournalpost: hentJournalpost(deps),
    hentDokumentobjekt: hentDokumentobjekt(deps),
    hentSak: hentSak(deps),
    finnSaker: finnSaker(deps),
    finnSakerForForslag: finnSakerForForslag(deps),
    hentEndringslogg: hentEndringslogg(deps),
    hentKodeverk: hentKodeverk(deps),
    hentJournalposterForJournal: hentJournalposterForJournal(deps),
    finnFiler: (uow, etter, grense) => deps.lager(uow).dokumenter.filer(etter, grense),
    verifiserNummerserie: verifiserNummerserie(deps),
    hentForIndeks: hentForIndeks(deps),
    hentSakForIndeks: hentSakForIndeks(deps),
    vurderOpplysninger: (uow, felt) => vurderOpplysninger(felt, datogrenser(deps, uow)),
    hentTilgangskoderForForsendelse: hentTilgangskoderForForsendelse(deps),
    hentForPublisering: hentForPublisering(deps),
    hentForEkspedering: hentForEkspedering(deps),
    hentDigitalAdresse: hentDigitalAdresse(deps),
    hentForSvar: hentForSvar(deps),
    svarPaa: svarPaa(deps),
    lesForUttrekk: (uow) => deps.lager(uow).uttrekk,
    importerEnheter: importerEnheter(deps),
    vurderImportenhet,
    skrivImport: (uow) => deps.lager(uow).import,
  };
}

export type { FinnSaker } from './application/finnSaker.ts';
export type { SakerForForslag } from './application/finnSakerForForslag.ts';
export type { Listeside, Listeutvalg } from './application/hentArbeidsliste.ts';
export type { Bortsettingsrad } from './application/hentBortsettingsliste.ts';
export type { Mottaker, Utgaaende } from './application/hentForEkspedering.ts';
export type { JournalpostIListe } from './application/hentJournalposter.ts';
export type { Kassasjonsrad } from './application/hentKassasjonsliste.ts';
export type { Kodeverk } from './application/hentKodeverk.ts';
export type { SakMedJournalposter } from './application/hentSak.ts';
export type { Sakstilheng } from './application/hentTilheng.ts';
export type { Journalfoert } from './application/journalfoer.ts';
export type { Kassasjonssaken, Kasser, Kassert } from './application/kassasjon.ts';
export type { JournalpostForIndeks, JournalpostForPublisering, SakForIndeks } from './application/lesemodeller.ts';
export type { Arkivstruktur, Klassifikasjonssystem, OpprettArkivstruktur } from './application/opprettArkivstruktur.ts';
export type { OpprettetSaksmappe } from './application/opprettSaksmappe.ts';
export type { Innsynsbestilling, Innsynspersoner, Innsynsutskrift } from './application/partsinnsyn.ts';
export type { Arkivformatutfall } from './application/registrerArkivformat.ts';
export {
  SAKSTYPE_TILGANGSKODER,
  STANDARD_TILGANGSKODER,
  standardstruktur,
} from './application/standardstruktur.ts';
export type { Svargrunnlag } from './application/svarPaa.ts';
export type { OpprettArkivnotat } from './domain/arkivnotat.ts';
export { ARKIV_AVVISNINGER, type Arkivavvisning } from './domain/avvisninger.ts';
export type { EndreJournalpost } from './domain/endring.ts';
export type * from './domain/importenhet.ts';
export type { DokumentInn, Journalfoer, ObjektInn, PartInn } from './domain/journalfoering.ts';
export type { Dokumentobjekt, Journalpost } from './domain/journalpost.ts';
export type { Journalrapportrad, Journalslag } from './domain/journalrapport.ts';
export type { Journalutvalg } from './domain/journalutvalg.ts';
export type { Listepostvisning } from './domain/listevisning.ts';
export type { Arkivnotatvisning } from './domain/notatvisning.ts';
export type { Nummerrapport } from './domain/nummerserie.ts';
export type { OpprettSaksmappe, Sakspart } from './domain/saksmappe.ts';
export { ALLE_SAKER, type Saksutvalg } from './domain/saksutvalg.ts';
export type { Tilgangskode } from './domain/skjerming.ts';
export { svarfrist } from './domain/svarfrist.ts';
export * from './domain/uttrekk.ts';
export type { Journalpostvisning, Saksvisning } from './domain/visning.ts';
export * from './events.ts';
export type { Filinntak } from './ports/filinntak.ts';
export type { Kontrollgruppe, Oversiktsrad } from './ports/lister.ts';
export type { AapenSak, ArkivDeps, ArkivLager, Avsender, Forslagssoek, Loggfoert, Sakskandidat } from './ports.ts';
