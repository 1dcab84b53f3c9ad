import type { Slettingstype, Variantformat } from '@dokumentsenter/noark';
import type { NyttArkivnotat } from '../domain/arkivnotat.ts';
import type { NyAvskrivning } from '../domain/avskrivning.ts';
import type { Knytning } from '../domain/dokumentregler.ts';
import type { Fristpause, Tjenestemaal } from '../domain/frister.ts';
import type { ObjektInn } from '../domain/journalfoering.ts';
import type { Avskrivning, Dokument } from '../domain/journalpost.ts';
import type { Kodelistenavn, Kodeverdi } from '../domain/kodeverk.ts';
import type { Arkivnotat } from '../domain/notatvisning.ts';
import type { Skjermingsvedtak } from '../domain/skjermingsvalg.ts';
import type { Kryssreferanse, Merknad, Merknadsenhet, NyPart, NyPresedens } from '../domain/tilheng.ts';

export interface Avskrivningslager {
  /** Gives the id. */
  settInn(journalpost: string, ny: NyAvskrivning, dato: string): Promise<string>;
  slett(id: string): Promise<void>;
  /** What this journalpost writes off. */
  avskrevetAv(journalpost: string): Promise<{ journalpost: string; avskrivning: Avskrivning }[]>;
}

export interface Notatlager {
  settInn(id: string, saksmappe: string, nummer: number, registreringsID: string, notat: NyttArkivnotat): Promise<void>;
  hent(id: string): Promise<Arkivnotat | null>;
  hentMange(ider: readonly string[]): Promise<Arkivnotat[]>;
  laas(id: string): Promise<Arkivnotat | null>;
  iSak(saksmappe: string): Promise<Arkivnotat[]>;
  arkiver(id: string): Promise<void>;
}

/** What a file was converted from, to what and with what. */
export interface Konvertertfra {
  readonly fraFormat: string;
  readonly fraSjekksum: string;
  readonly tilFormat: string;
  readonly tilSjekksum: string;
  readonly verktoey: string;
  readonly kommentar: string | null;
}

/** Krav 2.7.15, 2.7.19 and 2.7.23. */
export type InaktivtSlag = 'versjon' | 'variant' | 'produksjonsformat';
export interface DokumentMedFiler {
  readonly dokument: string;
  readonly journalpost: string;
  readonly registreringsID: string;
  readonly antall: number;
}
export interface Dokumentlager {
  /** Another file of a document that is there: a version or a variant. Gives the id. */
  leggTilObjekt(
    dokument: string,
    versjon: number,
    objekt: Omit<ObjektInn, 'variantformat'> & { readonly variantformat: Variantformat },
  ): Promise<string>;
  /** Makes a document that is there belong to one more journalpost. */
  knytt(journalpost: string, dokument: string, knytning: Knytning): Promise<void>;
  settStatus(dokument: string, status: Dokument['dokumentstatus']): Promise<void>;
  /** That `objekt` was made by us from `fra` (krav 6.4.42, 2.7.26). */
  foerKonvertering(objekt: string, fra: Konvertertfra): Promise<void>;
  /** Every file, by id, from the one after `etter`. */
  filer(etter: string | null, grense: number): Promise<{ id: string; sjekksum: string; stoerrelse: number }[]>;
  /** Why there is no archive format (krav 2.7.13); null when there is one. */
  settUtenArkivformat(dokument: string, grunn: string | null): Promise<void>;
  settTittel(dokument: string, tittel: string): Promise<void>;
  skjerm(dokument: string, vedtak: Skjermingsvedtak | null): Promise<void>;
  /** Documents with files that may be deleted, newest first: several versions, redacted variants, or production formats beside the archive format. */
  medInaktiveFiler(slag: InaktivtSlag, grense: number): Promise<DokumentMedFiler[]>;
  /** Removes the row of a file and keeps that it was done (M089, krav 2.7.17). */
  slettObjekt(dokument: string, objekt: string, type: Slettingstype): Promise<void>;
}

export interface LagretPause extends Fristpause {
  readonly id: string;
}
export interface Fristlager {
  pauser(journalpost: string): Promise<LagretPause[]>;
  /** The pause that began that day gets a new end; else a new one. */
  settPause(journalpost: string, pause: Fristpause): Promise<void>;
  tjenestemaal(): Promise<Tjenestemaal[]>;
  /** Replaces them all. */
  settTjenestemaal(maal: readonly Tjenestemaal[]): Promise<void>;
}

/** A unit something hangs on. */
export interface Enhet {
  readonly type: Merknadsenhet;
  readonly id: string;
}
export interface LagretMerknad extends Merknad {
  readonly id: string;
  readonly merknadsdato: Date;
  readonly merknadRegistrertAv: string;
}
export interface LagretPresedens extends NyPresedens {
  readonly id: string;
  readonly status: 'G' | 'F';
  readonly godkjentDato: Date | null;
  readonly godkjentAv: string | null;
  readonly foreldetDato: Date | null;
}
/** What a precedent sits on. */
export interface Presedensenhet {
  readonly type: 'saksmappe' | 'journalpost';
  readonly id: string;
}
/** Which precedents; what is left out does not narrow. `tekst`: part of any of its own words, whatever the case of letters. */
export interface Presedensfilter {
  readonly tekst?: string | undefined;
  readonly status?: 'G' | 'F' | undefined;
  readonly godkjent?: boolean | undefined;
  /** ÅÅÅÅ-MM-DD, both included. */
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
}
export interface Tilhenglager {
  leggTilMerknad(enhet: Enhet, merknad: Merknad): Promise<string>;
  merknader(enheter: readonly string[]): Promise<Map<string, LagretMerknad[]>>;
  leggTilKryssreferanse(enhet: Enhet, til: Kryssreferanse): Promise<string>;
  kryssreferanser(enhet: string): Promise<(Kryssreferanse & { id: string })[]>;
  /** Whether the target of a reference is in this archive. */
  finnes(til: Kryssreferanse): Promise<boolean>;
  leggTilPart(saksmappe: string, part: NyPart): Promise<string>;
  leggTilPresedens(enhet: Presedensenhet, presedens: NyPresedens): Promise<string>;
  presedenser(enheter: readonly string[]): Promise<LagretPresedens[]>;
  /** Newest first, from the one after `etter`: the day and id of the last row of the page before. */
  finnPresedenser(
    filter: Presedensfilter,
    etter: readonly [string, string] | null,
    grense: number,
  ): Promise<(LagretPresedens & { enhet: Presedensenhet })[]>;
  laasPresedens(id: string): Promise<(LagretPresedens & { enhet: Presedensenhet }) | null>;
  godkjennPresedens(presedens: string): Promise<void>;
  foreld(presedens: string): Promise<void>;
  /** Where the paper lies, all places at once (krav 3.2.29, 6.2.12). */
  settOppbevaringssted(
    type: 'arkivdel' | 'saksmappe' | 'journalpost',
    enhet: string,
    steder: readonly string[],
  ): Promise<void>;
  oppbevaringssteder(enhet: string): Promise<string[]>;
  kodeverdier(liste?: Kodelistenavn): Promise<Kodeverdi[]>;
  settKodeverdi(verdi: Kodeverdi): Promise<void>;
}
