import type { Klassifikasjonstype } from '@dokumentsenter/noark';
import type { Uow } from '../kernel/index.ts';
import type { Endring, Journalpostverdier } from './domain/endring.ts';
import type { Importlager } from './domain/importenhet.ts';
import type { NyJournalpost } from './domain/journalfoering.ts';
import type { Journalpost } from './domain/journalpost.ts';
import type { Statusbytte } from './domain/journalstatus.ts';
import type { Periode } from './domain/periode.ts';
import type { NySaksmappe, Saksmappe, Sakspart } from './domain/saksmappe.ts';
import type { Saksverdier } from './domain/saksstatus.ts';
import type { Tilgangskode } from './domain/skjerming.ts';
import type { Skjermingsvedtak } from './domain/skjermingsvalg.ts';
import type { Arkivdel, Klasse } from './domain/struktur.ts';
import type { Synsrett } from './domain/synlighet.ts';
import type { Uttrekksleser } from './domain/uttrekk.ts';
import type { Egnemetadatalager } from './ports/egnemetadata.ts';
import type { Ekspederingslager } from './ports/ekspedering.ts';
import type { Innsynslager } from './ports/innsyn.ts';
import type { Kassasjonslager } from './ports/kassasjon.ts';
import type { Listelager } from './ports/lister.ts';
import type { Modulrettlager } from './ports/modulrett.ts';
import type { Avskrivningslager, Dokumentlager, Fristlager, Notatlager, Tilhenglager } from './ports/registreringer.ts';
import type { Skjermingslager } from './ports/skjerming.ts';
import type { Strukturendringslager } from './ports/struktur.ts';

/** Structure: what a municipality is set up with. Every `sikre…` is idempotent by its natural key and gives the id. */
export interface Strukturlager {
  sikreArkiv(rad: { tittel: string; arkivskaperNavn: string }): Promise<string>;
  sikreArkivdel(rad: {
    arkiv: string;
    tittel: string;
    journalenhet: string | null;
    startDato: string | null;
  }): Promise<string>;
  sikreSystem(rad: { tittel: string; type: Klassifikasjonstype }): Promise<string>;
  koble(rad: { arkivdel: string; system: string; primaert: boolean }): Promise<void>;
  sikreKlasser(
    system: string,
    klasser: readonly { klasseID: string; tittel: string; overordnet: string | null }[],
  ): Promise<void>;
  klasseMedMapper(system: string, klasseIDer: readonly string[]): Promise<string | null>;
  sikreTilgangskoder(koder: readonly Tilgangskode[]): Promise<void>;
  tilgangskoder(): Promise<Tilgangskode[]>;
  /** The given one, else the newest active; locked against closing until commit. */
  arkivdelForNyMappe(id: string | null): Promise<Arkivdel | null>;
  arkivdel(id: string): Promise<Periode | null>;
  perioder(): Promise<Periode[]>;
  /** Every arkivdel of the municipality, by id; the rows are locked against each other's changes until commit. */
  laasPerioder(): Promise<Map<string, Periode>>;
  settArkivdelstatus(id: string, status: Arkivdel['arkivdelstatus'], avsluttet: boolean): Promise<void>;
  settArvtaker(arkivdel: string, arvtaker: string): Promise<void>;
  /** By klasseID in the primary system of the arkivdel. */
  klasseForMappe(arkivdel: string, klasseID: string): Promise<Klasse | null>;
  klasse(id: string): Promise<Klasse | null>;
  /** The property's klasse in the arkivdel's GBN system, made when it is new; null when the arkivdel has no such system. */
  sikreEiendomsklasse(arkivdel: string, gnrbnr: string): Promise<string | null>;
  klasser(): Promise<(Klasse & { system: string })[]>;
}

/** What `journalfoer` needs to know of the case it has locked. */
export interface LaastSak {
  readonly sak: Saksmappe;
  readonly arkivdel: string;
  readonly klasse: string;
}
/** A case for the proposal engine, whole: parties, property, shielding. Never shown to people as it is. */
export interface Sakskandidat extends Saksmappe {
  readonly parter: { readonly navn: string; readonly orgnr: string | null }[];
}
/** An open case in as few words as a likeness search needs. */
export interface AapenSak {
  readonly id: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly klasse: string;
  readonly gnrbnr: string | null;
  readonly administrativEnhet: string;
  readonly saksansvarlig: string | null;
  readonly tilgangskode: string | null;
  readonly parter: readonly string[];
}
export interface Saksfilter {
  readonly bareAapne: boolean;
  readonly grense: number;
  readonly nummer?: { saksaar: number; prefiks: string | null };
  readonly gnrbnr?: string;
  readonly ord: readonly string[];
  readonly synsrett: Synsrett;
}
export interface Sakslager {
  settInn(id: string, nummer: number, sak: NySaksmappe, eiendomsklasse: string | null): Promise<void>;
  hent(id: string): Promise<Saksmappe | null>;
  laas(id: string): Promise<LaastSak | null>;
  endre(id: string, verdier: Saksverdier): Promise<void>;
  /** `avsluttet`: sets avsluttetDato/-Av (krav 3.2.1), or takes them away when the case is opened again. */
  settStatus(id: string, status: Saksmappe['saksstatus'], avsluttet: boolean): Promise<void>;
  /** Null opens it. */
  skjerm(id: string, vedtak: Skjermingsvedtak | null): Promise<void>;
  settArkivdel(saker: readonly string[], arkivdel: string): Promise<void>;
  /** Moves cases closed on the Norwegian date or before, whole trees only and with a klasse of the target's primary system; gives their ids. */
  flyttAvsluttede(fra: string, til: string, avsluttetTil: string): Promise<string[]>;
  /** Cases of an arkivdel that are neither Avsluttet nor Utgår (krav 6.2.8), by number. */
  aapneIArkivdel(arkivdel: string): Promise<Saksmappe[]>;
  /** Takes the next journalpostnummer of the case; the row is locked until commit. */
  nesteJournalpostnummer(id: string, journaldato: string): Promise<number>;
  finn(filter: Saksfilter): Promise<Saksmappe[]>;
  parter(saker: readonly string[]): Promise<Map<string, Sakspart[]>>;
  /** Ids of cases by exact number, by property and by party, best kind first. */
  kandidatIder(soek: Forslagssoek): Promise<string[]>;
  medIder(ider: readonly string[]): Promise<Sakskandidat[]>;
  aapne(grense: number): Promise<AapenSak[]>;
}
export interface Forslagssoek {
  readonly saksnumre?: readonly string[];
  readonly gnrbnr?: readonly string[];
  readonly part?: { readonly navn?: string | null; readonly orgnr?: string | null; readonly fnr?: string | null };
  /** At most this many rich rows; the open cases come on top, bounded on their own. */
  readonly grense: number;
}

export interface Journalnumre {
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  readonly journalpostnummer: number;
  readonly registreringsID: string;
}
export interface Journallager {
  /** One at a time per forsendelse until commit, so that two calls never both find it missing. */
  laasForsendelse(forsendelse: string): Promise<void>;
  idForForsendelse(forsendelse: string): Promise<string | null>;
  koderForForsendelse(forsendelse: string): Promise<string[]>;
  settInn(id: string, saksmappe: string, numre: Journalnumre, post: NyJournalpost): Promise<void>;
  hent(id: string): Promise<Journalpost | null>;
  hentMange(ider: readonly string[]): Promise<Journalpost[]>;
  /** Of these ids, the ones that are journalposter here. */
  finnes(ider: readonly string[]): Promise<string[]>;
  /** As `hent`, with the row locked until commit. */
  laas(id: string): Promise<Journalpost | null>;
  iSak(saksmappe: string): Promise<Journalpost[]>;
  iJournal(aar: number, fraLoepenummer: number, grense: number): Promise<Journalpost[]>;
  numreForAar(aar: number): Promise<number[]>;
  endre(id: string, verdier: Journalpostverdier): Promise<void>;
  settStatus(id: string, status: Journalpost['journalstatus']): Promise<void>;
  byttStatus(id: string, bytte: Statusbytte): Promise<void>;
  /** To another case under a new number; the løpenummer stays (krav 3.2.36). */
  flytt(id: string, til: { saksmappe: string; journalpostnummer: number; registreringsID: string }): Promise<void>;
  /** Null opens it on purpose; `arvet` false from then on, so that the case's code does not come back. */
  skjerm(id: string, vedtak: Skjermingsvedtak | null, arvet: boolean): Promise<void>;
}
export interface Nummerlager {
  /** The next number of the series. The counter's row stays locked until commit and falls back on rollback: no gaps. */
  neste(serie: 'sak' | 'journal', aar: number): Promise<number>;
  siste(serie: 'sak' | 'journal', aar: number): Promise<number>;
}
export interface Loggfoert extends Endring {
  readonly endretAv: string;
  readonly endretDato: Date;
}
export interface Endringslager {
  foer(enhet: string, endringer: readonly Endring[]): Promise<void>;
  hent(enhet: string): Promise<Loggfoert[]>;
}
export interface ArkivLager {
  readonly avskrivning: Avskrivningslager;
  readonly notater: Notatlager;
  readonly dokumenter: Dokumentlager;
  readonly tilheng: Tilhenglager;
  /** Metadata of the municipality's own. */
  readonly egne: Egnemetadatalager;
  readonly lister: Listelager;
  readonly kassasjon: Kassasjonslager;
  readonly innsyn: Innsynslager;
  readonly ekspedering: Ekspederingslager;
  readonly skjerming: Skjermingslager;
  readonly frister: Fristlager;
  readonly struktur: Strukturlager;
  readonly strukturendring: Strukturendringslager;
  readonly saker: Sakslager;
  readonly journal: Journallager;
  readonly nummer: Nummerlager;
  readonly endringslogg: Endringslager;
  readonly modulrett: Modulrettlager;
  /** Pages of whole units, for a deposit. */
  readonly uttrekk: Uttrekksleser;
  /** What was made elsewhere, written as it was. */
  readonly import: Importlager;
}

export type { Avskrivningslager, Dokumentlager, Fristlager, Notatlager, Tilhenglager } from './ports/registreringer.ts';

export interface Avsender {
  readonly navn: string;
  readonly maalform: 'nb' | 'nn';
  readonly enheter: ReadonlyMap<string, string>;
}
export interface ArkivDeps {
  readonly lager: (uow: Uow) => ArkivLager;
  /** When something was looked up, by people. Left out: there is nobody to ask. */
  readonly oppslag?: (uow: Uow, objekt: string) => Promise<Date[]>;
  /** The sender of a print: the municipality as it writes its name, and its units by code. Left out: there is nobody to ask. */
  readonly avsender?: (uow: Uow) => Promise<Avsender>;
  /** Writes in sporing that a case has been printed. Left out: the caller does. */
  readonly sporUtskrift?: (uow: Uow, saksmappe: string) => Promise<void>;
  /** ÅÅÅÅ-MM-DD; left out: 1900-01-01. */
  readonly eldsteDokumentdato?: string;
  /** Whether a PDF says it is PDF/A and breaks its rules. Left out: there is nobody to ask. */
  readonly erFalskPdfa?: (uow: Uow, sjekksum: string) => Promise<boolean>;
  /** Whether the municipality has such an administrative unit. Left out: there is nobody to ask, and the code is kept as it is. */
  readonly enhetFinnes?: (uow: Uow, kode: string) => Promise<boolean>;
  /** Codes of all units below it, however far down. Left out: there is nobody to ask. */
  readonly underenheter?: (uow: Uow, kode: string) => Promise<string[]>;
  /** Who somebody wrote as saksbehandler is: by user name or full name. Null: nobody with access here. Left out: the text is kept as it is. */
  readonly finnSaksbehandler?: (uow: Uow, tekst: string) => Promise<{ id: string; navn: string } | null>;
}
