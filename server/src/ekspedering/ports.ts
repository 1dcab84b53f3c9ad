import type { Readable } from 'node:stream';
import type { Arkiv, Arkivformatutfall, Avsender, ObjektInn } from '../arkiv/index.ts';
import type { Arkivskaper, Sjekksum, Uow, WithTenant } from '../kernel/index.ts';
import type { Postadresse } from './domain/adresse.ts';
import type { Brevmal, Malinnhold } from './domain/svarmal.ts';
import type { Aarsak, Sendeutfall, Steg, Tjenestestatus, Utsending, Utsendingskanal } from './domain/utsending.ts';

/** A copy as it is kept, with who queued it. */
export interface Utsendingsrad extends Utsending {
  readonly adresse: Postadresse;
  readonly opprettetTid: Date;
  readonly opprettetAv: string;
  readonly opprettetAvNavn: string;
  readonly endretTid: Date;
}
export interface NyUtsending {
  readonly id: string;
  readonly journalpost: string;
  readonly korrespondansepart: string;
  readonly kanal: Utsendingskanal;
  readonly adresse: Postadresse;
}
export interface Utsendingshendelse {
  readonly utsending: string;
  readonly status: Utsending['status'];
  readonly aarsak: Aarsak | null;
  readonly referansenummer: number;
  readonly av: string;
  readonly tidspunkt: Date;
}
/** What the page «Utsending» shows apart. */
export const UTVALG = ['feilet', 'utskrift', 'underveis', 'sendt'] as const;
export type Utsendingsutvalg = (typeof UTVALG)[number];

/** Sent per channel since a day, for the digital share. */
export interface Sendetall {
  readonly digitalt: number;
  readonly papir: number;
}

/** Copies of one arkivskaper, inside one unit of work. */
export interface Utsendingslager {
  /** False when this recipient has a copy on its way or sent already. */
  opprett(ny: NyUtsending): Promise<boolean>;
  hent(id: string): Promise<Utsendingsrad | null>;
  /** As `hent`, locked to the end of the transaction. */
  laas(id: string): Promise<Utsendingsrad | null>;
  /** Writes the step and its line in the history; nothing when nothing changes but the clock. */
  skriv(foer: Utsendingsrad, steg: Steg): Promise<void>;
  forJournalpost(journalpost: string): Promise<Utsendingsrad[]>;
  finn(utvalg: Utsendingsutvalg, grense: number): Promise<Utsendingsrad[]>;
  tell(): Promise<Record<Utsendingsutvalg, number>>;
  hendelser(utsendinger: readonly string[]): Promise<Utsendingshendelse[]>;
  /** Ids the clock's turn has come to: to be sent, or asked about. */
  forfalteSendinger(grense: number): Promise<string[]>;
  /** Copies whose status it is time to ask for. */
  forfalteStatuser(grense: number): Promise<Utsendingsrad[]>;
  /** Whether another copy holds this id of the service. */
  eksternIdTatt(eksternId: string, utenom: string): Promise<boolean>;
  /** The journalpost whose copy the service has under this id of its own; null when it is none of ours. */
  journalpostFor(eksternId: string): Promise<string | null>;
  sendetall(fra: Date, til: Date): Promise<Sendetall>;
}

export type Malversjon = Malinnhold & { readonly kode: string; readonly versjon: number };
export type Lagretmal = Malversjon & { readonly lagretTid: Date; readonly lagretAv: string };
/** What a letter was made of. */
export interface Brevgrunnlag {
  readonly journalpost: string;
  readonly mal: { readonly kode: string; readonly versjon: number } | null;
  readonly klagerett: boolean;
}
/** The municipality's own versions of templates, and which of them each letter came from. */
export interface Brevmallager {
  /** The newest version of each, by the order they were first saved in. */
  gjeldende(): Promise<(Lagretmal & Pick<Brevmal, 'hjemler'>)[]>;
  /** Newest first. */
  historikk(kode: string): Promise<Lagretmal[]>;
  /** False when that version is saved already. */
  lagre(mal: Malversjon): Promise<boolean>;
  noterBrev(brev: Brevgrunnlag): Promise<void>;
  brevFor(journalposter: readonly string[]): Promise<ReadonlyMap<string, Brevgrunnlag>>;
}

/** What goes to one recipient. `digitalId` is a fødselsnummer or an orgnr: in memory while the call lasts, nowhere else. */
export interface Sending {
  readonly referanse: string;
  readonly tittel: string;
  readonly mottaker: {
    readonly slag: 'person' | 'organisasjon';
    readonly navn: string;
    readonly digitalId: string;
    readonly adresse: Postadresse;
  };
  readonly filer: readonly { readonly filnavn: string; readonly sti: string }[];
}

/** What a service answers with when it cannot do its part. Its text is the kind and the number, never a body, an address or a name. */
export class Formidlingsfeil extends Error {
  readonly aarsak: Aarsak;
  readonly ventSekunder: number | null;

  constructor(aarsak: Aarsak, valg: { status?: number; ventSekunder?: number | null; cause?: unknown } = {}) {
    super(valg.status === undefined ? aarsak : `${aarsak} (${valg.status})`, { cause: valg.cause });
    this.name = 'Formidlingsfeil';
    this.aarsak = aarsak;
    this.ventSekunder = valg.ventSekunder ?? null;
  }
}

/** A digital service as one municipality has set it up, opened for as long as a job lasts. All throw `Formidlingsfeil` but `send`, which says how sure it is. */
export interface AapenFormidler {
  send(sending: Sending): Promise<Sendeutfall>;
  /** The service's own ids of what it has under our reference, oldest first. */
  finn(referanse: string): Promise<string[]>;
  /** Status by the service's id; ids it does not know are left out. */
  statuser(eksterneIder: readonly string[]): Promise<ReadonlyMap<string, Tjenestestatus>>;
}
export interface Formidler {
  erSattOpp(uow: Uow): Promise<boolean>;
  /** Null when the municipality has none. @throws Formidlingsfeil when the setup is not whole or a secret cannot be read */
  aapne(arkivskaper: Arkivskaper, signal: AbortSignal): Promise<AapenFormidler | null>;
}

/** The files of the archive, by checksum. */
export interface Filrom {
  lokalSti(arkivskaper: Arkivskaper, sjekksum: Sjekksum): Promise<{ sti: string; slipp(): Promise<void> }>;
  open(arkivskaper: Arkivskaper, sjekksum: Sjekksum): Promise<Readable>;
  /** Returns when the bytes are on durable storage. */
  put(arkivskaper: Arkivskaper, fil: { bytes: Uint8Array }): Promise<{ sjekksum: Sjekksum; stoerrelse: number }>;
}

/** Makes the print of one copy: an address page that fits a window envelope, and the documents. */
export type Skriver = (inn: {
  readonly avsender: readonly string[];
  readonly mottaker: readonly string[];
  readonly referanse: string;
  readonly maalform: 'nb' | 'nn';
  readonly dokumenter: readonly Uint8Array[];
}) => Promise<Buffer>;

/** Makes a letter as PDF/A. `avsnitt`: line by line, as written; an empty one is a space. */
export type Brevskriver = (inn: {
  readonly avsender: { readonly kommune: string; readonly enhet: string | null; readonly saksbehandler: string };
  readonly mottakere: readonly (readonly string[])[];
  readonly dato: string;
  readonly referanse: string;
  readonly maalform: 'nb' | 'nn';
  readonly tittel: string;
  readonly avsnitt: readonly string[];
}) => Promise<Buffer>;

/** A file of the archive, by checksum. */
export type Fil = Omit<ObjektInn, 'variantformat'>;

/** Makes the archive copy (PDF/A-2b) of a file that is no PDF, kept and proved. Null: it cannot be made. */
export type Arkivkopist = (
  arkivskaper: Arkivskaper,
  fil: Fil,
) => Promise<Extract<Arkivformatutfall, { readonly fil: unknown }> | null>;

export interface EkspederingDeps {
  readonly lager: (uow: Uow) => Utsendingslager;
  readonly brevmaler: (uow: Uow) => Brevmallager;
  readonly withTenant: WithTenant;
  readonly arkiv: Pick<
    Arkiv,
    | 'hentForEkspedering'
    | 'hentDigitalAdresse'
    | 'hentForSvar'
    | 'svarPaa'
    | 'hentJournalpost'
    | 'hentJournalposter'
    | 'registrerArkivformat'
    | 'settJournalstatus'
  >;
  readonly formidler: Formidler;
  readonly filer: Filrom;
  readonly skriver: Skriver;
  readonly brevskriver: Brevskriver;
  readonly arkivkopist: Arkivkopist;
  /** The municipality as it writes its name, its form of Norwegian, and its units by code. */
  readonly avsender: (uow: Uow) => Promise<Avsender>;
  /** What no adapter foresaw: logged once, with ids only. */
  readonly meldUventet: (error: unknown, hvor: { arkivskaper: Arkivskaper; utsending: string }) => void;
}
